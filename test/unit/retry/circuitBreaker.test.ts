import { ServiceError } from '../../../shared/errors';
import { createCircuitBreaker, type CircuitBreaker } from '../../../shared/retry/circuitBreaker';
import { failureOf } from '../../support/everyText';
import { fakeClock, type FakeClock } from '../../support/fakeClock';

let clock: FakeClock;
let breaker: CircuitBreaker;
beforeEach(() => {
	clock = fakeClock();
	breaker = createCircuitBreaker({ failureThreshold: 3, openMs: 1_000 }, clock);
});

const fail = (times: number): void => {
	for (let time = 0; time < times; time++) breaker.enter()?.failed();
};

test('opens after failures in a row, and says for how long', () => {
	fail(2);
	expect(breaker).toMatchObject({ state: 'closed', retryAfterMs: 0 });
	fail(1);
	expect(breaker).toMatchObject({ state: 'open', retryAfterMs: 1_000 });
	expect(breaker.enter()).toBeUndefined();
	clock.advance(400);
	expect(breaker.retryAfterMs).toBe(600);
});

test('a success between them starts the count again', () => {
	fail(2);
	breaker.enter()?.succeeded();
	fail(2);
	expect(breaker.state).toBe('closed');
});

test('what ends without a verdict counts for nothing', () => {
	fail(2);
	breaker.enter()?.ended();
	expect(breaker.state).toBe('closed');
	fail(1);
	expect(breaker.state).toBe('open');
});

describe('half-open', () => {
	beforeEach(() => {
		fail(3);
		clock.advance(1_000);
	});

	test('lets one probe through and nobody else', () => {
		expect(breaker).toMatchObject({ state: 'half-open', retryAfterMs: 0 });
		expect(breaker.enter()).toBeDefined();
		expect(breaker.enter()).toBeUndefined();
		expect(breaker.retryAfterMs).toBe(1_000);
	});

	test('closes when the probe succeeds, and then counts from the beginning', () => {
		breaker.enter()?.succeeded();
		expect(breaker.state).toBe('closed');
		fail(2);
		expect(breaker.state).toBe('closed');
	});

	test('opens again when the probe fails', () => {
		breaker.enter()?.failed();
		expect(breaker).toMatchObject({ state: 'open', retryAfterMs: 1_000 });
	});

	test('a probe that is cancelled gives its place to the next', () => {
		breaker.enter()?.ended();
		expect(breaker.enter()).toBeDefined();
	});

	test('a verdict is taken once', () => {
		const probe = breaker.enter();
		probe?.ended();
		probe?.failed();
		expect(breaker.state).toBe('half-open');
	});
});

test('an answer to a request from before the circuit opened says nothing about now', () => {
	const [late, later] = [breaker.enter(), breaker.enter()];
	fail(3);
	late?.succeeded();
	expect(breaker.state).toBe('open');
	clock.advance(1_000);
	later?.failed();
	expect(breaker.state).toBe('half-open');
});

test('a clock that is set back keeps nobody out', () => {
	fail(3);
	clock.advance(-3_600_000);
	expect(breaker.state).toBe('open');
	clock.advance(1_000);
	expect(breaker.state).toBe('half-open');
});

describe('run', () => {
	const failing = async (error: Error) =>
		await breaker.run(async () => await Promise.reject(error)).catch(() => undefined);

	test.each<[what: string, error: Error, opens: boolean]>([
		['a 503', new ServiceError('x', { code: 'server_error', status: 503 }), true],
		['a time-out', new ServiceError('x', { code: 'timeout' }), true],
		['a network failure', new ServiceError('x', { code: 'network_error' }), true],
		['a 409', new ServiceError('x', { code: 'server_error', status: 409 }), false],
		['a 429', new ServiceError('x', { code: 'rate_limited', status: 429 }), false],
		['a 400', new ServiceError('x', { code: 'bad_request', status: 400 }), false],
		['a content filter', new ServiceError('x', { code: 'content_filtered', status: 400 }), false],
		['a cancel', new ServiceError('x', { code: 'cancelled' }), false],
		['a bug', new Error('x'), false],
	])('%s counts: %#', async (_what, error, opens) => {
		for (let time = 0; time < 3; time++) await failing(error);
		expect(breaker.state).toBe(opens ? 'open' : 'closed');
	});

	test('refuses with circuit_open and begins nothing', async () => {
		fail(3);
		const work = jest.fn();
		expect(await failureOf(breaker.run(work))).toMatchObject({
			code: 'circuit_open',
			retryable: true,
			retryAfterMs: 1_000,
			details: { circuit: 'open' },
		});
		expect(work).not.toHaveBeenCalled();
	});

	test('gives what the work gives', async () => {
		expect(await breaker.run(async () => await Promise.resolve(7))).toBe(7);
	});
});

test.each([0, 1.5, NaN])('a threshold of %p is refused', (failureThreshold) => {
	expect(() => createCircuitBreaker({ failureThreshold, openMs: 1 }, clock)).toThrow(RangeError);
});
