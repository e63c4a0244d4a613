import {
	analyticsOnlyConversationId,
	conversationIds,
	conversationsByName,
} from '../../../sandbox/fixtures';
import {
	startGenesysSimulator,
	unknownConversationId,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { fetchTranscript } from '../../../shared/genesys/fetch/fetchTranscript';
import { failureOf } from '../../support/everyText';
import { fakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const CALL = conversationIds.voiceTransferred;
const PATH = /transcripturls?$/;
const END = Date.parse(conversationsByName.voiceTransferred.conversation.endTime ?? '');

let sim: GenesysSimulator;
let bearer: string;
beforeAll(async () => {
	sim = await startGenesysSimulator();
});
afterAll(async () => await sim.close());
beforeEach(async () => {
	sim.reset();
	bearer = await signIn(sim);
	sim.requests.length = 0;
});

/** @param later ms after the end of the call */
const get = async (
	id: string,
	later = 86_400_000,
	options: Parameters<typeof fetchTranscript>[2] = {},
) => await fetchTranscript(connectionTo(sim, bearer, fakeClock(END + later)), id, options);
const paths = () => sim.requests.map(({ path }) => path.replace(/^.*\/communications\/[^/]+/, '…'));

test('of a call is its words, each by who said it', async () => {
	const found = await get(CALL);
	expect(found).toMatchObject({
		conversationId: CALL,
		channel: 'voice',
		ended: true,
		status: 'available',
		source: { conversation: 'GET /api/v2/conversations/{conversationId}' },
	});
	expect(found.communications).toEqual([
		{ communicationId: expect.any(String), status: 'available' },
	]);
	expect(new Set(found.turns.map(({ role }) => role))).toEqual(
		new Set(['ivr', 'agent', 'customer']),
	);
	expect(found).not.toHaveProperty('retryAfterMs');
	expect(found.missing).toMatchObject([{ what: 'transcript', reason: 'securePause' }]);
	expect(paths().filter((path) => path.startsWith('…'))).toEqual(['…/transcripturls']);
});

test.each(['webMessagingEnded', 'emailThread', 'webChatEnded', 'webMessagingActive'] as const)(
	'of a conversation in writing is what was written: %s',
	async (name) => {
		const found = await get(conversationIds[name]);
		expect(found).toMatchObject({ status: 'available', communications: [] });
		expect(found.turns.length).toBeGreaterThan(1);
	},
);

describe('one that is not there', () => {
	test.each([
		[30_000, 'pending', 60_000],
		[600_000, 'pending', 600_000],
		[3_500_000, 'pending', 900_000],
		[3_600_001, 'none', undefined],
	])('is, %i ms after the end, %s', async (later, status, retryAfterMs) => {
		sim.fault({ kind: 'status', status: 404, times: 'always', match: { path: PATH } });
		const found = await get(CALL, later);
		expect(found).toMatchObject({ status, turns: [], communications: [{ status }] });
		expect(found.retryAfterMs).toBe(retryAfterMs);
		expect(found.checkAgainAfter).toBe(
			retryAfterMs === undefined ? undefined : new Date(END + later + retryAfterMs).toISOString(),
		);
		expect(found.detail).toMatch(/\.$/);
	});

	test('is pending whatever its age, when Genesys Cloud says so', async () => {
		sim.fault({ kind: 'status', status: 202, body: '', times: 'always', match: { path: PATH } });
		expect(await get(CALL, 864_000_000)).toMatchObject({
			status: 'pending',
			retryAfterMs: 900_000,
		});
	});

	test('is looked for at the older address before it is given up', async () => {
		sim.fault({ kind: 'status', status: 404, match: { path: /transcripturls$/ } });
		expect(await get(CALL)).toMatchObject({ status: 'available' });
		expect(paths().filter((path) => path.startsWith('…'))).toEqual([
			'…/transcripturls',
			'…/transcripturl',
		]);
	});

	test('is forbidden as data, with the permission', async () => {
		sim.setPermissions(['conversation:communication:view']);
		const found = await get(CALL);
		expect(found).toMatchObject({ status: 'forbidden', turns: [] });
		expect(found.permissions).toContain('recording:recording:view');
		expect(paths().filter((path) => path.startsWith('…'))).toHaveLength(1);
	});

	test('is failed as data, when the server gives up', async () => {
		sim.fault({ kind: 'status', status: 500, times: 'always', match: { path: PATH } });
		expect(await get(CALL)).toMatchObject({
			status: 'failed',
			detail: expect.stringContaining('500'),
		});
	});

	test('is not asked for while the call goes on', async () => {
		sim.addConversation({
			...conversationBody([part({ id: 'c', purpose: 'customer', medium: 'calls', connected: 1 })]),
			id: 'open',
		});
		expect(await get('open')).toMatchObject({
			ended: false,
			status: 'pending',
			communications: [{ status: 'pending' }],
			retryAfterMs: 300_000,
		});
		expect(sim.requests).toHaveLength(1);
	});

	test('is none for a callback whose call was never made', async () => {
		sim.addConversation({
			...conversationBody(
				[part({ id: 'c', purpose: 'customer', medium: 'callbacks', connected: 1, to: 9 })],
				{ endTime: at(9) },
			),
			id: 'callback',
		});
		expect(await get('callback')).toMatchObject({ status: 'none', communications: [] });
		expect(sim.requests).toHaveLength(1);
	});
});

test('of one call alone is asked for by its id', async () => {
	const [line] = (await get(CALL)).communications;
	sim.requests.length = 0;
	const one = await get(CALL, undefined, { communicationId: line?.communicationId });
	expect(one.communications.map(({ communicationId }) => communicationId)).toEqual([
		line?.communicationId,
	]);
	expect(sim.requests[1]?.path).toContain(
		`/communications/${line?.communicationId}/transcripturls`,
	);
});

test('of a call that the conversation does not have fails with the calls it has', async () => {
	const [line] = (await get(CALL)).communications;
	expect(await failureOf(get(CALL, undefined, { communicationId: 'nobody' }))).toMatchObject({
		code: 'invalid_input',
		description: expect.stringContaining(line?.communicationId ?? '-') as string,
	});
});

test('of a conversation that only analytics still has is looked for by its sessions', async () => {
	const found = await get(analyticsOnlyConversationId);
	expect(found).toMatchObject({
		status: 'none',
		source: { conversation: 'GET /api/v2/analytics/conversations/{conversationId}/details' },
	});
	expect(paths().filter((path) => path === '…/transcripturls')).toHaveLength(3);
	expect(found.source.transcriptsTried).toHaveLength(3);
});

test('of a conversation that nobody knows fails with not_found', async () => {
	expect(await failureOf(get(unknownConversationId))).toMatchObject({ code: 'not_found' });
});

test('fails when the rate limit holds, because the words are there to be had', async () => {
	sim.fault({ kind: 'status', status: 429, retryAfter: 1, times: 'always', match: { path: PATH } });
	expect(await failureOf(get(CALL))).toMatchObject({ code: 'rate_limited' });
});
