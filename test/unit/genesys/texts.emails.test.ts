import { conversationsByName } from '../../../sandbox/simulators';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const mailing = (fields: Parameters<typeof part>[0]) => part({ medium: 'emails', ...fields });
const customer = mailing({
	id: 'c',
	purpose: 'customer',
	connected: 0,
	to: 100,
	more: { name: 'Jane Doe', address: 'jane@example.com' },
	communication: { subject: 'Invoice' },
});
const agent = mailing({
	id: 'a',
	purpose: 'agent',
	from: 5,
	connected: 6,
	to: 100,
	more: { name: 'Ada', userId: 'u-a' },
});
const body = conversationBody([customer, agent], {
	endTime: at(100),
	address: 'billing@acme.example',
});

const jane = { email: 'jane@example.com', name: 'Jane Doe' };
const acme = { email: 'billing@acme.example', name: 'Acme Billing' };
const mail = (
	id: string,
	from: unknown,
	seconds: number,
	text: string,
	more: Record<string, unknown> = {},
) => ({
	id,
	from,
	to: [],
	subject: 'Invoice',
	attachments: [],
	textBody: text,
	time: at(seconds),
	...more,
});
const read = (emails: unknown, wire: unknown = body, more: Record<string, unknown> = {}) =>
	toConversation(wire, { emails, ...more });
const speakers = (emails: unknown, wire?: unknown) =>
	read(emails, wire).turns.map(({ role, name }) => [role, name]);

test('mails are turns in time order, without the quoted history that stands in another', () => {
	const { turns, missing, subject } = read([
		mail('2', acme, 60, 'Refunded.\r\n\r\n> Charged twice'),
		mail('1', jane, 0, 'Charged twice'),
	]);
	expect(turns).toMatchObject([
		{
			turnId: '1',
			role: 'customer',
			name: 'Jane Doe',
			text: 'Charged twice',
			timestamp: at(0),
			source: 'emails',
			participantId: 'c',
		},
		{
			turnId: '2',
			role: 'agent',
			name: 'Ada',
			text: 'Refunded.',
			source: 'emails',
			participantId: 'a',
		},
	]);
	expect([missing, subject]).toEqual([[], 'Invoice']);
});

describe('the author of a mail is', () => {
	const plain = (more: Record<string, unknown> = {}, direction = 'inbound') =>
		conversationBody(
			[
				mailing({
					id: 'c',
					purpose: 'customer',
					connected: 0,
					more: { name: 'Jane Doe' },
					communication: { direction },
				}),
				mailing({
					id: 'a',
					purpose: 'agent',
					from: 5,
					connected: 6,
					more: { name: 'Ada' },
					communication: { direction },
				}),
			],
			more,
		);

	test.each([
		[
			'the customer by address, in any spelling',
			body,
			mail('1', { email: 'Jane@Example.com' }, 50, 'x'),
			['customer', 'Jane Doe'],
		],
		['us by our address', body, mail('1', acme, 50, 'x'), ['agent', 'Ada']],
		[
			'us, when it goes to the customer',
			body,
			mail('1', { email: 'ada@acme.example' }, 50, 'x', { to: [jane] }),
			['agent', 'Ada'],
		],
		[
			'the customer by name',
			plain(),
			mail('1', { email: 'j@other.example', name: 'Jane Doe' }, 50, 'x'),
			['customer', 'Jane Doe'],
		],
		[
			'the customer, when it goes to the address of the conversation',
			plain({ address: acme.email }),
			mail('1', { email: 'j@other.example' }, 50, 'x', { to: [acme] }),
			['customer', 'Jane Doe'],
		],
		[
			'the customer, when it began an inbound conversation',
			plain(),
			mail('1', { email: 'j@other.example' }, 50, 'x'),
			['customer', 'Jane Doe'],
		],
		[
			'us, when it began an outbound one',
			plain({}, 'outbound'),
			mail('1', { email: 'ada@acme.example' }, 50, 'x'),
			['agent', 'Ada'],
		],
	])('%s', (_name, wire, message, expected) => {
		expect(speakers([message], wire)).toEqual([expected]);
	});

	test('the last agent who had it, for a mail that goes out as he leaves', () => {
		const second = mailing({
			id: 'b',
			purpose: 'agent',
			from: 40,
			connected: 41,
			to: 50,
			more: { name: 'Ben' },
		});
		const first = mailing({
			id: 'a',
			purpose: 'agent',
			from: 5,
			connected: 6,
			to: 30,
			more: { name: 'Ada' },
		});
		expect(
			speakers(
				[mail('1', acme, 51, 'x')],
				conversationBody([customer, first, second], { address: acme.email }),
			),
		).toEqual([['agent', 'Ben']]);
	});

	test('the flow, for an answer before any agent had it', () => {
		const flow = mailing({
			id: 'w',
			purpose: 'workflow',
			connected: 0,
			to: 3,
			more: { name: 'Auto Reply' },
		});
		expect(
			speakers(
				[mail('1', acme, 1, 'We got it')],
				conversationBody([customer, flow, agent], { address: acme.email }),
			),
		).toEqual([['workflow', 'Auto Reply']]);
	});
});

