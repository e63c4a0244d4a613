// Runs jest and counts what ran, also when jest itself breaks off. Used by scripts/test.mjs and test/compat.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const linesOf = (file) => {
	let text = '';
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return [];
	}
	return text.split('\n').flatMap((line) => {
		try {
			return [JSON.parse(line)];
		} catch {
			return []; // the line that was being written when the run broke off, or the end of the file
		}
	});
};

/** What the results file of test/support/resultsReporter.js says; `brokeOff` when jest didn't come to its end. */
function readResults(file) {
	const lines = linesOf(file);
	const files = lines.filter(({ kind }) => kind === 'file');
	const tests = files.flatMap(({ name, tests }) => tests.map((test) => ({ ...test, file: name })));
	const problems = files
		.filter(({ broken }) => broken !== null)
		.map(({ name, broken }) => `${name} didn't run: ${broken}`);
	const expected = lines.find(({ kind }) => kind === 'start')?.files;
	const brokeOff = lines.some(({ kind }) => kind === 'end')
		? undefined
		: expected === undefined
			? "jest didn't get as far as running a test"
			: `jest broke off after ${files.length} of ${expected} test files`;
	return { files, tests, problems, brokeOff };
}

const ended = async (child) =>
	await new Promise((resolve) => {
		child.once('error', ({ message }) => resolve({ reason: message }));
		child.once('close', (status, signal) =>
			resolve({ status, reason: signal ?? `status ${status}` }),
		);
	});

/** Runs jest in this folder with `args`, and gives the tests that ran and every problem that isn't a test. */
export async function runJest({ args, results, node = process.execPath, env = {} }) {
	const file = resolve(results);
	mkdirSync(dirname(file), { recursive: true });
	rmSync(file, { force: true });
	const reporters = ['default', resolve('test/support/resultsReporter.js')];
	const child = spawn(
		node,
		// Last, as jest takes every word after them for one more reporter.
		['node_modules/jest/bin/jest.js', ...args, ...reporters.map((name) => `--reporters=${name}`)],
		{
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...env, TEST_RESULTS: file },
		},
	);
	const { status, reason } = await ended(child);
	const { files, tests, problems, brokeOff } = readResults(file);
	if (brokeOff !== undefined) problems.push(`${brokeOff} (${reason}).`);
	const failed = tests.some((test) => test.status === 'failed');
	if (status !== 0 && !failed && problems.length === 0)
		problems.push(`jest ended with ${reason}, though no test failed.`);
	return { files, tests, problems };
}
