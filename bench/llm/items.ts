/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import axios from 'axios';
import { axiosTransport } from '../../sandbox/axiosTransport';
import { chat, LLM_RETRY } from '../../shared/llm/chat/chat';
import { openAiCompatible } from '../../shared/llm/providers/openAiCompatible';
import type { Clock } from '../../shared/clock';
import { createCircuitBreaker } from '../../shared/retry/circuitBreaker';
import { createRateLimiter } from '../../shared/retry/rateLimiter';
import { executeContext } from '../../test/support/executeContext';
import { runWorkflow } from '../../test/support/n8nHarness';

const SYSTEM = 'You help an agent. '.repeat(100);
const question = (item: number): string => `Item ${item}: what should the agent do next?`;

/** One way to answer `count` items, `concurrency` at a time. */
export type Way = (baseUrl: string, count: number, concurrency: number) => Promise<unknown[]>;

async function pool(
	count: number,
	concurrency: number,
	work: (item: number) => Promise<unknown>,
): Promise<unknown[]> {
	const results: unknown[] = [];
	let next = 0;
	const worker = async (): Promise<void> => {
		while (next < count) {
			const item = next++;
			results[item] = await work(item);
		}
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
	return results;
}

const messages = (item: number) => [
	{ role: 'system' as const, content: SYSTEM },
	{ role: 'user' as const, content: question(item) },
];

const clock: Clock = {
	now: () => Date.now(),
	sleep: async (ms) => await new Promise((resolve) => setTimeout(resolve, ms)),
};

export const ways: Readonly<Record<string, Way>> = {
	'bare axios': async (baseUrl, count, concurrency) =>
		await pool(count, concurrency, async (item) => {
			const { data } = await axios.post<{ choices: Array<{ message: { content: string } }> }>(
				`${baseUrl}/chat/completions`,
				{
					model: 'm-1',
					messages: messages(item),
					temperature: 0.2,
					max_tokens: 500,
				},
			);
			return data.choices[0]?.message.content;
		}),
	'chat()': async (baseUrl, count, concurrency) => {
		const resilience = {
			policy: LLM_RETRY,
			breaker: createCircuitBreaker({ failureThreshold: 10, openMs: 30_000 }, clock),
			limiter: createRateLimiter({ limit: 1_000, intervalMs: 1 }, clock),
		};
		const tools = {
			provider: openAiCompatible,
			connection: { baseUrl },
			transport: axiosTransport(),
			clock,
			random: Math.random,
			resilience,
			memory: new Map(),
		};
		return await pool(
			count,
			concurrency,
			async (item) =>
				await chat(
					{
						model: 'm-1',
						messages: messages(item),
						temperature: 0.2,
						maxTokens: 500,
						timeoutMs: 30_000,
					},
					tools,
				),
		);
	},
	"n8n's helper alone": async (baseUrl, count, concurrency) => {
		const context = executeContext({
			llmApi: { provider: 'openaiCompatible', baseUrl, apiKey: '' },
		});
		return await pool(count, concurrency, async (item) => {
			const body = JSON.stringify({
				model: 'm-1',
				messages: messages(item),
				temperature: 0.2,
				max_tokens: 500,
			});
			const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
			const options = {
				method: 'POST' as const,
				url: `${baseUrl}/chat/completions`,
				headers,
				body,
				encoding: 'text' as const,
				returnFullResponse: true,
				timeout: 31_000,
			};
			const answer = (await context.helpers.httpRequestWithAuthentication.call(
				context,
				'llmApi',
				options,
			)) as { body: string };
			return JSON.parse(answer.body) as unknown;
		});
	},
	'LLM Chat on n8n-core': async (baseUrl, count, concurrency) => {
		const items = Array.from({ length: count }, (_, item) => ({
			systemPrompt: SYSTEM,
			userMessage: question(item),
		}));
		const parameters = { model: 'm-1', options: { concurrency } };
		const { error, output } = await runWorkflow(
			[{ name: 'Chat', type: 'llmChat', parameters }],
			items,
			{ llmApi: { provider: 'openaiCompatible', baseUrl, apiKey: '' } },
		);
		if (error !== undefined) throw new Error(error.message);
		return output('Chat');
	},
};
