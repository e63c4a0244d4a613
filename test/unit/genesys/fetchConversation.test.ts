import {
	conversationsByName,
	numberedConversation,
	startGenesysSimulator,
	unknownConversationId,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { GENESYS_RETRY } from '../../../shared/genesys/api/client';
import { fetchConversation } from '../../../shared/genesys/fetch/fetchConversation';
import { newEffort } from '../../../shared/retry/retry';
import { failureOf } from '../../support/everyText';
import { fakeClock, type FakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';
import { at, conversationBody, entity, part } from '../../support/genesysPayloads';

const BULK = /\/messages\/bulk$/;
const LIVE = conversationsByName.webMessagingActive.conversation.id;

let sim: GenesysSimulator;
let clock: FakeClock;
let bearer: string;

beforeAll(async () => {
	sim = await startGenesysSimulator();
});
afterAll(async () => await sim.close());
beforeEach(async () => {
	sim.reset();
	clock = fakeClock();
	bearer = await signIn(sim);
	sim.requests.length = 0;
});

const connection = (change: Parameters<typeof connectionTo>[3] = {}) =>
	connectionTo(sim, bearer, clock, change);

/** A conversation whose customer wrote `count` messages. */
function addLong(count: number): string {
	const ids = Array.from({ length: count }, (_, index) => `message-${index}`);
	const body = conversationBody(
		[part({ id: 'c', purpose: 'customer', connected: 0, lists: ids })],
		{ id: `long-${count}` },
	);
	sim.addConversation(
		{ ...body, id: `long-${count}` },
		ids.map((id, index) => ({ ...entity(id, `text ${index}`, index), id })),
	);
	return `long-${count}`;
}

describe('a conversation', () => {
	test('is read with its texts in two calls, and says where each part came from', async () => {
		const { conversation, source, missing, raw } = await fetchConversation(connection(), LIVE, [
			'texts',
		]);
		expect(sim.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
			`GET /api/v2/conversations/${LIVE}`,
			`POST /api/v2/conversations/messages/${LIVE}/messages/bulk`,
		]);
		expect(sim.requests[0]?.query).toEqual({});
		expect(sim.requests[1]?.query).toEqual({ useNormalizedMessage: 'true' });
		expect(conversation.turns).toHaveLength(6);
		expect(missing).toMatchObject([{ what: 'attachment' }]);
		expect(source).toEqual({
			conversation: 'GET /api/v2/conversations/{conversationId}',
			messages: 'POST /api/v2/conversations/messages/{conversationId}/messages/bulk',
		});
		expect(raw.conversation).toEqual(conversationsByName.webMessagingActive.conversation);
		expect(raw.messages).toHaveLength(1);
	});

	test('of which nothing else is wanted needs one call', async () => {
		const { conversation, source } = await fetchConversation(
			connection(),
			conversationsByName.emailEnded.conversation.id,
			[],
		);
		expect(sim.requests).toHaveLength(1);
		expect(source.messages).toBeUndefined();
		expect(conversation.missing).toMatchObject([{ what: 'emailBodies', reason: 'notFetched' }]);
	});

	test.each([
		[1_000, [1_000]],
		[1_001, [1_000, 1]],
		[2_500, [1_000, 1_000, 500]],
	])('of %i messages is read in calls of %j ids', async (count, calls) => {
		const { conversation } = await fetchConversation(connection(), addLong(count));
		const bulks = sim.requests.filter(({ path }) => BULK.test(path));
		expect(bulks.map(({ body }) => (body as unknown[]).length)).toEqual(calls);
		expect(conversation.turns.map(({ text }) => text)).toEqual(
			Array.from({ length: count }, (_, index) => `text ${index}`),
		);
		expect(conversation.missing).toEqual([]);
	});

	test('that two participants list the same messages of asks for each once', async () => {
		const lists = ['m1', 'm2'];
		const body = conversationBody([
			part({ id: 'c', purpose: 'customer', lists }),
			part({ id: 'a', purpose: 'agent', lists }),
		]);
		sim.addConversation(
			{ ...body, id: 'twice' },
			lists.map((id) => ({ ...entity(id, id, 1), id })),
		);
		const { conversation } = await fetchConversation(connection(), 'twice');
		expect(sim.requests[1]?.body).toEqual(lists);
		expect(conversation.turns).toHaveLength(2);
	});

	test('is asked for under its own id, whatever characters that has', async () => {
		await failureOf(fetchConversation(connection(), 'a/../../oauth'));
		expect(sim.requests[0]?.path).toBe('/api/v2/conversations/a%2F..%2F..%2Foauth');
	});
});

describe('texts that cannot be had', () => {
	test('for want of a permission are told as forbidden, and the rest is there', async () => {
		sim.setPermissions(['conversation:communication:view']);
		const { conversation, missing, source } = await fetchConversation(connection(), LIVE, [
			'texts',
		]);
		expect(conversation).toMatchObject({ turns: [], agent: { name: 'Bob Tier Two' } });
		expect(missing).toMatchObject([{ what: 'messageTexts', reason: 'forbidden' }]);
		expect(missing).toEqual(conversation.missing);
		expect(missing[0]?.detail).toContain(
			'conversation:message:view or conversation:webmessaging:view',
		);
		expect(source.messages).toBeUndefined();
	});

	test('because the messages are gone are told as none', async () => {
		sim.fault({ kind: 'status', status: 404, match: { path: BULK } });
		const { missing } = await fetchConversation(connection(), LIVE, ['texts']);
		expect(missing).toMatchObject([{ what: 'messageTexts', reason: 'none' }]);
	});

	test('because the answer left one out are told by id', async () => {
		const { conversation: body, messages } = numberedConversation(1);
		sim.addConversation(body, messages.slice(0, -1));
		const { conversation } = await fetchConversation(connection(), body.id);
		expect(conversation.turns).toHaveLength(2);
		expect(conversation.missing).toMatchObject([
			{ what: 'message', reason: 'notReturned', id: messages.at(-1)?.id },
		]);
	});
});

describe('a conversation that cannot be had', () => {
	test('fails with not_found when neither endpoint knows the id, and names both', async () => {
		const error = await failureOf(fetchConversation(connection(), unknownConversationId));
		expect(error).toMatchObject({
			code: 'not_found',
			status: 404,
			effort: { attempts: 1, waitedMs: 0 },
		});
		expect(error.message).toContain('analytics');
		expect(error.details.tried).toEqual([
			`GET /api/v2/conversations/${unknownConversationId}`,
			`GET /api/v2/analytics/conversations/${unknownConversationId}/details`,
		]);
		expect(error.correlationId).toBeDefined();
		expect(sim.requests).toHaveLength(2);
	});

	test('fails with the permission that is missing when analytics may not be asked, and says that the first found nothing', async () => {
		sim.setPermissions(['conversation:communication:view']);
		const error = await failureOf(fetchConversation(connection(), unknownConversationId));
		expect(error).toMatchObject({
			code: 'permission_denied',
			status: 403,
			details: { permissions: ['analytics:conversationDetail:view'] },
		});
		expect(error.message).toMatch(/found nothing \(404\).*analytics:conversationDetail:view/);
	});

	test('fails as analytics does when that is down', async () => {
		sim.fault({ kind: 'status', status: 503, times: 'always', match: { path: /\/details$/ } });
		expect(await failureOf(fetchConversation(connection(), unknownConversationId))).toMatchObject({
			code: 'server_error',
			status: 503,
			retryable: true,
		});
	});

	test('fails with the permission when the first call is forbidden', async () => {
		sim.setPermissions([]);
		const error = await failureOf(fetchConversation(connection(), LIVE));
		expect(error).toMatchObject({
			code: 'permission_denied',
			details: { permissions: ['conversation:communication:view'] },
		});
		expect(sim.requests).toHaveLength(1);
	});

	test('fails when its texts stay rate limited, because the texts are there to be had', async () => {
		sim.fault({
			kind: 'status',
			status: 429,
			retryAfter: 1,
			times: 'always',
			match: { path: BULK },
		});
		const error = await failureOf(fetchConversation(connection(), LIVE));
		expect(error).toMatchObject({ code: 'rate_limited', effort: { attempts: 6, waitedMs: 5_000 } });
	});

	test('fails when the execution is cancelled, and sends nothing', async () => {
		expect(
			await failureOf(fetchConversation(connection({ signal: AbortSignal.abort() }), LIVE)),
		).toMatchObject({ code: 'cancelled' });
		expect(sim.requests).toHaveLength(0);
	});
});

test('the budget of waiting holds for all calls of an item', async () => {
	const policy = { ...GENESYS_RETRY, budgetMs: 10_000 };
	sim.fault({ kind: 'status', status: 429, retryAfter: 6 });
	sim.fault({ kind: 'status', status: 429, retryAfter: 6, match: { path: BULK } });
	const effort = newEffort();
	const error = await failureOf(fetchConversation(connection({ policy, effort }), LIVE));
	expect(error).toMatchObject({ code: 'rate_limited', retryAfterMs: 6_000 });
	expect(clock.slept).toEqual([6_000]);
	expect(effort).toEqual({ attempts: 2, waitedMs: 6_000 });
});

test('times stay as the API wrote them', async () => {
	const { conversation } = await fetchConversation(connection(), addLong(1));
	expect(conversation.turns[0]?.timestamp).toBe(at(0));
});
