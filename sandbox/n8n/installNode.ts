/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { installedOnce } from './cache';
import { runNpm } from './npm';
import { withProgress } from './progress';
import { SandboxError } from './SandboxError';
import { nodePackages, type N8nRelease } from './versions';

const ownMajor = Number(process.versions.node.split('.')[0]);

async function binaryOf(packageFolder: string): Promise<string> {
	const { bin } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
		bin: { node: string };
	};
	return join(packageFolder, bin.node);
}

/** Path of a Node that a release of n8n runs on: the one that runs this, when it fits, else one fetched from the npm registry. */
export async function ensureNode({ version, nodeMajor }: N8nRelease): Promise<string> {
	if (ownMajor === nodeMajor) return process.execPath;
	const platform = `${process.platform}-${process.arch}`;
	const wanted = new Map(Object.entries(nodePackages[nodeMajor])).get(platform);
	if (wanted === undefined) {
		throw new SandboxError(
			`n8n ${version} needs Node ${nodeMajor}, this is Node ${process.versions.node}, and npm has no Node ${nodeMajor} for ${platform}.`,
			`Install Node ${nodeMajor} from https://nodejs.org and run the command with it.`,
		);
	}
	const folder = await installedOnce(`node-${nodeMajor}`, async (target) => {
		await writeFile(
			join(target, 'package.json'),
			JSON.stringify({ private: true, dependencies: { [wanted.name]: wanted.version } }),
		);
		const remedy = `Check that the npm registry can be reached (npm ping), or run the command with Node ${nodeMajor}; then run it again.`;
		await withProgress(
			`Fetching Node ${nodeMajor} for n8n (60 MB, once for this machine)`,
			async () =>
				await runNpm(['install', '--ignore-scripts', '--no-audit', '--no-fund'], target, remedy),
			[5, 60],
		);
	});
	const binary = await binaryOf(join(folder, 'node_modules', wanted.name));
	if (!existsSync(binary)) {
		throw new SandboxError(
			`The Node binary is missing: ${binary}`,
			`Delete ${folder} and run the command again.`,
		);
	}
	return binary;
}
