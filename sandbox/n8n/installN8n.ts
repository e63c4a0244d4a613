/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { installedOnce } from './cache';
import { runNpm } from './npm';
import { withProgress } from './progress';
import { SandboxError } from './SandboxError';
import type { N8nRelease } from './versions';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

const registryRemedy = (gigabytes: number): string =>
	`Check that the npm registry can be reached (npm ping) and that ${gigabytes} GB of disk are free, then run the command again.`;

/** Without install scripts: n8n's 2,300 packages run none, but for the SQLite driver, which n8n cannot do without. */
async function download(folder: string, manifest: object, gigabytes: number): Promise<void> {
	await writeFile(
		join(folder, 'package.json'),
		JSON.stringify({ private: true, ...manifest }, null, '\t'),
	);
	await runNpm(['install', '--ignore-scripts', ...quiet], folder, registryRemedy(gigabytes));
}

async function buildDatabaseDriver(folder: string): Promise<void> {
	const remedy =
		'The SQLite driver is fetched ready-made from GitHub or, failing that, compiled: python3, make and a C++ compiler are needed ' +
		'(Debian: apt-get install python3 make g++; macOS: xcode-select --install). Then run the command again.';
	await runNpm(['rebuild', 'sqlite3', '--ignore-scripts=false', ...quiet], folder, remedy);
	const driver = join(folder, 'node_modules/sqlite3/build/Release/node_sqlite3.node');
	if (!existsSync(driver))
		throw new SandboxError(`npm built no SQLite driver: ${driver} is missing.`, remedy);
}

/** Path of a pinned n8n's start script; the first call on a machine downloads it. */
export async function ensureN8n({ version, overrides }: N8nRelease): Promise<string> {
	const folder = await installedOnce(`n8n-${version}`, async (target) => {
		await withProgress(
			`Installing n8n ${version} (2,300 packages, 2.8 GB, once for this machine)`,
			async () => await download(target, { dependencies: { n8n: version }, overrides }, 4),
			[180, 600],
		);
		await withProgress(
			"Building n8n's SQLite driver",
			async () => await buildDatabaseDriver(target),
			[5, 120],
		);
	});
	return join(folder, 'node_modules/n8n/bin/n8n');
}

/** The node_modules with a release's engine alone, n8n-core and n8n-workflow, for running workflows in process. */
export async function ensureN8nCore({ core, overrides }: N8nRelease): Promise<string> {
	const folder = await installedOnce(`n8n-core-${core['n8n-core']}`, async (target) => {
		await withProgress(
			`Installing n8n-core ${core['n8n-core']} (330 MB, once for this machine)`,
			async () => await download(target, { dependencies: core, overrides }, 1),
			[30, 180],
		);
	});
	return join(folder, 'node_modules');
}
