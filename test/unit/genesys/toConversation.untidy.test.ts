import { conversationSchema } from '../../../shared/genesys/model';
import {
	isConversationShape,
	toConversation,
} from '../../../shared/genesys/convert/toConversation';
import { errorOf } from '../../support/everyText';
import { at, bulk, conversationBody, entity, part } from '../../support/genesysPayloads';

describe('an untidy payload', () => {
	test('without participants is a conversation of which nothing is known', () => {
		expect(toConversation(conversationBody([]))).toMatchObject({
			id: 'conversation-1',
			channel: 'unknown',
			state: 'unknown',
			ended: false,
			customers: [],
			skills: [],
			participants: [],
			turns: [],
			missing: [],
		});
	});

	test.each([null, 7, true, [], {}, 'x'])('keeps what is readable when all else is %j', (junk) => {
		const damaged = {
			...part({ id: 'a', purpose: 'agent', connected: 1 }),
			...Object.fromEntries(
				[
					'name',
					'userId',
					'queueId',
					'queueName',
					'conversationRoutingData',
					'calls',
					'emails',
					'wrapup',
					'attributes',
				].map((key) => [key, junk]),
			),
		};
		const body = conversationBody([damaged, junk], {
			address: junk,
			divisions: junk,
			recentTransfers: junk,
			unknownKey: junk,
		});
		const conversation = toConversation(body);
		expect(conversation.agent?.participantId).toBe('a');
		expect(conversation.channel).not.toBe('unknown');
		expect(conversationSchema.safeParse(conversation).success).toBe(true);
	});

	test('without a purpose is somebody of unknown purpose', () => {
		expect(
			toConversation(conversationBody([{ id: 'x', purpose: 'customer' }, { id: 'y' }]))
				.participants[1]?.purpose,
		).toBe('unknown');
	});

	test('with purposes in capitals is read all the same', () => {
		const body = conversationBody([
			part({ id: 'c', purpose: 'Customer' }),
			part({ id: 'a', purpose: 'AGENT', connected: 1 }),
		]);
		expect(toConversation(body)).toMatchObject({
			agent: { participantId: 'a' },
			customer: { participantId: 'c' },
		});
	});

	test('with unreadable messages keeps the readable ones', () => {
		const body = conversationBody([part({ id: 'c', purpose: 'customer', lists: ['1'] })]);
		const messages = bulk(
			null,
			7,
			{},
			{ id: 9 },
			{ id: 'n', normalizedMessage: null },
			entity('1', 'Hello', 1),
			{ id: 't', timestamp: 5 },
		);
		expect(toConversation(body, { messages }).turns.map(({ text }) => text)).toEqual(['Hello']);
	});

	test.each([
		['null', null],
		['a text', 'x'],
		['no entities', {}],
		['entities that are no list', { entities: {} }],
		['a list of junk', [null, 1]],
	])(
		'with message texts that are %s has no turns and says which are missing',
		(_name, messages) => {
			const body = conversationBody([part({ id: 'c', purpose: 'customer', lists: ['1'] })]);
			const { turns, missing } = toConversation(body, { messages });
			expect(turns).toEqual([]);
			expect(missing).toMatchObject([{ what: 'message', reason: 'notReturned', id: '1' }]);
		},
	);

	test('with a nest deeper than any stack is read or refused, and breaks nothing', () => {
		const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
		expect(
			toConversation(
				conversationBody([deep, part({ id: 'a', purpose: 'agent', connected: 1 })], { x: deep }),
			).agent?.participantId,
		).toBe('a');
	});

	test('with keys that mean something to JavaScript pollutes nothing', () => {
		const body: unknown = JSON.parse(
			'{"id":"x","startTime":"t","participants":[{"id":"c","purpose":"customer","__proto__":{"name":"evil"},"constructor":{"name":"evil"}}]}',
		);
		expect(toConversation(body).customer).toEqual({ participantId: 'c' });
		expect(({} as { name?: unknown }).name).toBeUndefined();
	});
});

describe('something else than a conversation', () => {
	test.each([
		['nothing', undefined],
		['null', null],
		['a text', '{"id":"x"}'],
		['a number', 5],
		['a list', [conversationBody([])]],
		['an empty object', {}],
		['an id alone', { id: 'x' }],
		['participants without an id', { participants: [] }],
		['an empty id', conversationBody([], { id: '' })],
		['an id that is a number', conversationBody([], { id: 7 })],
		[
			'a calendar entry, which has an id and a start too',
			{ id: 'x', startTime: at(0), endTime: at(9), title: 'Lunch' },
		],
		["another endpoint's error", { message: 'x', code: 'not.found', status: 404 }],
		['a chat request', { model: 'gpt-4o', messages: [{ role: 'user', content: 'private words' }] }],
	])('such as %s is refused with what to do', (_name, input) => {
		const error = errorOf(() => toConversation(input));
		expect(error).toMatchObject({ code: 'invalid_input', retryable: false });
		expect(error.description).toContain('Genesys Get Conversation');
		expect(JSON.stringify([error.message, error.description, error.details])).not.toContain(
			'private',
		);
		expect(isConversationShape(input)).toBe(false);
	});
});

describe('our own model', () => {
	const model = toConversation(
		conversationBody([part({ id: 'c', purpose: 'customer', lists: ['1'] })]),
		{ messages: bulk(entity('1', 'Hi', 1)) },
	);

	test('passes through as it is', () => {
		expect(toConversation(model)).toEqual(model);
		expect(isConversationShape(model)).toBe(true);
	});

	test('passes through JSON, as it travels between nodes', () => {
		expect(toConversation(JSON.parse(JSON.stringify(model)))).toEqual(
			JSON.parse(JSON.stringify(model)),
		);
	});

	test.each([
		['turns', { turns: [{ turn: 1, role: 'customer', text: 'private words' }] }],
		['participants', { participants: 'private words' }],
		['a channel', { channel: 5 }],
	])(
		'is refused when %s were changed into another shape, by path and without the value',
		(_name, change) => {
			const error = errorOf(() => toConversation({ ...model, ...change }));
			expect(error.code).toBe('invalid_input');
			expect(error.message).toContain(Object.keys(change)[0]);
			expect(JSON.stringify([error.message, error.description, error.details])).not.toContain(
				'private words',
			);
		},
	);
});
