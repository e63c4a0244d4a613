import { createHash } from 'node:crypto';
import { axiosTransport } from '../../../sandbox/axiosTransport';
import { createBudget } from '../../../shared/llm/chat/budget';
import { chat, LLM_RETRY } from '../../../shared/llm/chat/chat';
import { type ChatTools } from '../../../shared/llm/chat/tools';
import { openAiCompatible } from '../../../shared/llm/providers/openAiCompatible';
import type { ChatRequest } from '../../../shared/llm/llmTypes';
import { createCircuitBreaker } from '../../../shared/retry/circuitBreaker';
import { createRateLimiter } from '../../../shared/retry/rateLimiter';
import { createTokenLimiter } from '../../../shared/retry/tokenLimiter';
import { failureOf } from '../../support/everyText';
import { fakeClock, type FakeClock } from '../../support/fakeClock';
import {
	completion,
	startScriptedLlm,
	type Reply,
	type ScriptedLlm,
} from '../../support/scriptedLlm';

let llm: ScriptedLlm;
let clock: FakeClock;
beforeAll(async () => {
	llm = await startScriptedLlm();
});
afterAll(async () => await llm.close());
beforeEach(() => {
	llm.arrivals.length = 0;
	llm.underWay.most = 0;
	clock = fakeClock();
});

const request: ChatRequest = {
	model: 'm-1',
	messages: [{ role: 'user', content: 'Hello' }],
	maxTokens: 100,
	timeoutMs: 120_000,
};
const ask = async (change: Partial<ChatTools> = {}, asked: Partial<ChatRequest> = {}) =>
	await chat(
		{ ...request, ...asked },
		{
			provider: openAiCompatible,
			connection: { baseUrl: llm.baseUrl },
			transport: axiosTransport(),
			clock,
			random: () => 0,
			resilience: LLM_RETRY,
			...change,
		},
	);
const inTurn = (...replies: Reply[]): void => {
	llm.script = (_arrival, index) => replies[Math.min(index, replies.length - 1)] ?? {};
};
const models = () => llm.arrivals.map(({ body }) => body.model);
const down: Reply = { status: 503, body: { error: { message: 'down' } } };
const price = { inputPerMillion: 2, outputPerMillion: 10 };

