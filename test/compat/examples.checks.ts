/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import { ensureN8n } from '../../sandbox/n8n/installN8n';
import { repositoryRoot } from '../../sandbox/n8n/paths';
import { readExample } from '../../sandbox/n8n/workflowFile';
import type { Checks } from '../e2e/Checks';
import { n8nOfCompat } from './release';

const nodeList = z.array(
	z.object({ name: z.string(), version: z.union([z.number(), z.array(z.number())]) }),
);

/** `package.node version` of every node that this n8n ships. */
async function shippedNodes(): Promise<Set<string>> {
	const modules = dirname(dirname(dirname(await ensureN8n(n8nOfCompat))));
	const packages = ['n8n-nodes-base', '@n8n/n8n-nodes-langchain'];
	const lists = packages.map(async (name) => {
		const types = nodeList.parse(
			JSON.parse(await readFile(join(modules, name, 'dist/types/nodes.json'), 'utf8')),
		);
		return types.flatMap(({ name: node, version }) =>
			[version].flat().map((one) => `${name}.${node} ${one}`),
		);
	});
	return new Set((await Promise.all(lists)).flat());
}

/** Which of the examples this n8n has all nodes for. */
export async function checkExamplesOf(checks: Checks): Promise<void> {
	await checks.check(
		'examples that need nodes of a newer n8n are named in docs/compatibility.md, with these nodes',
		async () => {
			const shipped = await shippedNodes();
			const documented = await readFile(join(repositoryRoot, 'docs/compatibility.md'), 'utf8');
			const folders = await readdir(join(repositoryRoot, 'examples'), { withFileTypes: true });
			for (const { name } of folders.filter((entry) => entry.isDirectory())) {
				const { nodes } = await readExample(name);
				const absent = nodes
					.map(({ type, typeVersion }) => `${type} ${typeVersion}`)
					.filter((node) => !node.startsWith('n8n-nodes-genesys-llm.') && !shipped.has(node));
				if (absent.length > 0)
					assert.match(
						documented,
						new RegExp(`\\[${name}\\]`),
						`${name} is not named; it needs ${absent.join(', ')}`,
					);
				for (const node of absent)
					assert.ok(documented.includes(node), `${name} needs ${node}, which is not named`);
			}
		},
	);
}
