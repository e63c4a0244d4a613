// Lets every npm script work right after `git clone`: installs the locked dependencies when they are missing or older
// than package-lock.json, and does nothing otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;
const locked = `${root}package-lock.json`;

export function ensureInstalled() {
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs - 1000)
		return;
	process.stderr.write('Installing the locked dependencies (npm ci, about a minute) …\n');
	const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (result.status !== 0) {
		process.stderr.write(
			'npm ci failed. Check that the npm registry can be reached (npm ping), then run the command again.\n',
		);
		process.exit(result.status ?? 1);
	}
}

ensureInstalled();
