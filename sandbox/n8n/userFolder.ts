/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { packageName } from './paths';
import { runCommand } from './runCommand';
import { SandboxError } from './SandboxError';

/** A new, empty home for one n8n: database, settings, credentials and installed packages. Gone when this process ends. */
export async function createUserFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), `${packageName}-`));
	process.once('exit', () =>
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
	);
	return folder;
}

export async function removeUserFolder(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/**
 * Puts the tarball where n8n's own "Install a community node" puts it. Only there do node types get the package's name
 * in front; under .n8n/custom they would be `CUSTOM.…` and the examples would not find them.
 */
export async function installTarball(tarball: string, userFolder: string): Promise<void> {
	const modules = join(userFolder, '.n8n', 'nodes', 'node_modules');
	await mkdir(modules, { recursive: true });
	const { code, output } = await runCommand('tar', ['-xzf', tarball, '-C', modules], {
		cwd: userFolder,
	});
	if (code !== 0) {
		throw new SandboxError(
			`Unpacking ${tarball} failed:\n${output}`,
			'Check that `tar` is installed.',
		);
	}
	await rename(join(modules, 'package'), join(modules, packageName));
}
