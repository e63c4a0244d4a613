/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { withLock } from './lock';
import { packageName } from './paths';

const marker = '.complete';

/** Outside the repository, so that every clone and every `git clean` shares one download of n8n (2.8 GB). */
export function cacheFolder(): string {
	const { N8N_SANDBOX_CACHE: own, XDG_CACHE_HOME: xdg } = process.env;
	if (own !== undefined && own !== '') return own;
	return join(xdg !== undefined && xdg !== '' ? xdg : join(homedir(), '.cache'), packageName);
}

/**
 * The folder `name` of the cache, filled by `install` the first time. It is filled under another name and renamed when
 * complete, so an install that was interrupted never looks like a good one.
 */
export async function installedOnce(
	name: string,
	install: (folder: string) => Promise<void>,
): Promise<string> {
	const folder = join(cacheFolder(), name);
	const complete = join(folder, marker);
	if (existsSync(complete)) return folder;
	return await withLock(`${folder}.lock`, async () => {
		if (existsSync(complete)) return folder;
		const unfinished = `${folder}.unfinished`;
		await rm(unfinished, { recursive: true, force: true });
		await mkdir(unfinished, { recursive: true });
		await install(unfinished);
		await writeFile(join(unfinished, marker), `${new Date().toISOString()}\n`);
		await rm(folder, { recursive: true, force: true });
		await rename(unfinished, folder);
		return folder;
	});
}
