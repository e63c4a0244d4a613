import { z } from 'zod';

import type { RestClient } from './RestClient';
import { unflatten } from './unflatten';

const item = z.object({
	json: z.record(z.unknown()),
	pairedItem: z.unknown().optional(),
});
const failure = z.object({ message: z.string(), description: z.string().nullish() }).passthrough();
const nodeRun = z.object({
	executionStatus: z.string().optional(),
	error: failure.optional(),
	data: z.object({ main: z.array(z.array(item).nullable()).optional() }).optional(),
});
const runData = z.object({
	resultData: z.object({
		runData: z.record(z.array(nodeRun)).default({}),
		error: failure.optional(),
		lastNodeExecuted: z.string().optional(),
	}),
});
const answer = z.object({ status: z.string(), finished: z.boolean().optional(), data: z.string() });

export type Item = z.infer<typeof item>;

/** What one run of a workflow left behind in n8n's database. */
export class Execution {
	private constructor(
		readonly status: string,
		private readonly result: z.infer<typeof runData>['resultData'],
	) {}

	static async read(rest: RestClient, id: string): Promise<Execution> {
		const { status, data } = answer.parse(await rest.call('GET', `/rest/executions/${id}`));
		return new Execution(status, runData.parse(unflatten(data)).resultData);
	}

	/** Why the workflow as a whole failed, if it did. */
	get failure(): string | undefined {
		const { error, lastNodeExecuted } = this.result;
		if (error === undefined) return undefined;
		return `${lastNodeExecuted ?? 'n8n'}: ${[error.message, error.description ?? ''].join(' ').trim()}`;
	}

	/** Names of the nodes that ran. */
	get nodes(): string[] {
		return Object.keys(this.result.runData);
	}

	/** The items a node put out in all its runs, by output (0 is the first); none when it did not run. */
	items(node: string, output = 0): Item[] {
		return (this.result.runData[node] ?? []).flatMap((run) => run.data?.main?.[output] ?? []);
	}
}
