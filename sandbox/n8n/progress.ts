/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
const started = Date.now();

const seconds = (since: number) =>
	`${String(Math.round((Date.now() - since) / 1000)).padStart(3)} s`;

/** One line of progress, with the time since the program started. */
export function say(line: string): void {
	process.stdout.write(`[${seconds(started)}] ${line}\n`);
}

/** Announces a step that may take long, then repeats it every few seconds until the work is done. */
export async function withProgress<T>(
	step: string,
	work: () => Promise<T>,
	everyMs = 5_000,
): Promise<T> {
	const since = Date.now();
	say(`${step} …`);
	const ticker = setInterval(
		() => say(`${step} … still at it after ${seconds(since).trim()}`),
		everyMs,
	);
	try {
		return await work();
	} finally {
		clearInterval(ticker);
	}
}
