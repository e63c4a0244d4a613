import { TransportError, type HttpRequest, type HttpTransport } from '../../../shared/http';
import { chat, LLM_RETRY } from '../../../shared/llm/chat/chat';
import { createBudget } from '../../../shared/llm/chat/budget';
import type { ChatTools } from '../../../shared/llm/chat/tools';
import { openAiCompatible } from '../../../shared/llm/providers/openAiCompatible';
import type { ChatRequest } from '../../../shared/llm/llmTypes';
import { failureOf } from '../../support/everyText';
import { fakeClock } from '../../support/fakeClock';

const request: ChatRequest = {
	model: 'slow',
	messages: [{ role: 'user', content: 'Hello, how are you?' }],
	maxTokens: 2_000,
	timeoutMs: 120_000,
};

const answer = {
	status: 200,
	headers: {},
	body: JSON.stringify({
		choices: [{ finish_reason: 'stop', message: { content: 'ok' } }],
		usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
	}),
};

type Event = 'timeout' | 'reset' | 'cutOff' | 'connect' | 'ok' | 'busy';

/** A server that fails as it is told, one event a request; the last one goes on. */
function server(...events: Event[]) {
	const sent: HttpRequest[] = [];
	const transport: HttpTransport = {
		send: async (httpRequest) => {
			const event = events[Math.min(sent.push(httpRequest), events.length) - 1] ?? 'ok';
			if (event === 'ok') return answer;
			if (event === 'busy') return { status: 503, headers: {}, body: '' };
			throw new TransportError(event, 'failed');
		},
	};
	const ask = async (change: Partial<ChatTools> = {}) =>
		await chat(request, {
			provider: openAiCompatible,
			connection: { baseUrl: 'https://llm.example/v1' },
			transport,
			clock: fakeClock(),
			random: () => 0,
			resilience: LLM_RETRY,
			...change,
		});
	const models = (): unknown[] => sent.map(({ body }) => (body as { model: string }).model);
	return { sent, ask, models };
}

describe('a request that may have been billed without an answer', () => {
	test('is sent once more, with twice the time', async () => {
		const { sent, ask } = server('timeout');
		const error = await failureOf(ask());
		expect(error).toMatchObject({ code: 'timeout', details: { requests: 2 } });
		expect(sent.map(({ timeoutMs }) => timeoutMs)).toEqual([120_000, 240_000]);
	});

	test.each<Event>(['timeout', 'reset'])('costs an estimate after a %s', async (event) => {
		const { ask } = server(event);
		const { usage } = (await failureOf(ask())).details as { usage: Record<string, number> };
		expect(usage.completionTokens).toBe(4_000);
		expect(usage.estimatedTokens).toBe(usage.totalTokens);
	});

	test('costs an estimate beside the answer that comes in the end', async () => {
		const { usage } = await server('timeout', 'ok').ask();
		expect((usage.totalTokens ?? 0) - (usage.estimatedTokens ?? 0)).toBe(15);
		expect(usage.estimatedTokens).toBeGreaterThan(2_000);
	});

	test('counts towards the budget of the run', async () => {
		const budget = createBudget({ maxTokens: 100_000 });
		await failureOf(server('timeout').ask({ budget }));
		expect(budget.spent.tokens).toBeGreaterThan(4_000);
	});

	test('is followed by the fallback model as the second paid call, not the third', async () => {
		const { models, ask } = server('timeout', 'ok');
		expect(await ask({ fallback: { model: 'other' } })).toMatchObject({
			fallback: { reason: 'timeout' },
		});
		expect(models()).toEqual(['slow', 'other']);
	});

	test('ends it when the fallback model needs too long as well', async () => {
		const { models, ask } = server('timeout');
		await failureOf(ask({ fallback: { model: 'other' } }));
		expect(models()).toEqual(['slow', 'other']);
	});

	test('is not sent again when the user does not want that', async () => {
		const { sent, ask } = server('timeout');
		await failureOf(ask({ resilience: { policy: LLM_RETRY, retryUnclear: false } }));
		expect(sent).toHaveLength(1);
	});
});

test('an answer that broke off is not asked for again, and costs an estimate', async () => {
	const { sent, ask } = server('cutOff');
	expect((await failureOf(ask())).details.usage).toMatchObject({
		estimatedTokens: expect.any(Number) as number,
	});
	expect(sent).toHaveLength(1);
});

test('what was not sent or not executed costs nothing and is sent as often as the policy says', async () => {
	for (const event of ['connect', 'busy'] as const) {
		const { sent, ask } = server(event);
		expect((await failureOf(ask())).details.usage).toBeUndefined();
		expect(sent).toHaveLength(5);
	}
});

test('an answer that is larger than the limit is not read, and says so', async () => {
	const body = `{"choices":[{"message":{"content":"${'x'.repeat(1_100_000)}"}}]}`;
	const transport: HttpTransport = { send: async () => ({ status: 200, headers: {}, body }) };
	const error = await failureOf(server().ask({ transport, maxAnswerMb: 1 }));
	expect(error).toMatchObject({
		code: 'invalid_response',
		retryable: false,
		message: expect.stringContaining('larger than 1 MB') as string,
	});
});