describe('a mail in two places is one turn', () => {
	const recording = (...emailTranscript: unknown[]) => ({
		recordings: [{ id: 'r', media: 'email', emailTranscript }],
	});

	test.each([
		['under one id', mail('1', jane, 0, 'Hello')],
		['under another id', mail('other', jane, 0, 'Hello\r\n')],
	])('%s', (_name, recorded) => {
		expect(read([mail('1', jane, 0, 'Hello')], body, recording(recorded)).turns).toMatchObject([
			{ turnId: '1', source: 'emails' },
		]);
	});

	test('and comes from the recording where nothing else has it', () => {
		const { turns, missing } = toConversation(body, recording(mail('1', jane, 0, 'Hello')));
		expect(turns).toMatchObject([{ turnId: '1', source: 'recordings', role: 'customer' }]);
		expect(missing).toEqual([]);
	});
});

describe('the text of a mail', () => {
	test('comes from its HTML when there is no other', () => {
		const html =
			'<html><head><style>p{x:y}</style></head><body><p>Dear&nbsp;Jane,</p><p>it is &lt;done&gt; &amp; sent.<br>Ada</p><blockquote><p>Charged twice</p></blockquote></body></html>';
		expect(read([mail('1', jane, 0, '', { htmlBody: html })]).turns[0]?.text).toBe(
			'Dear Jane,\n\nit is <done> & sent.\nAda\n\n> [quoted: unknown]\n> Charged twice',
		);
	});

	test('is a preview that is told as such, when no more was fetched', () => {
		const { turns, missing } = read({
			entities: [mail('1', jane, 0, '', { textBodyPreview: 'Charged tw...' })],
		});
		expect(turns).toMatchObject([{ text: 'Charged tw...' }]);
		expect(missing).toMatchObject([{ what: 'emailBody', reason: 'notFetched', id: '1' }]);
	});

	test('is the whole one where both are there', () => {
		const { turns, missing } = read([
			mail('1', jane, 0, '', { textBodyPreview: 'Cha...' }),
			mail('1', jane, 0, 'Charged twice'),
		]);
		expect(turns.map(({ text }) => text)).toEqual(['Charged twice']);
		expect(missing).toEqual([]);
	});

	test('is a note for an attachment alone, and its content is missing; pictures of a signature are none', () => {
		const attachments = [
			{ name: 'passport.pdf', contentType: 'application/pdf' },
			{ contentType: 'image/png', inlineImage: true },
		];
		const { turns, missing } = read([mail('1', jane, 0, ' ', { attachments })]);
		expect(turns).toMatchObject([{ text: '[attachment: application/pdf]' }]);
		expect(missing).toMatchObject([{ what: 'attachment', reason: 'notText', id: '1' }]);
		expect(JSON.stringify({ turns, missing })).not.toContain('passport');
	});

	test('that is none is told', () => {
		const { turns, missing } = read([mail('1', jane, 0, '')]);
		expect(turns).toEqual([]);
		expect(missing).toMatchObject([{ what: 'emailBody', reason: 'none', id: '1' }]);
	});
});

test('a thread over midnight is read from the API and the recording alike', () => {
	const { conversation, emails, recordings } = conversationsByName.emailThread;
	const words = (parts: object) =>
		toConversation(conversation, parts).turns.map(({ role, name, text }) => [
			role,
			name,
			text.slice(0, 20),
		]);
	const expected = [
		['customer', 'Inês Duarte', 'Hello,\r\n\r\nI ordered '],
		['agent', 'Carla Ruiz', 'Dear Inês,\n\nsize 38 '],
	];
	expect(words({ emails })).toEqual(expected);
	expect(words({ recordings })).toEqual(expected);
	expect(words({ emails, recordings })).toEqual(expected);
});
