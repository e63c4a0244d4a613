import { createRateLimiter, type RateLimiter } from '../../../shared/retry/rateLimiter';
import { askAtOnce } from '../../support/askers';
import { steppedClock, type SteppedClock } from '../../support/steppedClock';

let clock: SteppedClock;
let start: number;

beforeEach(() => {
	clock = steppedClock();
	start = clock.now();
});

const askers = (limiter: RateLimiter, count: number) => askAtOnce(limiter, clock, start, count);

describe('a request that has its answer', () => {
	test('counts from the answer on, as it may have arrived only then', async () => {
		const limiter = createRateLimiter({ limit: 2, intervalMs: 1_000 }, clock);
		const { admittedAt } = askers(limiter, 4);
		await clock.run(20);
		limiter.answered();
		await clock.run(10);
		limiter.answered();
		await clock.run(10_000);
		expect(admittedAt).toEqual([0, 0, 1_020, 1_030]);
	});

	test('is not held up by another one that hangs', async () => {
		const limiter = createRateLimiter({ limit: 3, intervalMs: 1_000 }, clock);
		const { admittedAt } = askers(limiter, 6);
		await clock.run(20);
		limiter.answered();
		limiter.answered();
		await clock.run(10_000);
		expect(admittedAt).toEqual([0, 0, 0, 1_020, 1_020, 1_020]);
	});

	test('changes nothing when nobody was let through', async () => {
		const limiter = createRateLimiter({ limit: 1, intervalMs: 1_000 }, clock);
		limiter.answered();
		expect(await limiter.acquire()).toBe(0);
		limiter.answered();
		limiter.answered();
		const { admittedAt } = askers(limiter, 1);
		await clock.run(10_000);
		expect(admittedAt).toEqual([1_000]);
	});

	test('long after its place was taken by another counts for that one', async () => {
		const limiter = createRateLimiter({ limit: 1, intervalMs: 1_000 }, clock);
		const { admittedAt } = askers(limiter, 3);
		await clock.run(1_010);
		limiter.answered();
		await clock.run(10_000);
		expect(admittedAt).toEqual([0, 1_000, 2_010]);
	});
});
