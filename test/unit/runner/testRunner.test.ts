/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'test-runner-'));
	writeFileSync(
		join(folder, 'jest.config.js'),
		"module.exports = { testMatch: ['<rootDir>/*.test.js'], transform: {}, testSequencer: '<rootDir>/byName.js' };",
	);
	const sequencer = join(root, 'node_modules/@jest/test-sequencer');
	writeFileSync(
		join(folder, 'byName.js'),
		`const Sequencer = require(${JSON.stringify(sequencer)}).default;
		module.exports = class extends Sequencer {
			sort(tests) { return [...tests].sort((a, b) => (a.path < b.path ? -1 : 1)); }
		};`,
	);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs scripts/test.mjs on the test files given, one after the other in jest's own process. */
function run(
	files: Record<string, string>,
	...paths: string[]
): { status: number | null; out: string; last: string } {
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const { status, stdout } = spawnSync(
		process.execPath,
		['scripts/test.mjs', '-c', join(folder, 'jest.config.js'), '--runInBand', ...paths],
		{
			cwd: root,
			encoding: 'utf8',
			env: { ...process.env, TEST_RESULTS: join(folder, 'results.jsonl') },
		},
	);
	return { status, out: stdout, last: stdout.trim().split('\n').at(-1) ?? '' };
}

const passes = "test('passes', () => undefined);";

describe('npm test', () => {
	test('counts the tests that passed', () => {
		expect(run({ 'a.test.js': passes, 'b.test.js': passes })).toMatchObject({
			status: 0,
			last: '2 passed, 0 failed',
		});
	});

	test('runs the files whose paths are given', () => {
		expect(run({ 'a.test.js': passes, 'b.test.js': passes }, 'b.test.js')).toMatchObject({
			status: 0,
			last: '1 passed, 0 failed',
		});
	});

	test('counts a test that throws an error with circular parts, and a bigint in it', () => {
		const throws = `${passes}
			test('throws', () => { const e = new Error('x'); e.self = { e, big: 10n, fn() {} }; throw e; });`;
		const { status, out, last } = run({ 'a.test.js': throws, 'b.test.js': passes });
		expect({ status, last }).toEqual({ status: 1, last: '2 passed, 1 failed' });
		expect(out).toContain('a.test.js: throws');
	});

	test('counts a file that cannot be loaded as one failure, and says why', () => {
		const { status, out, last } = run({ 'a.test.js': "require('./gone');", 'b.test.js': passes });
		expect({ status, last }).toEqual({ status: 1, last: '1 passed, 1 failed' });
		expect(out).toContain("Cannot find module './gone'");
	});

	test('counts what ran before jest was killed, and says that it broke off', () => {
		const { status, out, last } = run({
			'a.test.js': passes,
			'b.test.js': "test('kills', () => process.kill(process.pid, 'SIGKILL'));",
			'c.test.js': passes,
		});
		expect({ status, last }).toEqual({ status: 1, last: '1 passed, 1 failed' });
		expect(out).toContain('jest broke off after 1 of 3 test files (SIGKILL).');
	});

	test('fails when jest finds no test, and when it does not start', () => {
		expect(run({})).toMatchObject({ status: 1, last: '0 passed, 1 failed' });
		const { status, out, last } = run({ 'jest.config.js': 'throw new Error();' });
		expect({ status, last }).toEqual({ status: 1, last: '0 passed, 1 failed' });
		expect(out).toContain("jest didn't get as far as running a test (status 1).");
	});

	test('names the tests that were skipped', () => {
		const { status, out } = run({
			'a.test.js': `${passes} xtest('waits for a tool', () => undefined);`,
		});
		expect(status).toBe(0);
		expect(out).toMatch(/skipped\n {2}waits for a tool/);
	});
});
