/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { fork, type ChildProcess } from 'node:child_process';
import type { Order, Report } from './child';
import { growthOf, MOST_GROWTH, type Measured, type Pair } from './pairs';

export interface Outcome {
	pair: Pair;
	measured: Measured[];
	/** The size that was not done in time. */
	hungAt?: number;
	growth: number;
}

/**
 * Measures pairs in a process of their own, which is killed and started anew when a pair isn't done in time: a hang is a finding.
 *
 * @param script starts `runChild`
 */
export class Measurer {
	private child?: ChildProcess;

	constructor(
		private readonly script: string,
		private readonly timeoutMs: number,
	) {}

	/** A pair that seems to grow is measured again, up to twice: noise goes away, growth doesn't. */
	async measure(pair: Pair, sizes: readonly number[]): Promise<Outcome> {
		let outcome = await this.once(pair, sizes);
		for (let again = 0; again < 2 && outcome.hungAt === undefined && grows(outcome); again++) {
			if ((outcome.measured.at(-1)?.cpuMs ?? 0) > 5_000) break;
			const other = await this.once(pair, sizes);
			if (other.growth < outcome.growth) outcome = other;
		}
		return outcome;
	}

	close(): void {
		this.child?.removeAllListeners();
		this.child?.kill('SIGKILL');
		this.child = undefined;
	}

	private async once(pair: Pair, sizes: readonly number[]): Promise<Outcome> {
		const measured: Measured[] = [];
		const whole = await new Promise<boolean>((resolve) => {
			const child = (this.child ??= fork(this.script, ['child'], { stdio: 'ignore' }));
			const timer = setTimeout(() => end(false), this.timeoutMs);
			const end = (done: boolean): void => {
				clearTimeout(timer);
				child.removeAllListeners();
				if (!done) this.close();
				resolve(done);
			};
			child.on('message', (report: Report) => {
				if ('measured' in report) measured.push(report.measured);
				else end(true);
			});
			child.on('exit', () => end(false));
			child.send({ pair, sizes } satisfies Order);
		});
		const hungAt = whole ? undefined : sizes[measured.length];
		return { pair, measured, hungAt, growth: growthOf(measured) };
	}
}

export const grows = ({ growth, hungAt }: Outcome): boolean =>
	hungAt !== undefined || growth > MOST_GROWTH;
