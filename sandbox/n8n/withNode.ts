/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

import { ensureNode } from './installNode';
import { SandboxError } from './SandboxError';
import { n8n1, n8n2 } from './versions';

const [major, command, ...args] = process.argv.slice(2);
const release = [n8n1, n8n2].find(({ nodeMajor }) => String(nodeMajor) === major);
if (release === undefined || command === undefined) {
	process.stderr.write('Usage: node scripts/with-node.mjs 20|24 <command> [arguments]\n');
	process.exit(2);
}

const node = await ensureNode(release).catch((error: unknown) => {
	const { message, remedy } =
		error instanceof SandboxError ? error : { message: String(error), remedy: '' };
	process.stderr.write(`${message}\n${remedy}\n`);
	process.exit(1);
});
// npm and the programs it starts take the first Node on the PATH.
const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
const { status } = spawnSync(command, args, {
	stdio: 'inherit',
	env: { ...process.env, PATH: path },
	shell: process.platform === 'win32',
});
process.exit(status ?? 1);
