import type { IDataObject } from 'n8n-workflow';
import { conversationIds } from '../../sandbox/fixtures';
import {
	manyConversations,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../sandbox/simulators';
import { runWorkflow } from '../support/n8nHarness';

let sim: GenesysSimulator;
beforeAll(async () => {
	sim = await startGenesysSimulator();
});
afterEach(() => sim.reset());
afterAll(async () => await sim.close());

const credentials = ({ loginUrl, apiUrl, clientId, clientSecret }: GenesysSimulator) => ({
	genesysCloudOAuth2Api: { region: 'custom', loginUrl, apiUrl, clientId, clientSecret },
});

const range = {
	timeRange: 'between',
	from: '2026-09-01T00:00Z',
	to: '2026-10-01T00:00Z',
	timeZone: 'UTC',
};

async function getMany(
	parameters: IDataObject,
	{
		items = [{}] as IDataObject[],
		onError,
	}: { items?: IDataObject[]; onError?: 'continueErrorOutput' } = {},
	server = sim,
) {
	const run = await runWorkflow(
		[
			{
				name: 'Get Many',
				type: 'genesysGetConversation',
				parameters: { operation: 'getMany', returnAll: true, ...range, ...parameters },
				...(onError ? { onError } : {}),
			},
		],
		items,
		credentials(server),
	);
	return {
		error: run.error,
		failed: run.output('Get Many', 1),
		output: run.output('Get Many'),
		items: run.output('Get Many').map(({ json }) => json),
	};
}

describe('Get Many', () => {
	test('gives a summary of each conversation that ended in the range, paired with the item that asked', async () => {
		const { items, output, error } = await getMany({}, { items: [{}, {}] });
		expect(error).toBeUndefined();
		const half = items.length / 2;
		expect(output.map(({ pairedItem }) => pairedItem)).toEqual([
			...Array<object>(half).fill({ item: 0 }),
			...Array<object>(half).fill({ item: 1 }),
		]);
		expect(new Set(items.slice(0, half).map(({ conversationId }) => conversationId)).size).toBe(
			half,
		);
		const voice = items.find(
			({ conversationId }) => conversationId === conversationIds.voiceTransferred,
		);
		expect(voice).toMatchObject({
			channel: 'voice',
			direction: 'inbound',
			ended: true,
			transferCount: 1,
			disconnectedBy: 'customer',
			search: { method: 'job', found: half },
		});
	});

	test('names queues, agents and wrap-up codes, each looked up once', async () => {
		const many = await startGenesysSimulator({
			conversations: [],
			many: { count: 900, from: '2026-09-01T00:00:00Z', to: '2026-09-08T00:00:00Z' },
		});
		const { items } = await getMany({}, {}, many);
		const asked = many.requests
			.filter(({ path }) => /routing|users/.test(path))
			.map(({ path, query }) => [path, query.id].flat());
		await many.close();
		expect(items).toHaveLength(900);
		for (const { queue, agents, wrapUps } of items) {
			expect(
				[queue, ...(agents as IDataObject[]), ...(wrapUps as IDataObject[])].map(
					(one) => typeof (one as IDataObject).name,
				),
			).not.toContain('undefined');
		}
		expect(asked.map(([path]) => path)).toEqual(
			expect.arrayContaining(['/api/v2/routing/queues', '/api/v2/routing/wrapupcodes']),
		);
		const ids = asked.flatMap(([, ...rest]) => rest);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('gives at most the limit', async () => {
		const { items } = await getMany({ returnAll: false, limit: 3 });
		expect(items).toHaveLength(3);
		expect((items[0]?.search as IDataObject).notes).toEqual(['Stopped at the limit of 3.']);
	});

	test('gives the facts of each conversation in the shape that Flatten & Render Prompt takes', async () => {
		const { output, error } = await runWorkflow(
			[
				{
					name: 'Get Many',
					type: 'genesysGetConversation',
					parameters: {
						operation: 'getMany',
						returnAll: true,
						...range,
						output: 'facts',
						filters: { channels: ['email'] },
					},
				},
				{
					name: 'Render',
					type: 'flattenRenderPrompt',
					parameters: { systemTemplate: '{{ channel }}', userTemplate: '{{ conversation_id }}' },
				},
			],
			[{}],
			credentials(sim),
		);
		expect(error).toBeUndefined();
		expect(output('Render').map(({ json }) => json.userMessage)).toContain(
			conversationIds.emailThread,
		);
		expect(new Set(output('Render').map(({ json }) => json.systemPrompt))).toEqual(
			new Set(['email']),
		);
	});

	test('gives each conversation with its texts, and one that cannot be had leaves by the error branch alone', async () => {
		sim.fault({
			kind: 'status',
			status: 403,
			times: 'always',
			match: { conversationId: conversationIds.flagged, path: '/api/v2/conversations/*' },
		});
		const { items, failed } = await getMany({ output: 'full' }, { onError: 'continueErrorOutput' });
		const harmless = items.find(
			({ conversation }) => (conversation as IDataObject).id === conversationIds.harmless,
		);
		expect((harmless?.conversation as { turns: unknown[] }).turns.length).toBeGreaterThan(1);
		expect(failed.map(({ json }) => (json.error as IDataObject).code)).toEqual([
			'permission_denied',
		]);
		expect(failed[0]?.pairedItem).toEqual({ item: 0 });
	});

	test('keeps what it found when a later page fails for good', async () => {
		const many = await startGenesysSimulator({
			conversations: [],
			many: { count: 700, from: '2026-09-01T00:00:00Z', to: '2026-09-08T00:00:00Z' },
		});
		many.fault({
			kind: 'status',
			status: 400,
			skip: 2,
			times: 'always',
			match: { path: /results$/ },
		});
		const run = await getMany({}, { onError: 'continueErrorOutput' }, many);
		await many.close();
		expect(run.items).toHaveLength(400);
		expect(run.failed.map(({ json }) => (json.error as IDataObject).code)).toEqual(['bad_request']);
	});

	test('narrows by lists of queues, agents and wrap-up codes, from the list or by ID', async () => {
		const many = manyConversations({ count: 60 });
		const server = await startGenesysSimulator({ conversations: [], many: { count: 60 } });
		const one = many.at(5).conversation.participants.find(({ purpose }) => purpose === 'agent') as
			| IDataObject
			| undefined;
		const locator = (mode: string, value: unknown) => ({ __rl: true, mode, value });
		const run = await getMany(
			{
				filters: {
					queues: { queues: [{ id: locator('list', one?.queueId) }] },
					agents: {
						agents: [
							{ id: locator('id', one?.userId) },
							{ id: locator('id', '00000000-0000-4000-8000-000000000000') },
						],
					},
				},
			},
			{},
			server,
		);
		await server.close();
		expect(run.items.length).toBeGreaterThan(5);
		expect(run.items.length).toBeLessThan(60);
		for (const { queue, agents } of run.items) {
			expect((queue as IDataObject).id).toBe(one?.queueId);
			expect((agents as IDataObject[])[0]?.userId).toBe(one?.userId);
		}
	});

	test.each<[string, IDataObject, string]>([
		[
			'a row without a queue',
			{ filters: { queues: { queues: [{ id: { __rl: true, mode: 'list', value: '' } }] } } },
			'a row has no queue',
		],
		[
			'a time zone that does not exist',
			{ timeZone: 'Mars/Olympus' },
			"'Time Zone' is not a time zone",
		],
		['an end before the start', { to: '2026-08-01T00:00Z' }, 'The time range is empty'],
		[
			'a range to come',
			{ from: '2036-08-01T00:00Z', to: '2036-08-02T00:00Z' },
			'has not begun yet',
		],
		['no date', { timeRange: 'date', date: '' }, "'Date' is empty"],
		[
			'a name in the place of an ID',
			{ filters: { queues: { queues: [{ id: { __rl: true, mode: 'id', value: 'Billing' } }] } } },
			"'Billing' is a name and no ID of a queue",
		],
	])('%s is told before anything is asked', async (_name, parameters, words) => {
		const { error } = await getMany(parameters);
		expect(error?.message).toContain(words);
		expect(sim.requests.filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
	});
});
