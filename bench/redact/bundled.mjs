import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const require = createRequire(import.meta.url);

/** The exports of these modules of the project, bundled for Node. */
export function bundled(paths) {
	const folder = mkdtempSync(join(tmpdir(), 'redact-bench-'));
	const outfile = join(folder, 'bench.cjs');
	buildSync({
		stdin: {
			contents: paths.map((path) => `export * from './${path}';`).join('\n'),
			resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
			loader: 'ts',
		},
		bundle: true,
		format: 'cjs',
		platform: 'node',
		outfile,
		logLevel: 'warning',
	});
	const lib = require(outfile);
	rmSync(folder, { recursive: true, force: true });
	return lib;
}
