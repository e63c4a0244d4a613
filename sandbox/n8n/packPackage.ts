/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { runNpm } from './npm';
import { buildFolder, repositoryRoot } from './paths';
import { runCommand, tail } from './runCommand';
import { SandboxError } from './SandboxError';

/**
 * Builds dist/ and packs it as it would be published. Returns the tarball's path. N8N_SANDBOX_TARBALL names a tarball
 * to take instead, a published one for instance.
 */
export async function packPackage(): Promise<string> {
	const given = process.env.N8N_SANDBOX_TARBALL;
	if (given !== undefined && given !== '') return resolve(given);
	const gulp = join(repositoryRoot, 'node_modules/gulp/bin/gulp.js');
	const build = await runCommand(process.execPath, [gulp, 'build'], { cwd: repositoryRoot });
	if (build.code !== 0) {
		throw new SandboxError(
			`The build failed with exit code ${build.code}:\n${tail(build.output, 30)}`,
			'Run `npm run build` on its own and mend what it reports.',
		);
	}
	const folder = join(buildFolder, 'pack');
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const printed = await runNpm(
		['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder],
		repositoryRoot,
		'Run `npm pack` on its own and mend what it reports.',
	);
	const name = printed.trim().split('\n').at(-1) ?? '';
	return join(folder, name);
}
