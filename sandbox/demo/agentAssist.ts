/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import { webhookHeader } from './credentials';
import type { Execution } from '../n8n/Execution';
import type { Sandbox } from '../n8n/startSandbox';
import { lastExecution, publish } from './runs';

export const agentAssistId = 'gllmAgentAssist1';

const rendered = z.object({ systemPrompt: z.string(), userMessage: z.string() });
const answer = z.object({ conversationId: z.string(), answer: z.string(), model: z.string() });

const webhookUrl = (origin: string) => `${origin}/webhook/agent-assist`;

export interface AgentAssistRun {
	systemPrompt: string;
	userMessage: string;
	answer: string;
	model: string;
	execution: Execution;
}

/** Asks the example for one conversation the way another program would: through its published webhook. */
export async function askAgentAssist(
	origin: string,
	conversationId: string | undefined,
): Promise<{ status: number; body: unknown }> {
	const response = await fetch(webhookUrl(origin), {
		method: 'POST',
		headers: { 'content-type': 'application/json', [webhookHeader.name]: webhookHeader.value },
		body: JSON.stringify({ conversationId }),
	});
	const text = await response.text();
	try {
		return { status: response.status, body: JSON.parse(text) as unknown };
	} catch {
		return { status: response.status, body: text };
	}
}

/** n8n registers a webhook some time after it has said "published", and answers 404 until then. */
async function askWhenRegistered(origin: string, conversationId: string, limitMs = 30_000) {
	const deadline = Date.now() + limitMs;
	for (;;) {
		const answered = await askAgentAssist(origin, conversationId);
		if (answered.status !== 404 || Date.now() > deadline) return answered;
		await sleep(200);
	}
}

/** Publishes the example, asks it once, and reads from n8n what its nodes made of it. */
export async function runAgentAssist(
	{ origin, rest }: Pick<Sandbox, 'origin' | 'rest'>,
	conversationId: string,
): Promise<AgentAssistRun> {
	await publish(rest, agentAssistId);
	const { status, body } = await askWhenRegistered(origin, conversationId);
	if (status !== 200) throw new Error(`"Agent assist" answered ${status}: ${JSON.stringify(body)}`);
	const execution = await lastExecution(rest, agentAssistId);
	const prompt = rendered.parse(execution.items('Flatten & Render Prompt')[0]?.json);
	const { answer: text, model } = answer.parse(body);
	return { ...prompt, answer: text, model, execution };
}
