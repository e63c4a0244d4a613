import { progressOn, span, type Screen } from '../../../sandbox/n8n/progress';

/** What a terminal shows of a text: a cleared line is written anew. */
const rowsOf = (text: string): string[] =>
	text.split('\n').map((row) => row.split('\r\u001b[2K').at(-1) ?? '');

const scene = (screen: Omit<Screen, 'write'>) => {
	const written: string[] = [];
	const progress = progressOn({ ...screen, write: (text) => written.push(text) }, Date.now);
	let finish: (outcome: 'ok' | Error) => void = () => undefined;
	const work = async () =>
		await new Promise<string>((resolve, reject) => {
			finish = (outcome) => (outcome === 'ok' ? resolve(outcome) : reject(outcome));
		});
	return {
		...progress,
		work,
		finish: (outcome: 'ok' | Error) => finish(outcome),
		text: () => written.join(''),
		rows: () => rowsOf(written.join('')),
	};
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('progress in a log', () => {
	test('is one line at the start, one every 30 s and one at the end', async () => {
		const log = scene({});
		const done = log.withProgress('Installing', log.work, [180, 600]);
		jest.advanceTimersByTime(95_000);
		log.finish('ok');
		expect(await done).toBe('ok');
		expect(log.text()).toBe(
			[
				'[  0 s] Installing … usually 3 min to 10 min',
				'[ 30 s] Installing … 30 s, usually 3 min to 10 min',
				'[ 60 s] Installing … 60 s, usually 3 min to 10 min',
				'[ 90 s] Installing … 1 min 30 s, usually 3 min to 10 min',
				'[ 95 s] Installing: done in 1 min 35 s',
				'',
			].join('\n'),
		);
	});

	test('has 20 lines for ten minutes, and no control character', async () => {
		const log = scene({});
		const done = log.withProgress('Installing', log.work);
		jest.advanceTimersByTime(599_000);
		log.finish('ok');
		await done;
		expect(log.rows().filter((row) => row !== '')).toHaveLength(21);
		expect(log.text()).not.toContain('\r');
	});

	test('says when a step takes longer than it usually does', async () => {
		const log = scene({});
		const done = log.withProgress('Packing', log.work, [5, 20]);
		jest.advanceTimersByTime(30_000);
		expect(log.rows().at(-2)).toBe('[ 30 s] Packing … 30 s, longer than the usual 5 s to 20 s');
		log.finish('ok');
		await done;
	});
});

describe('progress on a terminal', () => {
	test('is one line that updates itself every second', async () => {
		const screen = scene({ isTTY: true, columns: 120 });
		const done = screen.withProgress('Installing', screen.work, [180, 600]);
		jest.advanceTimersByTime(42_000);
		expect(screen.rows()).toEqual(['[ 42 s] Installing … 42 s, usually 3 min to 10 min']);
		screen.finish('ok');
		await done;
		expect(screen.rows()).toEqual(['[ 42 s] Installing: done in 42 s', '']);
	});

	test('never wraps', async () => {
		const screen = scene({ isTTY: true, columns: 40 });
		const done = screen.withProgress('Installing something with a long name', screen.work, [1, 2]);
		expect(screen.rows().map(({ length }) => length)).toEqual([39]);
		screen.finish('ok');
		await done;
	});

	test('leaves room for what is said meanwhile', async () => {
		const screen = scene({ isTTY: true, columns: 120 });
		const done = screen.withProgress('Installing', screen.work);
		screen.say('Another run is installing the same thing');
		expect(screen.rows()).toEqual([
			'[  0 s] Another run is installing the same thing',
			'[  0 s] Installing … 0 s',
		]);
		screen.finish('ok');
		await done;
	});
});

test('a step that fails says so, and its error is passed on', async () => {
	const log = scene({});
	const done = log.withProgress('Installing', log.work);
	log.finish(new Error('disk full'));
	await expect(done).rejects.toThrow('disk full');
	expect(log.rows().at(-2)).toBe('[  0 s] Installing: failed after 0 s');
	expect(jest.getTimerCount()).toBe(0);
});

test.each([
	[0.4, '0 s'],
	[89, '89 s'],
	[90, '1 min 30 s'],
	[180, '3 min'],
])('%d seconds are written as %s', (seconds, text) => {
	expect(span(seconds)).toBe(text);
});
