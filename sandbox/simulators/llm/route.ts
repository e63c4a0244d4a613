import type { Route } from '../core/router';

export interface LlmContext {
	models: readonly string[];
}

/** An operation of the server. A newcomer adds one file in routes/ and one line in routes/index.ts. */
export type LlmRoute = Route<LlmContext>;
