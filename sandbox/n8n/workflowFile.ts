/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { repositoryRoot } from './paths';

const node = z
	.object({
		id: z.string(),
		name: z.string(),
		type: z.string(),
		typeVersion: z.number(),
		parameters: z.record(z.unknown()),
		credentials: z.record(z.object({ id: z.string(), name: z.string() })).optional(),
	})
	.passthrough();

export const workflow = z
	.object({ id: z.string(), name: z.string(), nodes: z.array(node) })
	.passthrough();

export type Workflow = z.infer<typeof workflow>;
export type WorkflowNode = z.infer<typeof node>;

/** One of the workflows in examples/, as a user would import it. */
export async function readExample(name: string): Promise<Workflow> {
	return workflow.parse(
		JSON.parse(await readFile(join(repositoryRoot, 'examples', name, 'workflow.json'), 'utf8')),
	);
}

/** The same workflow with one of its nodes changed. */
export function withNode(
	from: Workflow,
	name: string,
	change: (node: WorkflowNode) => WorkflowNode,
): Workflow {
	if (!from.nodes.some((candidate) => candidate.name === name)) {
		throw new Error(`"${from.name}" has no node "${name}".`);
	}
	return {
		...from,
		nodes: from.nodes.map((candidate) => (candidate.name === name ? change(candidate) : candidate)),
	};
}
