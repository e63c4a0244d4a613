/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import { Execution } from '../n8n/Execution';
import type { RestClient } from '../n8n/RestClient';

const version = z.object({ versionId: z.string() });
const started = z.object({ executionId: z.string() });
const list = z.object({ results: z.array(z.object({ id: z.string(), status: z.string() })) });
const run = z.object({ status: z.string() });
const running = new Set(['new', 'running', 'waiting']);

/** Publishes a workflow: from then on its webhook and its schedule count. */
export async function publish(rest: RestClient, workflowId: string): Promise<void> {
	const { versionId } = version.parse(await rest.call('GET', `/rest/workflows/${workflowId}`));
	await rest.call('POST', `/rest/workflows/${workflowId}/activate`, { versionId });
}

/** Polls until `read` has something, at most for `limitMs`. */
export async function until<T>(
	what: string,
	limitMs: number,
	read: () => Promise<T | undefined>,
): Promise<T> {
	const deadline = Date.now() + limitMs;
	for (;;) {
		const value = await read();
		if (value !== undefined) return value;
		if (Date.now() > deadline) throw new Error(`${what}: nothing after ${limitMs / 1000} s.`);
		await sleep(200);
	}
}

/** The newest run of a workflow, once it has ended. */
export async function lastExecution(
	rest: RestClient,
	workflowId: string,
	limitMs = 60_000,
): Promise<Execution> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const id = await until(`A finished run of workflow ${workflowId}`, limitMs, async () => {
		const { results } = list.parse(
			await rest.call('GET', `/rest/executions?limit=1&filter=${filter}`),
		);
		return results.find(({ status }) => !running.has(status))?.id;
	});
	return await Execution.read(rest, id);
}

/** How many of the newest hundred runs of a workflow there are, of a status when one is given. */
export async function executionCount(
	rest: RestClient,
	workflowId: string,
	status?: string,
): Promise<number> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const { results } = list.parse(
		await rest.call('GET', `/rest/executions?limit=100&filter=${filter}`),
	);
	return results.filter((execution) => status === undefined || execution.status === status).length;
}

/** Starts a workflow the way the editor's "Execute workflow" does, from the given trigger. Returns the id of the execution. */
export async function startByHand(
	rest: RestClient,
	workflowId: string,
	trigger: string,
): Promise<string> {
	const answer = await rest.call('POST', `/rest/workflows/${workflowId}/run`, {
		triggerToStartFrom: { name: trigger },
	});
	return started.parse(answer).executionId;
}

/** Starts a workflow by hand and waits for its end. */
export async function runByHand(
	rest: RestClient,
	workflowId: string,
	trigger: string,
	limitMs = 90_000,
): Promise<Execution> {
	const executionId = await startByHand(rest, workflowId, trigger);
	await until(`The end of run ${executionId}`, limitMs, async () => {
		const { status } = run.parse(await rest.call('GET', `/rest/executions/${executionId}`));
		return running.has(status) ? undefined : status;
	});
	return await Execution.read(rest, executionId);
}
