import {
	createTokenLimiter,
	type TokenGrant,
	type TokenLimiter,
} from '../../../shared/retry/tokenLimiter';
import { failureOf } from '../../support/everyText';
import { steppedClock, type SteppedClock } from '../../support/steppedClock';

let clock: SteppedClock;
let limiter: TokenLimiter;
beforeEach(() => {
	clock = steppedClock();
	limiter = createTokenLimiter({ limit: 100, intervalMs: 1_000 }, clock);
});

/** Asks in order; tells who was let through when. */
function takeAll(amounts: readonly number[]) {
	const start = clock.now();
	const at: number[] = [];
	const grants: TokenGrant[] = [];
	const asked = amounts.map(async (tokens, index) => {
		grants[index] = await limiter.take(tokens);
		at[index] = clock.now() - start;
	});
	return { at, grants, done: Promise.all(asked) };
}

test('what fits goes at once, the rest when the window has room', async () => {
	const { at, done } = takeAll([60, 40, 50, 50]);
	await clock.run(5_000);
	await done;
	expect(at).toEqual([0, 0, 1_000, 1_000]);
});

test('an estimate that was too high lets the next one through early', async () => {
	const { at, grants, done } = takeAll([90, 50]);
	await clock.run(300);
	expect(at).toEqual([0]);
	grants[0]?.correct(20);
	await clock.run(10);
	await done;
	expect(at).toEqual([0, 300]);
});

test('an estimate that was too low holds the next one back', async () => {
	const { grants } = takeAll([10]);
	await clock.run(0);
	grants[0]?.correct(100);
	const { at, done } = takeAll([10]);
	await clock.run(2_000);
	await done;
	expect(at).toEqual([1_000]);
});

test('more than the limit waits for an empty window instead of for ever', async () => {
	const { at, done } = takeAll([10, 500, 10]);
	await clock.run(5_000);
	await done;
	expect(at).toEqual([0, 1_000, 2_000]);
});

test('nobody overtakes', async () => {
	const { at, done } = takeAll([90, 50, 1]);
	await clock.run(5_000);
	await done;
	expect(at).toEqual([0, 1_000, 1_000]);
});

test('a cancel ends a wait at once, wherever in the queue, and takes nothing', async () => {
	await limiter.take(100);
	const [first, second] = [new AbortController(), new AbortController()];
	const failures = [
		failureOf(limiter.take(50, first.signal)),
		failureOf(limiter.take(50, second.signal)),
	];
	await clock.run(0);
	second.abort();
	expect(await failures[1]).toMatchObject({ code: 'cancelled' });
	first.abort();
	expect(await failures[0]).toMatchObject({ code: 'cancelled' });
	const { at, done } = takeAll([100]);
	await clock.run(1_000);
	await done;
	expect(at).toEqual([1_000]);
});

test('a clock that fails fails the one who waits', async () => {
	const broken = createTokenLimiter(
		{ limit: 1, intervalMs: 1_000 },
		{ now: () => 0, sleep: async () => await Promise.reject(new Error('broken')) },
	);
	await broken.take(1);
	await expect(broken.take(1)).rejects.toThrow('broken');
});
