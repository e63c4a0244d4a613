/**
 * How the CPU time of every public function grows with its text: `npm run bench:growth [part of a name …]`. Fails when one grows
 * faster than its text, isn't done in two minutes, or has no generator.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'growth-'));
const outfile = join(folder, 'growth.cjs');
buildSync({
	entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
	bundle: true,
	format: 'cjs',
	platform: 'node',
	keepNames: true,
	outfile,
	logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
	stdio: 'inherit',
});
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
