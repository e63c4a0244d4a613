/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */

/** Where progress goes: the process' standard output, or what a test reads. */
export interface Screen {
	readonly isTTY?: boolean;
	readonly columns?: number;
	write(text: string): unknown;
}

/** How long a step takes on an idle machine and on a busy one, in seconds, measured. */
export type Usual = readonly [from: number, to: number];

export interface Progress {
	/** One line, with the time since the program started. */
	say(line: string): void;
	/** Shows a step that may take long until `work` is done: one line that updates itself on a terminal, a line every 30 s elsewhere. */
	withProgress<T>(step: string, work: () => Promise<T>, usual?: Usual): Promise<T>;
}

const TERMINAL_TICK_MS = 1_000;
const LOG_TICK_MS = 30_000;
const CLEAR_LINE = '\r\u001b[2K';

/** `45 s`, `3 min`, `3 min 5 s` */
export function span(seconds: number): string {
	const whole = Math.round(seconds);
	if (whole < 90) return `${whole} s`;
	const rest = whole % 60;
	return `${Math.floor(whole / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

function expectation(usual: Usual | undefined, elapsed: number): string {
	if (usual === undefined) return '';
	const range = `${span(usual[0])} to ${span(usual[1])}`;
	return elapsed > usual[1] ? `, longer than the usual ${range}` : `, usually ${range}`;
}

export function progressOn(screen: Screen, now: () => number): Progress {
	const startedMs = now();
	const secondsSince = (ms: number): number => (now() - ms) / 1_000;
	const stamped = (line: string): string =>
		`[${String(Math.round(secondsSince(startedMs))).padStart(3)} s] ${line}`;
	/** A line that is too long would wrap, and then `\r` returns to its last row only. */
	const clipped = (line: string): string => line.slice(0, Math.max(20, (screen.columns ?? 80) - 1));
	let live = '';
	const say = (line: string): void => {
		screen.write(`${live === '' ? '' : CLEAR_LINE}${stamped(line)}\n`);
		if (live !== '') screen.write(live);
	};
	const show = (line: string): void => {
		live = clipped(stamped(line));
		screen.write(CLEAR_LINE + live);
	};
	return {
		say,
		async withProgress(step, work, usual) {
			const sinceMs = now();
			const line = (): string => {
				const elapsed = secondsSince(sinceMs);
				return `${step} … ${span(elapsed)}${expectation(usual, elapsed)}`;
			};
			const onTerminal = screen.isTTY === true;
			if (onTerminal) show(line());
			else say(`${step} …${expectation(usual, 0).replace(',', '')}`);
			const ticker = setInterval(
				() => (onTerminal ? show(line()) : say(line())),
				onTerminal ? TERMINAL_TICK_MS : LOG_TICK_MS,
			);
			const end = (outcome: string): void => {
				clearInterval(ticker);
				if (onTerminal) screen.write(CLEAR_LINE);
				live = '';
				say(`${step}: ${outcome} ${span(secondsSince(sinceMs))}`);
			};
			const result = work();
			await result.then(
				() => end('done in'),
				() => end('failed after'),
			);
			return await result;
		},
	};
}

/** A terminal that can't move its cursor, or one that a machine reads, gets whole lines. */
const plain = process.env.CI !== undefined || process.env.TERM === 'dumb';

export const { say, withProgress } = progressOn(
	{
		isTTY: process.stdout.isTTY && !plain,
		get columns() {
			return process.stdout.columns;
		},
		write: (text) => process.stdout.write(text),
	},
	Date.now,
);
