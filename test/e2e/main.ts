/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { mkdir, rm } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import { startDemo } from '../../sandbox/demo/startDemo';
import { Cleanup } from '../../sandbox/n8n/Cleanup';
import { packPackage } from '../../sandbox/n8n/packPackage';
import { say, withProgress } from '../../sandbox/n8n/progress';
import { tail } from '../../sandbox/n8n/runCommand';
import { SandboxError } from '../../sandbox/n8n/SandboxError';
import { checkAgentAssist } from './agentAssist.checks';
import { checkAgentTool } from './agentTool.checks';
import { launchBrowser } from './browser';
import { Checks } from './Checks';
import { checkComplianceReview } from './complianceReview.checks';
import { checkCredentials } from './credentials.checks';
import { Editor } from './Editor';
import { checkEditor } from './editor.checks';
import { outputFolder, takeFailureImage } from './images';
import { checkLists, checkOperations } from './operations.checks';
import { checkFirstAnswer } from './firstAnswer.checks';
import { checkResilience } from './resilience.checks';
import { checkRunInEditor } from './runInEditor.checks';
import { checkSearch } from './search.checks';
import { checkSummaryToCrm } from './summaryToCrm.checks';
import { checkWeeklyReport } from './weeklyReport.checks';

const cleanup = new Cleanup();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => process.exit(130));

const withoutStacks = (log: string) => log.replace(/^\s+at .*\n/gm, '');

const only = process.argv
	.find((argument) => argument.startsWith('--only='))
	?.slice('--only='.length)
	.split(',');

/** A part of the test; with `--only=agent,crm` those alone are run, to work on one. */
async function part(name: string, check: () => Promise<void>): Promise<void> {
	if (only === undefined || only.includes(name)) await check();
}

async function run(): Promise<boolean> {
	await rm(outputFolder, { recursive: true, force: true });
	await mkdir(outputFolder, { recursive: true });
	const tarball = await withProgress('Building and packing the package', packPackage, [10, 60]);
	const demo = await startDemo({ tarball, logName: 'e2e/n8n.log' });
	cleanup.add(demo.stop);

	const pages: Page[] = [];
	const checks = new Checks(async (name) => [
		...(await Promise.all(
			pages.map(async (page) => `Screenshot: ${await takeFailureImage(page, name)}`),
		)),
		`n8n's log ends with:\n${tail(withoutStacks(demo.n8n.log()), 8)}`,
	]);

	say('The examples, run by n8n');
	await part('agent', async () => await checkAgentAssist(checks, demo));
	await part('search', async () => await checkSearch(checks, demo));
	await part('resilience', async () => await checkResilience(checks, demo));
	await part('crm', async () => await checkSummaryToCrm(checks, demo));
	await part('tool', async () => await checkAgentTool(checks, demo));
	await part('weekly', async () => await checkWeeklyReport(checks, demo));
	await part('compliance', async () => await checkComplianceReview(checks, demo));

	say("The credentials' test buttons");
	await part('credentials', async () => await checkCredentials(checks, demo));

	say('The editor, in a browser');
	const browser = await launchBrowser();
	cleanup.add(async () => await browser.close());
	const editor = await Editor.signIn(browser, demo);
	pages.push(editor.page);
	await part('editor', async () => await checkEditor(checks, demo, editor));
	await part('lists', async () => await checkLists(checks, demo, editor));
	await part('first', async () => await checkFirstAnswer(checks, editor));
	await part('run', async () => await checkRunInEditor(checks, demo, editor));
	await part('operations', async () => await checkOperations(checks, demo, editor));

	process.stdout.write(`\n${checks.summary()}\n`);
	return checks.allPassed;
}

try {
	process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
	const { message, remedy } =
		error instanceof SandboxError ? error : { message: String(error), remedy: '' };
	process.stderr.write(`\nThe end-to-end test broke off: ${message}\n${remedy}\n`);
	process.stdout.write('\n0 passed, 1 failed\n');
	process.exitCode = 1;
} finally {
	await cleanup.run();
}
process.exit();
