import { createRateLimiter, type RateLimiter } from '../../../shared/retry/rateLimiter';
import { askAtOnce } from '../../support/askers';
import { failureOf } from '../../support/everyText';
import { steppedClock, type SteppedClock } from '../../support/steppedClock';

let clock: SteppedClock;
let start: number;

beforeEach(() => {
	clock = steppedClock();
	start = clock.now();
});

const askers = (limiter: RateLimiter, count: number, signal?: AbortSignal) =>
	askAtOnce(limiter, clock, start, count, signal);

describe('a rate limiter', () => {
	test('lets as many through at once as it allows, and the others when their turn comes', async () => {
		const { admittedAt } = askers(createRateLimiter({ limit: 3, intervalMs: 1_000 }, clock), 7);
		await clock.run(10_000);
		expect(admittedAt).toEqual([0, 0, 0, 1_000, 1_000, 1_000, 2_000]);
	});

	test('tells how long it waited', async () => {
		const limiter = createRateLimiter({ limit: 1, intervalMs: 1_000 }, clock);
		const waits = Promise.all([limiter.acquire(), limiter.acquire(), limiter.acquire()]);
		await clock.run(5_000);
		expect(await waits).toEqual([0, 1_000, 2_000]);
	});

	test('counts any stretch of the interval, not the minutes of a calendar', async () => {
		const limiter = createRateLimiter({ limit: 4, intervalMs: 1_000 }, clock);
		const early = askers(limiter, 2);
		await clock.run(900);
		const late = askers(limiter, 4);
		await clock.run(5_000);
		expect(early.admittedAt).toEqual([0, 0]);
		expect(late.admittedAt).toEqual([900, 900, 1_000, 1_000]);
	});

	test('starts no sleep for those who need not wait', async () => {
		askers(createRateLimiter({ limit: 3, intervalMs: 1_000 }, clock), 3);
		await clock.run(0);
		expect(clock.sleeping).toBe(0);
	});

	test('keeps one sleep, however many wait', async () => {
		askers(createRateLimiter({ limit: 1, intervalMs: 1_000 }, clock), 50);
		await clock.run(0);
		expect(clock.sleeping).toBe(1);
	});

	test('does not let a newcomer overtake those who wait', async () => {
		const limiter = createRateLimiter({ limit: 1, intervalMs: 1_000 }, clock);
		const order: string[] = [];
		for (const name of ['first', 'second', 'third'])
			void limiter.acquire().then(() => order.push(name));
		await clock.run(999);
		void limiter.acquire().then(() => order.push('newcomer'));
		await clock.run(10_000);
		expect(order).toEqual(['first', 'second', 'third', 'newcomer']);
	});

	test('survives a clock that is set back by an hour', async () => {
		const limiter = createRateLimiter({ limit: 1, intervalMs: 1_000 }, clock);
		const { asked } = askers(limiter, 2);
		clock.set(start - 3_600_000);
		await clock.run(2_500);
		await Promise.all(asked);
	});

	test.each([0, -1, 1.5, NaN, Infinity])('cannot be made for a limit of %p', (limit) => {
		expect(() => createRateLimiter({ limit, intervalMs: 1_000 }, clock)).toThrow(RangeError);
	});
});

describe('a pause', () => {
	test('holds everybody back, those who wait already included', async () => {
		const limiter = createRateLimiter({ limit: 2, intervalMs: 1_000 }, clock);
		const { admittedAt } = askers(limiter, 4);
		await clock.run(500);
		limiter.pause(3_000);
		await clock.run(10_000);
		expect(admittedAt).toEqual([0, 0, 3_500, 3_500]);
	});

	test.each([
		['a longer one first', [5_000, 100]],
		['a longer one last', [100, 5_000]],
	])('that ends last holds: %s', async (_name, pauses) => {
		const limiter = createRateLimiter({ limit: 2, intervalMs: 1_000 }, clock);
		for (const ms of pauses) limiter.pause(ms);
		const { admittedAt } = askers(limiter, 1);
		await clock.run(10_000);
		expect(admittedAt).toEqual([5_000]);
	});

	test.each([0, -5, NaN])('of %p ms is none', async (ms) => {
		const limiter = createRateLimiter({ limit: 2, intervalMs: 1_000 }, clock);
		limiter.pause(ms);
		expect(await limiter.acquire()).toBe(0);
	});

	test('does not add to the allowance', async () => {
		const limiter = createRateLimiter({ limit: 2, intervalMs: 1_000 }, clock);
		limiter.pause(9_000);
		const { admittedAt } = askers(limiter, 4);
		await clock.run(20_000);
		expect(admittedAt).toEqual([9_000, 9_000, 10_000, 10_000]);
	});
});

describe('cancelling', () => {
	test('leaves the queue at once, wherever one stands, and costs the others nothing', async () => {
		const limiter = createRateLimiter({ limit: 1, intervalMs: 1_000 }, clock);
		const controller = new AbortController();
		const before = askers(limiter, 2);
		const given = askers(limiter, 1, controller.signal);
		const after = askers(limiter, 1);
		await clock.run(10);
		controller.abort();
		expect(await failureOf(given.asked[0] ?? Promise.resolve())).toMatchObject({
			code: 'cancelled',
		});
		expect(clock.now() - start).toBe(10);
		await clock.run(10_000);
		expect([...before.admittedAt, ...after.admittedAt]).toEqual([0, 1_000, 2_000]);
	});

	test('while first in the queue lets the next one wait in peace', async () => {
		const limiter = createRateLimiter({ limit: 1, intervalMs: 1_000 }, clock);
		const controller = new AbortController();
		await limiter.acquire();
		const given = askers(limiter, 3, controller.signal);
		const after = askers(limiter, 2);
		await clock.run(10);
		controller.abort();
		for (const asked of given.asked)
			expect(await failureOf(asked)).toMatchObject({ code: 'cancelled' });
		await clock.run(10_000);
		expect(after.admittedAt).toEqual([1_000, 2_000]);
		expect(clock.sleeping).toBe(0);
	});

	test('before asking is told at once', async () => {
		const limiter = createRateLimiter({ limit: 1, intervalMs: 1_000 }, clock);
		expect(await failureOf(limiter.acquire(AbortSignal.abort()))).toMatchObject({
			code: 'cancelled',
		});
		expect(await limiter.acquire()).toBe(0);
	});

	test('leaves no listener behind on the signal of a long execution', async () => {
		const { signal } = new AbortController();
		const added = jest.spyOn(signal, 'addEventListener');
		const removed = jest.spyOn(signal, 'removeEventListener');
		const limiter = createRateLimiter(
			{ limit: 2, intervalMs: 1_000 },
			{ ...clock, sleep: async (ms) => await clock.sleep(ms) },
		);
		const { asked } = askers(limiter, 10, signal);
		await clock.run(20_000);
		await Promise.all(asked);
		expect(added).toHaveBeenCalledTimes(8);
		expect(removed).toHaveBeenCalledTimes(8);
	});
});

test('a clock that fails is told to the one who slept on it, and the next one tries again', async () => {
	let failing = true;
	const broken = {
		...clock,
		now: () => clock.now(),
		sleep: async (ms: number) =>
			await (failing ? Promise.reject(new Error('no timers left')) : clock.sleep(ms)),
	};
	const limiter = createRateLimiter({ limit: 1, intervalMs: 1_000 }, broken);
	await limiter.acquire();
	await expect(limiter.acquire()).rejects.toThrow('no timers left');
	failing = false;
	const waited = limiter.acquire();
	await clock.run(5_000);
	expect(await waited).toBe(1_000);
});
