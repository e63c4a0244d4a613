// Five lints: n8n's own rules for community nodes, whose config must stay as n8n ships it, the rules of this house, its import graph
// (no cycles, one door for each wing), the format, and GitHub's workflows. With --fix, what can be put right is put right.
import { spawnSync } from 'node:child_process';

const fix = process.argv.includes('--fix');
const eslint = [
	'node_modules/eslint/bin/eslint.js',
	'--max-warnings',
	'0',
	...(fix ? ['--fix'] : []),
];

const runs = [
	// n8n's config knows dist/, but not build/, where bundles of the demo and the tests lie.
	['n8n community-node rules (cloud support on)', [...eslint, '--ignore-pattern', 'build/', '.']],
	['house rules', [...eslint, '-c', 'eslint.house.config.mjs', '.']],
	[
		'import graph',
		[
			'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
			'--config',
			'.dependency-cruiser.cjs',
			...['shared', 'nodes', 'credentials', 'sandbox', 'test', 'bench'],
		],
	],
	[
		'format',
		[
			'node_modules/prettier/bin/prettier.cjs',
			fix ? '--write' : '--check',
			'--log-level',
			'warn',
			'.',
		],
	],
	['GitHub workflows', ['scripts/lint-workflows.mjs']],
	// Otherwise test/package/house.test.ts compares it.
	...(fix ? [['the drawing in docs/house.md', ['scripts/draw-house.mjs']]] : []),
];

let failed = 0;
for (const [name, args] of runs) {
	process.stdout.write(`lint: ${name} … `);
	const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
	process.stdout.write(status === 0 ? 'ok\n' : 'failed\n');
	if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