describe('the circuit breaker', () => {
	const breaker = (failureThreshold = 3) =>
		createCircuitBreaker({ failureThreshold, openMs: 30_000 }, clock);
	const once = { ...LLM_RETRY, maxAttempts: 1 };

	test('stops sending after failures in a row, and says for how long and whose circuit it is', async () => {
		inTurn(down);
		const resilience = { policy: once, breaker: breaker() };
		const codes = [];
		for (let item = 0; item < 5; item++) codes.push((await failureOf(ask({ resilience }))).code);
		expect(codes).toEqual([
			'server_error',
			'server_error',
			'server_error',
			'circuit_open',
			'circuit_open',
		]);
		expect(llm.arrivals).toHaveLength(3);
		const { host } = new URL(llm.baseUrl);
		expect(await failureOf(ask({ resilience }))).toMatchObject({
			retryable: true,
			retryAfterMs: 30_000,
			message: expect.stringContaining(`m-1 at ${host}`),
			details: { circuit: 'open' },
		});
	});

	test('ends the tries of an item whose failure opened it, with that failure', async () => {
		inTurn(down);
		const error = await failureOf(ask({ resilience: { policy: LLM_RETRY, breaker: breaker() } }));
		expect(error).toMatchObject({
			code: 'server_error',
			retryable: true,
			retryAfterMs: 30_000,
			details: { circuit: 'open' },
			effort: { attempts: 3 },
		});
		expect(llm.arrivals).toHaveLength(3);
	});

	test('is not waited for', async () => {
		const closed = breaker(1);
		closed.enter()?.failed();
		await failureOf(ask({ resilience: { policy: LLM_RETRY, breaker: closed } }));
		expect(clock.slept).toEqual([]);
	});

	test('lets one of many be the probe, and closes when it is answered', async () => {
		const shared = breaker(1);
		shared.enter()?.failed();
		clock.advance(30_000);
		inTurn({ ...completion('ok'), afterMs: 20 });
		const outcomes = await Promise.all(
			Array.from(
				{ length: 5 },
				async () =>
					await ask({ resilience: { policy: once, breaker: shared } }).then(
						() => 'ok',
						(error: { code: string }) => error.code,
					),
			),
		);
		expect(outcomes.sort()).toEqual([
			'circuit_open',
			'circuit_open',
			'circuit_open',
			'circuit_open',
			'ok',
		]);
		expect(shared.state).toBe('closed');
	});

	test('a probe that is cancelled gives its place back', async () => {
		const shared = breaker(1);
		shared.enter()?.failed();
		clock.advance(30_000);
		inTurn({ ...completion('ok'), afterMs: 5_000 });
		const controller = new AbortController();
		const cancelledOne = failureOf(
			ask({ resilience: { policy: once, breaker: shared }, signal: controller.signal }),
		);
		while (llm.arrivals.length === 0) await new Promise((resolve) => setImmediate(resolve)); // eslint-disable-line @n8n/community-nodes/no-restricted-globals -- a test
		controller.abort();
		expect(await cancelledOne).toMatchObject({ code: 'cancelled' });
		expect(shared).toMatchObject({ state: 'half-open', retryAfterMs: 0 });
	});

	test.each<[name: string, reply: Reply]>([
		['a 400', { status: 400 }],
		['a 401', { status: 401 }],
		['a 404', { status: 404 }],
		['a 429', { status: 429 }],
		['a content filter', completion('', { finish: 'content_filter' })],
		['an unreadable answer', { body: '{' }],
	])('is never opened by %s', async (_name, reply) => {
		inTurn(reply);
		const shared = breaker(1);
		await failureOf(ask({ resilience: { policy: once, breaker: shared } }));
		expect(shared.state).toBe('closed');
	});

	test.each<[name: string, reply: Reply, timeoutMs: number]>([
		['a 500', { status: 500 }, 120_000],
		['a 529', { status: 529 }, 120_000],
		['a 502 inside a 200', { body: { error: { message: 'x', code: 502 } } }, 120_000],
		['a time-out', { ...completion('late'), afterMs: 120_000 }, 300],
		['a reset', { breaks: 'before' }, 120_000],
		['an answer that broke off', { ...completion('half'), breaks: 'within' }, 120_000],
	])('is opened by %s', async (_name, reply, timeoutMs) => {
		inTurn(reply);
		const shared = breaker(1);
		await failureOf(ask({ resilience: { policy: once, breaker: shared } }, { timeoutMs }));
		expect(shared.state).toBe('open');
	});
});

describe('tries are those that sent something', () => {
	const openBreaker = () => {
		const breaker = createCircuitBreaker({ failureThreshold: 1, openMs: 60_000 }, clock);
		breaker.enter()?.failed();
		return breaker;
	};

	test.each<[name: string, change: () => Partial<ChatTools>, code: string]>([
		[
			'the circuit is open',
			() => ({ resilience: { policy: LLM_RETRY, breaker: openBreaker() } }),
			'circuit_open',
		],
		['the budget is spent', () => ({ budget: createBudget({ maxTokens: 1 }) }), 'budget_exhausted'],
		['the price is missing', () => ({ budget: createBudget({ maxCost: 1 }) }), 'invalid_input'],
		['the execution was cancelled', () => ({ signal: AbortSignal.abort() }), 'cancelled'],
	])('none, when %s', async (_name, change, code) => {
		expect(await failureOf(ask(change()))).toMatchObject({
			code,
			effort: { attempts: 0, waitedMs: 0 },
		});
		expect(llm.arrivals).toHaveLength(0);
	});

	test('also of two models, when the second was not sent', async () => {
		inTurn(down);
		const fallback = { model: 'm-2', resilience: { policy: LLM_RETRY, breaker: openBreaker() } };
		const error = await failureOf(ask({ resilience: { ...LLM_RETRY, maxAttempts: 2 }, fallback }));
		expect(error).toMatchObject({ code: 'circuit_open', effort: { attempts: 2 } });
		expect(llm.arrivals).toHaveLength(2);
	});

	test('and not the one that a budget stopped after a failure', async () => {
		inTurn({ ...down, breaks: 'before' });
		const error = await failureOf(ask({ budget: createBudget({ maxTokens: 60 }) }));
		expect(error.effort?.attempts).toBe(llm.arrivals.length);
		expect(llm.arrivals.length).toBeLessThan(LLM_RETRY.maxAttempts);
	});
});

