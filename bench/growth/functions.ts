import * as surface from '../../shared';
import { conversationCases } from './cases/conversations';
import { llmCases } from './cases/llm';
import { promptCases } from './cases/prompts';
import { redactCases } from './cases/redaction';
import { reviewCases } from './cases/reviews';

/** Makes the input outside the measurement; what it returns is measured. A refusal (a thrown error) counts like an answer. */
export type GrowthCase = (text: string) => () => unknown;

/** `all`: every text; `html`: those with markup; `few`: one text for each way a string is stored. */
export type TextSet = 'all' | 'html' | 'few';

export interface GrowthEntry {
	texts: TextSet;
	cases: Readonly<Record<string, GrowthCase>>;
}

/** A public function and what it is measured with, or why its input can't be long. */
export type Growth = readonly GrowthEntry[] | { short: string };

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
