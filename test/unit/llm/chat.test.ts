/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import {
	startLlmSimulator,
	type LlmFaultSpec,
	type LlmSimulator,
} from '../../../sandbox/simulators';
import { chat } from '../../../shared/llm/chat/chat';
import { failureOf } from '../../support/everyText';
import { fakeClock, sleepingClock, type FakeClock } from '../../support/fakeClock';
import { impatientAtFirst } from '../../support/impatient';
import { chatRequest, toolsFor } from '../../support/llmTools';

let sim: LlmSimulator;
let clock: FakeClock;

beforeAll(async () => {
	sim = await startLlmSimulator();
});
afterAll(async () => await sim.close());
beforeEach(() => {
	sim.reset();
	clock = fakeClock();
});

const ask = async (change: Parameters<typeof toolsFor>[2] = {}, request = chatRequest) =>
	await chat(request, toolsFor(sim, clock, change));

test('one request gives one answer, with usage and effort', async () => {
	const result = await ask();
	expect(result).toMatchObject({ finishReason: 'stop', model: 'gpt-4o', attempts: 1, waitedMs: 0 });
	expect(result.content).not.toBe('');
	expect(result.usage.totalTokens).toBe(
		(result.usage.promptTokens ?? 0) + (result.usage.completionTokens ?? 0),
	);
	expect(sim.requests).toHaveLength(1);
});

test('an answer that was cut at the limit says so', async () => {
	expect(await ask({}, { ...chatRequest, maxTokens: 1 })).toMatchObject({ finishReason: 'length' });
});

describe('the request', () => {
	test('has its keys in one order, and the same item gives the same bytes', async () => {
		await ask();
		await ask();
		const bodies = sim.requests.map(({ rawBody }) => rawBody);
		expect(bodies[0]).toBe(
			'{"model":"gpt-4o","messages":[{"role":"system","content":"You help an agent."},{"role":"user","content":"customer: where is my parcel?"}],"temperature":0.2,"max_tokens":500}',
		);
		expect(bodies[1]).toBe(bodies[0]);
		expect(sim.requests[0]).toMatchObject({
			method: 'POST',
			path: '/v1/chat/completions',
			query: {},
		});
		expect(sim.requests[0]?.headers['content-type']).toMatch(/^application\/json/);
	});

	test('leaves out what was not set', async () => {
		await ask({}, { model: 'gpt-4o', messages: chatRequest.messages });
		expect(Object.keys(sim.requests[0]?.body as object)).toEqual(['model', 'messages']);
	});

	test('keeps a temperature of 0', async () => {
		await ask({}, { ...chatRequest, temperature: 0 });
		expect(sim.requests[0]?.body).toMatchObject({ temperature: 0 });
	});

	test('carries nothing of a message but role and content', async () => {
		const message = { role: 'user' as const, content: 'Hi', private: 'x' };
		await ask({}, { ...chatRequest, messages: [message] });
		expect(sim.requests[0]?.body).toMatchObject({ messages: [{ role: 'user', content: 'Hi' }] });
		expect(sim.requests[0]?.rawBody).not.toContain('private');
	});

	test('carries text beyond ASCII as it is', async () => {
		const content = 'Zoë 😟 \u2028 "quoted" \\ {{ x }}';
		await ask({}, { ...chatRequest, messages: [{ role: 'user', content }] });
		expect(sim.requests[0]?.body).toMatchObject({ messages: [{ content }] });
	});
});

describe('is sent again after', () => {
	const cases: ReadonlyArray<readonly [string, LlmFaultSpec, number]> = [
		['a 429 with Retry-After', { kind: 'rateLimited' }, 2_000],
		['a 429 with retry-after-ms', { kind: 'rateLimitedMs' }, 250],
		['a 429 that names the wait in words', { kind: 'rateLimitedMessage' }, 2_000],
		['a 429 of Gemini, which names the wait in its details', { kind: 'geminiArrayError' }, 2_000],
		['an overloaded 529', { kind: 'overloaded' }, 500],
		['a 500', { kind: 'status', status: 500 }, 500],
		['a 502 with a page of a proxy', { kind: 'htmlError' }, 500],
		['a 503', { kind: 'status', status: 503 }, 500],
		['a 408', { kind: 'status', status: 408 }, 500],
		['a 409', { kind: 'status', status: 409 }, 500],
		['an error 502 inside a 200', { kind: 'errorInside200' }, 500],
		['an error 500 inside a 200', { kind: 'vllmErrorInside200' }, 500],
		['an empty body', { kind: 'emptyBody' }, 500],
		['a connection that was reset', { kind: 'reset' }, 500],
		[
			'a 400 that asks for it',
			{ kind: 'status', status: 400, headers: { 'x-should-retry': 'true' } },
			500,
		],
	];

	test.each(cases)('%s', async (_name, fault, waitMs) => {
		sim.fault(fault);
		expect(await ask()).toMatchObject({ attempts: 2, waitedMs: waitMs });
		expect(clock.slept).toEqual([waitMs]);
		expect(new Set(sim.requests.map(({ rawBody }) => rawBody)).size).toBe(1);
	});

	test.each(['hang', 'headersThenHang', 'drip'] as const)(
		'a time-out: a server with the fault %s is not waited for',
		async (kind) => {
			sim.fault({ kind });
			const transport = impatientAtFirst(toolsFor(sim, clock).transport, 300);
			expect(await ask({ transport })).toMatchObject({ attempts: 2 });
		},
	);
});

