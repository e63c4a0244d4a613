/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { caseOf, growthOf, MOST_GROWTH, type Measured, type Pair } from './pairs';
import { textOf } from './texts';

/** What the parent asks for. */
export interface Order {
	pair: Pair;
	sizes: readonly number[];
}

/** A size that was measured, or the end of the pair. */
export type Report = { measured: Measured } | { done: true };

const WARM_UP = 20_000;
/** What takes longer is measured once: it is long enough to tell. */
const SHORT_MS = 100;
const TRIES = 3;

async function cpuMsOf(work: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	try {
		await work();
	} catch {
		// A refusal is an answer.
	}
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}

async function measure({ pair, sizes }: Order): Promise<void> {
	const make = caseOf(pair);
	const measured: Measured[] = [];
	await cpuMsOf(make(textOf(pair.text, WARM_UP)));
	for (const size of sizes) {
		const work = make(textOf(pair.text, size));
		let cpuMs = await cpuMsOf(work);
		const over = (): boolean => growthOf([...measured, { size, cpuMs }]) > MOST_GROWTH;
		// The best of several: another process on the machine, or a collection of garbage, only ever adds.
		for (let tries = 1; tries < TRIES && (cpuMs < SHORT_MS || (over() && cpuMs < 5_000)); tries++)
			cpuMs = Math.min(cpuMs, await cpuMsOf(work));
		measured.push({ size, cpuMs });
		process.send?.({ measured: { size, cpuMs } } satisfies Report);
		// It grows; larger sizes would only take minutes.
		if (over() && cpuMs > 2_000) break;
	}
	process.send?.({ done: true } satisfies Report);
}

/** A process that measures what it is asked for, one pair after the other. It may be killed at any time. */
export function runChild(): void {
	process.on('message', (order: Order) => void measure(order));
	process.on('disconnect', () => process.exit(0));
}