describe('unclear failures', () => {
	const resilience = { policy: LLM_RETRY, retryUnclear: false };
	test.each<[name: string, reply: Reply, timeoutMs: number, code: string]>([
		['a time-out', { ...completion('late'), afterMs: 120_000 }, 300, 'timeout'],
		['a reset after sending', { breaks: 'before' }, 120_000, 'network_error'],
		['an empty success', { body: '' }, 120_000, 'invalid_response'],
	])(
		'%s is not sent again when that is switched off, to no other model either',
		async (_name, reply, timeoutMs, code) => {
			inTurn(reply);
			const error = await failureOf(ask({ resilience, fallback: { model: 'm-2' } }, { timeoutMs }));
			expect(error).toMatchObject({ code, retryable: true, effort: { attempts: 1 } });
			expect(llm.arrivals).toHaveLength(1);
		},
	);

	test('what was surely not answered is sent again all the same', async () => {
		inTurn(down, completion('ok'));
		expect(await ask({ resilience })).toMatchObject({ attempts: 2 });
	});
});

describe('the fallback model', () => {
	const resilience = { ...LLM_RETRY, maxAttempts: 2 };

	test('answers when the first fails for a while, and it is told', async () => {
		llm.script = ({ body }) =>
			body.model === 'm-1' ? down : completion('from the second', { model: 'm-2-2026' });
		expect(await ask({ resilience, fallback: { model: 'm-2' } })).toMatchObject({
			content: 'from the second',
			model: 'm-2-2026',
			fallback: { model: 'm-2', reason: 'server_error' },
			attempts: 3,
			requests: 3,
		});
		expect(models()).toEqual(['m-1', 'm-1', 'm-2']);
	});

	test('is asked at once when the circuit of the first is open', async () => {
		const breaker = createCircuitBreaker({ failureThreshold: 1, openMs: 1_000 }, clock);
		breaker.enter()?.failed();
		inTurn(completion('ok'));
		expect(
			await ask({ resilience: { policy: LLM_RETRY, breaker }, fallback: { model: 'm-2' } }),
		).toMatchObject({
			fallback: { model: 'm-2', reason: 'circuit_open' },
			attempts: 1,
			requests: 1,
			waitedMs: 0,
		});
	});

	test('is asked when a rate limit asks for ten hours', async () => {
		llm.script = ({ body }) =>
			body.model === 'm-1'
				? { status: 429, headers: { 'retry-after': '36000' } }
				: completion('ok');
		expect(await ask({ fallback: { model: 'm-2' } })).toMatchObject({
			fallback: { reason: 'rate_limited' },
			waitedMs: 0,
		});
	});

	test('may stand elsewhere', async () => {
		const other = await startScriptedLlm();
		llm.script = () => down;
		other.script = () => completion('elsewhere');
		expect(
			await ask({ resilience, fallback: { model: 'm-2', connection: { baseUrl: other.baseUrl } } }),
		).toMatchObject({ content: 'elsewhere' });
		expect(other.arrivals).toHaveLength(1);
		await other.close();
	});

	test.each<[name: string, reply: Reply, code: string]>([
		['a 400', { status: 400 }, 'bad_request'],
		['a 401', { status: 401 }, 'auth'],
		[
			'a used-up quota',
			{ status: 429, body: { error: { code: 'insufficient_quota' } } },
			'quota_exhausted',
		],
		['a content filter', completion('', { finish: 'content_filter' }), 'content_filtered'],
		['an answer that broke off', { ...completion('half'), breaks: 'within' }, 'network_error'],
		['an unreadable answer', { body: 'nonsense' }, 'invalid_response'],
	])('is not asked after %s', async (_name, reply, code) => {
		inTurn(reply);
		expect(await failureOf(ask({ fallback: { model: 'm-2' } }))).toMatchObject({ code });
		expect(models()).toEqual(['m-1']);
	});

	test('that fails too tells its own failure and that of the first; the waits of both are one budget', async () => {
		llm.script = ({ body }) =>
			body.model === 'm-1' ? { status: 429, headers: { 'retry-after': '50' } } : down;
		const error = await failureOf(ask({ fallback: { model: 'm-2' } }));
		expect(error).toMatchObject({
			code: 'server_error',
			details: { firstModel: { model: 'm-1', code: 'rate_limited' } },
		});
		expect(error.effort?.waitedMs).toBeLessThanOrEqual(LLM_RETRY.budgetMs);
		expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(error.effort?.waitedMs);
	});
});

