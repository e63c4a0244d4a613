import {
	conversationsByName,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { agents, queues, wrapUpCodes } from '../../../sandbox/fixtures';
import { signedIn, type PlatformCaller } from './callers';

interface Listing {
	entities: Array<{ id: string; name: string }>;
	total: number;
	pageCount: number;
	pageNumber: number;
}

describe('the simulated names', () => {
	let sim: GenesysSimulator;
	let api: PlatformCaller;
	beforeAll(async () => {
		sim = await startGenesysSimulator();
		api = await signedIn(sim);
	});
	beforeEach(async () => {
		sim.reset();
		api = await signedIn(sim);
	});
	afterAll(async () => await sim.close());

	const list = async (path: string) => (await api.get(path)).data as Listing;
	const names = async (path: string) => (await list(path)).entities.map(({ name }) => name);

	it('of queues are found by several ids, and by name with asterisks', async () => {
		const ids = `id=${queues.billing.id}&id=${queues.orders.id}&id=unknown`;
		expect(await names(`/routing/queues?${ids}`)).toEqual(['Billing', 'Orders']);
		expect(await names('/routing/queues?name=billing')).toEqual(['Billing']);
		expect(await names('/routing/queues?name=Bill*')).toEqual(['Billing', 'Billing Tier 2']);
		expect(await names('/routing/queues?name=*tier*')).toEqual(['Billing Tier 2']);
		expect(await names('/routing/queues?name=*er 2')).toEqual(['Billing Tier 2']);
	});

	it('of wrap-up codes lack those of the platform', async () => {
		const codes = [wrapUpCodes.resolved, 'ININ-WRAP-UP-TIMEOUT'];
		const path = `/routing/wrapupcodes?${codes.map((id) => `id=${id}`).join('&')}`;
		expect(await list(path)).toMatchObject({ entities: [{ name: 'Resolved' }], total: 1 });
		expect((await api.get(`/routing/wrapupcodes/${wrapUpCodes.escalated}`)).data).toMatchObject({
			name: 'Escalated',
		});
		expect((await api.get('/routing/wrapupcodes/ININ-WRAP-UP-TIMEOUT')).status).toBe(404);
	});

	it('of people lack those who left, unless asked for', async () => {
		const path = `/users?id=${agents.alice.userId}&id=${agents.dora.userId}`;
		expect(await names(path)).toEqual(['Alice Agent']);
		expect(await names(`${path}&state=any`)).toEqual(['Alice Agent', 'Dora Former']);
		expect(await names('/users?state=inactive')).toEqual(['Dora Former']);
		expect((await api.get('/users?state=gone')).status).toBe(400);
		expect(await names('/users?name=Alice*')).toContain('Bob Tier Two');
	});

	it('come in pages', async () => {
		const first = await list('/users?pageSize=2');
		const second = await list('/users?pageSize=2&pageNumber=2');
		expect([first.entities.length, second.entities.length]).toEqual([2, 1]);
		expect(second).toMatchObject({ total: 3, pageCount: 2, pageNumber: 2 });
		expect((await list('/users?pageNumber=9')).entities).toEqual([]);
		expect((await api.get('/routing/wrapupcodes?pageSize=501')).status).toBe(400);
	});

	it('of ids are paged as well: more ids than a page holds need more pages', async () => {
		const many = Array.from({ length: 30 }, (_, number) => `queue-${number}`);
		sim.addConversation({
			id: 'with many queues',
			participants: many.map((id) => ({ queueId: id, queueName: id })),
		});
		const path = `/routing/queues?${many.map((id) => `id=${id}`).join('&')}`;
		expect(await list(path)).toMatchObject({ total: 30, pageCount: 2 });
		expect((await list(path)).entities).toHaveLength(25);
	});

	it('of people need no permission, the others their own', async () => {
		sim.setPermissions([]);
		expect((await api.get('/users')).status).toBe(200);
		for (const path of ['queues', 'wrapupcodes'])
			expect((await api.get(`/routing/${path}`)).status).toBe(403);
	});

	it('cover every queue, person and code of the sample conversations', async () => {
		const bodies = Object.values(conversationsByName).map(({ conversation }) => conversation);
		const text = JSON.stringify(bodies);
		const idsIn = (key: string) => [
			...new Set([...text.matchAll(new RegExp(`"${key}":"([^"]+)"`, 'g'))].map(([, id]) => id)),
		];
		const queueIds = (await list('/routing/queues?pageSize=500')).entities.map(({ id }) => id);
		expect(queueIds).toEqual(expect.arrayContaining(idsIn('queueId')));
		const userIds = (await list('/users?state=any')).entities.map(({ id }) => id);
		expect(userIds).toEqual(expect.arrayContaining(idsIn('userId')));
		const own = (await list('/routing/wrapupcodes')).entities.map(({ id }) => id);
		const used = idsIn('code').filter((code) => !code?.startsWith('ININ-'));
		expect(own).toEqual(expect.arrayContaining(used));
	});
});
