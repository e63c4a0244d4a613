/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { join, relative } from 'node:path';

import { ensureN8nCore } from '../../sandbox/n8n/installN8n';
import { ensureNode } from '../../sandbox/n8n/installNode';
import { buildFolder, repositoryRoot } from '../../sandbox/n8n/paths';
import { runJest, type JestRun } from '../../scripts/runJest.mjs';
import { differences } from './differences';
import { n8nOfCompat } from './release';

export interface Counts {
	passed: number;
	failed: number;
}

/** Every test that meets n8n's code in process, on the older n8n-core. A test that differs there counts by the one that stands for it. */
export async function testInProcess(): Promise<Counts> {
	const modules = await ensureN8nCore(n8nOfCompat);
	const ran = await runJest({
		// n8n-core 1.x leaves a timer behind that would keep jest from ending.
		args: ['-c', 'test/compat/jest.config.js', '--forceExit'],
		results: join(buildFolder, 'compat-results.jsonl'),
		node: await ensureNode(n8nOfCompat),
		env: { ...n8nOfCompat.environment, N8N_COMPAT_MODULES: modules },
	});
	return judge(ran);
}

function judge(ran: JestRun): Counts {
	const tests = ran.tests.map(({ file, fullName, status }) => ({
		test: `${relative(repositoryRoot, file)} ${fullName}`,
		fullName,
		status,
	}));
	const problems = [...ran.problems];
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
