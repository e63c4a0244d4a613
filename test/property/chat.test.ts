import fc from 'fast-check';
import { ServiceError } from '../../shared/errors';
import { TransportError, type HttpResponse, type HttpTransport } from '../../shared/http/transport';
import { createBudget } from '../../shared/llm/chat/budget';
import { chat, LLM_RETRY } from '../../shared/llm/chat/chat';
import { type ChatTools } from '../../shared/llm/chat/tools';
import { openAiCompatible } from '../../shared/llm/providers/openAiCompatible';
import type { ChatRequest } from '../../shared/llm/llmTypes';
import { createCircuitBreaker } from '../../shared/retry/circuitBreaker';
import { createRateLimiter } from '../../shared/retry/rateLimiter';
import { fakeClock } from '../support/fakeClock';

/** What a server may do to one request. `paid`: an answer arrived, whole or in part, and must never be asked for again. */
const EVENTS = {
	answer: { paid: true },
	wrongShape: { paid: true },
	noJson: { paid: true },
	cutOff: { paid: true },
	filtered: { paid: true },
	unreadable: { paid: true },
	rateLimited: { paid: false },
	rateLimitedLong: { paid: false },
	unavailable: { paid: false },
	badRequest: { paid: false },
	refusesTemperature: { paid: false },
	refusesFormat: { paid: false },
	timeout: { paid: false },
	reset: { paid: false },
	refused: { paid: false },
} as const;
type Event = keyof typeof EVENTS;
const eventNames = Object.keys(EVENTS) as Event[]; // the keys of the table

const body = (content: string, finish = 'stop'): HttpResponse => ({
	status: 200,
	headers: {},
	body: JSON.stringify({
		choices: [{ message: { content }, finish_reason: finish }],
		usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
	}),
});
const error = (
	status: number,
	fields: object,
	headers: Record<string, string> = {},
): HttpResponse => ({
	status,
	headers,
	body: JSON.stringify({ error: { message: 'x', ...fields } }),
});

function happen(event: Event): HttpResponse {
	switch (event) {
		case 'answer':
			return body('{"a": 1}');
		case 'wrongShape':
			return body('{"a": "x"}');
		case 'noJson':
			return body('I do not know.');
		case 'filtered':
			return body('', 'content_filter');
		case 'unreadable':
			return { status: 200, headers: {}, body: '{"choices":' };
		case 'rateLimited':
			return error(429, {}, { 'retry-after': '3' });
		case 'rateLimitedLong':
			return error(429, {}, { 'retry-after': '36000' });
		case 'unavailable':
			return error(503, {});
		case 'badRequest':
			return error(400, {});
		case 'refusesTemperature':
			return error(400, { code: 'unsupported_parameter', param: 'temperature' });
		case 'refusesFormat':
			return error(400, { param: 'response_format' });
		case 'cutOff':
		case 'timeout':
		case 'reset':
			throw new TransportError(event, 'x');
		case 'refused':
			throw new TransportError('connect', 'x');
	}
}

interface Sent {
	event: Event;
	body: string;
	item: number;
}

const plans = fc.array(fc.array(fc.constantFrom(...eventNames), { maxLength: 12 }), {
	minLength: 1,
	maxLength: 12,
});
const settings = fc.record({
	maxAttempts: fc.integer({ min: 1, max: 6 }),
	budgetMs: fc.integer({ min: 0, max: 20_000 }),
	structured: fc.boolean(),
	retryUnclear: fc.boolean(),
	breaker: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
	maxTokens: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
	fallback: fc.boolean(),
});

test('every item has one outcome; tries, waits and probes keep their limits; nothing that was paid for is asked for again', async () => {
	await fc.assert(
		fc.asyncProperty(
			plans,
			settings,
			async (
				items,
				{ maxAttempts, budgetMs, structured, retryUnclear, breaker, maxTokens, fallback },
			) => {
				const clock = fakeClock(0);
				const sent: Sent[] = [];
				const queues = items.map((events) => [...events]);
				const transport: HttpTransport = {
					async send(request) {
						const text = JSON.stringify(request.body);
						const item = Number(/item (\d+)/.exec(text)?.[1]);
						const event = queues[item]?.shift() ?? 'answer';
						sent.push({ event, body: text, item });
						await Promise.resolve();
						return happen(event);
					},
				};
				const policy = { ...LLM_RETRY, maxAttempts, budgetMs };
				const limiter = createRateLimiter({ limit: 1_000, intervalMs: 1 }, clock);
				const shared = {
					limiter,
					retryUnclear,
					breaker:
						breaker === undefined
							? undefined
							: createCircuitBreaker({ failureThreshold: breaker, openMs: 1_000 }, clock),
				};
				const tools: ChatTools = {
					provider: openAiCompatible,
					connection: { baseUrl: 'http://localhost/v1' },
					transport,
					clock,
					random: () => 0,
					resilience: { policy, ...shared },
					memory: new Map(),
					budget: maxTokens === undefined ? undefined : createBudget({ maxTokens }),
					fallback: fallback ? { model: 'm-2' } : undefined,
				};
				const request = (item: number): ChatRequest => ({
					model: 'm-1',
					messages: [{ role: 'user', content: `item ${item}` }],
					temperature: 0,
					responseFormat: structured
						? {
								type: 'json_schema',
								name: 'x',
								schema: { type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] },
							}
						: undefined,
				});
				const outcomes = await Promise.all(
					items.map(
						async (_events, item) =>
							await chat(request(item), tools).then(
								(result) => ({ result }),
								(failure: unknown) => ({ failure }),
							),
					),
				);

				expect(outcomes).toHaveLength(items.length);
				outcomes.forEach((outcome, item) => {
					const mine = sent.filter((each) => each.item === item);
					const paid = mine.filter(({ event }) => EVENTS[event].paid);
					const models = fallback ? 2 : 1;
					if ('result' in outcome) {
						const { attempts, requests, waitedMs, repaired, usage } = outcome.result;
						expect(attempts).toBeLessThanOrEqual(maxAttempts * models);
						expect(waitedMs).toBeLessThanOrEqual(budgetMs);
						expect(requests).toBe(mine.length);
						expect((usage.totalTokens ?? 0) - (usage.estimatedTokens ?? 0)).toBe(10 * paid.length);
						expect(paid).toHaveLength(repaired ? 2 : 1);
						if (structured) expect(outcome.result.data).toEqual({ a: 1 });
					} else {
						expect(outcome.failure).toBeInstanceOf(ServiceError);
						const failure = outcome.failure as ServiceError;
						expect(failure.effort?.waitedMs ?? 0).toBeLessThanOrEqual(budgetMs);
						expect(failure.effort?.attempts ?? 1).toBeLessThanOrEqual(maxAttempts * models);
						if (failure.code === 'budget_exhausted' || failure.code === 'circuit_open')
							expect(paid).toHaveLength(0);
					}
					// What was paid for is the last that was sent, but for the one repair turn.
					const firstPaid = mine.findIndex(({ event }) => EVENTS[event].paid);
					const after = firstPaid === -1 ? [] : mine.slice(firstPaid + 1);
					expect(after.length).toBeLessThanOrEqual(1);
					if (after.length === 1) expect(after[0]?.body).toContain('"role":"assistant"');
					if (!retryUnclear) {
						const unclear = mine.findIndex(({ event }) => event === 'timeout' || event === 'reset');
						if (unclear !== -1) expect(mine.slice(unclear + 1)).toEqual([]);
					}
				});
			},
		),
		{ numRuns: 1_500 },
	);
});
