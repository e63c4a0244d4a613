/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { FUNCTIONS, publicFunctions } from '../../bench/growth/functions';
import { grows, Measurer } from '../../bench/growth/measure';
import { shortPairs } from '../../bench/growth/pairs';

/** Strings become large objects at 131 kB, so one size is below and one above. */
const SIZES = [50_000, 200_000];
/** A hang is a finding; nothing here takes a second. */
const TIMEOUT_MS = 90_000;

let folder: string;
let measurer: Measurer;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'growth-test-'));
	const outfile = join(folder, 'growth.cjs');
	buildSync({
		entryPoints: [join(__dirname, '../../bench/growth/main.ts')],
		bundle: true,
		format: 'cjs',
		platform: 'node',
		keepNames: true,
		outfile,
		logLevel: 'silent',
	});
	measurer = new Measurer(outfile, TIMEOUT_MS);
});
afterAll(() => {
	measurer.close();
	rmSync(folder, { recursive: true, force: true });
});

test('every public function has a generator in bench/growth, or a reason why its input is short', () => {
	expect(publicFunctions().filter((name) => FUNCTIONS[name] === undefined)).toEqual([]);
	expect(Object.keys(FUNCTIONS).sort()).toEqual(publicFunctions());
});

// CPU time of a process of its own, two sizes compared, the best of several: a loaded machine changes both.
test.each(
	shortPairs().map((pair) => [`${pair.name} (${pair.input}), ${pair.text}`, pair] as const),
)(
	'%s costs no more for each character of a longer text',
	async (_name, pair) => {
		expect(grows(await measurer.measure(pair, SIZES))).toBe(false);
	},
	3 * TIMEOUT_MS,
);
