import { conversationsByName } from '../../../sandbox/simulators';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const START = Date.parse(at(0));
const call = (fields: Parameters<typeof part>[0]) => part({ medium: 'calls', ...fields });
const customer = call({
	id: 'c',
	purpose: 'customer',
	connected: 0,
	to: 100,
	more: { name: 'Cora' },
});
const ivr = call({ id: 'i', purpose: 'ivr', connected: 0, to: 9, more: { name: 'Menu' } });
const acd = call({
	id: 'q',
	purpose: 'acd',
	from: 9,
	connected: 9,
	to: 20,
	more: { name: 'Billing', queueId: 'q1' },
});
const ada = call({
	id: 'a',
	purpose: 'agent',
	from: 18,
	connected: 20,
	to: 60,
	more: { name: 'Ada', userId: 'u-a' },
});
const ben = call({
	id: 'b',
	purpose: 'agent',
	from: 50,
	connected: 55,
	to: 100,
	more: { name: 'Ben', userId: 'u-b' },
});
const declined = call({
	id: 'd',
	purpose: 'agent',
	from: 10,
	to: 16,
	more: { name: 'Dan', userId: 'u-d' },
});
const people = [customer, ivr, acd, declined, ada, ben];
const body = conversationBody(people, { endTime: at(100) });

const phrase = (by: string, seconds: number, text: string, more: Record<string, unknown> = {}) => ({
	text: text.toLowerCase(),
	decoratedText: text,
	startTimeMs: START + seconds * 1000,
	duration: { milliseconds: 2000 },
	participantPurpose: by,
	...more,
});
const transcript = (phrases: unknown[], more: Record<string, unknown> = {}) => ({
	communicationId: 'communication of c',
	transcripts: [
		{
			transcriptId: 't',
			phrases: phrases.map((one, phraseIndex) => ({ ...(one as object), phraseIndex })),
		},
	],
	participants: [],
	...more,
});
const read = (phrases: unknown[], wire: unknown = body, parts: Record<string, unknown> = {}) =>
	toConversation(wire, { transcripts: [transcript(phrases)], ...parts });
const speakers = (phrases: unknown[], wire?: unknown) =>
	read(phrases, wire).turns.map(({ role, name }) => [role, name]);

