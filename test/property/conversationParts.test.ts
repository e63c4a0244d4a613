import fc from 'fast-check';
import { conversationsByName } from '../../sandbox/simulators';
import { flattenConversation } from '../../shared/flatten/flattenConversation';
import { conversationSchema, type Conversation } from '../../shared/genesys/model';
import {
	toConversation,
	type ConversationParts,
} from '../../shared/genesys/convert/toConversation';
import { ServiceError } from '../../shared/errors';
import analyticsVoice from '../fixtures/genesys/analyticsVoice.json';
import callView from '../fixtures/genesys/callView.json';
import customerEndEvent from '../fixtures/genesys/customerEndEvent.json';
import transcriptionEvent from '../fixtures/genesys/transcriptionEvent.json';
import userConversationEvent from '../fixtures/genesys/userConversationEvent.json';
import { damaged } from './conversations';

interface Example {
	wire: { participants?: unknown };
	parts: ConversationParts;
}

const names = {
	queues: { entities: [{ id: 'q-surveys', name: 'Surveys' }] },
	users: { entities: [{ id: 'u-ben', name: 'Ben' }] },
	wrapupCodes: { entities: [{ id: 'w-forward', name: 'Forwarded' }] },
};

const time = (seconds: number) => new Date(Date.UTC(2026, 8, 9, 10) + seconds * 1000).toISOString();
const line = (id: string, purpose: string, from: number, to: number, more: object = {}) => ({
	id,
	purpose,
	startTime: time(from),
	endTime: time(to),
	calls: [
		{ id: `l-${id}`, state: 'terminated', connectedTime: time(from), disconnectedTime: time(to) },
	],
	...more,
});
const phrase = (
	participantPurpose: string,
	seconds: number | undefined,
	text: string,
	phraseIndex: number,
) => ({
	text,
	participantPurpose,
	phraseIndex,
	...(seconds === undefined
		? {}
		: { startTimeMs: Date.parse(time(seconds)), duration: { milliseconds: 500 } }),
});

/** Two lines that hear each other, phrases without a time, and the agent as two participants. */
const conferenceWithGaps = {
	id: 'gaps',
	startTime: time(0),
	endTime: time(90),
	participants: [
		line('c1', 'customer', 0, 90, { name: 'Jane' }),
		line('c2', 'customer', 20, 80, { name: 'Joe' }),
		line('a1', 'agent', 5, 30, { userId: 'u', attributes: { a: '1' } }),
		line('a2', 'agent', 40, 90, { userId: 'u', name: 'Ada' }),
	],
};
const conferenceParts = {
	transcripts: ['c1', 'c2'].map((id, shift) => ({
		communicationId: `l-${id}`,
		transcripts: [
			{
				transcriptId: `t-${id}`,
				phrases: [
					phrase('internal', 10 + shift / 5, 'Hello', 0),
					phrase('external', undefined, `I am ${id}`, 1),
					phrase('internal', 50 + shift / 5, 'Good bye', 2),
					phrase('external', 50, 'yes', 3),
					phrase('external', 50.3, 'yes', 4),
				],
			},
		],
	})),
	recordings: [
		{
			id: 'r',
			startTime: time(0),
			sessionId: 'l-c1',
			annotations: [{ type: 'SecurePause', location: 60_000, durationMs: 5_000 }],
		},
	],
};

/** Messages that a recording knows by other ids. */
const messagesTwice = {
	id: 'twice',
	startTime: time(0),
	endTime: time(90),
	participants: [
		{
			id: 'c',
			purpose: 'customer',
			startTime: time(0),
			messages: [
				{
					id: 'l',
					type: 'sms',
					state: 'disconnected',
					connectedTime: time(0),
					messages: [{ messageId: 'm1' }, { messageId: 'm2' }, { messageId: 'm3' }],
				},
			],
		},
		{
			id: 'a',
			purpose: 'agent',
			userId: 'u',
			name: 'Ada',
			startTime: time(5),
			connectedTime: time(6),
			endTime: time(90),
			messages: [{ id: 'k', type: 'sms', state: 'disconnected' }],
		},
	],
};
const messagesParts = {
	messages: {
		entities: [1, 2, 3].map((n) => ({
			id: `m${n}`,
			timestamp: time(n * 10),
			direction: n === 2 ? 'outbound' : 'inbound',
			textBody: 'ok',
		})),
	},
	recordings: [
		{
			id: 'r',
			messagingTranscript: [10.2, 10.9, 20.1, 30].map((seconds, index) => ({
				id: `r${index}`,
				timestamp: time(seconds),
				messageText: 'ok',
				purpose: index === 2 ? 'agent' : 'customer',
			})),
		},
	],
};