describe('usage and cost', () => {
	test('of an answer, by the price of the model that answered or was asked for', async () => {
		inTurn(
			completion('ok', {
				usage: {
					prompt_tokens: 1_000,
					completion_tokens: 500,
					total_tokens: 1_500,
					prompt_tokens_details: { cached_tokens: 400 },
				},
				model: 'm-1-2026',
			}),
		);
		expect(await ask({ prices: { 'm-1': price } })).toMatchObject({ cost: 0.007 });
		expect(await ask({ prices: { 'm-1': { ...price, cachedPerMillion: 1 } } })).toMatchObject({
			cost: 0.0066,
		});
		expect(
			await ask({
				prices: { 'm-1': price, 'm-1-2026': { inputPerMillion: 0, outputPerMillion: 1 } },
			}),
		).toMatchObject({ cost: 0.0005 });
	});

	test.each<[name: string, usage: object | null, prices: ChatTools['prices']]>([
		['nobody gave a price', { prompt_tokens: 1, completion_tokens: 1 }, undefined],
		[
			'the price is of another model',
			{ prompt_tokens: 1, completion_tokens: 1 },
			{ 'm-10': price, constructor: price },
		],
		['the server counts nothing', null, { 'm-1': price }],
		['the server counts the prompt alone', { prompt_tokens: 1 }, { 'm-1': price }],
		[
			'more came from the cache than was sent',
			{ prompt_tokens: 1, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 5 } },
			{ 'm-1': price },
		],
	])('there is no cost when %s', async (_name, usage, prices) => {
		inTurn(completion('ok', { usage }));
		expect(await ask({ prices })).not.toHaveProperty('cost');
	});

	test('an answer that was paid for and is of no use tells them in its error', async () => {
		inTurn(completion('', { finish: 'content_filter' }));
		expect(await failureOf(ask({ prices: { 'm-1': price } }))).toMatchObject({
			details: { usage: { totalTokens: 15 }, cost: 0.00007 },
		});
	});
});

describe('the budget of a run', () => {
	test('sends no more than fits, whatever the concurrency, and the rest not at all', async () => {
		inTurn({ ...completion('ok'), afterMs: 5 });
		const budget = createBudget({ maxTokens: 200 });
		const outcomes = await Promise.all(
			Array.from(
				{ length: 30 },
				async () =>
					await ask({ budget }).then(
						() => 'ok',
						(error: { code: string }) => error.code,
					),
			),
		);
		const answered = outcomes.filter((outcome) => outcome === 'ok').length;
		expect(new Set(outcomes)).toEqual(new Set(['ok', 'budget_exhausted']));
		expect(llm.arrivals).toHaveLength(answered);
		expect(budget.spent.tokens).toBe(answered * 15);
		expect(budget.spent.tokens).toBeLessThanOrEqual(200);
		expect(budget.spent.tokens).toBeGreaterThan(200 - 2 * 15);
	});

	test('is not touched by what was not billed', async () => {
		inTurn(down, { status: 429 }, completion('ok'));
		const budget = createBudget({ maxTokens: 10_000 });
		await ask({ budget });
		expect(budget.spent.tokens).toBe(15);
	});

	test('counts a repair turn that it has no room for as what it is: not sent', async () => {
		inTurn(completion('no JSON'));
		const error = await failureOf(
			ask(
				{ budget: createBudget({ maxTokens: 20 }) },
				{
					responseFormat: { type: 'json_object' },
					messages: [{ role: 'user', content: 'x' }],
					maxTokens: 1,
				},
			),
		);
		expect(error).toMatchObject({ code: expect.stringMatching(/schema_invalid|budget_exhausted/) });
		expect(llm.arrivals.length).toBeLessThanOrEqual(1);
	});

	test('of a cost needs prices, and says so before anything is sent', async () => {
		expect(await failureOf(ask({ budget: createBudget({ maxCost: 1 }) }))).toMatchObject({
			code: 'invalid_input',
			message: "Nothing was sent, as the cost of this run is limited and 'm-1' has no price",
			description: expect.stringContaining("Add 'm-1' to 'Model Prices'"),
		});
		expect(llm.arrivals).toEqual([]);
	});
});

