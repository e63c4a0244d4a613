import { conversationIds } from '../../../sandbox/fixtures';
import { startGenesysSimulator, type GenesysSimulator } from '../../../sandbox/simulators';
import { fetchConversation } from '../../../shared/genesys/fetch/fetchConversation';
import { createNameCache } from '../../../shared/genesys/fetch/nameCache';
import { listNames } from '../../../shared/genesys/api/operations/getNames';
import { Refusal } from '../../../shared/genesys/api/refusal';
import { GENESYS_RETRY } from '../../../shared/genesys/api/client';
import { failureOf } from '../../support/everyText';
import { fakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';

let sim: GenesysSimulator;
let bearer: string;
let ids: string[];

beforeAll(async () => {
	sim = await startGenesysSimulator();
	bearer = await signIn(sim);
	ids = (await listNames(connection(), 'queues', '', 1)).entities.map(({ id }) => id);
});
afterAll(async () => await sim.close());
beforeEach(async () => {
	sim.reset();
	bearer = await signIn(sim);
	sim.requests.length = 0;
});

const connection = () =>
	connectionTo(sim, bearer, fakeClock(), { policy: { ...GENESYS_RETRY, maxAttempts: 1 } });
const asked = () =>
	sim.requests
		.filter(({ path }) => path === '/api/v2/routing/queues')
		.flatMap(({ query }) => [query.id ?? []].flat());
const namesOf = (found: unknown) => (found as Array<{ name: string }>).map(({ name }) => name);

test('an id is asked for once, however many ask and whether they do at once or later', async () => {
	const cache = createNameCache();
	const [first = '', second = '', third = ''] = ids;
	const together = await Promise.all(
		[
			[first, second],
			[second, first],
			[second, third],
			[third, third],
		].map(async (some) => await cache.lookUp(connection(), 'queues', some)),
	);
	expect(together.map((found) => namesOf(found).length)).toEqual([2, 2, 2, 1]);
	expect(namesOf(await cache.lookUp(connection(), 'queues', [first, third]))).toHaveLength(2);
	expect(asked().sort()).toEqual([first, second, third].sort());
	expect(sim.requests).toHaveLength(2);
});

test('an id without a record is not asked for again', async () => {
	const cache = createNameCache();
	const unknown = '00000000-0000-4000-8000-00000000dead';
	for (let time = 0; time < 3; time++)
		expect(await cache.lookUp(connection(), 'queues', [unknown])).toEqual([]);
	expect(asked()).toEqual([unknown]);
});

test('a refusal holds for its list and no other', async () => {
	sim.setPermissions(['routing:wrapupCode:view']);
	const cache = createNameCache();
	const refused = await Promise.all(
		ids.slice(0, 3).map(async (id) => await cache.lookUp(connection(), 'queues', [id])),
	);
	expect(
		refused.every(
			(found) => found instanceof Refusal && found.permissions?.join() === 'routing:queue:view',
		),
	).toBe(true);
	expect(await cache.lookUp(connection(), 'queues', ids)).toBeInstanceOf(Refusal);
	expect(asked().length).toBeLessThanOrEqual(3);
	expect(await cache.lookUp(connection(), 'wrapupCodes', ['x'])).toEqual([]);
});

test('a failure is not kept, and who waited for somebody else asks on his own account', async () => {
	sim.fault({ kind: 'status', status: 503, match: { path: /queues$/ } });
	const cache = createNameCache();
	const [first = ''] = ids;
	const failing = failureOf(cache.lookUp(connection(), 'queues', [first]));
	const waiting = cache.lookUp(connection(), 'queues', [first]);
	expect(await failing).toMatchObject({ code: 'server_error' });
	expect(namesOf(await waiting)).toHaveLength(1);
	expect(asked()).toEqual([first, first]);
});

test('many conversations of a run share their look-ups', async () => {
	const names = createNameCache();
	const all = [
		conversationIds.voiceTransferred,
		conversationIds.webMessagingEnded,
		conversationIds.voiceTransferred,
		conversationIds.callbackEnded,
	];
	await Promise.all(
		all.map(
			async (id) => await fetchConversation(connection(), id, ['names', 'wrapUpNames'], { names }),
		),
	);
	const looked = sim.requests
		.filter(({ path }) => path.includes('/routing/'))
		.flatMap(({ query }) => [query.id ?? []].flat());
	expect(looked.length).toBeGreaterThan(0);
	expect(new Set(looked).size).toBe(looked.length);
});
