import { z } from 'zod';
import { ServiceError } from '../../../errors';
import {
	type HttpRequest,
	type HttpResponse,
	isPublicUrl,
	parseBody,
	TransportError,
} from '../../../http';
import { retry } from '../../../retry';
import { callGenesys, type GenesysConnection } from '../client';
import { type Endpoint, ENDPOINTS } from '../endpoints';
import { isKnownApi } from '../regions';
import { listOf } from '../schemas/lenient';

const link = z.object({ url: z.string().url() });

/** Of `transcripturls` a list, of `transcripturl` one. */
const addresses = z.object({ url: z.unknown(), urls: z.unknown() }).transform(({ url, urls }) => ({
	pending: false,
	urls: listOf(link)
		.parse(urls ?? [{ url }])
		.map((one) => one.url),
}));

const transcript = z.object({ transcripts: z.array(z.unknown()) }).passthrough();

/**
 * The voice transcripts of a communication, or why there are none: `pending` (the API says that it is not ready) or `notFound`
 * (it has none, and does not say whether one is to come).
 */
type TranscriptAnswer =
	| { status: 'available'; bodies: unknown[] }
	| { status: 'pending' }
	| { status: 'notFound' };

/**
 * The transcripts of one communication: `GET /api/v2/speechandtextanalytics/conversations/{id}/communications/{cid}/transcripturls`
 * gives an address for each, which lives 10 minutes and is fetched without the bearer, which it refuses. Where there is no such
 * list, `…/transcripturl` is asked for the one.
 *
 * @throws ServiceError permission_denied and whatever else is neither "pending" nor "none"
 */
export async function getTranscripts(
	connection: GenesysConnection,
	conversationId: string,
	communicationId: string,
): Promise<TranscriptAnswer> {
	const ask = async (endpoint: Endpoint) =>
		await orNotFound(
			callGenesys(connection, {
				endpoint,
				ids: { conversationId, communicationId },
				schema: addresses,
				pending: { pending: true, urls: [] },
				subject: `transcript of communication ${communicationId}`,
			}),
		);
	const found = (await ask(ENDPOINTS.transcriptUrls)) ?? (await ask(ENDPOINTS.transcriptUrl));
	if (found === undefined) return { status: 'notFound' };
	const { pending, urls } = found.value;
	if (urls.length === 0) return { status: pending ? 'pending' : 'notFound' };
	const bodies: unknown[] = [];
	for (const url of urls) bodies.push(await download(connection, url));
	return { status: 'available', bodies };
}

/** The pre-signed address itself is a secret: no message names more than its host. */
async function download(connection: GenesysConnection, url: string): Promise<unknown> {
	const { customRegion = !isKnownApi(connection.apiUrl) } = connection;
	if (!customRegion && !isPublicUrl(url))
		throw new ServiceError('Genesys Cloud sent a transcript URL that is not allowed', {
			code: 'invalid_response',
			description:
				'Transcripts are fetched only over HTTPS, without a user name in the URL, and not from a private address. If your system really keeps them there, set the region of the credential to Custom.',
		});
	const request: HttpRequest = { method: 'GET', url, timeoutMs: connection.timeoutMs };
	const { policy, tools, effort } = connection;
	return await retry(
		async () => {
			const response = await settle(connection, request);
			if (response.status >= 200 && response.status <= 299) {
				return parseBody(response, transcript, 'The download of a transcript');
			}
			throw new ServiceError(`The transcript could not be downloaded (${response.status})`, {
				code: response.status >= 500 ? 'server_error' : 'bad_request',
				status: response.status,
				retryable: response.status >= 500,
				description:
					'Its address lives 10 minutes. Run the item again; a firewall must let n8n reach the storage that Genesys uses.',
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
