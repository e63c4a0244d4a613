import { ServiceError, type ErrorCode } from '../../errors';
import {
	describeRequest,
	hostOf,
	type HttpRequest,
	type HttpResponse,
	parseRetryAfter,
	requestId,
	retryAfterFromMessage,
	TransportError,
	tryParseJson,
} from '../../http';
import { permissionNames, type Permissions, permissionsInWords } from './endpoints';
import { knownErrorCode } from './knownErrorCode';
import { adviceWithoutReason, genesysSentence, isLicenseMissing } from './genesysSentence';
import { missingPermissions } from './missingPermissions';
import { wireError } from './schemas/conversationSchema';

/** What an operation needs to be explained: the thing it reads, and what a role must grant for it. */
export interface OperationFacts {
	/** With its id, for messages: `conversation 6d958a27-…`. */
	subject: string;
	permissions: Permissions;
}

/**
 * An answer that is no success, as an error. Names method and path, Genesys' error code, the missing permission and the
 * correlation id. Of Genesys' own sentence only what `cleanServerSentence` leaves is repeated: it may quote what was sent.
 */
export function explainAnswer(
	request: HttpRequest,
	response: HttpResponse,
	facts: OperationFacts,
	nowMs: number,
): ServiceError {
	const parsed = wireError.safeParse(tryParseJson(response.body));
	const body = parsed.success ? parsed.data : undefined;
	const { status } = response;
	const correlationId =
		requestId(response.headers['inin-correlation-id']) ??
		requestId(response.headers['genesys-correlation-id']) ??
		requestId(body?.contextId);
	const genesysCode = knownErrorCode(body?.code);
	const endpoint = describeRequest(request);
	const sentence =
		status >= 400 && status < 500
			? genesysSentence(body, request, permissionNames(facts.permissions))
			: undefined;
	const says = sentence === undefined ? '' : `Genesys Cloud says: ${sentence}`;
	const suffix = `(${[status, genesysCode].filter(Boolean).join(' ')})`;
	const make = (
		message: string,
		code: ErrorCode,
		description: string,
		extra: Partial<ServiceError> = {},
	): ServiceError =>
		new ServiceError(message, {
			code,
			status,
			correlationId,
			description:
				correlationId === undefined
					? description
					: `${description} Correlation ID for Genesys support: ${correlationId}.`,
			retryable: extra.retryable,
			retryAfterMs: extra.retryAfterMs,
			details: {
				endpoint,
				...(genesysCode === undefined ? {} : { genesysCode }),
				...extra.details,
			},
		});

	if (status >= 400 && status < 500 && status !== 429 && isLicenseMissing(body)) {
		return make(
			`Your organization has no license for ${facts.subject.split(' of ')[0] ?? 'this'} ${suffix}`,
			'permission_denied',
			`${says} A permission doesn't help here. Ask your Genesys Cloud administrator about the license.`.trim(),
			{ details: { notLicensed: true } },
		);
	}
	switch (status) {
		case 401:
			return make(
				`Genesys Cloud rejected the access token for ${endpoint} ${suffix}`,
				'auth',
				`A new token was fetched and rejected as well. Check in the credential that the API URL and the login URL belong to the same region (${hostOf(request.url)}), and that the OAuth client is still active.`,
			);
		case 403: {
			const named = missingPermissions(body) ?? facts.permissions;
			const division = body?.code === 'missing.division.permission';
			const divisions = division ? idsIn(body?.messageParams) : [];
			const where =
				divisions.length === 0
					? `the division of this ${facts.subject.split(' ')[0] ?? 'resource'}`
					: `the division ${divisions.join(' or ')}`;
			return make(
				`The OAuth client lacks a permission for ${endpoint} ${suffix}: ${permissionsInWords(named)}`,
				'permission_denied',
				`${says} ${
					division
						? `Give the OAuth client's role the permission in ${where} (Admin > Integrations > OAuth > the client > Roles), then run again.`
						: "Add the permission to a role of the OAuth client (Admin > People & Permissions > Roles/Permissions, then Admin > Integrations > OAuth > the client > Roles), and check the role's divisions. A change can take a few minutes."
				}`.trim(),
				{
					details: {
						permissions: [...permissionNames(named)],
						...(divisions.length === 0 ? {} : { divisions }),
					},
				},
			);
		}
		case 404:
			return make(
				`Genesys Cloud has no ${facts.subject} in ${hostOf(request.url)} ${suffix}`,
				'not_found',
				'Check the ID, and that the region in the credential is the one where the conversation took place. Conversations older than the retention period are gone.',
			);
		case 429: {
			const retryAfterMs =
				parseRetryAfter(response.headers, nowMs) ?? retryAfterFromMessage(body?.message);
			const asked =
				retryAfterMs === undefined ? '' : ` and asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
			return make(
				`Genesys Cloud limits the rate of requests for ${endpoint} ${suffix}${asked}`,
				'rate_limited',
				'Process fewer items at once, run less often, or raise the longest wait in the options. Genesys allows 300 requests a minute per OAuth client token.',
				{ retryable: true, retryAfterMs },
			);
		}
		default:
	}
	if (status >= 500 || status === 408) {
		// 500 is not among what the official SDKs repeat, but these are reads: a repeat is harmless.
		return make(
			`Genesys Cloud could not answer ${endpoint} ${suffix}`,
			'server_error',
			'This is usually short. Try again later, or see status.mypurecloud.com.',
			{ retryable: true, retryAfterMs: parseRetryAfter(response.headers, nowMs) },
		);
	}
	if (status < 400) {
		return make(
			`${hostOf(request.url)} answered ${endpoint} with a redirect ${suffix}`,
			'bad_request',
			'The API of Genesys Cloud does not redirect, so something else may answer at this address. Check the region (or the API URL) in the credential, and proxies in between.',
		);
	}
	return make(
		`Genesys Cloud did not accept ${endpoint} ${suffix}`,
		'bad_request',
		says || adviceWithoutReason(status, request),
	);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids among the parameters of an error: of divisions, where the permission is missing in one. Their names may be private. */
function idsIn(params: Record<string, unknown> | null | undefined): string[] {
	return Object.entries(params ?? {}).flatMap(([key, value]) =>
		/division/i.test(key) && typeof value === 'string' && UUID.test(value) ? [value] : [],
	);
}

/**
 * A transport's failure in Genesys terms. The token endpoint answers a wrong region and a wrong client ID alike (400
 * "client not found"), and a wrong secret with "authentication failed" (401); where n8n keeps these words to itself,
 * all three causes are named.
 */
export function explainFailure(
	error: TransportError,
	request: HttpRequest,
	loginUrl: string,
): ServiceError {
	if (error.failure === 'cancelled') return error;
	const login = URL.canParse(loginUrl) ? hostOf(loginUrl) : loginUrl;
	if (error.failure !== 'token' && /\blogin server\b/.test(error.message)) {
		return withRetry(
			error,
			`${error.message} (${login})`,
			'Check the network between n8n and the login server of Genesys Cloud, and the region (or the login URL) in the credential. The node tried again where that made sense.',
		);
	}
	if (error.failure !== 'token') {
		return withRetry(
			error,
			`${error.message} (${describeRequest(request)} on ${hostOf(request.url)})`,
			'Check the network between n8n and Genesys Cloud, and the region (or the custom URLs) in the credential. The node tried again where that made sense.',
		);
	}
	const status = error.oauth?.status;
	if (error.retryable && status !== undefined) {
		return withRetry(
			error,
			`The login server of Genesys Cloud ${status === 429 ? 'limits the rate of token requests' : status < 300 ? 'gave no token' : 'could not answer'} (${status}, ${login})`,
			'This is usually short. Try again later; the node tried again as often as the options allow.',
			status === 429 ? 'rate_limited' : 'server_error',
		);
	}
	const words = `${error.oauth?.error ?? ''} ${error.oauth?.description ?? ''}`.toLowerCase();
	if (words.includes('client not found')) {
		return withRetry(
			error,
			`Genesys Cloud does not know this client ID in this region (${login})`,
			'Either the region in the credential is not the one of your organization, or the client ID is wrong or its OAuth client was deleted. Compare both with Admin > Integrations > OAuth.',
		);
	}
	if (words.includes('authentication failed')) {
		return withRetry(
			error,
			'Genesys Cloud rejected the client secret',
			'The client ID is known in this region, but the secret does not belong to it. Enter the current secret from Admin > Integrations > OAuth in the credential.',
		);
	}
	return withRetry(
		error,
		`No access token could be fetched from Genesys Cloud (${login})`,
		'One of three things is wrong in the credential: the client secret, the client ID, or the region. The OAuth client must use the grant type Client Credentials.',
	);
}

function withRetry(
	error: TransportError,
	message: string,
	description: string,
	code: ErrorCode = error.code,
): ServiceError {
	return new ServiceError(message, {
		code,
		description,
		retryable: error.retryable,
		retryAfterMs: error.retryAfterMs,
		status: error.oauth?.status,
		details: error.details,
	});
}
