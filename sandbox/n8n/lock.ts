/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { say } from './progress';
import { SandboxError } from './SandboxError';

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: alive, but somebody else's.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

async function tryLock(file: string): Promise<boolean> {
	const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'EEXIST') return undefined;
		throw new SandboxError(`Cannot write ${file}: ${error.message}`, 'Make its folder writable.');
	});
	await handle?.writeFile(String(process.pid));
	await handle?.close();
	return handle !== undefined;
}

/** Holds a lock file while `work` runs. Another run that holds it is waited for; one that died is forgotten. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
	await mkdir(dirname(file), { recursive: true });
	let announced = false;
	while (!(await tryLock(file))) {
		const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
		// An empty file is a lock whose holder is just writing its number into it.
		if (holder > 0 && !isAlive(holder)) {
			await rm(file, { force: true });
			continue;
		}
		if (!announced)
			say(`Another run (process ${holder}) is installing the same thing; waiting for it …`);
		announced = true;
		await sleep(1_000);
	}
	try {
		return await work();
	} finally {
		await rm(file, { force: true });
	}
}
