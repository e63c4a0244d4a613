import {
	flattenConversation,
	toConversation,
	type Conversation,
	type FlatContext,
	type HttpTransport,
	type PartialContext,
} from '../../shared';
import { inParts } from './texts';

/** How a text is spread over a conversation. */
export type Shape = 'one turn' | '5,000 turns';
export const SHAPES: readonly Shape[] = ['one turn', '5,000 turns'];

/** A megabyte in 5,000 turns; shorter texts have fewer, so that a cost for every pair of turns shows. */
const TURN = 200;

export const manyParts = (text: string): string[] =>
	inParts(text, Math.max(1, Math.ceil(text.length / TURN)));

export const partsOf = (text: string, shape: Shape): string[] =>
	shape === 'one turn' ? [text] : manyParts(text);

const START = Date.UTC(2026, 8, 9, 10);
const at = (index: number): string => new Date(START + index * 1_000).toISOString();
const PEOPLE = [
	{ id: 'c', purpose: 'customer', name: 'Jane Doe', address: 'jane@example.com' },
	{ id: 'a', purpose: 'agent', name: 'Ada Byron', userId: 'u-a' },
] as const;

type Medium = 'messages' | 'emails' | 'calls';

/** `GET /api/v2/conversations/{id}` with a customer and an agent. */
export function wireBody(medium: Medium, ids: readonly string[] = []): Record<string, unknown> {
	return {
		id: '6e7b4a52-52b6-4c39-9a5e-0d6f3f1d2a11',
		startTime: at(0),
		endTime: at(20_000),
		participants: PEOPLE.map((person, index) => ({
			...person,
			startTime: at(0),
			connectedTime: at(0),
			endTime: at(20_000),
			[medium]: [
				{
					id: `communication of ${person.id}`,
					state: 'disconnected',
					direction: 'inbound',
					connectedTime: at(0),
					...(medium === 'messages'
						? {
								type: 'webmessaging',
								messages: ids
									.filter((_, at) => at % 2 === index)
									.map((messageId) => ({ messageId })),
							}
						: {}),
				},
			],
		})),
	};
}

/** What the bulk endpoint, the emails endpoint and a transcript say of the same texts. */
export const messageBodies = (
	texts: readonly string[],
	numbers: readonly number[] = texts.map((_, index) => index),
): unknown => ({
	entities: texts.map((text, place) => {
		const index = numbers[place] ?? place;
		return {
			id: `m${index}`,
			timestamp: at(index),
			direction: index % 2 === 0 ? 'inbound' : 'outbound',
			normalizedMessage: { id: `m${index}`, type: 'Text', text },
		};
	}),
});
export const emailBodies = (texts: readonly string[], field: 'htmlBody' | 'textBody'): unknown[] =>
	texts.map((text, index) => ({
		id: `e${index}`,
		from: { email: index % 2 === 0 ? 'jane@example.com' : 'billing@acme.example' },
		to: [],
		subject: 'Invoice',
		attachments: [],
		[field]: text,
		time: at(index),
	}));
export const transcriptBody = (texts: readonly string[]): unknown => ({
	communicationId: 'communication of c',
	transcripts: [
		{
			transcriptId: 't',
			phrases: texts.map((text, index) => ({
				text: text.toLowerCase(),
				decoratedText: text,
				startTimeMs: START + index * 1_000,
				duration: { milliseconds: 500 },
				participantPurpose: index % 2 === 0 ? 'external' : 'internal',
			})),
		},
	],
});

export function conversationOf(text: string, shape: Shape): Conversation {
	const texts = partsOf(text, shape);
	return toConversation({
		id: 'c',
		participants: PEOPLE.map(({ id, purpose, name }) => ({ id, role: purpose, name })),
		messages: texts.map((part, index) => ({
			from: index % 2 === 0 ? 'c' : 'a',
			text: part,
			timestamp: at(index),
		})),
	});
}

export const contextOf = (text: string, shape: Shape): FlatContext =>
	flattenConversation(conversationOf(text, shape));

/** The context as data of templates. */
export const asData = (context: FlatContext | PartialContext): Record<string, unknown> => ({
	...context,
});

/** Answers every request with the next body; the last one again and again. */
export function answering(...bodies: readonly unknown[]): HttpTransport {
	let next = 0;
	return {
		send: async () => {
			const body = bodies[Math.min(next++, bodies.length - 1)];
			return await Promise.resolve({
				status: 200,
				headers: { 'content-type': 'application/json' },
				body: typeof body === 'string' ? body : JSON.stringify(body),
			});
		},
	};
}
