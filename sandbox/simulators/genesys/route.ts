import type { Route } from '../core/router';
import type { ConversationStore } from './store';
import type { TokenStore } from './tokens';

export interface GenesysContext {
	clientId: string;
	clientSecret: string;
	conversations: ConversationStore;
	tokens: TokenStore;
}

/** An operation of the platform. A newcomer adds one file in routes/ and one line in routes/index.ts. */
export interface GenesysRoute extends Route<GenesysContext> {
	/** One of these must be granted; none listed = any valid token will do. */
	anyPermission: readonly string[];
	/** Served without a bearer token (the token endpoint). */
	open?: true;
}
