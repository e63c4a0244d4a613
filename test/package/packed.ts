/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { mkdtempSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { withLock } from '../../sandbox/n8n/lock';
import { npmEnvironment } from '../../sandbox/n8n/npm';
import { runCommand } from '../../sandbox/n8n/runCommand';

export const root = join(__dirname, '../..');

const linkList = z.object({ url: z.string() });

export const manifest = z
	.object({
		name: z.string(),
		version: z.string(),
		private: z.boolean().optional(),
		homepage: z.string(),
		repository: z.object({ url: linkList.shape.url }),
		bugs: linkList,
		n8n: z.object({ nodes: z.array(z.string()), credentials: z.array(z.string()) }),
		dependencies: z.record(z.string()).optional(),
		peerDependencies: z.record(z.string()),
		peerDependenciesMeta: z.record(z.object({ optional: z.boolean() })),
		publishConfig: z.object({ access: z.string(), provenance: z.boolean() }),
	})
	.passthrough();

export const readManifest = (folder = root) =>
	manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

export const newFolder = (name: string): string =>
	mkdtempSync(join(tmpdir(), `genesys-llm-${name}-`));

export interface ShellOptions {
	cwd: string;
	home: string;
	env?: Record<string, string>;
}

/** Runs commands as a user would type them, with a home folder of its own. Fails with their output. */
export async function shell(
	command: string,
	{ cwd, home, env = {} }: ShellOptions,
): Promise<string> {
	const { code, output } = await runCommand('sh', ['-e', '-c', command], {
		cwd,
		env: { ...npmEnvironment(), npm_config_update_notifier: 'false', HOME: home, ...env },
	});
	if (code !== 0) throw new Error(`Exit code ${code} of:\n${command}\n${output}`);
	return output;
}

/**
 * Two suites build dist/, and they may run at the same time. npm keeps the cache of whoever runs the tests: `npm run build` installs
 * the locked dependencies when they have changed.
 */
export async function buildAndPack(command: string, home: string): Promise<void> {
	const env = { npm_config_cache: process.env.npm_config_cache ?? join(homedir(), '.npm') };
	await withLock(join(root, 'build/package-tests.lock'), async () => {
		await shell(command, { cwd: root, home, env });
	});
}
