/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { watch } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { repositoryRoot } from '../n8n/paths';
import { say } from '../n8n/progress';
import { runCommand, tail } from '../n8n/runCommand';

const SOURCES = ['nodes', 'credentials', 'shared', 'icons'];
/** An editor writes a file in several steps. */
const settleMs = 200;

/** Builds and copies the package into n8n whenever its sources change. Errors are shown, and n8n keeps the last good build. */
export function watchPackage(packageFolder: string): void {
	const gulp = join(repositoryRoot, 'node_modules/gulp/bin/gulp.js');

	const rebuild = async () => {
		const { code, output } = await runCommand(process.execPath, [gulp, 'build'], {
			cwd: repositoryRoot,
		});
		if (code !== 0) return say(`The build failed:\n${tail(output, 20)}`);
		await cp(join(repositoryRoot, 'dist'), join(packageFolder, 'dist'), { recursive: true });
		say('Built. n8n loads the nodes; reload the editor if a parameter changed.');
	};

	let timer: NodeJS.Timeout | undefined;
	let last = Promise.resolve();
	for (const source of SOURCES) {
		watch(join(repositoryRoot, source), { recursive: true }, () => {
			clearTimeout(timer);
			timer = setTimeout(() => (last = last.then(rebuild)), settleMs);
		});
	}
	say(`Watching ${SOURCES.join(', ')} …`);
}
