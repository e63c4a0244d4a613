import { ServiceError } from '../../errors';
import type { GenesysConnection } from '../api/client';
import { endpointName, endpointPath, ENDPOINTS } from '../api/endpoints';
import { getConversation } from '../api/operations/getConversation';
import { getConversationDetails } from '../api/operations/getConversationDetails';
import { fromAnalytics } from '../convert/shapes/analytics';
import { wireConversation, type WireConversation } from '../api/schemas/conversationSchema';

/** The body of a conversation, whichever endpoint still has it. */
export interface ReadConversation {
	raw: unknown;
	/** In the shape of `GET /conversations/{id}`. */
	wire: WireConversation;
	source: ReturnType<typeof endpointName<'conversation' | 'conversationDetails'>>;
}

/**
 * A conversation by its id. What `GET /conversations/{id}` no longer knows is looked for in analytics, which keeps conversations
 * longer but has neither texts nor the ids of messages.
 *
 * @throws ServiceError as `callGenesys`; `not_found` when neither has it, `permission_denied` when analytics may not be asked
 */
export async function readConversation(
	connection: GenesysConnection,
	conversationId: string,
): Promise<ReadConversation> {
	const gone = await getConversation(connection, conversationId).then(
		({ raw, value }) => ({
			raw,
			wire: value,
			source: endpointName('conversation'),
		}),
		(error: unknown) =>
			error instanceof ServiceError && error.code === 'not_found'
				? error
				: Promise.reject(error as Error),
	);
	if (!(gone instanceof ServiceError)) return gone;
	const { raw, value } = await getConversationDetails(connection, conversationId).catch(
		(error: unknown) =>
			Promise.reject(
				error instanceof ServiceError ? bothTried(gone, error, conversationId) : (error as Error),
			),
	);
	return {
		raw,
		wire: wireConversation.parse(fromAnalytics(value)),
		source: endpointName('conversationDetails'),
	};
}

/** The second failure, told with the first. */
function bothTried(gone: ServiceError, error: ServiceError, conversationId: string): ServiceError {
	const tried = [
		gone.details.endpoint,
		error.details.endpoint ??
			`GET ${endpointPath(ENDPOINTS.conversationDetails, { conversationId })}`,
	];
	// A 400 is analytics' word for an id that cannot be one.
	const isGone = error.code === 'not_found' || error.code === 'bad_request';
	const message = isGone
		? `${gone.message}; analytics has none either`
		: `GET ${endpointPath(ENDPOINTS.conversation, { conversationId })} found nothing (404), and analytics could not be asked: ${error.message}`;
	const hint = isGone
		? ''
		: ' An ID that is wrong, or of another region, is answered with 404 as well.';
	const both = new ServiceError(message, {
		code: isGone ? 'not_found' : error.code,
		description: isGone ? gone.description : `${error.description ?? ''}${hint}`.trim(),
		retryable: error.retryable,
		retryAfterMs: error.retryAfterMs,
		status: isGone ? gone.status : error.status,
		// The one that the description names.
		correlationId: isGone ? gone.correlationId : (error.correlationId ?? gone.correlationId),
		details: { ...error.details, endpoint: error.details.endpoint ?? gone.details.endpoint, tried },
	});
	both.effort = error.effort;
	return both;
}
