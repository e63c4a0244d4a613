import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { parseConversationId } from '../../../shared/genesys/conversationId';
import { resolveTimeRange } from '../../../shared/genesys/search/timeRange';
import { tryParseJson } from '../../../shared/http/json';
import { errorOf } from '../../support/everyText';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const ID = '6d958a27-27ac-4da5-83a5-7ecac4a2ff11';

describe('an id', () => {
	test.each([
		['a zero-width space after it', `${ID}\u200B`],
		['a byte order mark before it', `\uFEFF${ID}`],
		['a word joiner inside', ID.replace('-4da5', '\u2060-4da5')],
		['direction marks around it', `\u200E${ID}\u200F`],
		['soft hyphens inside', ID.replace('27ac', '27\u00ADac')],
		['non-breaking hyphens', ID.replaceAll('-', '\u2011')],
		['no-break spaces around it', `\u00A0${ID}\u00A0`],
		['a line end inside', ID.replace('-83a5', '\n-83a5')],
		[
			'a zero-width space in its address',
			`https://apps.mypurecloud.com/directory/#/interactions/${ID}\u200B`,
		],
		['one that is escaped', `https://apps.mypurecloud.com/directory/#/interactions/%E2%80%8B${ID}`],
	])('is read with %s', (_name, input) => {
		expect(parseConversationId(input)).toBe(ID);
	});

	test.each([
		['a list', [ID], 'a list'],
		['an object', { id: ID }, 'an object'],
		['a number', 7, 'a number'],
	])('that is %s is named as such, not as empty', async (_name, input, kind) => {
		const error = await errorOf(() => parseConversationId(input));
		expect(error.message).toBe(`The parameter 'Conversation ID' is ${kind}, not text`);
	});
});

describe('a time', () => {
	const now = Date.parse('2026-11-28T16:00:00Z');
	const between = (from: unknown, to: unknown) =>
		resolveTimeRange({ kind: 'between', from, to, timeZone: 'UTC' }, now);

	test.each([
		['Unix seconds', 1795824000, 'seconds'],
		['Unix seconds with a fraction', 1795824000.25, 'seconds'],
		['Unix seconds as text', '1795824000', 'seconds'],
		['a date made of seconds', new Date(1795824000), 'seconds'],
		['a DateTime made of seconds', { toMillis: () => 1795824000 }, 'seconds'],
		['microseconds', 1795824000000000, 'microseconds'],
	])('in %s is refused with words', async (_name, from, word) => {
		const error = await errorOf(() => between(from, 1795910400));
		expect(error.message).toContain(`'From' is in ${word}`);
		expect(error.description).toMatch(/milli/i);
	});

	test('in milliseconds is read, as a number or text', () => {
		const [from, to] = [Date.parse('2026-11-20T00:00:00Z'), Date.parse('2026-11-21T00:00:00Z')];
		expect(between(from, to)).toEqual({ fromMs: from, toMs: to });
		expect(between(String(from), String(to))).toEqual({ fromMs: from, toMs: to });
	});
});

test.each(['\uFEFF{"a":1}', '\u00EF\u00BB\u00BF{"a":1}'])(
	'JSON with a byte order mark is read',
	(text) => {
		expect(tryParseJson(text)).toEqual({ a: 1 });
	},
);

describe('two transcripts of one audio', () => {
	const START = Date.parse(at(0));
	const people = [
		part({ id: 'c', purpose: 'customer', medium: 'calls', connected: 0, to: 90 }),
		part({ id: 'a', purpose: 'agent', medium: 'calls', connected: 0, to: 90 }),
	];
	const say = (words: string[], more: object = {}, shiftMs = 0) =>
		words.map((text, index) => ({
			text,
			startTimeMs: START + index * 5_000 + shiftMs,
			duration: { milliseconds: 3_000 },
			participantPurpose: index % 2 === 0 ? 'internal' : 'external',
			phraseIndex: index,
			...more,
		}));
	const english = ['good morning', 'my bill is wrong', 'let me look', 'thank you'];
	const german = ['guten Morgen', 'meine Rechnung stimmt nicht', 'ich sehe nach', 'danke'];
	const said = (transcripts: object[]) =>
		toConversation(conversationBody(people, { endTime: at(90) }), { transcripts }).turns.map(
			({ text }) => text,
		);

	test('in one document are one: the more confident stays', () => {
		const transcripts = [
			{ transcriptId: 't1', language: 'de-de', phrases: say(german, { confidence: 0.4 }, 200) },
			{ transcriptId: 't2', language: 'en-us', phrases: say(english, { confidence: 0.9 }) },
		];
		expect(said([{ communicationId: 'x', transcripts }])).toEqual(english);
	});

	test('in two documents of one call are one, the first where nothing tells them apart', () => {
		const document = (words: string[], transcriptId: string) => ({
			communicationId: 'x',
			transcripts: [{ transcriptId, phrases: say(words) }],
		});
		expect(said([document(english, 't1'), document(german, 't2')])).toEqual(english);
	});

	test('stay two when one follows the other', () => {
		const document = (words: string[], transcriptId: string, shiftMs: number) => ({
			communicationId: 'x',
			transcripts: [{ transcriptId, phrases: say(words, {}, shiftMs) }],
		});
		expect(said([document(english, 't1', 0), document(german, 't2', 30_000)])).toEqual([
			...english,
			...german,
		]);
	});

	test('stay two when they are of two calls', () => {
		const document = (words: string[], communicationId: string) => ({
			communicationId,
			transcripts: [{ transcriptId: communicationId, phrases: say(words) }],
		});
		expect(said([document(english, 'x'), document(german, 'y')])).toHaveLength(8);
	});
});

describe('a chat without words', () => {
	const chat = (medium: string, endTime?: string) =>
		conversationBody(
			[
				part({
					id: 'c',
					purpose: 'customer',
					medium,
					connected: 0,
					to: endTime && 90 ? 90 : undefined,
				}),
				part({
					id: 'a',
					purpose: 'agent',
					medium,
					connected: 1,
					to: endTime && 90 ? 90 : undefined,
				}),
			],
			endTime === undefined ? {} : { endTime },
		);

	test('of the old kind that goes on is pending', () => {
		expect(toConversation(chat('chats')).missing).toMatchObject([
			{ what: 'transcript', reason: 'pending' },
		]);
	});

	test.each([
		[{ status: 202 }, 'pending'],
		[[], 'pending'],
		[{ status: 403 }, 'forbidden'],
	])(
		'that has ended, lists no messages and whose recordings are %j is %s',
		(recordings, reason) => {
			expect(toConversation(chat('messages', at(90)), { recordings }).missing).toMatchObject([
				{ what: 'messageTexts', reason },
			]);
		},
	);

	test('is complete when its recordings say that nothing was written', () => {
		const recordings = [
			{ id: 'r', media: 'message', fileState: 'AVAILABLE', messagingTranscript: [] },
		];
		expect(toConversation(chat('messages', at(90)), { recordings }).missing).toEqual([]);
	});
});
