import fc from 'fast-check';
import { toConversation } from '../../shared/genesys';
import { at, bulk, conversationBody, part } from '../support/genesysPayloads';
import listed from '../contract/openapi/genesysEnums.json';

const types = listed.enums['ConversationMessageContent.contentType'];
const purposes = listed.enums['AnalyticsParticipantWithoutAttributes.purpose'];

const people = [
	part({ id: 'c', purpose: 'customer', connected: 0, to: 300, more: { name: 'Ada' } }),
	part({ id: 'a', purpose: 'agent', connected: 1, to: 300, more: { userId: 'u', name: 'Bob' } }),
];

/** Content of any known or unknown type, with fields that may be of any shape. */
const element = fc.record({
	contentType: fc.oneof(fc.constantFrom(...types), fc.string({ maxLength: 8 })),
	text: fc.oneof(fc.record({ body: fc.string() }), fc.anything()),
	card: fc.oneof(fc.record({ title: fc.string(), actions: fc.constant([]) }), fc.anything()),
	quickReply: fc.oneof(fc.record({ text: fc.string() }), fc.anything()),
	listPicker: fc.anything(),
	form: fc.anything(),
});

describe('what was said', () => {
	test('no message leaves without a turn or a gap', () => {
		fc.assert(
			fc.property(
				fc.array(element, { minLength: 1, maxLength: 4 }),
				fc.boolean(),
				(content, inbound) => {
					const messages = bulk({
						id: 'm',
						timestamp: at(10),
						direction: inbound ? 'inbound' : 'outbound',
						normalizedMessage: { type: 'Structured', content },
					});
					const { turns, missing } = toConversation(conversationBody(people), { messages });
					expect(turns.length + missing.length).toBeGreaterThan(0);
				},
			),
			{ numRuns: 300 },
		);
	});

	test("a phrase's own purpose is never overruled", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...purposes.filter((purpose) => !['external', 'user'].includes(purpose))),
				fc.integer({ min: -50, max: 400 }),
				(purpose, second) => {
					const calls = people.map((person) => ({
						...person,
						messages: [],
						calls: person.messages,
					}));
					const phrase = {
						participantPurpose: purpose,
						text: 'words',
						startTimeMs: Date.parse(at(second)),
					};
					const transcripts = [{ transcripts: [{ phrases: [phrase] }] }];
					const { turns } = toConversation(conversationBody(calls), { transcripts });
					expect(turns.map(({ role }) => role)).toEqual([purpose]);
				},
			),
			{ numRuns: 300 },
		);
	});

	test('typed words never read as a note, whatever is around them', () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.string(),
				fc.constantFrom('chose', 'offered', 'location'),
				(before, after, kind) => {
					const messages = bulk({
						id: 'm',
						timestamp: at(10),
						direction: 'inbound',
						normalizedMessage: { type: 'Text', text: `${before}[${kind}: x]${after}` },
					});
					const [turn] = toConversation(conversationBody(people), { messages }).turns;
					expect(turn?.text).not.toContain(`[${kind}:`);
					expect(turn?.chose).toBeUndefined();
					expect(turn?.offered).toBeUndefined();
				},
			),
			{ numRuns: 300 },
		);
	});
});
