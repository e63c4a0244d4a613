import type { Answer, JsonObject, RecordedRequest } from '../../core/answer';
import { notFound } from '../errors';
import type { GenesysContext, GenesysRoute } from '../route';

const base =
	'/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}';

type Params = Record<string, string>;

/** The transcripts of one communication, or the answer when there are none (yet). `empty` is the list without any. */
function transcriptsOf(
	{ conversations, pending }: GenesysContext,
	{ conversationId = '', communicationId = '' }: Params,
	empty: JsonObject,
): readonly JsonObject[] | Answer {
	const found = conversations.get(conversationId);
	const transcripts = found?.transcripts?.[communicationId] ?? [];
	const none = notFound('Transcript', communicationId);
	if (found === undefined || transcripts.length === 0) return none;
	const key = `transcripts ${found.conversation.id} ${communicationId}`;
	if (!pending.isPending(key, found.pendingTranscripts)) return transcripts;
	if (found.pendingTranscriptsAs === 'notFound') return none;
	if (found.pendingTranscriptsAs === 'empty') return { status: 200, body: empty };
	return { status: 202, body: undefined };
}

function isAnswer(value: readonly JsonObject[] | Answer): value is Answer {
	return 'status' in value;
}

function signed({ signedUrls }: GenesysContext, request: RecordedRequest, body: unknown): string {
	return `http://${request.headers.host ?? 'localhost'}${signedUrls.sign(body)}`;
}

export const transcriptUrl: GenesysRoute = {
	method: 'GET',
	path: `${base}/transcripturl`,
	anyPermission: [],
	allPermissions: ['recording:recording:view', 'speechAndTextAnalytics:data:view'],
	handle: (context, request, params) => {
		const transcripts = transcriptsOf(context, params, {});
		return isAnswer(transcripts)
			? transcripts
			: { status: 200, body: { url: signed(context, request, transcripts[0]) } };
	},
};

export const transcriptUrls: GenesysRoute = {
	method: 'GET',
	path: `${base}/transcripturls`,
	anyPermission: ['recording:recording:view', 'recording:recordingSegment:view'],
	handle: (context, request, params) => {
		const { conversationId: id = '', communicationId = '' } = params;
		const head = {
			conversation: { id, selfUri: `/api/v2/conversations/${id}` },
			communicationId,
		};
		const transcripts = transcriptsOf(context, params, { ...head, urls: [] });
		if (isAnswer(transcripts)) return transcripts;
		const recordings = (context.conversations.get(id)?.recordings ?? []).filter(
			({ sessionId }) => sessionId === communicationId,
		);
		const urls = transcripts.map((transcript, index) => {
			const recording = recordings[index];
			return {
				...(recording === undefined
					? {}
					: { recording: { id: recording.id, selfUri: recording.selfUri } }),
				url: signed(context, request, transcript),
			};
		});
		return { status: 200, body: { ...head, urls } };
	},
};

function storageError(status: number, code: string, message: string): Answer {
	return {
		status,
		headers: { 'content-type': 'application/xml', server: 'AmazonS3' },
		body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
	};
}

/** Where a transcript URL leads: storage of another maker, which takes the signature alone and refuses a bearer beside it. */
export const presignedTranscript: GenesysRoute = {
	method: 'GET',
	path: '/presigned/transcripts/{file}',
	anyPermission: [],
	open: true,
	handle: ({ signedUrls }, { headers, query }) => {
		if (headers.authorization !== undefined)
			return storageError(
				400,
				'InvalidArgument',
				'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
			);
		const signature = query['X-Amz-Signature'];
		const opened = signedUrls.open(typeof signature === 'string' ? signature : '');
		if (opened.state === 'ok') return { status: 200, body: opened.body };
		if (opened.state === 'expired') return storageError(403, 'AccessDenied', 'Request has expired');
		return storageError(
			403,
			'SignatureDoesNotMatch',
			'The request signature we calculated does not match the signature you provided.',
		);
	},
};
