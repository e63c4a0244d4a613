import { conversationIds, unknownConversationId } from '../../sandbox/fixtures';
import { runWorkflow, startWorkflow, type HarnessNode } from '../support/n8nHarness';
import { startSimulators, type Simulators } from '../support/simulators';

let simulators: Simulators;
beforeAll(async () => {
	simulators = await startSimulators();
});
afterEach(() => simulators.genesys.reset());
afterEach(() => simulators.llm.reset());
afterAll(async () => await simulators.close());

const SECRET = 'the-wrong-secret-that-nobody-may-see';

const get = (onError?: HarnessNode['onError'], options = {}): HarnessNode[] => [
	{
		name: 'Get',
		type: 'genesysGetConversation',
		parameters: { conversationId: '={{ $json.id }}', options },
		onError,
	},
];

const chat = (onError?: HarnessNode['onError'], options = {}): HarnessNode[] => [
	{
		name: 'Chat',
		type: 'llmChat',
		parameters: {
			model: 'gpt-4o',
			systemPrompt: 'Be brief.',
			userMessage: '={{ $json.question }}',
			options,
		},
		onError,
	},
];

describe('one bad item among many', () => {
	test('goes to the error branch with its code while the other 49 go on', async () => {
		const items = Array.from({ length: 50 }, (_, index) => ({
			id: index === 17 ? unknownConversationId : conversationIds.harmless,
		}));
		const { error, output } = await runWorkflow(
			get('continueErrorOutput'),
			items,
			simulators.credentials(),
		);
		expect(error).toBeUndefined();
		expect(output('Get', 0)).toHaveLength(49);
		expect(output('Get', 0).map(({ pairedItem }) => pairedItem)).toEqual(
			items.flatMap((_, item) => (item === 17 ? [] : [{ item }])),
		);
		expect(output('Get', 1)).toMatchObject([
			{
				pairedItem: { item: 17 },
				json: {
					error: {
						code: 'not_found',
						status: 404,
						retryable: false,
						attempts: 1,
						correlationId: expect.any(String),
					},
					message: expect.stringContaining(unknownConversationId),
				},
			},
		]);
		const asked = simulators.genesys.requests.filter(({ path }) =>
			path.endsWith(unknownConversationId),
		);
		expect(asked).toHaveLength(1);
	});

	test('stays in its place as an error item when the node continues in the main branch', async () => {
		const { output } = await runWorkflow(
			get('continueRegularOutput'),
			[{ id: conversationIds.harmless }, { id: '' }, { id: conversationIds.flagged }],
			simulators.credentials(),
		);
		const items = output('Get');
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
		expect(items[1]?.json).toMatchObject({
			error: { code: 'invalid_input' },
			message: "The parameter 'Conversation ID' is empty",
		});
	});

	test('stops the workflow with its item index when the node does not continue', async () => {
		const { error } = await runWorkflow(
			get(undefined, { concurrency: 1 }),
			[{ id: conversationIds.harmless }, { id: unknownConversationId }],
			simulators.credentials(),
		);
		expect(error?.message).toContain(`has no conversation ${unknownConversationId}`);
		expect(error?.description).toContain('Check the ID');
		expect(error?.httpCode).toBe('404');
		expect(error?.context).toMatchObject({ itemIndex: 1 });
	});

	test('does not lose the answers that were paid for', async () => {
		simulators.llm.fault({ kind: 'status', status: 400, match: { bodyIncludes: 'question 2' } });
		const items = Array.from({ length: 6 }, (_, index) => ({ question: `question ${index}` }));
		const { output } = await runWorkflow(
			chat('continueErrorOutput'),
			items,
			simulators.credentials(),
		);
		expect(output('Chat', 0)).toHaveLength(5);
		expect(output('Chat', 1)).toMatchObject([
			{ pairedItem: { item: 2 }, json: { error: { code: 'bad_request' } } },
		]);
	});
});

