import { axiosTransport } from '../../sandbox/axiosTransport';
import type { LlmSimulator } from '../../sandbox/simulators';
import type { Clock } from '../../shared/clock';
import { LLM_RETRY } from '../../shared/llm/chat/chat';
import { type ChatTools } from '../../shared/llm/chat/tools';
import { openAiCompatible } from '../../shared/llm/providers/openAiCompatible';
import type { ChatRequest } from '../../shared/llm/llmTypes';

export const chatRequest: ChatRequest = {
	model: 'gpt-4o',
	messages: [
		{ role: 'system', content: 'You help an agent.' },
		{ role: 'user', content: 'customer: where is my parcel?' },
	],
	temperature: 0.2,
	maxTokens: 500,
	timeoutMs: 120_000,
};

/** What `chat` needs to reach the simulator without n8n, waiting on the given clock and without jitter. */
export function toolsFor(
	sim: LlmSimulator,
	clock: Clock,
	change: Partial<ChatTools> = {},
): ChatTools {
	return {
		provider: openAiCompatible,
		connection: { baseUrl: sim.baseUrl },
		transport: axiosTransport(sim.apiKey === '' ? {} : { Authorization: `Bearer ${sim.apiKey}` }),
		clock,
		random: () => 0,
		resilience: LLM_RETRY,
		...change,
	};
}
