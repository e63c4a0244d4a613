import fc from 'fast-check';
import { conversationsByName } from '../../sandbox/simulators';
import { flattenConversation } from '../../shared/flatten/flattenConversation';
import { conversationSchema, type Conversation } from '../../shared/genesys/model';
import { toConversation, type ConversationParts } from '../../shared/genesys/toConversation';
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

const names = { queues: { entities: [{ id: 'q-surveys', name: 'Surveys' }] }, users: { entities: [{ id: 'u-ben', name: 'Ben' }] }, wrapupCodes: { entities: [{ id: 'w-forward', name: 'Forwarded' }] } };

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
					...('transcripts' in entry ? { transcripts: Object.values(entry.transcripts).flat() } : {}),
					...('emails' in entry ? { emails: [...entry.emails] } : {}),
				},
			},
		]),
	),
	analyticsVoice: { wire: analyticsVoice, parts: { names } },
	callView: { wire: callView, parts: {} },
	userConversationEvent: { wire: userConversationEvent as Example['wire'], parts: {} },
	customerEndEvent: { wire: customerEndEvent as Example['wire'], parts: {} },
	transcriptionEvent: { wire: transcriptionEvent as Example['wire'], parts: {} },
};

/** Every list anywhere in a value in another order. Segments, metrics and the like keep theirs only by their times. */
function shuffledDeep<T>(value: T): fc.Arbitrary<T> {
	return fc.infiniteStream(fc.nat()).map((stream) => {
		const walk = (inner: unknown): unknown => {
			if (Array.isArray(inner)) {
				const keyed = inner.map((element) => ({ key: Number(stream.next().value), element: walk(element) }));
				return keyed.sort((a, b) => a.key - b.key).map(({ element }) => element);
			}
			if (typeof inner !== 'object' || inner === null) return inner;
			return Object.fromEntries(Object.entries(inner).map(([key, child]) => [key, walk(child)]));
		};
		return walk(value) as T;
	});
}

function facts({ participants, ...rest }: Conversation) {
	const plain = participants.map(({ communications, ...p }) => JSON.stringify([p, communications.map((c) => JSON.stringify(c)).sort()]));
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
		const twice = Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, key === 'names' ? part : [part, part].flat()]));
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
			fc.property(damaged(wire), damaged(parts), (otherWire, otherParts) => holds(otherWire, otherParts)),
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
	const part = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.array(fc.dictionary(fc.constantFrom('id', 'entities', 'status', 'transcripts', 'phrases', 'messagingTranscript', 'emailTranscript', 'transcript', 'annotations', 'textBody', 'htmlBody', 'time', 'from', 'startTime'), fc.jsonValue({ maxDepth: 3 }))));
	const parts = fc.record({ messages: part, recordings: part, transcripts: part, emails: part, names: part as fc.Arbitrary<never> }, { requiredKeys: [] });
	fc.assert(fc.property(wire, parts, holds), { numRuns: 500 });
});
