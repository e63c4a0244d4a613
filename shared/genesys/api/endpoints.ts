import { pathSegment } from './pathSegment';

/**
 * Every endpoint of the Genesys Cloud API that this package reads, one row each: the only place that knows method, path and
 * permissions. Requests, `source`, gaps, errors and the credential's text are made from it; tests compare it with the docs.
 * Source: the API description and the documentation of the official SDKs.
 */

/** What a role must grant: one of these, or all of them. */
export type Permissions = { anyOf: readonly string[] } | { allOf: readonly string[] };

export interface Endpoint {
	method: 'GET' | 'POST';
	/** From `/api/v2`, with placeholders: `/api/v2/conversations/{conversationId}`. */
	path: string;
	permissions: Permissions;
	/** The documentation lists no permission. What the row names is what helps in practice. */
	unlisted?: true;
	/** How the list goes on after its first page: by page numbers in the query or in the body, or by a cursor. */
	paging?: 'query' | 'body' | 'cursor';
}

const anyOf = (...permissions: string[]): Permissions => ({ anyOf: permissions });
const allOf = (...permissions: string[]): Permissions => ({ allOf: permissions });

const SPOKEN = allOf('recording:recording:view', 'speechAndTextAnalytics:data:view');
const WRITTEN = anyOf('conversation:message:view', 'conversation:webmessaging:view');
const EMAILS = anyOf('conversation:email:view', 'conversation:communication:view');
const ANALYTICS = anyOf('analytics:conversationDetail:view');

const CONVERSATION = '/api/v2/conversations/{conversationId}';
const SPEECH = '/api/v2/speechandtextanalytics/conversations/{conversationId}';
const COMMUNICATION = `${SPEECH}/communications/{communicationId}`;
const DETAILS = '/api/v2/analytics/conversations/details';

export const ENDPOINTS = {
	conversation: {
		method: 'GET',
		path: CONVERSATION,
		permissions: anyOf('conversation:communication:view'),
	},
	messages: {
		method: 'POST',
		path: '/api/v2/conversations/messages/{conversationId}/messages/bulk',
		permissions: WRITTEN,
	},
	emailList: {
		method: 'GET',
		path: '/api/v2/conversations/emails/{conversationId}/messages',
		permissions: EMAILS,
		unlisted: true,
		paging: 'query',
	},
	email: {
		method: 'GET',
		path: '/api/v2/conversations/emails/{conversationId}/messages/{messageId}',
		permissions: EMAILS,
		unlisted: true,
	},
	recordings: {
		method: 'GET',
		path: `${CONVERSATION}/recordings`,
		permissions: anyOf('recording:recording:view'),
	},
	// The documentation lists recording:recording:view alone. The next row, which is asked where this one has nothing, needs both.
	transcriptUrls: { method: 'GET', path: `${COMMUNICATION}/transcripturls`, permissions: SPOKEN },
	transcriptUrl: { method: 'GET', path: `${COMMUNICATION}/transcripturl`, permissions: SPOKEN },
	sentiment: { method: 'GET', path: SPEECH, permissions: SPOKEN },
	aiSummaries: {
		method: 'GET',
		path: `${SPEECH}/summaries`,
		permissions: anyOf('speechAndTextAnalytics:aiSummary:view'),
	},
	copilotSummaries: {
		method: 'GET',
		path: `${CONVERSATION}/summaries`,
		permissions: anyOf('conversation:summary:view'),
	},
	conversationDetails: {
		method: 'GET',
		path: '/api/v2/analytics/conversations/{conversationId}/details',
		permissions: ANALYTICS,
	},
	detailsQuery: {
		method: 'POST',
		path: `${DETAILS}/query`,
		permissions: ANALYTICS,
		paging: 'body',
	},
	submitJob: { method: 'POST', path: `${DETAILS}/jobs`, permissions: ANALYTICS },
	jobAvailability: {
		method: 'GET',
		path: `${DETAILS}/jobs/availability`,
		permissions: ANALYTICS,
	},
	jobState: { method: 'GET', path: `${DETAILS}/jobs/{jobId}`, permissions: ANALYTICS },
	jobResults: {
		method: 'GET',
		path: `${DETAILS}/jobs/{jobId}/results`,
		permissions: ANALYTICS,
		paging: 'cursor',
	},
	queues: {
		method: 'GET',
		path: '/api/v2/routing/queues',
		permissions: anyOf('routing:queue:view'),
		paging: 'query',
	},
	wrapupCodes: {
		method: 'GET',
		path: '/api/v2/routing/wrapupcodes',
		permissions: anyOf('routing:wrapupCode:view'),
		paging: 'query',
	},
	users: {
		method: 'GET',
		path: '/api/v2/users',
		permissions: anyOf('directory:user:view'),
		unlisted: true,
		paging: 'query',
	},
} as const satisfies Record<string, Endpoint>;

type EndpointName = keyof typeof ENDPOINTS;

/** `GET /api/v2/conversations/{conversationId}`, as `source` and the docs name it. */
export function endpointName<T extends EndpointName>(name: T) {
	const { method, path } = ENDPOINTS[name];
	return `${method} ${path}` as `${(typeof ENDPOINTS)[T]['method']} ${(typeof ENDPOINTS)[T]['path']}`;
}

/** The path with its placeholders filled in. */
export function endpointPath(
	{ path }: Pick<Endpoint, 'path'>,
	values: Readonly<Record<string, string>> = {},
): string {
	return path.replace(/\{(\w+)\}/g, (_all, key: string) => pathSegment(values[key] ?? ''));
}

/** The names alone. */
export function permissionNames(permissions: Permissions): readonly string[] {
	return 'allOf' in permissions ? permissions.allOf : permissions.anyOf;
}

/** `a or b` where one is enough, `a and b` where all are needed. */
export function permissionsInWords(permissions: Permissions): string {
	return permissionNames(permissions).join('allOf' in permissions ? ' and ' : ' or ');
}
