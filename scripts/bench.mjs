// All benchmarks, one after the other, on the standard output. Put what changed into bench/RESULTS.md with date and machine.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

let failed = 0;
for (const folder of readdirSync('bench', { withFileTypes: true }).filter((entry) =>
	entry.isDirectory(),
)) {
	console.log(`\n# ${folder.name}\n`);
	const { status } = spawnSync(process.execPath, [`bench/${folder.name}/bench.mjs`], {
		stdio: 'inherit',
	});
	if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