describe('a phrase of our side is said by', () => {
	test.each([
		['the IVR before anybody came', 3, ['ivr', 'Menu']],
		['the queue while the caller waits', 12, ['acd', 'Billing']],
		['the agent who connects while it is said', 19, ['agent', 'Ada']],
		['the agent who was connected, not the one who declined', 30, ['agent', 'Ada']],
		['the first of two agents until he leaves', 57, ['agent', 'Ada']],
		['the second agent after that', 70, ['agent', 'Ben']],
	])('%s', (_name, seconds, expected) => {
		expect(speakers([phrase('internal', seconds, 'Hello')])).toEqual([expected]);
	});

	test('the agent, if there is just one and no times', () => {
		const timeless = {
			id: 'a',
			purpose: 'agent',
			userId: 'u-a',
			name: 'Ada',
			calls: [{ id: 'x', state: 'terminated' }],
		};
		expect(speakers([phrase('internal', 5, 'Hello')], conversationBody([timeless]))).toEqual([
			['agent', 'Ada'],
		]);
	});

	test('whom the transcript knows by user and time, where the conversation has no times', () => {
		const timeless = (id: string, name: string) => ({
			id,
			purpose: 'agent',
			userId: `u-${id}`,
			name,
			calls: [{ id: `call ${id}`, state: 'terminated' }],
		});
		const wire = conversationBody([timeless('a', 'Ada'), timeless('b', 'Ben')]);
		const participants = [
			{ participantPurpose: 'agent', userId: 'u-a', startTimeMs: START, endTimeMs: START + 20_000 },
			{
				participantPurpose: 'agent',
				userId: 'u-b',
				startTimeMs: START + 20_001,
				endTimeMs: START + 90_000,
			},
		];
		const { turns } = toConversation(wire, {
			transcripts: [
				transcript([phrase('internal', 5, 'a'), phrase('internal', 40, 'b')], { participants }),
			],
		});
		expect(turns.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
	});

	test('some agent, when nobody is known', () => {
		expect(speakers([phrase('internal', 5, 'Hello')], conversationBody([]))).toEqual([
			['agent', undefined],
		]);
	});
});

describe("a phrase of the customer's side is said by", () => {
	const second = call({
		id: 'c2',
		purpose: 'customer',
		from: 40,
		connected: 45,
		to: 90,
		more: { name: 'Second' },
	});

	test('the customer whose line it is, though another is there too', () => {
		const wire = conversationBody([customer, second, ada], { endTime: at(100) });
		const line = (id: string) =>
			transcript([phrase('external', 50, `by ${id}`)], {
				communicationId: `communication of ${id}`,
				transcripts: [
					{
						transcriptId: id,
						phrases: [{ ...phrase('external', 50, `by ${id}`), phraseIndex: 0 }],
					},
				],
			});
		const { turns } = toConversation(wire, { transcripts: [line('c2'), line('c')] });
		expect(turns.map(({ name, text }) => [name, text]).sort()).toEqual([
			['Cora', 'by c'],
			['Second', 'by c2'],
		]);
	});

	test('some customer, when nobody is known', () => {
		expect(speakers([phrase('external', 5, 'Hello')], conversationBody([]))).toEqual([
			['customer', undefined],
		]);
	});
});

describe('the words', () => {
	test('are the decorated ones, at the time they were said', () => {
		expect(read([phrase('external', 42.5, 'My card is [card number].')]).turns).toMatchObject([
			{
				text: 'My card is [card number].',
				timestamp: at(42.5),
				source: 'transcript',
				participantId: 'c',
			},
		]);
	});

	test('are the plain ones where there are no others', () => {
		expect(read([phrase('external', 1, 'x', { decoratedText: undefined })]).turns).toMatchObject([
			{ text: 'x' },
		]);
	});

	test('stand in time order, whatever the order of phrases', () => {
		const said = [
			phrase('external', 30, 'two'),
			phrase('internal', 40, 'three'),
			phrase('external', 22, 'one'),
		];
		expect(read(said).turns.map(({ turn, text }) => [turn, text])).toEqual([
			[1, 'one'],
			[2, 'two'],
			[3, 'three'],
		]);
	});

	test('stand once when a transcript is handed in twice, or the agent is on two lines', () => {
		const mine = transcript([phrase('internal', 30, 'Hello both'), phrase('external', 32, 'Hi')]);
		const other = {
			...transcript([phrase('internal', 30, 'Hello both')]),
			communicationId: 'other',
			transcripts: [
				{
					transcriptId: 't2',
					phrases: [{ ...phrase('internal', 30, 'Hello both'), phraseIndex: 0 }],
				},
			],
		};
		expect(
			toConversation(body, { transcripts: [mine, [mine], other] }).turns.map(({ text }) => text),
		).toEqual(['Hello both', 'Hi']);
	});

	test.each([
		['without a time', { startTimeMs: undefined }, ''],
		['with a time no date can hold', { startTimeMs: 1e300 }, ''],
		['with a time that is text', { startTimeMs: '5' }, ''],
	])('%s are kept', (_name, more, timestamp) => {
		expect(read([phrase('external', 1, 'x', more)]).turns).toMatchObject([
			{ text: 'x', timestamp },
		]);
	});

	test('that are blank are no turn', () => {
		expect(read([phrase('external', 1, ' ', { text: '' })]).turns).toEqual([]);
	});

	test('with one number for two phrases are both kept', () => {
		const same = {
			transcriptId: 't',
			phrases: [
				{ ...phrase('external', 1, 'a'), phraseIndex: 0 },
				{ ...phrase('external', 2, 'b'), phraseIndex: 0 },
			],
		};
		const { turns } = toConversation(body, {
			transcripts: [{ communicationId: 'x', transcripts: [same] }],
		});
		expect(turns.map(({ text }) => text)).toEqual(['a', 'b']);
		expect(new Set(turns.map(({ turnId }) => turnId)).size).toBe(2);
	});
});

describe('a secure pause', () => {
	const pause = (annotation: Record<string, unknown>, startTime: unknown = at(10)) => ({
		recordings: [
			{
				id: 'r',
				sessionId: 'communication of c',
				startTime,
				annotations: [{ type: 'SecurePause', ...annotation }],
			},
		],
	});
	const said = [
		phrase('external', 20, 'before'),
		phrase('external', 30, 'in it'),
		phrase('external', 29, 'into it'),
		phrase('external', 41, 'after'),
	];
	const texts = (parts: Record<string, unknown>, wire: unknown = body) =>
		read(said, wire, parts).turns.map(({ text }) => text);

	test('takes out what was said in it or reached into it, and says how much', () => {
		const parts = pause({
			location: 20_000,
			durationMs: 10_000,
			absoluteLocation: 20_000,
			absoluteDurationMs: 10_000,
		});
		expect(texts(parts)).toEqual(['before', 'after']);
		const { missing } = read(said, body, parts);
		expect(missing).toMatchObject([{ what: 'transcript', reason: 'securePause' }]);
		expect(missing[0]?.detail).toContain('2 phrase(s)');
		expect(JSON.stringify(missing)).not.toContain('into it');
	});

	test.each([
		[
			'by the absolute position',
			{ location: 0, durationMs: 0, absoluteLocation: 20_000, absoluteDurationMs: 10_000 },
			at(10),
			['before', 'after'],
		],
		[
			'by the plain position where there is no other',
			{ location: 20_000, durationMs: 10_000 },
			at(10),
			['before', 'after'],
		],
		['to the end, when it has no length', { location: 20_000 }, at(10), ['before']],
		['everywhere, when it has no place', {}, at(10), []],
		[
			'everywhere, when the recording has no start',
			{ location: 20_000, durationMs: 10_000 },
			null,
			[],
		],
	])('counts %s', (_name, annotation, startTime, expected) => {
		expect(texts(pause(annotation, startTime))).toEqual(expected);
	});

	test('that is on, nobody knows since when, holds back the whole transcript', () => {
		const paused = { ...body, securePause: true };
		expect(texts({}, paused)).toEqual([]);
		expect(read(said, paused).missing).toMatchObject([
			{ what: 'transcript', reason: 'securePause' },
		]);
		expect(
			texts(
				{},
				conversationBody([
					call({
						id: 'c',
						purpose: 'customer',
						connected: 0,
						communication: { securePause: true },
					}),
				]),
			),
		).toEqual([]);
	});

	test('that is on since a known time holds back what came after', () => {
		expect(texts(pause({ location: 20_000 }), { ...body, securePause: true })).toEqual(['before']);
	});

	test('is no other annotation', () => {
		expect(texts(pause({ type: 'Hold', location: 0, durationMs: 90_000 }))).toHaveLength(4);
	});
});

test('a real-shaped call with IVR, transfer and a secure pause is told by its people', () => {
	const { conversation, recordings, transcripts } = conversationsByName.voiceTransferred;
	const { turns, missing } = toConversation(conversation, {
		recordings,
		transcripts: Object.values(transcripts).flat(),
	});
	expect(turns.map(({ name }) => name)).toEqual([
		...[
			'Main Menu',
			'Alice Agent',
			'Indianapolis, IN',
			'Alice Agent',
			'Indianapolis, IN',
			'Alice Agent',
			'Alice Agent',
			'Alice Agent',
		],
		...['Carla Ruiz', 'Indianapolis, IN', 'Carla Ruiz', 'Indianapolis, IN'],
	]);
	expect(JSON.stringify(turns)).not.toContain('[card number]');
	expect(missing).toMatchObject([{ what: 'transcript', reason: 'securePause' }]);
});
