import {
	chat,
	listModels,
	LLM_RETRY,
	llmConnection,
	parseHistory,
	parseStructuredOutput,
	providers,
	schemaFromExample,
	type HttpTransport,
} from '../../../shared';
import type { Growth } from '../growthCase';
import { answering, manyParts } from '../inputs';
import { inParts } from '../texts';

const SCHEMA = {
	type: 'object',
	properties: { text: { type: 'string' }, list: { type: 'array', items: { type: 'string' } } },
	required: ['text'],
};
const PROVIDER = providers[0];
const completion = (content: string): unknown => ({
	model: 'm-1',
	choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }],
	usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
});

async function ask(content: string, transport: HttpTransport): Promise<unknown> {
	return await chat(
		{
			model: 'm-1',
			messages: [{ role: 'user', content }],
			responseFormat: { type: 'json_schema', name: 'answer', schema: SCHEMA },
		},
		{
			provider: PROVIDER,
			connection: { baseUrl: 'https://llm.example/v1' },
			transport,
			clock: { now: () => 0, sleep: async () => await Promise.resolve() },
			random: () => 0,
			resilience: { ...LLM_RETRY, maxAttempts: 1 },
		},
	);
}

export const llmCases: Readonly<Record<string, Growth>> = {
	chat: [
		{
			texts: 'few',
			cases: {
				'a long prompt': (text) => async () =>
					await ask(text, answering(completion('{"text":"ok"}'))),
				'a long answer': (text) => {
					const transport = answering(
						completion(JSON.stringify({ text, list: inParts(text, 1_000) })),
					);
					return async () => await ask('short', transport);
				},
				'an answer that is no JSON': (text) => {
					const transport = answering(completion(text));
					return async () => await ask('short', transport);
				},
			},
		},
	],
	parseStructuredOutput: [
		{
			texts: 'all',
			cases: {
				'no JSON': (text) => () => parseStructuredOutput(text, SCHEMA),
				'JSON in prose': (text) => {
					const half = text.slice(0, text.length / 2);
					const answer = `${half}\n\`\`\`json\n{"text":"a"}\n\`\`\`\n${half}`;
					return () => parseStructuredOutput(answer, SCHEMA);
				},
			},
		},
	],
	schemaFromExample: [
		{
			texts: 'few',
			cases: {
				'5,000 values': (text) => {
					const example = {
						list: manyParts(text).map((part, index) => ({ [`k${index}`]: part })),
					};
					return () => schemaFromExample(example);
				},
			},
		},
	],
	parseHistory: [
		{
			texts: 'few',
			cases: {
				'one message': (text) => () =>
					parseHistory(JSON.stringify([{ role: 'user', content: text }])),
				'no JSON': (text) => () => parseHistory(text),
			},
		},
	],
	listModels: [
		{
			texts: 'few',
			cases: {
				'5,000 models': (text) => {
					const data = manyParts(text).map((id) => ({ id }));
					const transport = answering({ data });
					const connection = { baseUrl: 'https://llm.example/v1' };
					return async () => await listModels(transport, connection, 0);
				},
			},
		},
	],
	llmConnection: [
		{
			texts: 'few',
			cases: { 'a base URL': (text) => () => llmConnection(PROVIDER, `https://a.example/${text}`) },
		},
	],
	addUsage: { short: 'takes numbers' },
	costOf: { short: 'takes numbers' },
	createBudget: { short: 'takes numbers' },
	priceOf: { short: 'looks up a name' },
	providerById: { short: 'looks up a name' },
	rejectedAnswer: { short: 'looks up an error' },
};
