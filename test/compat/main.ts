/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { say } from '../../sandbox/n8n/progress';
import { SandboxError } from '../../sandbox/n8n/SandboxError';
import { testInProcess, type Counts } from './inProcess';
import { n8nOfCompat } from './release';
import { testStarted } from './started';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => process.exit(130));

/** A part that breaks off (no download, no start) is a failure, never a skip; the other part is run all the same. */
async function part(name: string, run: () => Promise<Counts>): Promise<Counts> {
	say(name);
	try {
		return await run();
	} catch (error) {
		const { message, remedy } =
			error instanceof SandboxError ? error : { message: String(error), remedy: '' };
		process.stderr.write(`\n${name} broke off: ${message}\n${remedy}\n`);
		return { passed: 0, failed: 1 };
	}
}

const parts: Array<[flag: string, name: string, run: () => Promise<Counts>]> = [
	['--in-process', `The tests on n8n-core ${n8nOfCompat.core['n8n-core']}`, testInProcess],
	['--started', `The packed tarball in n8n ${n8nOfCompat.version}`, testStarted],
];
const wanted = parts.filter(([flag]) => process.argv.includes(flag));

let passed = 0;
let failed = 0;
for (const [, name, run] of wanted.length === 0 ? parts : wanted) {
	const counts = await part(name, run);
	passed += counts.passed;
	failed += counts.failed;
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