describe('sign-in that fails', () => {
	test.each<
		[
			name: string,
			overrides: { clientId?: string; clientSecret?: string },
			message: RegExp,
			description: RegExp,
		]
	>([
		[
			'a wrong secret',
			{ clientSecret: SECRET },
			/rejected the client secret/,
			/Enter the current secret/,
		],
		[
			'an unknown client ID or a wrong region',
			{ clientId: 'nobody' },
			/does not know this client ID in this region/,
			/region/,
		],
	])('tells %s apart', async (_name, overrides, message, description) => {
		const { error } = await runWorkflow(
			get(),
			[{ id: conversationIds.harmless }],
			simulators.credentials(overrides),
		);
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(description);
		expect(JSON.stringify(error)).not.toContain(SECRET);
	});

	test('tells a missing permission apart and names it', async () => {
		simulators.genesys.setPermissions(['routing:queue:view']);
		const { error } = await runWorkflow(
			get(),
			[{ id: conversationIds.harmless }],
			simulators.credentials(),
		);
		expect(error?.message).toContain('conversation:communication:view');
		expect(error?.httpCode).toBe('403');
	});

	test('says that a custom region needs its URLs, and asks nobody', async () => {
		const store = simulators.credentials();
		store.genesysCloudOAuth2Api.apiUrl = '';
		const { error } = await runWorkflow(get(), [{ id: conversationIds.harmless }], store);
		expect(error?.message).toContain('leads nowhere');
		expect(error?.description).toContain("'API URL'");
		expect(simulators.genesys.requests).toEqual([]);
	});

	test('asks the token endpoint once for a whole batch with a wrong secret', async () => {
		const { output } = await runWorkflow(
			get('continueErrorOutput'),
			Array.from({ length: 10 }, () => ({ id: conversationIds.harmless })),
			simulators.credentials({ clientSecret: SECRET }),
		);
		expect(output('Get', 1)).toHaveLength(10);
		expect(simulators.genesys.tokenCalls).toBe(1);
	});

	test.each([[429], [503]])('tries again when the login server answers %d', async (status) => {
		simulators.genesys.fault({
			kind: 'status',
			status,
			match: { path: '/oauth/token' },
			headers: {},
			body: { message: 'Retry the request in [1] seconds' },
		});
		const { error, output } = await runWorkflow(
			get(),
			[{ id: conversationIds.harmless }],
			simulators.credentials(),
		);
		expect(error).toBeUndefined();
		expect(output('Get')[0]?.json).toMatchObject({ attempts: 2 });
	});

	test('a wrong LLM key is asked once and not shown', async () => {
		const { error } = await runWorkflow(
			chat(),
			[{ question: 'hi' }],
			simulators.credentials({ apiKey: SECRET }),
		);
		expect(error?.message).toContain('rejected the API key');
		expect(simulators.llm.requests).toHaveLength(1);
		expect(JSON.stringify(error)).not.toContain(SECRET);
	});
});

