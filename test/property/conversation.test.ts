import fc from 'fast-check';
import { conversationsByName } from '../../sandbox/simulators';
import { flattenConversation } from '../../shared/flatten/flattenConversation';
import { conversationSchema, type Conversation } from '../../shared/genesys/model';
import { toConversation } from '../../shared/genesys/convert/toConversation';
import { ServiceError } from '../../shared/errors';
import { conversationAndMessages, damaged, shuffledConversation } from './conversations';

/** What does not depend on the order in which the API happened to list things. */
function facts({ participants, customers, ...rest }: Conversation) {
	const sorted = (list: readonly unknown[]) => list.map((entry) => JSON.stringify(entry)).sort();
	return { ...rest, participants: sorted(participants), customers: sorted(customers) };
}

const times = ({ turns }: Conversation) =>
	turns
		.map(({ timestamp }) => Date.parse(String(timestamp)))
		.map((ms) => (Number.isNaN(ms) ? -Infinity : ms));

test('the order of participants, communications, references, entities and bodies does not matter', () => {
	fc.assert(
		fc.property(
			conversationAndMessages.chain((made) =>
				fc.tuple(fc.constant(made), shuffledConversation(made)),
			),
			([made, shuffled]) => {
				const straight = toConversation(made.conversation, { messages: made.messages });
				expect(
					facts(toConversation(shuffled.conversation, { messages: shuffled.messages })),
				).toEqual(facts(straight));
			},
		),
		{ numRuns: 500 },
	);
});

test.each(Object.entries(conversationsByName))(
	'the order in the fixture %s does not matter',
	(_name, entry) => {
		const made = {
			conversation: entry.conversation,
			messages: [{ entities: 'messages' in entry ? [...entry.messages] : [] }],
		};
		const straight = facts(toConversation(made.conversation, { messages: made.messages }));
		fc.assert(
			fc.property(shuffledConversation(made), ({ conversation, messages }) => {
				expect(facts(toConversation(conversation, { messages }))).toEqual(straight);
			}),
			{ numRuns: 50 },
		);
	},
);

test('times ascend, numbers count up, and no turn stands twice', () => {
	fc.assert(
		fc.property(conversationAndMessages, ({ conversation: wire, messages }) => {
			const conversation = toConversation(wire, { messages: [...messages, ...messages] });
			const stamps = times(conversation);
			expect(stamps).toEqual([...stamps].sort((a, b) => (a === b ? 0 : a - b)));
			expect(conversation.turns.map(({ turn }) => turn)).toEqual(
				conversation.turns.map((_, index) => index + 1),
			);
			const ids = conversation.turns.map(({ turnId }) => turnId);
			expect(new Set(ids).size).toBe(ids.length);
		}),
		{ numRuns: 500 },
	);
});

test('every listed message is a turn, is told as missing, or carries no words', () => {
	fc.assert(
		fc.property(conversationAndMessages, ({ conversation: wire, messages, listed }) => {
			const conversation = toConversation(wire, { messages });
			const told = new Set([
				...conversation.turns.map(({ turnId }) => turnId),
				...conversation.missing.map(({ id }) => id),
			]);
			for (const { id, hasWords } of listed) if (hasWords) expect(told).toContain(id);
		}),
		{ numRuns: 500 },
	);
});

/** The model or a ServiceError, the input untouched, and a whole context from every model. */
function holds(wire: unknown, messages: unknown): void {
	const before = JSON.stringify([wire, messages]);
	const outcome = attempt(() => toConversation(wire, { messages }));
	expect(JSON.stringify([wire, messages])).toBe(before);
	if ('error' in outcome) {
		expect(outcome.error).toBeInstanceOf(ServiceError);
		return;
	}
	expect(conversationSchema.safeParse(outcome.value).success).toBe(true);
	const context = flattenConversation(outcome.value);
	const values = [context, ...context.message_history, ...context.participants].flatMap((object) =>
		Object.values(object),
	);
	expect(values).not.toContain(undefined);
	expect(context.turn_count).toBe(context.message_history.length);
	expect(toConversation(outcome.value)).toEqual(outcome.value);
}

function attempt<T>(work: () => T): { value: T } | { error: unknown } {
	try {
		return { value: work() };
	} catch (error) {
		return { error };
	}
}

test('any JSON becomes a model or a ServiceError, and stays as it was', () => {
	fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue({ maxDepth: 4 }), holds), {
		numRuns: 2_000,
	});
});

test('any JSON in the place of a known key becomes a model or a ServiceError', () => {
	const key = fc.constantFrom(
		'id',
		'participants',
		'startTime',
		'endTime',
		'messages',
		'type',
		'state',
		'routing',
		'schemaVersion',
		'turns',
	);
	const record = fc.dictionary(
		key,
		fc.oneof(
			fc.jsonValue(),
			fc.constantFrom(1, 'x', []),
			fc.array(
				fc.dictionary(
					fc.constantFrom(
						'id',
						'role',
						'purpose',
						'from',
						'text',
						'timestamp',
						'name',
						'messages',
						'calls',
					),
					fc.jsonValue(),
				),
			),
		),
	);
	fc.assert(fc.property(record, fc.jsonValue(), holds), { numRuns: 500 });
});

test.each(Object.entries(conversationsByName))(
	'the fixture %s, damaged anywhere, becomes a model or a ServiceError',
	(_name, entry) => {
		const messages = { entities: 'messages' in entry ? entry.messages : [] };
		fc.assert(
			fc.property(damaged(entry.conversation), damaged(messages), (wire, texts) =>
				holds(wire, texts),
			),
			{ numRuns: 60 },
		);
	},
);
