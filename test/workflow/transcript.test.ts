import type { INodeParameters } from 'n8n-workflow';
import { conversationIds } from '../../sandbox/fixtures';
import { unknownConversationId } from '../../sandbox/simulators';
import { runWorkflow } from '../support/n8nHarness';
import { startSimulators, type Simulators } from '../support/simulators';
import { stopDate } from '../support/stoppedTime';

let simulators: Simulators;
beforeAll(async () => {
	simulators = await startSimulators();
});
afterEach(() => {
	jest.useRealTimers();
	simulators.genesys.reset();
});
afterAll(async () => await simulators.close());

const run = async (ids: string[], options: INodeParameters = {}) =>
	await runWorkflow(
		[
			{
				name: 'Get',
				type: 'genesysGetConversation',
				parameters: {
					resource: 'transcript',
					operation: 'get',
					conversationId: '={{ $json.id }}',
					options,
				},
			},
		],
		ids.map((id) => ({ id })),
		simulators.credentials(),
	);

test('the transcript of each item comes as turns, without the bodies of the API', async () => {
	const { error, output } = await run([
		conversationIds.voiceTransferred,
		conversationIds.webMessagingEnded,
	]);
	expect(error).toBeUndefined();
	const [call, chat] = output('Get').map(({ json }) => json);
	expect(call).toMatchObject({
		conversationId: conversationIds.voiceTransferred,
		channel: 'voice',
		status: 'available',
		attempts: expect.any(Number),
	});
	expect((call?.turns as unknown[]).length).toBeGreaterThan(5);
	expect(call).not.toHaveProperty('raw');
	expect(chat).toMatchObject({ channel: 'webmessaging', status: 'available', communications: [] });
	expect(output('Get').map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
});

test('that there is none is data to route on', async () => {
	const now = '2026-09-10T08:00:00.000Z';
	stopDate(now);
	simulators.genesys.fault({
		kind: 'status',
		status: 202,
		body: '',
		times: 'always',
		match: { path: /transcripturls?$/ },
	});
	const { error, output } = await run([conversationIds.voiceTransferred], { includeRaw: true });
	expect(error).toBeUndefined();
	const json = output('Get')[0]?.json;
	expect(json).toMatchObject({ status: 'pending', turns: [], retryAfterMs: expect.any(Number) });
	expect(Date.parse(String(json?.checkAgainAfter))).toBe(
		Date.parse(now) + Number(json?.retryAfterMs),
	);
	expect(json).toHaveProperty('raw');
});

test('an unknown conversation fails the item', async () => {
	const { error } = await run([unknownConversationId]);
	expect(error).toBeDefined();
});

test('an id that cannot be one is refused before any request', async () => {
	const { error } = await run(['hello']);
	expect(String((error as Error | undefined)?.message)).toContain("'Conversation ID'");
	expect(simulators.genesys.requests.filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
});
