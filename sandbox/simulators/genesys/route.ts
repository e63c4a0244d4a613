import type { Route } from '../core/router';
import type { DetailsQueries } from './analytics/details';
import type { DetailsJobs } from './analytics/jobs';
import type { Pending } from './pending';
import type { SignedUrls } from './signedUrls';
import type { ConversationStore } from './store';
import type { TokenStore } from './tokens';

export interface GenesysContext {
	clientId: string;
	clientSecret: string;
	conversations: ConversationStore;
	tokens: TokenStore;
	queries: DetailsQueries;
	jobs: DetailsJobs;
	pending: Pending;
	signedUrls: SignedUrls;
	/** Names of the organisation's wrap-up codes by id. */
	wrapUpCodeNames: Readonly<Record<string, string>>;
	formerUserIds: ReadonlySet<string>;
}

/** An operation of the platform. A newcomer adds one file in routes/ and one line in routes/index.ts. */
export interface GenesysRoute extends Route<GenesysContext> {
	/** One of these must be granted; none listed = any valid token will do. */
	anyPermission: readonly string[];
	/** All of these must be granted as well. */
	allPermissions?: readonly string[];
	/** Served without a bearer token (the token endpoint). */
	open?: true;
}
