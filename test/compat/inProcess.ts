/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { z } from 'zod';

import { ensureN8nCore } from '../../sandbox/n8n/installN8n';
import { ensureNode } from '../../sandbox/n8n/installNode';
import { buildFolder, repositoryRoot } from '../../sandbox/n8n/paths';
import { SandboxError } from '../../sandbox/n8n/SandboxError';
import { differences } from './differences';
import { n8nOfCompat } from './release';

export interface Counts {
	passed: number;
	failed: number;
}

const assertion = z.object({ fullName: z.string(), status: z.string() });
const report = z.object({
	testResults: z.array(
		z.object({
			name: z.string(),
			status: z.string(),
			message: z.string(),
			assertionResults: z.array(assertion),
		}),
	),
});
type Report = z.infer<typeof report>;

/** Every test that meets n8n's code in process, on the older n8n-core. A test that differs there counts by the one that stands for it. */
export async function testInProcess(): Promise<Counts> {
	const modules = await ensureN8nCore(n8nOfCompat);
	const node = await ensureNode(n8nOfCompat);
	const results = join(buildFolder, 'compat-results.json');
	await mkdir(buildFolder, { recursive: true });
	await rm(results, { force: true });
	await runJest(node, modules, results);
	const text = await readFile(results, 'utf8').catch(() => {
		throw new SandboxError(
			'jest wrote no results: it did not get as far as running a test.',
			'Read its output above.',
		);
	});
	return judge(report.parse(JSON.parse(text)));
}

async function runJest(node: string, modules: string, results: string): Promise<void> {
	const jest = join(repositoryRoot, 'node_modules/jest/bin/jest.js');
	// n8n-core 1.x leaves a timer behind that would keep jest from ending.
	const args = [
		'-c',
		'test/compat/jest.config.js',
		'--forceExit',
		'--json',
		`--outputFile=${results}`,
	];
	await new Promise<void>((resolve, reject) => {
		// jest writes its report to stderr and the JSON, which the file has too, to stdout.
		const child = spawn(node, [jest, ...args], {
			cwd: repositoryRoot,
			env: { ...process.env, ...n8nOfCompat.environment, N8N_COMPAT_MODULES: modules },
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		child.once('error', reject);
		child.once('close', () => resolve());
	});
}

function judge({ testResults }: Report): Counts {
	const tests = testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.map(({ fullName, status }) => ({
			test: `${relative(repositoryRoot, name)} ${fullName}`,
			fullName,
			status,
		})),
	);
	const problems: string[] = testResults
		.filter(
			({ status, assertionResults }) =>
				status === 'failed' && !assertionResults.some((found) => found.status === 'failed'),
		)
		.map(({ name, message }) => `${relative(repositoryRoot, name)} could not be run:\n${message}`);
	const known = new Set(differences.map(({ test }) => test));
	for (const { test, reason, instead } of differences) {
		const found = tests.find((candidate) => candidate.test === test);
		if (found?.status === 'failed')
			process.stdout.write(`  differs  ${test}\n           ${reason}\n`);
		else
			problems.push(
				`differences.ts expects a failure of "${test}", which ${found === undefined ? 'does not exist' : `is ${found.status}`}.`,
			);
		const passes = tests.some(
			({ fullName, status }) => fullName === instead && status === 'passed',
		);
		if (!passes) problems.push(`No test "${instead}" passed, which stands for "${test}".`);
	}
	const counted = tests.filter(({ test }) => !known.has(test));
	const failed = counted.filter(({ status }) => status === 'failed');
	for (const { test } of failed) process.stdout.write(`  FAIL     ${test}\n`);
	for (const problem of problems) process.stdout.write(`  FAIL     ${problem}\n`);
	const passed = counted.filter(({ status }) => status === 'passed').length;
	process.stdout.write(
		`  in process on n8n-core ${n8nOfCompat.core['n8n-core']}: ${passed} passed, ${failed.length + problems.length} failed, ${known.size} differ\n`,
	);
	return { passed, failed: failed.length + problems.length };
}
