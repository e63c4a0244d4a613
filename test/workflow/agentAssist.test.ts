import { conversationIds } from '../../sandbox/fixtures';
import { runWorkflow, type HarnessNode } from '../support/n8nHarness';
import { startSimulators, type Simulators } from '../support/simulators';

let simulators: Simulators;
beforeAll(async () => {
	simulators = await startSimulators();
});
afterEach(() => simulators.genesys.reset());
afterEach(() => simulators.llm.reset());
afterAll(async () => await simulators.close());

/** Nothing is given but a conversation ID and a model. */
const threeNodes: HarnessNode[] = [
	{
		name: 'Get',
		type: 'genesysGetConversation',
		parameters: { conversationId: '={{ $json.conversationId }}' },
	},
	{ name: 'Render', type: 'flattenRenderPrompt' },
	{ name: 'Chat', type: 'llmChat', parameters: { model: 'gpt-4o' } },
];

describe('the three nodes in a row', () => {
	test('turn a conversation ID and a model into an answer', async () => {
		const { error, output } = await runWorkflow(
			threeNodes,
			[{ conversationId: conversationIds.webMessagingActive }],
			simulators.credentials(),
		);
		expect(error).toBeUndefined();
		const answer = output('Chat')[0];
		expect(answer?.json).toMatchObject({
			finishReason: 'stop',
			model: 'gpt-4o',
			meta: { attempts: 1, waitedMs: 0 },
		});
		expect(answer?.json.usage).toMatchObject({
			promptTokens: expect.any(Number),
			completionTokens: expect.any(Number),
		});
		expect(String(answer?.json.content)).toContain('Billing Tier 2');
	});

	test('send the rendered prompt with the settings of the tutorial', async () => {
		const asWritten = threeNodes.map((node) =>
			node.name === 'Render'
				? { ...node, parameters: { templatePreset: 'tutorial', redact: false } }
				: node,
		);
		await runWorkflow(
			asWritten,
			[{ conversationId: conversationIds.webMessagingActive }],
			simulators.credentials(),
		);
		const request = simulators.llm.requests.find(({ path }) => path === '/v1/chat/completions');
		expect(request?.body).toMatchObject({
			model: 'gpt-4o',
			temperature: 0.2,
			max_tokens: 500,
			messages: [
				{
					role: 'system',
					content: expect.stringContaining(
						'[2026-09-09T18:02:20.100Z] customer: My invoice shows a duplicate charge.',
					),
				},
				{ role: 'user', content: 'Summarize the current issue and suggest the next agent action.' },
			],
		});
		expect(request?.headers.authorization).toBe(`Bearer ${simulators.llm.apiKey}`);
	});

	test('keep the link of every output item to its input item', async () => {
		const ids = [conversationIds.flagged, conversationIds.harmless, conversationIds.smsEnded];
		const { output } = await runWorkflow(
			threeNodes,
			ids.map((conversationId) => ({ conversationId })),
			simulators.credentials(),
		);
		for (const node of ['Get', 'Render', 'Chat']) {
			expect(output(node).map(({ pairedItem }) => pairedItem)).toEqual([
				{ item: 0 },
				{ item: 1 },
				{ item: 2 },
			]);
		}
		expect(output('Get').map(({ json }) => (json.conversation as { id: string }).id)).toEqual(ids);
		expect(
			output('Render').map(
				({ json }) => (json.context as { conversation_id: string }).conversation_id,
			),
		).toEqual(ids);
	});

	test('take the address of an interaction in place of its ID', async () => {
		const url = `https://apps.mypurecloud.com/directory/#/analytics/interactions/${conversationIds.harmless}/admin/details`;
		const { output } = await runWorkflow(
			threeNodes,
			[{ conversationId: url }],
			simulators.credentials(),
		);
		expect(output('Get')[0]?.json).toMatchObject({
			conversation: { id: conversationIds.harmless },
		});
	});
});

