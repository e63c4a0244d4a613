import type { AxiosResponse } from 'axios';
import {
	conversationIds,
	minimumPermissions,
	startGenesysSimulator,
	unknownConversationId,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { http, signIn } from './callers';

interface Bulk {
	entities: Array<{
		id: string;
		timestamp: string;
		textBody?: string;
		media?: unknown[];
		normalizedMessage: { text?: string };
	}>;
}
interface Conversation {
	id: string;
	endTime?: string;
	participants: Array<{
		purpose: string;
		messages: Array<{ messages: Array<{ messageId: string }> }>;
	}>;
}

describe('the simulated platform API', () => {
	let sim: GenesysSimulator;
	let headers: { Authorization: string };
	beforeAll(async () => {
		sim = await startGenesysSimulator();
	});
	beforeEach(async () => {
		sim.reset();
		headers = await signIn(sim);
	});
	afterAll(async () => await sim.close());

	const get = async (path: string) => await http.get(`${sim.apiUrl}/api/v2${path}`, { headers });
	const bulk = async (id: string, ids: unknown, query = '?useNormalizedMessage=true') =>
		await http.post(
			`${sim.apiUrl}/api/v2/conversations/messages/${id}/messages/bulk${query}`,
			ids,
			{
				headers: { ...headers, 'Content-Type': 'application/json' },
			},
		);
	const idsOf = ({ participants }: Conversation) =>
		participants.flatMap(({ messages }) =>
			messages.flatMap((entry) => entry.messages.map(({ messageId }) => messageId)),
		);
	const errorOf = ({ data }: AxiosResponse) =>
		data as {
			code: string;
			message: string;
			contextId: string;
			messageParams: Record<string, string>;
		};

	it.each(Object.entries(conversationIds))('serves %s by its id', async (_name, id) => {
		const { status, data } = await get(`/conversations/${id}`);
		expect(status).toBe(200);
		expect((data as Conversation).id).toBe(id);
		expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
	});

	it('never puts message text into a conversation', async () => {
		const { data } = await get(`/conversations/${conversationIds.flagged}`);
		expect(JSON.stringify(data)).not.toContain('charged twice');
	});

	it('ignores and records unknown query parameters', async () => {
		const { status } = await get(`/conversations/${conversationIds.flagged}?expand=messages`);
		expect(status).toBe(200);
		expect(sim.requests.at(-1)).toMatchObject({
			method: 'GET',
			path: `/api/v2/conversations/${conversationIds.flagged}`,
			query: { expand: 'messages' },
			status: 200,
		});
	});

	it('answers an unknown id with 404 and a correlation id equal to contextId', async () => {
		const answer = await get(`/conversations/${unknownConversationId}`);
		expect(answer.status).toBe(404);
		expect(errorOf(answer)).toMatchObject({
			code: 'resource.not.found',
			message: `Conversation ${unknownConversationId} does not exist.`,
			messageParams: { id: unknownConversationId, entity: 'Conversation' },
			details: [],
			errors: [],
		});
		expect(answer.headers['inin-correlation-id']).toBe(errorOf(answer).contextId);
	});

	it('carries a correlation id on success as well', async () => {
		const answer = await get('/tokens/me');
		expect(answer.headers['inin-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
	});

	it('asks for a bearer when there is none', async () => {
		const answer = await http.get(`${sim.apiUrl}/api/v2/conversations/${conversationIds.flagged}`);
		expect(answer.status).toBe(401);
		expect(errorOf(answer).code).toBe('authentication.required');
	});

	it('names the permission that is missing', async () => {
		sim.setPermissions(minimumPermissions.filter((name) => !name.startsWith('conversation:')));
		const conversation = await get(`/conversations/${conversationIds.flagged}`);
		expect(conversation.status).toBe(403);
		expect(errorOf(conversation)).toMatchObject({
			code: 'missing.any.permissions',
			messageParams: { permissions: '[conversation:communication:view]' },
		});
		const texts = await bulk(conversationIds.flagged, []);
		expect(errorOf(texts).message).toContain(
			'[conversation:message:view, conversation:webmessaging:view]',
		);
		expect(texts.headers['inin-correlation-id']).toBe(errorOf(texts).contextId);
	});

	it('is content with one of several permissions', async () => {
		sim.setPermissions(['conversation:webmessaging:view']);
		expect((await bulk(conversationIds.flagged, [])).status).toBe(200);
	});

	it.each(['webMessagingActive', 'smsEnded', 'whatsAppEnded', 'flagged', 'passwordReset'] as const)(
		'has the text of every message that %s lists, newest first',
		async (name) => {
			const { data } = await get(`/conversations/${conversationIds[name]}`);
			const ids = idsOf(data as Conversation);
			const { entities } = (await bulk(conversationIds[name], ids)).data as Bulk;
			expect(entities.map(({ id }) => id).sort()).toEqual([...ids].sort());
			const times = entities.map(({ timestamp }) => Date.parse(timestamp));
			expect(times).toEqual([...times].sort((a, b) => b - a));
		},
	);

	it('gives only the messages asked for, and only of that conversation', async () => {
		const { data } = await get(`/conversations/${conversationIds.flagged}`);
		const ids = idsOf(data as Conversation).slice(1, 3);
		const own = (await bulk(conversationIds.flagged, [...ids, 'unknown'])).data as Bulk;
		expect(own.entities).toHaveLength(2);
		const foreign = (await bulk(conversationIds.harmless, ids)).data as Bulk;
		expect(foreign.entities).toEqual([]);
	});

	it('answers the same with and without useNormalizedMessage, which is no longer documented', async () => {
		const id = '11111111111111111111111111111111';
		const now = (await bulk(conversationIds.webMessagingActive, [id])).data as Bulk;
		const without = (await bulk(conversationIds.webMessagingActive, [id], '')).data as Bulk;
		expect(now.entities[0]).not.toHaveProperty('textBody');
		expect(without).toEqual(now);
	});

	it.each([
		['more than 1,000 ids', Array.from({ length: 1001 }, (_, index) => String(index))],
		['an object', { ids: [] }],
		['numbers', [1, 2]],
	])('answers a bulk body of %s with 400', async (_name, body) => {
		const answer = await bulk(conversationIds.flagged, body);
		expect(answer.status).toBe(400);
		expect(errorOf(answer).code).toBe('bad.request');
	});

	it('takes exactly 1,000 ids', async () => {
		const ids = Array.from({ length: 1000 }, (_, index) => String(index));
		expect((await bulk(conversationIds.flagged, ids)).status).toBe(200);
	});

	it('has previews in the list of emails and the text in each', async () => {
		const path = `/conversations/emails/${conversationIds.emailEnded}/messages`;
		const list = (await get(path)).data as { entities: Array<Record<string, unknown>> };
		expect(list.entities).toHaveLength(2);
		expect(list.entities[0]).not.toHaveProperty('textBody');
		expect(list.entities[0]?.textBodyPreview).toMatch(/\.\.\.$/);
		const one = (await get(`${path}/m-1`)).data as Record<string, unknown>;
		expect(one.textBody).toContain('charged twice for invoice 4711');
		expect((await get(`${path}/m-9`)).status).toBe(404);
	});

	it('pages the queues', async () => {
		const { data } = await get('/routing/queues?pageSize=1');
		expect(data).toMatchObject({
			entities: [{ name: 'Billing' }],
			pageSize: 1,
			total: 4,
			pageCount: 4,
		});
		expect((await get('/routing/queues?pageSize=0')).status).toBe(400);
	});

	it('serves conversations added while running, until reset', async () => {
		const id = '12345678-0000-4000-8000-000000000001';
		sim.addConversation({ id, participants: [] });
		expect((await get(`/conversations/${id}`)).status).toBe(200);
		sim.reset();
		headers = await signIn(sim);
		expect((await get(`/conversations/${id}`)).status).toBe(404);
	});
});
