/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { rmSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import { readmeInstallCommand } from './documentedCommands';
import { npmEnvironment } from './npm';
import { packageName } from './paths';
import { runCommand, tail } from './runCommand';
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
 * Installs the tarball as the README says, word for word, into n8n's own folder for nodes: only there do node types get the
 * package's name in front. Takes the npm of this machine, run by the Node that will run n8n.
 * Returns the folder of the installed package.
 */
export async function installTarball(
	tarball: string,
	userFolder: string,
	node: string,
): Promise<string> {
	const { command, tarball: expected } = await readmeInstallCommand();
	await copyFile(tarball, join(userFolder, expected));
	const { code, output } = await runCommand('sh', ['-c', command], {
		cwd: userFolder,
		env: {
			...npmEnvironment(),
			HOME: userFolder,
			PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
		},
	});
	if (code !== 0) {
		throw new SandboxError(
			`The README's install command failed:\n${command}\n${tail(output)}`,
			'Check that `sh` and `npm` are on the PATH.',
		);
	}
	return join(userFolder, '.n8n', 'nodes', 'node_modules', packageName);
}