describe('LLM Chat', () => {
	test.each<[quirk: string, fault: Parameters<Simulators['llm']['fault']>[0], code: string]>([
		['a refusal with the finish reason stop', { kind: 'refusal' }, 'refused'],
		['the content filter', { kind: 'contentFilter' }, 'content_filtered'],
		['no choices', { kind: 'emptyChoices' }, 'empty_answer'],
		['reasoning without content', { kind: 'reasoningOnly' }, 'truncated'],
		['malformed JSON', { kind: 'malformedJson' }, 'invalid_response'],
		['a used-up quota', { kind: 'insufficientQuota' }, 'quota_exhausted'],
		['an HTML page of a proxy', { kind: 'htmlError', status: 403 }, 'permission_denied'],
		['a broken-off answer', { kind: 'cutOff' }, 'network_error'],
	])('gives %s its own code and asks once', async (_name, fault, code) => {
		simulators.llm.fault(fault);
		const { output } = await runWorkflow(
			chat('continueErrorOutput'),
			[{ question: 'hi' }],
			simulators.credentials(),
		);
		expect(output('Chat', 0)).toEqual([]);
		expect(output('Chat', 1)).toMatchObject([{ json: { error: { code, attempts: 1 } } }]);
		expect(simulators.llm.requests).toHaveLength(1);
	});

	test('waits as long as a rate limit asks, then answers', async () => {
		simulators.llm.fault({ kind: 'status', status: 429, retryAfter: 1 });
		const { output } = await runWorkflow(chat(), [{ question: 'hi' }], simulators.credentials());
		expect(output('Chat')[0]?.json).toMatchObject({ meta: { attempts: 2, waitedMs: 1000 } });
	});

	test('fails at once when a rate limit asks for ten hours, and says so', async () => {
		simulators.llm.fault({ kind: 'status', status: 429, retryAfter: 36_000 });
		const { output } = await runWorkflow(
			chat('continueErrorOutput'),
			[{ question: 'hi' }],
			simulators.credentials(),
		);
		expect(output('Chat', 1)[0]?.json.error).toMatchObject({
			code: 'rate_limited',
			retryable: true,
			retryAfterMs: 36_000_000,
			attempts: 1,
		});
	});

	test.each<[kind: 'hang' | 'headersThenHang' | 'drip']>([['hang'], ['headersThenHang'], ['drip']])(
		'does not wait longer than the timeout for a server that answers with %s',
		async (kind) => {
			simulators.llm.fault({ kind });
			const { output } = await runWorkflow(
				chat('continueErrorOutput', { timeoutMs: 200, maxRetries: 0 }),
				[{ question: 'hi' }],
				simulators.credentials(),
			);
			expect(output('Chat', 1)[0]?.json.error).toMatchObject({ code: 'timeout', retryable: true });
		},
	);

	test('sends no empty system message', async () => {
		const [node] = chat();
		await runWorkflow(
			[{ ...node!, parameters: { ...node!.parameters, systemPrompt: '' } }],
			[{ question: 'hi' }],
			simulators.credentials(),
		);
		expect(simulators.llm.requests[0]?.body).toMatchObject({
			messages: [{ role: 'user', content: 'hi' }],
		});
	});

	test('says which parameter is wrong', async () => {
		const { error } = await runWorkflow(chat(), [{ other: 1 }], simulators.credentials());
		expect(error?.message).toBe(
			"The parameter 'User Message' is not valid: there is no user message",
		);
	});

	test.each<[options: object, message: string]>([
		[{ temperature: 3 }, "The parameter 'Temperature' is not valid: it must be 2 or less"],
		[
			{ temperature: 'warm' },
			"The parameter 'Temperature' is not valid: it must be a number, and is text",
		],
		[{ maxTokens: 0 }, "The parameter 'Max Tokens' is not valid: it must be 1 or more"],
		[{ maxTokens: 1.5 }, "The parameter 'Max Tokens' is not valid: it must be a whole number"],
		[{ timeoutMs: 0 }, "The parameter 'Timeout (Ms)' is not valid: it must be 1 or more"],
		[
			{ prices: { price: [{ model: 'm', inputPerMillion: -1, outputPerMillion: 0 }] } },
			"The parameter 'Input per Million' is not valid: it must be 0 or more",
		],
		[{ history: '{' }, "The parameter 'History' cannot be read: it is not valid JSON"],
		[{ extraBody: '[1]' }, "The parameter 'Extra Body' is not a JSON object"],
	])('names the option as the editor does for %j, and sends nothing', async (options, message) => {
		const { error } = await runWorkflow(
			chat(undefined, options),
			[{ question: 'hi' }],
			simulators.credentials(),
		);
		expect(error?.message).toBe(message);
		expect(simulators.llm.requests).toEqual([]);
	});

	test('adds organization, project and extra headers of the credential', async () => {
		const store = simulators.credentials();
		Object.assign(store.llmApi, {
			provider: 'openai',
			organization: 'org-1',
			project: 'proj_1',
			extraHeaders: { header: [{ name: 'X-Team', value: 'ops' }] },
		});
		await runWorkflow(chat(), [{ question: 'hi' }], store);
		expect(simulators.llm.requests[0]?.headers).toMatchObject({
			'openai-organization': 'org-1',
			'openai-project': 'proj_1',
			'x-team': 'ops',
		});
	});

	test('sends no Authorization header without a key', async () => {
		await runWorkflow(
			chat('continueErrorOutput'),
			[{ question: 'hi' }],
			simulators.credentials({ apiKey: '' }),
		);
		expect(simulators.llm.requests[0]?.headers).not.toHaveProperty('authorization');
	});
});

describe('cancelling', () => {
	test('ends a wait for a retry at once and sends nothing more', async () => {
		simulators.genesys.fault({
			kind: 'status',
			status: 429,
			retryAfter: 100,
			times: 'always',
			match: { path: '/api/v2/*' },
		});
		const run = startWorkflow(get(), [{ id: conversationIds.harmless }], simulators.credentials());
		const path = `/api/v2/conversations/${conversationIds.harmless}`;
		await until(() =>
			simulators.genesys.requests.some(
				(request) => request.path === path && request.status === 429,
			),
		);
		run.cancel();
		await run.finished.catch(() => undefined);
		expect(simulators.genesys.requests.filter((request) => request.path === path)).toHaveLength(1);
	});

	test('closes the socket of a request under way', async () => {
		simulators.llm.fault({ kind: 'hang' });
		const run = startWorkflow(chat(), [{ question: 'hi' }], simulators.credentials());
		await until(() => simulators.llm.requests.length === 1);
		run.cancel();
		await run.finished.catch(() => undefined);
		await until(() => simulators.llm.requests[0]?.abortedByCaller === true);
	});
});

/** Waits for something that must come; jest's own limit says when it did not. */
async function until(condition: () => boolean): Promise<void> {
	while (!condition()) await new Promise((resolve) => setImmediate(resolve)); // eslint-disable-line @n8n/community-nodes/no-restricted-globals -- a test
}