describe('Genesys Get Conversation', () => {
	const get = (options = {}): HarnessNode[] => [
		{
			name: 'Get',
			type: 'genesysGetConversation',
			parameters: { conversationId: '={{ $json.id }}', options },
		},
	];

	test('gives people, queue, state and turns, and says where they came from', async () => {
		const { output } = await runWorkflow(
			get(),
			[{ id: conversationIds.webMessagingActive }],
			simulators.credentials(),
		);
		expect(output('Get')[0]?.json).toMatchObject({
			conversation: {
				channel: 'webmessaging',
				state: 'connected',
				agent: { name: 'Bob Tier Two' },
				queue: { name: 'Billing Tier 2' },
				turns: expect.arrayContaining([
					expect.objectContaining({
						role: 'workflow',
						text: 'How can we help? [offered: Billing | Other]',
						offered: ['Billing', 'Other'],
					}),
				]),
			},
			source: {
				conversation: expect.stringContaining('GET /api/v2/conversations'),
				messages: expect.stringContaining('bulk'),
			},
			attempts: 1,
			waitedMs: 0,
		});
		expect(output('Get')[0]?.json).not.toHaveProperty('raw');
	});

	test('adds the raw bodies on demand', async () => {
		const { output } = await runWorkflow(
			get({ includeRaw: true }),
			[{ id: conversationIds.smsEnded }],
			simulators.credentials(),
		);
		expect(output('Get')[0]?.json.raw).toMatchObject({
			conversation: { id: conversationIds.smsEnded, participants: expect.any(Array) },
			messages: [{ entities: expect.any(Array) }],
		});
	});

	test('gives the facts without texts when the role may not read messages', async () => {
		simulators.genesys.setPermissions(['conversation:communication:view']);
		const { error, output } = await runWorkflow(
			get(),
			[{ id: conversationIds.flagged }],
			simulators.credentials(),
		);
		expect(error).toBeUndefined();
		expect(output('Get')[0]?.json).toMatchObject({
			conversation: { id: conversationIds.flagged, turns: [] },
			missing: [
				{
					what: 'messageTexts',
					reason: 'forbidden',
					detail: expect.stringContaining('conversation:message:view'),
				},
				{
					what: 'wrapUpName',
					reason: 'forbidden',
					detail: expect.stringContaining('routing:wrapupCode:view'),
				},
			],
		});
	});

	test('fetches one token for a whole batch and stores it', async () => {
		const store = simulators.credentials();
		const ids = Array.from({ length: 12 }, () => ({ id: conversationIds.harmless }));
		await runWorkflow(get({ concurrency: 8 }), ids, store);
		expect(simulators.genesys.tokenCalls).toBe(1);
		expect(store.genesysCloudOAuth2Api.oauthTokenData).toMatchObject({
			access_token: expect.any(String),
		});
	});

	test('fetches one new token when the stored one has expired, however many items meet it', async () => {
		const store = simulators.credentials();
		await runWorkflow(get(), [{ id: conversationIds.harmless }], store);
		simulators.genesys.expireTokens();
		const before = simulators.genesys.tokenCalls;
		const ids = Array.from({ length: 20 }, () => ({ id: conversationIds.harmless }));
		const { error, output } = await runWorkflow(get({ concurrency: 10 }), ids, store);
		expect(error).toBeUndefined();
		expect(output('Get')).toHaveLength(20);
		expect(simulators.genesys.tokenCalls - before).toBe(1);
	});

	test('waits out a Retry-After and reports attempts and waiting', async () => {
		simulators.genesys.fault({
			kind: 'status',
			status: 429,
			retryAfter: 1,
			match: { path: '/api/v2/*' },
		});
		const { output } = await runWorkflow(
			get(),
			[{ id: conversationIds.harmless }],
			simulators.credentials(),
		);
		expect(output('Get')[0]?.json).toMatchObject({ attempts: 2, waitedMs: 1000 });
		const sent = simulators.genesys.requests.filter(
			({ path }) => path === `/api/v2/conversations/${conversationIds.harmless}`,
		);
		expect(sent.map(({ status }) => status)).toEqual([429, 200]);
	});
});