describe('is sent once before', () => {
	const cases: ReadonlyArray<readonly [string, LlmFaultSpec, string]> = [
		['a 400', { kind: 'status', status: 400 }, 'bad_request'],
		['a 401', { kind: 'status', status: 401 }, 'auth'],
		['a 402', { kind: 'paymentRequired' }, 'quota_exhausted'],
		['a 403', { kind: 'status', status: 403 }, 'permission_denied'],
		['a 404', { kind: 'status', status: 404 }, 'not_found'],
		['a 422', { kind: 'mistralFlatError' }, 'bad_request'],
		['a quota that is used up', { kind: 'insufficientQuota' }, 'quota_exhausted'],
		[
			'a 503 that asks not to',
			{ kind: 'status', status: 503, headers: { 'x-should-retry': 'false' } },
			'server_error',
		],
		['a filtered prompt', { kind: 'azureContentFilter' }, 'content_filtered'],
		['a filtered answer', { kind: 'contentFilter' }, 'content_filtered'],
		['a refusal', { kind: 'refusal' }, 'refused'],
		['an error without a status inside a 200', { kind: 'lmStudioErrorInside200' }, 'not_found'],
		['an empty list of choices', { kind: 'emptyChoices' }, 'empty_answer'],
		['no choices', { kind: 'noChoices' }, 'invalid_response'],
		['reasoning without content', { kind: 'reasoningOnly' }, 'truncated'],
		['broken JSON', { kind: 'malformedJson' }, 'invalid_response'],
		['another shape', { kind: 'wrongShape' }, 'invalid_response'],
		['a page with status 200', { kind: 'htmlError', status: 200 }, 'invalid_response'],
		['an answer that broke off', { kind: 'cutOff' }, 'network_error'],
	];

	test.each(cases)('%s', async (_name, fault, code) => {
		sim.fault({ ...fault, times: 'always' });
		const error = await failureOf(ask());
		expect(error).toMatchObject({ code, retryable: false, effort: { attempts: 1, waitedMs: 0 } });
		expect(sim.requests).toHaveLength(1);
	});
});

test('a parameter the model does not take is adjusted once, without a wait, and told', async () => {
	sim.fault({ kind: 'unsupportedParameter' });
	const result = await ask();
	expect(result).toMatchObject({
		attempts: 1,
		requests: 2,
		waitedMs: 0,
		adjustments: [{ parameter: 'max_tokens', change: 'renamed', to: 'max_completion_tokens' }],
	});
	expect(sim.requests.map(({ body }) => Object.keys(body as object).at(-1))).toEqual([
		'max_tokens',
		'max_completion_tokens',
	]);
});

test('a server that goes on complaining of the same parameter is not asked a third time', async () => {
	sim.fault({ kind: 'unsupportedParameter', times: 'always' });
	expect(await failureOf(ask())).toMatchObject({
		code: 'bad_request',
		details: { adjustments: [{ parameter: 'max_tokens' }] },
	});
	expect(sim.requests).toHaveLength(2);
});

test.each(['contentParts', 'noUsage'] as const)(
	'the odd but whole answer %s is an answer',
	async (kind) => {
		const plain = await ask();
		sim.fault({ kind });
		expect(await ask()).toMatchObject({ content: plain.content, attempts: 1 });
	},
);

test('a wait over the cap is not begun, and the error tells how long was asked for', async () => {
	sim.fault({ kind: 'rateLimited', retryAfter: 36_000 });
	expect(await failureOf(ask())).toMatchObject({
		code: 'rate_limited',
		retryAfterMs: 36_000_000,
		effort: { attempts: 1 },
	});
	expect(clock.slept).toEqual([]);
});

test('a rate limit that does not end is given up within the budget', async () => {
	sim.fault({ kind: 'rateLimited', retryAfter: 50, times: 'always' });
	expect(await failureOf(ask())).toMatchObject({
		code: 'rate_limited',
		effort: { attempts: 3, waitedMs: 100_000 },
	});
});

test('a cancel ends the wait at once', async () => {
	const sleeping = sleepingClock();
	const controller = new AbortController();
	sim.fault({ kind: 'rateLimited', times: 'always' });
	const failure = failureOf(ask({ clock: sleeping, signal: controller.signal }));
	await sleeping.sleeping;
	controller.abort();
	expect(await failure).toMatchObject({ code: 'cancelled' });
	expect(sim.requests).toHaveLength(1);
});

test('a cancel ends the request at once', async () => {
	const controller = new AbortController();
	sim.fault({ kind: 'hang' });
	const failure = failureOf(ask({ signal: controller.signal }));
	while (sim.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
	controller.abort();
	expect(await failure).toMatchObject({ code: 'cancelled' });
});
