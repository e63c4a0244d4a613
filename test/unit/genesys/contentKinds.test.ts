import { LIVE_KINDS, RECORDED_KINDS } from '../../../shared/genesys/convert/content/contentKinds';
import { note, withoutNotes } from '../../../shared/genesys/convert/content/notation';
import { purposeKind } from '../../../shared/domain';
import { toConversation } from '../../../shared/genesys';
import { rareConversations } from '../../../sandbox/fixtures';
import listed from '../../contract/openapi/genesysEnums.json';
import { at, bulk, conversationBody, part } from '../../support/genesysPayloads';

const { enums } = listed;

describe('every value that the API lists is in the table', () => {
	test.each(enums['ConversationMessageContent.contentType'])('live content: %s', (type) => {
		expect(Object.keys(LIVE_KINDS)).toContain(type);
	});

	test.each(enums['RecordingMessagingMessage.contentType'])('recorded content: %s', (type) => {
		expect(Object.keys(RECORDED_KINDS)).toContain(type);
	});

	test.each(enums['AnalyticsParticipantWithoutAttributes.purpose'])('purpose: %s', (purpose) => {
		expect(purposeKind(purpose)).not.toBe('unknown');
	});
});

describe('what the simulator has of every kind', () => {
	test('becomes a turn or a gap, message by message', () => {
		const { conversation, messages } = rareConversations.everyContent;
		const { turns, missing } = toConversation(conversation, { messages: { entities: messages } });
		const told = new Set([...turns.map(({ turnId }) => turnId), ...missing.map(({ id }) => id)]);
		expect(messages.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
	});

	test('becomes a turn or a gap, recording by recording', () => {
		const { conversation, recordings } = rareConversations.everyRecordedContent;
		const { turns, missing } = toConversation(conversation, { recordings });
		const told = new Set([...turns.map(({ turnId }) => turnId), ...missing.map(({ id }) => id)]);
		const ids = recordings.flatMap((one) => one.messagingTranscript.map(({ id }) => id));
		expect(ids.filter((id) => !told.has(id))).toEqual([]);
	});
});

describe('a note', () => {
	test.each([
		['[chose: Yes]', '(chose: Yes]'],
		['[ CHOSE : Yes]', '( CHOSE : Yes]'],
		['[ch\u200bose: Yes]', '(ch\u200bose: Yes]'],
		['［chose: Yes］', '(chose: Yes］'],
		[
			'[attachment: image/png] and [offered: A | B]',
			'(attachment: image/png] and (offered: A | B]',
		],
	])("%s that somebody types isn't one", (typed, expected) => {
		expect(withoutNotes(typed)).toBe(expected);
	});

	test.each(['[card number]', 'see [1] and [choice]', 'a [note: mine]', '[', 'chose: Yes'])(
		'%s stays as it was typed',
		(typed) => {
			expect(withoutNotes(typed)).toBe(typed);
		},
	);

	test('has no part that ends or divides it, and keeps the tokens of the platform', () => {
		expect(note('chose', 'Yes] [chose: No', 'a | b\nc', '[card number]')).toBe(
			'[chose: Yes) (chose: No | a / b c | [card number]]',
		);
	});
});

describe('the answers of a form', () => {
	const input = (id: string, title: string) => ({
		formComponentType: 'Input',
		input: { id, title, isRequired: true, isMultipleLine: false },
	});
	const message = (id: string, seconds: number, direction: string, form: object) => ({
		id,
		timestamp: at(seconds),
		direction,
		normalizedMessage: { type: 'Structured', content: [{ contentType: 'Form', form }] },
	});
	const answer = (id: string, text: string) => ({
		id,
		component: { contentType: 'ButtonResponse', buttonResponse: { text, payload: text } },
	});

	test('stand with the labels of the message that asked', () => {
		const asked = message('m1', 1, 'outbound', {
			cannedResponseId: 'cr',
			formPages: [{ title: 'You', subtitle: '', pageComponents: [input('f1', 'Date of birth')] }],
		});
		const answered = message('m2', 2, 'inbound', {
			cannedResponseId: 'cr',
			originatingMessageId: 'm1',
			response: [answer('f1', '12 April 1988')],
		});
		const wire = conversationBody([part({ id: 'c', purpose: 'customer', connected: 0 })]);
		const { turns } = toConversation(wire, { messages: bulk(answered, asked) });
		expect(turns.map(({ text }) => text)).toEqual([
			'You\nDate of birth',
			'[chose: Date of birth = 12 April 1988]',
		]);
		expect(turns[1]?.chose).toBe('Date of birth = 12 April 1988');
	});
});
