/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */

/** Below this exponent the growth is linear, give or take a logarithm and noise. Quadratic work has 2. */
export const LINEAR = 1.5;

/** Work that uses less CPU time than this is too short to be measured, and counts as this much. */
const FLOOR_MS = 2;
const ROUNDS = 5;

function cpuMs(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}

/**
 * How `work` grows with the size of its input: k, when its CPU time grows as size^k. `inputOf` makes an input of a size and
 * isn't measured. CPU time of this process, the best of several rounds, so other processes on the machine don't count.
 */
export function growthExponent<Input>(
	inputOf: (size: number) => Input,
	work: (input: Input) => unknown,
	{ from, to }: { from: number; to: number },
): number {
	const [small, large] = [inputOf(from), inputOf(to)];
	work(small); // warms up: compiling counts as CPU time too
	let [smallMs, largeMs, exponent] = [Infinity, Infinity, Infinity];
	// One good round is enough, as noise only ever adds to the large one.
	for (let round = 0; round < ROUNDS && exponent >= LINEAR; round++) {
		const [smallRound, largeRound] = [cpuMs(() => work(small)), cpuMs(() => work(large))];
		smallMs = Math.min(smallMs, smallRound);
		largeMs = Math.min(largeMs, largeRound);
		exponent = Math.log(largeMs / Math.max(smallMs, FLOOR_MS)) / Math.log(to / from);
	}
	return exponent;
}