/** Every constructed conversation with all of its texts, and each other shape. */
const examples: Record<string, Example> = {
	...Object.fromEntries(
		Object.entries(conversationsByName).map(([name, entry]) => [
			name,
			{
				wire: entry.conversation,
				parts: {
					...('messages' in entry ? { messages: { entities: [...entry.messages] } } : {}),
					...('recordings' in entry ? { recordings: [...entry.recordings] } : {}),
					...('transcripts' in entry
						? { transcripts: Object.values(entry.transcripts).flat() }
						: {}),
					...('emails' in entry ? { emails: [...entry.emails] } : {}),
				},
			},
		]),
	),
	conferenceWithGaps: { wire: conferenceWithGaps, parts: conferenceParts },
	messagesTwice: { wire: messagesTwice, parts: messagesParts },
	analyticsVoice: { wire: analyticsVoice, parts: { names } },
	callView: { wire: callView, parts: {} },
	userConversationEvent: { wire: userConversationEvent as Example['wire'], parts: {} },
	customerEndEvent: { wire: customerEndEvent as Example['wire'], parts: {} },
	transcriptionEvent: { wire: transcriptionEvent as Example['wire'], parts: {} },
};

/**
 * Every list anywhere in a value in another order, but for the content of a message, which is read in its order. Segments,
 * metrics and the like keep theirs only by their times.
 */
function shuffledDeep<T>(value: T): fc.Arbitrary<T> {
	return fc.infiniteStream(fc.nat()).map((stream) => {
		const walk = (inner: unknown): unknown => {
			if (Array.isArray(inner)) {
				const keyed = inner.map((element) => ({
					key: Number(stream.next().value),
					element: walk(element),
				}));
				return keyed.sort((a, b) => a.key - b.key).map(({ element }) => element);
			}
			if (typeof inner !== 'object' || inner === null) return inner;
			return Object.fromEntries(
				Object.entries(inner).map(([key, child]) => [key, key === 'content' ? child : walk(child)]),
			);
		};
		return walk(value) as T;
	});
}

function facts({ participants, ...rest }: Conversation) {
	const plain = participants.map(({ communications, ...p }) =>
		JSON.stringify([p, communications.map((c) => JSON.stringify(c)).sort()]),
	);
	return { ...rest, participants: plain.sort() };
}

describe.each(Object.entries(examples))('%s', (_name, { wire, parts }) => {
	test('says the same, in whatever order anything is listed', () => {
		const straight = facts(toConversation(wire, parts));
		fc.assert(
			fc.property(shuffledDeep(wire), shuffledDeep(parts), (otherWire, otherParts) => {
				expect(facts(toConversation(otherWire, otherParts))).toEqual(straight);
			}),
			{ numRuns: 40 },
		);
	});

	test('has no turn twice, though every part is handed in twice', () => {
		const twice = Object.fromEntries(
			Object.entries(parts).map(([key, part]) => [
				key,
				key === 'names' ? part : [part, part].flat(),
			]),
		);
		expect(facts(toConversation(wire, twice))).toEqual(facts(toConversation(wire, parts)));
	});

	test('has turns in time order, numbered, each with its own id', () => {
		const { turns } = toConversation(wire, parts);
		const times = turns.map(({ timestamp }) => Date.parse(String(timestamp)));
		expect(times).toEqual([...times].sort((a, b) => a - b));
		expect(turns.map(({ turn }) => turn)).toEqual(turns.map((_turn, index) => index + 1));
		expect(new Set(turns.map(({ turnId }) => turnId)).size).toBe(turns.length);
	});

	test('damaged anywhere is a model or a ServiceError, and the input stays as it was', () => {
		fc.assert(
			fc.property(damaged(wire), damaged(parts), (otherWire, otherParts) =>
				holds(otherWire, otherParts),
			),
			{ numRuns: 60 },
		);
	});

	test('survives the way through JSON between nodes', () => {
		const model = toConversation(wire, parts);
		expect(toConversation(JSON.parse(JSON.stringify(model)))).toEqual(model);
	});
});

function holds(wire: unknown, parts: unknown): void {
	const before = JSON.stringify([wire, parts]);
	const given = (typeof parts === 'object' && parts !== null ? parts : {}) as ConversationParts;
	let conversation: Conversation | undefined;
	try {
		conversation = toConversation(wire, given);
	} catch (error) {
		expect(error).toBeInstanceOf(ServiceError);
	}
	expect(JSON.stringify([wire, parts])).toBe(before);
	if (conversation === undefined) return;
	expect(conversationSchema.safeParse(conversation).success).toBe(true);
	const context = flattenConversation(conversation);
	expect(Object.values(context)).not.toContain(undefined);
	expect(context.hold_ms).toBeGreaterThanOrEqual(0);
}

test('any JSON in the place of any part becomes a model or a ServiceError', () => {
	const wire = fc.constantFrom<unknown>(...Object.values(examples).map((example) => example.wire));
	const part = fc.oneof(
		fc.jsonValue({ maxDepth: 4 }),
		fc.array(
			fc.dictionary(
				fc.constantFrom(
					'id',
					'entities',
					'status',
					'transcripts',
					'phrases',
					'messagingTranscript',
					'emailTranscript',
					'transcript',
					'annotations',
					'textBody',
					'htmlBody',
					'time',
					'from',
					'startTime',
				),
				fc.jsonValue({ maxDepth: 3 }),
			),
		),
	);
	const parts = fc.record(
		{
			messages: part,
			recordings: part,
			transcripts: part,
			emails: part,
			names: part as fc.Arbitrary<never>,
		},
		{ requiredKeys: [] },
	);
	fc.assert(fc.property(wire, parts, holds), { numRuns: 500 });
});