describe('the pace', () => {
	test('a 429 holds back everybody who shares the limiter, for as long as it asks', async () => {
		const limiter = createRateLimiter({ limit: 1_000, intervalMs: 1 }, clock);
		inTurn({ status: 429, headers: { 'retry-after': '7' } }, completion('ok'));
		const before = clock.now();
		await ask({ resilience: { policy: LLM_RETRY, limiter } });
		expect(clock.now() - before).toBe(7_000);
	});

	test('a wait beyond the cap holds nobody back: each item is told', async () => {
		const limiter = createRateLimiter({ limit: 1_000, intervalMs: 1 }, clock);
		inTurn({ status: 429, headers: { 'retry-after': '36000' } });
		for (let item = 0; item < 2; item++)
			expect(await failureOf(ask({ resilience: { policy: LLM_RETRY, limiter } }))).toMatchObject({
				code: 'rate_limited',
				retryAfterMs: 36_000_000,
			});
		expect(clock.slept).toEqual([]);
	});

	test('tokens are estimated when sent and put right when answered', async () => {
		// Each is thought to take more than 100 and takes 15, so six fit into 200 once answered.
		const tokens = createTokenLimiter({ limit: 200, intervalMs: 60_000 }, clock);
		inTurn(completion('ok'));
		for (let item = 0; item < 6; item++) await ask({ resilience: { policy: LLM_RETRY, tokens } });
		expect(clock.slept).toEqual([]);
		for (let item = 0; item < 2; item++) await ask({ resilience: { policy: LLM_RETRY, tokens } });
		expect(clock.slept).toHaveLength(1);
	});
});

describe('what is sent', () => {
	test('has a hash that any SHA-256 of the body gives, the same every time and none other for another item', async () => {
		llm.script = () => completion('ok');
		const first = await ask();
		const second = await ask();
		const other = await ask({}, { seed: 7 });
		const body = JSON.stringify(llm.arrivals[0]?.body);
		expect(first.requestHash).toBe(createHash('sha256').update(body).digest('hex'));
		expect(second.requestHash).toBe(first.requestHash);
		expect(other.requestHash).not.toBe(first.requestHash);
	});

	test('has the extra body behind, and a clash is an error before anything is sent', async () => {
		inTurn(completion('ok'));
		await ask({}, { extraBody: { service_tier: 'flex' } });
		expect(llm.arrivals[0]?.body.service_tier).toBe('flex');
		expect(await failureOf(ask({}, { extraBody: { model: 'other' } }))).toMatchObject({
			code: 'invalid_input',
			message: expect.stringContaining("'model'"),
		});
		expect(llm.arrivals).toHaveLength(1);
	});
});

describe('a text that ended at the limit', () => {
	beforeEach(() => inTurn(completion('half of it', { finish: 'length' })));

	test('is given, as it was paid for', async () => {
		expect(await ask()).toMatchObject({ content: 'half of it', finishReason: 'length' });
	});

	test('is an error on demand', async () => {
		expect(await failureOf(ask({ failOnTruncated: true }))).toMatchObject({
			code: 'truncated',
			details: { usage: { totalTokens: 15 } },
		});
	});
});
