import {
	fetchConversation,
	fetchTranscript,
	findConversations,
	flattenConversation,
	genesysAddress,
	GENESYS_RETRY,
	isConversationShape,
	newEffort,
	parseConversationId,
	toConversation,
	type GenesysConnection,
	type HttpTransport,
} from '../../../shared';
import type { Growth } from '../growthCase';
import {
	conversationOf,
	emailBodies,
	messageBodies,
	partsOf,
	SHAPES,
	transcriptBody,
	wireBody,
	type Shape,
} from '../inputs';

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `m${index}`);
const each = <T>(make: (shape: Shape) => T): Record<string, T> =>
	Object.fromEntries(SHAPES.map((shape) => [shape, make(shape)]));

/** Answers by what is in the path; everything else is the conversation. */
function routed(
	routes: Readonly<Record<string, (body: unknown) => unknown>>,
	otherwise: unknown,
): HttpTransport {
	const rest = JSON.stringify(otherwise);
	return {
		send: async ({ url, body }) => {
			const route = Object.keys(routes).find((part) => new URL(url).pathname.includes(part));
			return await Promise.resolve({
				status: 200,
				headers: { 'content-type': 'application/json' },
				body: route === undefined ? rest : JSON.stringify(routes[route]?.(body)),
			});
		},
	};
}

/** The messages that are asked for by id. */
function bulkOf(texts: readonly string[]): (body: unknown) => unknown {
	return (body) => {
		const wanted = Array.isArray(body) ? body.map((id) => Number(String(id).slice(1))) : [];
		return messageBodies(
			wanted.map((index) => texts[index] ?? ''),
			wanted,
		);
	};
}

const connectionOf = (transport: HttpTransport): GenesysConnection => ({
	transport,
	download: transport,
	apiUrl: 'https://api.mypurecloud.com',
	loginUrl: 'https://login.mypurecloud.com',
	timeoutMs: 1_000,
	policy: { ...GENESYS_RETRY, maxAttempts: 1 },
	tools: {
		clock: { now: () => Date.UTC(2026, 9, 1), sleep: async () => await Promise.resolve() },
		random: () => 0,
	},
	effort: newEffort(),
});
const ID = '6e7b4a52-52b6-4c39-9a5e-0d6f3f1d2a11';

export const conversationCases: Readonly<Record<string, Growth>> = {
	toConversation: [
		{
			texts: 'all',
			cases: Object.fromEntries([
				...Object.entries(
					each((shape) => (text: string) => {
						const texts = partsOf(text, shape);
						const body = wireBody('messages', ids(texts.length));
						const parts = { messages: messageBodies(texts) };
						return () => toConversation(body, parts);
					}),
				).map(([shape, make]) => [`messages, ${shape}`, make] as const),
				...Object.entries(
					each((shape) => (text: string) => {
						const body = wireBody('emails');
						const parts = { emails: emailBodies(partsOf(text, shape), 'textBody') };
						return () => toConversation(body, parts);
					}),
				).map(([shape, make]) => [`plain emails, ${shape}`, make] as const),
			]),
		},
		{
			texts: 'html',
			cases: Object.fromEntries(
				Object.entries(
					each((shape) => (text: string) => {
						const body = wireBody('emails');
						const parts = { emails: emailBodies(partsOf(text, shape), 'htmlBody') };
						return () => toConversation(body, parts);
					}),
				).map(([shape, make]) => [`HTML emails, ${shape}`, make] as const),
			),
		},
		{
			texts: 'few',
			cases: Object.fromEntries(
				Object.entries(
					each((shape) => (text: string) => {
						const body = wireBody('calls');
						const parts = { transcripts: [transcriptBody(partsOf(text, shape))] };
						return () => toConversation(body, parts);
					}),
				).map(([shape, make]) => [`transcripts, ${shape}`, make] as const),
			),
		},
	],
	isConversationShape: [
		{
			texts: 'few',
			cases: each((shape) => (text) => {
				const conversation = conversationOf(text, shape);
				return () => isConversationShape(conversation);
			}),
		},
	],
	flattenConversation: [
		{
			texts: 'few',
			cases: each((shape) => (text) => {
				const conversation = conversationOf(text, shape);
				return () => flattenConversation(conversation);
			}),
		},
	],
	fetchConversation: [
		{
			texts: 'few',
			cases: each((shape) => (text) => {
				const texts = partsOf(text, shape);
				const transport = routed(
					{ '/messages/bulk': bulkOf(texts) },
					wireBody('messages', ids(texts.length)),
				);
				return async () => await fetchConversation(connectionOf(transport), ID, ['texts']);
			}),
		},
	],
	fetchTranscript: [
		{
			texts: 'few',
			cases: each((shape) => (text) => {
				const transcript = transcriptBody(partsOf(text, shape));
				const transport = routed(
					{
						'/transcripturls': () => ({ urls: [{ url: 'https://storage.example/doc.json' }] }),
						'/doc.json': () => transcript,
					},
					wireBody('calls'),
				);
				return async () => await fetchTranscript(connectionOf(transport), ID);
			}),
		},
	],
	findConversations: [
		{
			texts: 'few',
			cases: {
				'one page': (text) => {
					const body = { ...wireBody('messages'), conversationId: ID, conversationStart: text };
					const transport = routed({}, { conversations: [body], totalHits: 1 });
					const search = {
						range: { fromMs: Date.UTC(2026, 8, 9), toMs: Date.UTC(2026, 8, 10) },
						status: 'started' as const,
						filters: {},
						maxJobMs: 1_000,
					};
					return async () => {
						let count = 0;
						for await (const page of findConversations(connectionOf(transport), search).pages)
							count += page.length;
						return count;
					};
				},
			},
		},
	],
	createNameCache: { short: 'takes nothing' },
	genesysAddress: [
		{
			texts: 'few',
			cases: {
				'a login URL': (text) => () =>
					genesysAddress({ region: 'custom', loginUrl: text, apiUrl: text }),
			},
		},
	],
	parseConversationId: [
		{ texts: 'all', cases: { text: (text) => () => parseConversationId(text) } },
	],
	resolveTimeRange: { short: 'takes times and names of zones' },
};
