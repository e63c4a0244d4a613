// Two lints: n8n's own rules for community nodes, whose config must stay as n8n ships it, and the rules of this house.
import { spawnSync } from 'node:child_process';

const runs = [
	['n8n community-node rules (cloud support on)', ['.', '--max-warnings', '0']],
	['house rules', ['-c', 'eslint.house.config.mjs', '.', '--max-warnings', '0']],
];

let failed = 0;
for (const [name, args] of runs) {
	process.stdout.write(`lint: ${name} … `);
	const { status } = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', ...args], {
		stdio: 'inherit',
	});
	process.stdout.write(status === 0 ? 'ok\n' : 'failed\n');
	if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
