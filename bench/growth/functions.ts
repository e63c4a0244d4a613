import { type Growth } from './growthCase';
import * as surface from '../../shared';
import { conversationCases } from './cases/conversations';
import { llmCases } from './cases/llm';
import { promptCases } from './cases/prompts';
import { redactCases } from './cases/redaction';
import { reviewCases } from './cases/reviews';

export const FUNCTIONS: Readonly<Record<string, Growth>> = {
	...conversationCases,
	...redactCases,
	...promptCases,
	...reviewCases,
	...llmCases,
	parseRetryAfter: [
		{ texts: 'few', cases: { header: (text) => () => surface.parseRetryAfter(text, 0) } },
	],
	createCircuitBreaker: { short: 'counts outcomes' },
	createRateLimiter: { short: 'counts requests' },
	createTokenLimiter: { short: 'counts tokens' },
	newEffort: { short: 'takes nothing' },
	retry: { short: 'runs what it is handed' },
	backoffDelay: { short: 'takes numbers' },
};

/** Errors are made of texts that other functions bound. */
const isClass = (value: unknown): boolean =>
	typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));

/** The names of all functions that shared/index.ts exports. */
export function publicFunctions(): string[] {
	return Object.entries(surface)
		.filter(([, value]) => typeof value === 'function' && !isClass(value))
		.map(([name]) => name)
		.sort();
}