describe('Flatten & Render Prompt', () => {
	const render = (parameters: HarnessNode['parameters']): HarnessNode[] => [
		{ name: 'Render', type: 'flattenRenderPrompt', parameters },
	];
	const tutorial = {
		id: 'abc123-def456',
		type: 'chat',
		state: 'connected',
		participants: [
			{ id: 'agent-uuid', name: 'Support Agent', role: 'agent', state: 'connected' },
			{ id: 'customer-uuid', name: 'John Doe', role: 'customer', state: 'connected' },
		],
		routing: {
			queue: { id: 'queue-uuid', name: 'Billing Support' },
			skillRequirements: ['billing', 'english'],
		},
		messages: [
			{ from: 'agent-uuid', text: 'I can look into that.', timestamp: '2024-05-12T10:30:15Z' },
			{
				from: 'customer-uuid',
				text: 'My invoice is showing a duplicate charge.',
				timestamp: '2024-05-12T10:30:00Z',
			},
		],
	};

	test('takes the shape of the tutorial from the item', async () => {
		const { output } = await runWorkflow(render({ redact: false }), [tutorial]);
		expect(output('Render')[0]?.json.context).toMatchObject({
			conversation_id: 'abc123-def456',
			channel: 'chat',
			queue_name: 'Billing Support',
			agent_name: 'Support Agent',
			customer_name: 'John Doe',
			skills: ['billing', 'english'],
			message_history: [
				{
					role: 'customer',
					text: 'My invoice is showing a duplicate charge.',
					timestamp: '2024-05-12T10:30:00Z',
				},
				{ role: 'agent', text: 'I can look into that.', timestamp: '2024-05-12T10:30:15Z' },
			],
		});
	});

	test.each<[name: string, parameters: HarnessNode['parameters'], item: Record<string, unknown>]>([
		['pasted JSON text', { source: JSON.stringify(tutorial) }, {}],
		['an expression to a field', { source: '={{ $json.payload }}' }, { payload: tutorial }],
		['the word input', { source: 'input' }, tutorial],
		['the body of a webhook', {}, { headers: {}, query: {}, body: tutorial }],
		[
			'a JSON string in the body of an HTTP answer',
			{},
			{ statusCode: 200, body: JSON.stringify(tutorial) },
		],
	])('takes %s as its source', async (_name, parameters, item) => {
		const { error, output } = await runWorkflow(render(parameters), [item as never]);
		expect(error).toBeUndefined();
		expect(output('Render')[0]?.json.context).toMatchObject({ conversation_id: 'abc123-def456' });
	});

	test.each<[name: string, template: string, text: string]>([
		['a template that is only braces', '{{ channel }}', 'chat'],
		['a template that an editor has marked as an expression', '={{ channel }}', 'chat'],
		['a template that begins with two equals signs', '== {{ channel }}', '== chat'],
		['a template that begins with three', '=== {{ channel }} ===', '=== chat ==='],
		[
			'what n8n would take for its own: $json',
			'{{ channel }} $json {% if true %}x{% endif %}',
			'chat $json x',
		],
	])('never lets n8n evaluate %s', async (_name, systemTemplate, text) => {
		const { error, output } = await runWorkflow(render({ systemTemplate, userTemplate: 'hi' }), [
			tutorial,
		]);
		expect(error).toBeUndefined();
		expect(output('Render')[0]?.json).toMatchObject({ systemPrompt: text, userMessage: 'hi' });
	});

	test('names the variable, the place and the nearest name when one is undefined', async () => {
		const { error } = await runWorkflow(render({ systemTemplate: 'a\n  {{ custmer_name }}' }), [
			tutorial,
		]);
		expect(error?.message).toContain("'custmer_name'");
		expect(error?.message).toContain("'System Template', line 2, column 6");
		expect(error?.message).toContain("did you mean 'customer_name'?");
	});

	test('says what to do with an item that is no conversation, and goes on with the others', async () => {
		const { output } = await runWorkflow(
			[{ name: 'Render', type: 'flattenRenderPrompt', onError: 'continueErrorOutput' }],
			[{ hello: 'world' }, tutorial],
		);
		expect(output('Render', 0)).toMatchObject([
			{ pairedItem: { item: 1 }, json: { context: { channel: 'chat' } } },
		]);
		expect(output('Render', 1)).toMatchObject([
			{ pairedItem: { item: 0 }, json: { error: { code: 'invalid_input', retryable: false } } },
		]);
	});

	test('renders the preset in place of the fields', async () => {
		const { output } = await runWorkflow(render({ templatePreset: 'complianceFlag' }), [tutorial]);
		expect(output('Render')[0]?.json.systemPrompt).toContain('FLAG: yes or FLAG: no');
		expect(output('Render')[0]?.json.userMessage).toContain(
			'customer ([CUSTOMER_1]): My invoice is showing a duplicate charge.',
		);
	});
});
