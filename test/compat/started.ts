/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { packPackage } from '../../sandbox/n8n/packPackage';
import { buildFolder } from '../../sandbox/n8n/paths';
import { say, withProgress } from '../../sandbox/n8n/progress';
import { tail } from '../../sandbox/n8n/runCommand';
import { Checks } from '../e2e/Checks';
import { checkExamplesOf } from './examples.checks';
import type { Counts } from './inProcess';
import { checkAgentAssistExample, checkCredentialTests, checkReview } from './started.checks';
import { startOlder } from './startOlder';

const withoutStacks = (log: string) => log.replace(/^\s+at .*\n/gm, '');

/** The packed tarball in the older n8n, started as users start it, without a browser. */
export async function testStarted(): Promise<Counts> {
	const tarball = await withProgress('Building and packing the package', packPackage, [10, 60]);
	await mkdir(join(buildFolder, 'compat'), { recursive: true });
	const n8n = await startOlder(tarball);
	try {
		const checks = new Checks(
			async () =>
				await Promise.resolve([`n8n's log ends with:\n${tail(withoutStacks(n8n.n8n.log()), 8)}`]),
		);
		say('Flows, run by n8n');
		await checkAgentAssistExample(checks, n8n);
		await checkReview(checks, n8n);
		await checkExamplesOf(checks);
		say("The credentials' test buttons");
		await checkCredentialTests(checks, n8n);
		const [passed = 0, failed = 1] = [...checks.summary().matchAll(/\d+/g)].map(Number);
		return { passed, failed };
	} finally {
		await n8n.stop();
	}
}
