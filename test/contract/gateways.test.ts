import { ServiceError } from '../../shared/errors';
import { chat } from '../../shared/llm/chat/chat';
import { providerById } from '../../shared/llm/providers';
import type { ChatRequest, ChatResult } from '../../shared/llm/llmTypes';
import { axiosTransport } from '../../sandbox/axiosTransport';
import { everyText } from '../support/everyText';
import { fakeClock } from '../support/fakeClock';
import { FORMATS, gatewayCases, type GatewayCase } from '../support/gatewayCases';
import { localServer, type LocalServer } from './localServer';

const SECOND_ANSWER = {
	model: 'asked-for',
	choices: [
		{
			index: 0,
			finish_reason: 'stop',
			message: { role: 'assistant', content: '{"verdict":"pass"}' },
		},
	],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};

const SECOND_MESSAGE = {
	type: 'message',
	role: 'assistant',
	model: 'asked-for',
	content: [{ type: 'text', text: '{"verdict":"pass"}' }],
	stop_reason: 'end_turn',
	usage: { input_tokens: 1, output_tokens: 1 },
};

let server: LocalServer;
let current: GatewayCase;
beforeAll(async () => {
	server = await localServer((request, response) => {
		if (server.arrivals.length > 1) {
			const second = request.url?.endsWith('/messages') ? SECOND_MESSAGE : SECOND_ANSWER;
			response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(second));
			return;
		}
		const { status, headers, body } = current;
		response
			.writeHead(status, { 'content-type': 'application/json', ...headers })
			.end(typeof body === 'string' ? body : JSON.stringify(body));
	});
});
beforeEach(() => {
	server.arrivals.length = 0;
});
afterAll(async () => await server.close());

/** Without retries: what a case is about happens on the first answer. */
async function outcomeOf(given: GatewayCase): Promise<ChatResult | ServiceError> {
	current = given;
	const { responseFormat, ...rest } = given.request ?? {};
	const request = {
		model: 'asked-for',
		messages: [
			{ role: 'system', content: 'You help an agent.' },
			{ role: 'user', content: 'customer: where is my parcel?' },
		],
		temperature: 0.2,
		maxTokens: 500,
		timeoutMs: 5_000,
		...rest,
		...(typeof responseFormat === 'string' ? { responseFormat: FORMATS[responseFormat] } : {}),
	} as ChatRequest; // the cases are data
	const outcome = await chat(request, {
		provider: providerById(given.provider ?? 'openaiCompatible'),
		connection: { baseUrl: `${server.url}/v1` },
		transport: axiosTransport({}),
		clock: fakeClock(),
		random: () => 0,
		repair: false,
		resilience: {
			maxAttempts: 1,
			maxWaitMs: 0,
			budgetMs: 0,
			backoff: { baseDelayMs: 1, factor: 1, maxDelayMs: 1 },
		},
	}).catch((error: unknown) => error);
	if (outcome instanceof Error && !(outcome instanceof ServiceError)) throw outcome;
	return outcome as ChatResult | ServiceError;
}

/** Everything a case expects, as far as it says so, and what is there instead. */
function seen(outcome: ChatResult | ServiceError, expected: GatewayCase['expect']): object {
	const found: Record<string, unknown> = {};
	const failed = outcome instanceof ServiceError;
	const usage = failed ? outcome.details.usage : outcome.usage;
	const adjustments = failed ? outcome.details.adjustments : outcome.adjustments;
	const problems = failed ? outcome.details.problems : undefined;
	const all: Record<string, unknown> = {
		code: failed ? outcome.code : undefined,
		retryable: failed ? outcome.retryable : undefined,
		retryAfterMs: failed ? outcome.retryAfterMs : undefined,
		adjusted: (adjustments as Array<{ parameter: string }> | undefined)
			?.map(({ parameter }) => parameter)
			.find((parameter) => parameter === expected.adjusted),
		finishReason: failed ? undefined : outcome.finishReason,
		content: failed ? undefined : outcome.content,
		reasoning: failed ? undefined : outcome.reasoning,
		data: failed ? undefined : outcome.data,
		usage:
			expected.usage &&
			Object.fromEntries(
				Object.keys(expected.usage).map((key) => [
					key,
					(usage as Record<string, unknown> | undefined)?.[key],
				]),
			),
		requests: server.arrivals.length,
		problem: (problems as Array<{ path: string }> | undefined)?.[0]?.path,
		says:
			failed &&
			new RegExp(expected.says ?? '', 'i').test(`${outcome.message} ${outcome.description}`)
				? expected.says
				: 'something else',
		saysNot:
			failed &&
			new RegExp(expected.saysNot ?? 'x^', 'i').test(everyText(outcome).split('\n    at ')[0] ?? '')
				? 'what must not be said'
				: expected.saysNot,
	};
	for (const key of Object.keys(expected)) found[key] = all[key];
	// An adjusted request ends with an answer, after exactly one more request.
	if (expected.adjusted !== undefined) found.sent = server.arrivals.length;
	if (expected.adjusted !== undefined && failed) found.failed = outcome.code;
	return found;
}

function wanted({ expect: expected }: GatewayCase): object {
	return expected.adjusted === undefined ? expected : { ...expected, sent: 2 };
}

describe('the cases the rules are written for', () => {
	test.each(gatewayCases('cases').map((given) => [given.gateway, given.name, given] as const))(
		'%s: %s',
		async (_gateway, _name, given) => {
			expect(seen(await outcomeOf(given), given.expect)).toEqual(wanted(given));
		},
	);
});

describe('the cases nobody tuned a rule to', () => {
	test.each(gatewayCases('heldOut').map((given) => [given.gateway, given.name, given] as const))(
		'%s: %s',
		async (_gateway, _name, given) => {
			expect(seen(await outcomeOf(given), given.expect)).toEqual(wanted(given));
		},
	);
});
