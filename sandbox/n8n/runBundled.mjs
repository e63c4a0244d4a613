// Node 20 runs no TypeScript: bundles one entry into build/ and runs it in this process.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} entry TypeScript file, from the repository's root @param {string} name of the bundle in build/ */
export async function runBundled(entry, name) {
	process.chdir(root);
	const outfile = join(root, 'build', `${name}.mjs`);
	await build({
		absWorkingDir: root,
		entryPoints: [entry],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		packages: 'external',
		sourcemap: 'inline',
		logLevel: 'warning',
	});
	await import(pathToFileURL(outfile).href);
}
