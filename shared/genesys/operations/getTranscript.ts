import { z } from 'zod';
import { ServiceError } from '../../errors';
import { parseBody } from '../../http/json';
import { TransportError, type HttpRequest, type HttpResponse } from '../../http/transport';
import { retry } from '../../retry/retry';
import { callGenesys, type GenesysConnection } from '../client';

export const TRANSCRIPT_PERMISSIONS = ['recording:recording:view', 'speechAndTextAnalytics:data:view'] as const;

const address = z.object({ url: z.string().url().nullish() }).transform(({ url }) => ({ pending: false, url: url ?? undefined }));

const transcript = z.object({ transcripts: z.array(z.unknown()) }).passthrough();

/** A voice transcript, or why there is none: `pending` (not ready, or nothing yet) or `none` (the API has no such thing). */
export type TranscriptAnswer = { status: 'available'; body: unknown } | { status: 'pending' } | { status: 'none' };

/**
 * The transcript of one communication: `GET /api/v2/speechandtextanalytics/conversations/{id}/communications/{cid}/transcripturl`
 * gives an address that lives 10 minutes, and is fetched without the bearer, which it refuses.
 *
 * @throws ServiceError permission_denied and whatever else is neither "pending" nor "none"
 */
export async function getTranscript(
	connection: GenesysConnection,
	conversationId: string,
	communicationId: string,
): Promise<TranscriptAnswer> {
	const path = `/api/v2/speechandtextanalytics/conversations/${encodeURIComponent(conversationId)}/communications/${encodeURIComponent(communicationId)}/transcripturl`;
	const found = await orNotFound(
		callGenesys(connection, {
			method: 'GET',
			path,
			schema: address,
			pending: { pending: true, url: undefined },
			subject: `transcript of communication ${communicationId}`,
			permissions: TRANSCRIPT_PERMISSIONS,
		}),
	);
	if (found === undefined) return { status: 'none' };
	const { url } = found.value;
	if (url === undefined) return { status: 'pending' };
	return { status: 'available', body: await download(connection, url) };
}

/** The pre-signed address itself is a secret: no message names more than its host. */
async function download(connection: GenesysConnection, url: string): Promise<unknown> {
	const request: HttpRequest = { method: 'GET', url, timeoutMs: connection.timeoutMs };
	const { policy, tools, effort } = connection;
	return await retry(
		async () => {
			const response = await settle(connection, request);
			if (response.status >= 200 && response.status <= 299) {
				return parseBody(response, transcript, 'The download of a transcript');
			}
			throw new ServiceError(`The transcript could not be downloaded (${response.status})`, {
				code: response.status >= 500 ? 'server_error' : 'not_found',
				status: response.status,
				retryable: response.status >= 500,
				description: 'Its address lives 10 minutes. Run the item again; a firewall must let n8n reach the storage that Genesys uses.',
			});
		},
		policy,
		tools,
		effort,
	);
}

async function settle(connection: GenesysConnection, request: HttpRequest): Promise<HttpResponse> {
	const sent = await connection.download.send(request, connection.tools.signal).then(
		(response) => response,
		(error: unknown) => error,
	);
	if (!(sent instanceof Error)) return sent as HttpResponse;
	if (!(sent instanceof TransportError)) throw sent;
	throw new ServiceError(`${sent.message} (download of a transcript)`, {
		code: sent.code,
		retryable: sent.retryable,
		description: 'Check that n8n can reach the storage that Genesys Cloud keeps transcripts in.',
		details: sent.details,
	});
}

async function orNotFound<T>(work: Promise<T>): Promise<T | undefined> {
	return await work.catch((error: unknown) => {
		if (error instanceof ServiceError && error.code === 'not_found') return undefined;
		return Promise.reject(error as Error);
	});
}
