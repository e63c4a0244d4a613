/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const real = join(__dirname, '../../../.ci/run');
let folder = '';
const at = (...path: string[]) => join(folder, ...path);
const program = (name: string, body: string) =>
	writeFileSync(at('bin', name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'ci-')));
	for (const part of ['bin', 'house', 'house/.ci', 'elsewhere']) mkdirSync(at(part));
	copyFileSync(real, at('house/.ci/run'));
	for (const name of ['chromium', 'g++', 'make', 'apt-get', 'sudo']) program(name, 'exit 0');
	program('npm', 'echo "npm $*" >> ../calls; echo "2 passed, 0 failed"');
	program('node', 'if [ "$1" = -p ]; then echo 20; else shift 2; "$@"; fi');
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (cwd: string, script: string) => {
	const { status, stdout } = spawnSync('bash', [script], {
		cwd,
		encoding: 'utf8',
		env: { PATH: `${at('bin')}:/usr/bin:/bin`, CDPATH: folder },
	});
	return { status, stdout, last: stdout.trim().split('\n').at(-1) };
};

// Six checks, and four suites of two tests.
const ALL = '14 passed, 0 failed';

describe('.ci/run', () => {
	test.each([
		['the root of the repository', 'house', '.ci/run'],
		['its own folder', 'house/.ci', './run'],
		['another folder', 'elsewhere', '../house/.ci/run'],
	])('adds up checks and suites when it starts in %s', (_name, cwd, script) => {
		expect(run(at(cwd), script)).toMatchObject({ status: 0, last: ALL });
	});

	test('starts in a folder that was deleted', () => {
		program('start', `cd '${at('elsewhere')}' && rmdir '${at('elsewhere')}' && exec bash "$1"`);
		const { status, stdout } = spawnSync(at('bin/start'), [at('house/.ci/run')], {
			encoding: 'utf8',
			env: { PATH: `${at('bin')}:/usr/bin:/bin` },
		});
		expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({ status: 0, last: ALL });
	});

	test('prints the time of every step and of all of it', () => {
		const { stdout } = run(at('house'), '.ci/run');
		expect(stdout.match(/^--- .+: \d+ min \d\d s$/gm)).toHaveLength(10);
		expect(stdout).toMatch(/times \(all of it: \d+ min \d\d s\)/);
	});

	test('runs the tests before it installs a system package, and again on the other Node', () => {
		const { stdout } = run(at('house'), '.ci/run');
		expect(stdout.match(/(?<==== )(?:tests|system).*/g)).toEqual([
			'tests on Node 20, before any system package is installed',
			'system packages',
			'tests on Node 24',
		]);
	});

	test('goes on after a failure and names it', () => {
		program('npm', '[ "$3" = lint ] && exit 1; echo "2 passed, 0 failed"');
		const { status, stdout, last } = run(at('house'), '.ci/run');
		expect({ status, last }).toEqual({ status: 1, last: '13 passed, 1 failed' });
		expect(stdout).toMatch(/=== failed\nlint\n/);
	});

	test('counts a suite without its last line as a failure', () => {
		program('npm', '[ "$1" = test ] && exit 0; echo "2 passed, 0 failed"');
		expect(run(at('house'), '.ci/run').last).toBe('10 passed, 2 failed');
	});

	test('counts what ran when it is ended by a signal', () => {
		program('npm', '[ "$3" = build ] && kill -TERM $PPID; echo "2 passed, 0 failed"');
		program('timeout', 'shift 3; exec "$@"');
		const { status, last } = run(at('house'), '.ci/run');
		expect(status).not.toBe(0);
		expect(last).toMatch(/^\d+ passed, 1 failed$/);
	});
});
