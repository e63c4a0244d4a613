import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, conversationBody, part, type Part } from '../../support/genesysPayloads';

const call = (fields: Omit<Part, 'medium'>) =>
	part({ medium: 'calls', state: fields.to === undefined ? 'connected' : 'terminated', ...fields });
const ms = (seconds: number) => Date.parse(at(seconds));
const phrase = (
	participantPurpose: string | undefined,
	seconds: number | undefined,
	text: string,
	phraseIndex: number,
) => ({
	text,
	...(seconds === undefined ? {} : { startTimeMs: ms(seconds) }),
	duration: { milliseconds: 900 },
	participantPurpose,
	phraseIndex,
});
const said = (wire: unknown, parts: object) =>
	toConversation(wire, parts).turns.map(({ role, name, text }) => [role, name, text]);

describe('a call with a consult that becomes a conference', () => {
	const customer = call({
		id: 'c',
		purpose: 'customer',
		connected: 0,
		to: 200,
		communication: { disconnectType: 'endpoint' },
		more: { name: 'Jane' },
	});
	const ada = call({
		id: 'a',
		purpose: 'agent',
		from: 10,
		connected: 12,
		to: 200,
		communication: { disconnectType: 'peer' },
		more: { userId: 'u-a', name: 'Ada', queueId: 'q1' },
	});
	const ben = call({
		id: 'b',
		purpose: 'agent',
		from: 60,
		connected: 62,
		to: 100,
		communication: { disconnectType: 'client' },
		more: { userId: 'u-b', name: 'Ben', queueId: 'q1', consultParticipantId: 'a' },
	});
	const queue = call({
		id: 'q',
		purpose: 'acd',
		from: 2,
		connected: 2,
		to: 12,
		more: { name: 'Billing', queueId: 'q1' },
	});
	const wire = conversationBody([ben, queue, ada, customer], { endTime: at(200) });

	test('was ended by who hung up last, not by who had been asked in between and left first', () => {
		expect(flattenConversation(toConversation(wire))).toMatchObject({
			disconnected_by: 'customer',
			consult_count: 1,
			queue_name: 'Billing',
			state: 'terminated',
			direction: 'inbound',
		});
	});

	test('has the words of a line that heard both once', () => {
		const line = (communicationId: string, shift: number) => ({
			communicationId,
			transcripts: [
				{
					transcriptId: `t ${communicationId}`,
					phrases: [
						phrase('internal', 20 + shift, 'Good morning', 0),
						phrase('external', 22 + shift, 'Hello', 1),
					],
				},
			],
		});
		const transcripts = [line('communication of a', 0.12), line('communication of c', 0)];
		expect(said(wire, { transcripts })).toEqual([
			['agent', 'Ada', 'Good morning'],
			['customer', 'Jane', 'Hello'],
		]);
	});

	test('keeps what somebody says twice on one line', () => {
		const transcripts = [
			{
				communicationId: 'communication of c',
				transcripts: [
					{
						transcriptId: 't',
						phrases: [phrase('external', 20, 'yes', 0), phrase('external', 20.3, 'yes', 1)],
					},
				],
			},
		];
		expect(said(wire, { transcripts })).toHaveLength(2);
	});

	test('gives the floor to the one whom the transcript itself has on the line', () => {
		const transcripts = [
			{
				communicationId: 'communication of c',
				participants: [
					{ participantPurpose: 'agent', userId: 'u-a', startTimeMs: ms(12), endTimeMs: ms(70) },
					{ participantPurpose: 'agent', userId: 'u-b', startTimeMs: ms(70), endTimeMs: ms(100) },
				],
				transcripts: [
					{
						transcriptId: 't',
						phrases: [
							phrase('internal', 65, 'Ben is here', 0),
							phrase('internal', 80, 'Hello, this is Ben', 1),
						],
					},
				],
			},
		];
		expect(said(wire, { transcripts })).toEqual([
			['agent', 'Ada', 'Ben is here'],
			['agent', 'Ben', 'Hello, this is Ben'],
		]);
	});

	test('tells who is unknown where a phrase does not say its side, and puts one without a time where its number stands', () => {
		const phrases = [
			phrase('external', 30, 'third', 2),
			phrase('internal', undefined, 'second', 1),
			phrase(undefined, 20, 'first', 0),
		];
		const { turns } = toConversation(wire, {
			transcripts: [
				{ communicationId: 'communication of c', transcripts: [{ transcriptId: 't', phrases }] },
			],
		});
		expect(turns.map(({ text, role, timestamp }) => [text, role, timestamp])).toEqual([
			['first', 'unknown', at(20)],
			['second', 'agent', at(20)],
			['third', 'customer', at(30)],
		]);
	});

	test('holds back a phrase without a time that may lie in a secure pause', () => {
		const recordings = [
			{
				id: 'r',
				startTime: at(0),
				annotations: [{ type: 'SecurePause', location: 22_000, durationMs: 4_000 }],
			},
		];
		const phrases = [
			phrase('external', 20, 'before', 0),
			phrase('external', undefined, 'my card is', 1),
			phrase('external', 30, 'after', 2),
		];
		const { turns, missing } = toConversation(wire, {
			recordings,
			transcripts: [{ transcripts: [{ transcriptId: 't', phrases }] }],
		});
		expect(turns.map(({ text }) => text)).toEqual(['before', 'after']);
		expect(missing).toContainEqual(
			expect.objectContaining({ what: 'transcript', reason: 'securePause' }),
		);
	});

	test('says so when nobody could ask whether it was paused', () => {
		const transcripts = [
			{ transcripts: [{ transcriptId: 't', phrases: [phrase('external', 20, 'Hi', 0)] }] },
		];
		expect(
			toConversation(wire, {
				transcripts,
				recordings: { status: 503, code: 'service.unavailable' },
			}).missing,
		).toMatchObject([{ what: 'pauses', reason: 'failed' }]);
	});
});

describe('a callback with the call that was made', () => {
	const both = (
		id: string,
		purpose: string,
		fields: Partial<Part>,
		more: Record<string, unknown>,
	) => {
		const made = part({
			id,
			purpose,
			medium: 'callbacks',
			state: 'disconnected',
			from: 0,
			connected: 5,
			to: 100,
			...fields,
			more: { ...more },
		});
		const leg = call({
			id,
			purpose,
			from: 20,
			connected: 25,
			to: 90,
			communication: { id: `leg of ${id}`, direction: 'outbound', ...fields.communication },
		});
		return { ...made, calls: leg.calls };
	};
	const wire = conversationBody(
		[
			both('c', 'customer', { communication: { disconnectType: 'endpoint' } }, { name: 'Jane' }),
			both(
				'a',
				'agent',
				{ communication: { disconnectType: 'transfer' } },
				{ userId: 'u', name: 'Ada' },
			),
		],
		{ endTime: at(100) },
	);

	test('is a callback that ended as a call does, and was handed on once', () => {
		expect(flattenConversation(toConversation(wire))).toMatchObject({
			channel: 'callback',
			state: 'terminated',
			transfer_count: 1,
			agent_name: 'Ada',
			ended: true,
		});
	});
});

describe('an outbound call of a campaign', () => {
	const wire = conversationBody(
		[
			call({
				id: 'd',
				purpose: 'dialer',
				connected: 0,
				to: 8,
				communication: { direction: 'outbound' },
			}),
			call({
				id: 'c',
				purpose: 'customer',
				connected: 1,
				to: 60,
				communication: { direction: 'OUTBOUND', disconnectType: 'peer' },
				more: { name: 'Jane' },
			}),
			call({
				id: 'a',
				purpose: 'agent',
				from: 5,
				connected: 6,
				to: 60,
				communication: { direction: 'outbound', disconnectType: 'client' },
				more: {
					userId: 'u',
					name: 'Ada',
					queueId: 'q',
					queueName: 'Campaigns',
					wrapup: { code: 'w', notes: 'sold' },
				},
			}),
		],
		{ endTime: at(60) },
	);

	test('has a direction, the queue of its agent, and an end', () => {
		expect(flattenConversation(toConversation(wire))).toMatchObject({
			channel: 'voice',
			direction: 'outbound',
			queue_name: 'Campaigns',
			first_queue_name: 'Campaigns',
			customer_name: 'Jane',
			disconnected_by: 'agent',
			wrap_up_codes: ['w'],
		});
	});
});

describe('a call that was handed to somebody outside', () => {
	const wire = conversationBody(
		[
			call({
				id: 'c',
				purpose: 'customer',
				connected: 0,
				to: 100,
				communication: { disconnectType: 'endpoint' },
			}),
			call({
				id: 'x',
				purpose: 'external',
				from: 40,
				connected: 45,
				to: 100,
				more: { name: 'Acme Logistics' },
			}),
			call({
				id: 'a',
				purpose: 'agent',
				from: 5,
				connected: 6,
				to: 45,
				communication: { disconnectType: 'transfer' },
				more: { userId: 'u', name: 'Ada' },
			}),
		],
		{
			endTime: at(100),
			recentTransfers: [
				{
					id: 't',
					state: 'complete',
					dateIssued: at(44),
					transferType: 'Unattended',
					initiator: { userId: 'u' },
					destination: { address: '+15551234567' },
				},
			],
		},
	);

	test('is still about its customer, was transferred once, and no number is passed on', () => {
		const conversation = toConversation(wire);
		expect(flattenConversation(conversation)).toMatchObject({
			customer_name: 'Anonymous',
			customer_names: [],
			transfer_count: 1,
			disconnected_by: 'customer',
		});
		expect(JSON.stringify(conversation)).not.toContain('5551234567');
	});
});

describe('an agent who declined, left and came again', () => {
	const ada = (id: string, fields: Partial<Part>) =>
		call({
			id,
			purpose: 'agent',
			...fields,
			more: {
				userId: 'u',
				...(id === 'a3' ? { name: 'Ada', queueId: 'q', queueName: 'Billing' } : { queueId: 'q' }),
			},
		});
	const wire = conversationBody(
		[
			ada('a1', { from: 1, to: 5 }),
			ada('a3', { from: 50, connected: 52 }),
			ada('a2', { from: 10, connected: 12, to: 30, communication: { disconnectType: 'transfer' } }),
			call({
				id: 's',
				purpose: 'agent',
				from: 53,
				connected: 54,
				more: { userId: 'boss', name: 'Boss', coachedParticipantId: 'a3' },
			}),
			call({ id: 'c', purpose: 'customer', connected: 0, more: { name: 'Jane' } }),
		],
		{ endTime: '' },
	);

	test('is one agent, the current one, and has a name wherever he spoke', () => {
		const conversation = toConversation(wire);
		expect(conversation).toMatchObject({
			ended: false,
			state: 'connected',
			agent: { participantId: 'a3', name: 'Ada' },
			agents: [{ userId: 'u', missedAlerts: 1, current: true }],
			queue: { name: 'Billing' },
		});
		expect(conversation.agents).toHaveLength(1);
		expect(
			conversation.participants.filter(({ userId }) => userId === 'u').map(({ name }) => name),
		).toEqual(['Ada', 'Ada', 'Ada']);
		expect(conversation.missing.map(({ what }) => what)).toEqual(['transcript']);
	});
});

test('an alert that nothing says the end of was missed once the conversation is over', () => {
	const body = (fields: Record<string, unknown>) =>
		conversationBody([call({ id: 'a', purpose: 'agent', from: 1, state: 'alerting' })], fields);
	expect(toConversation(body({ endTime: at(9) })).agents).toMatchObject([{ missedAlerts: 1 }]);
	expect(toConversation(body({})).agents).toMatchObject([{ missedAlerts: 0 }]);
});

test('that a person left says an event without saying that he had missed anything', () => {
	const event = {
		topicName: 'v2.detail.events.conversation.x.user.end',
		eventBody: {
			eventTime: ms(9),
			conversationId: 'x',
			participantId: 'a',
			sessionId: 's',
			userId: 'u',
			mediaType: 'VOICE',
			disconnectType: 'CLIENT',
		},
	};
	expect(toConversation(event).agents).toMatchObject([{ missedAlerts: 0 }]);
});

test('a wrap-up that participant and communication tell with different care is one', () => {
	const wrapup = { code: 'w', notes: 'done', endTime: at(80), durationSeconds: 5 };
	const agent = call({
		id: 'a',
		purpose: 'agent',
		connected: 1,
		to: 60,
		communication: { wrapup: { code: 'w', name: 'Resolved' } },
		more: { wrapup },
	});
	expect(toConversation(conversationBody([agent], { endTime: at(90) })).wrapUps).toMatchObject([
		{ code: 'w', name: 'Resolved', notes: 'done', time: at(80) },
	]);
});

test('a customer whom the last agent handed to a survey was disconnected by the platform', () => {
	const wire = conversationBody(
		[
			call({
				id: 'c',
				purpose: 'customer',
				connected: 0,
				to: 100,
				communication: { disconnectType: 'peer' },
			}),
			call({
				id: 'a',
				purpose: 'agent',
				connected: 5,
				to: 60,
				communication: { disconnectType: 'transfer' },
			}),
			call({
				id: 's',
				purpose: 'voicesurveyflow',
				from: 60,
				connected: 60,
				to: 100,
				communication: { disconnectType: 'system' },
			}),
		],
		{ endTime: at(100) },
	);
	expect(toConversation(wire).disconnectedBy).toBe('platform');
});

test('a call with nulls, wrong types and unknown keys everywhere is what is left of it', () => {
	const wire = {
		id: 'x',
		startTime: at(0),
		endTime: null,
		recentTransfers: null,
		divisions: [{ division: { id: 'd' }, entities: 7 }],
		participants: [
			null,
			'x',
			{
				id: 'c',
				purpose: 'customer',
				name: '',
				calls: [
					null,
					5,
					{ id: 'l', state: 'connected', segments: null, connectedTime: at(0), messages: {} },
				],
				callbacks: null,
				chats: {},
				emails: 'x',
				messages: null,
				attributes: { a: null, b: ['x'] },
			},
			{
				id: 7,
				purpose: 'agent',
				userId: '',
				name: 'Ada',
				calls: [{ id: 'k', state: 'connected', connectedTime: at(3), held: 'yes', wrapup: [] }],
				wrapup: 'x',
			},
		],
	};
	expect(
		flattenConversation(
			toConversation(wire, {
				messages: null,
				recordings: 7,
				transcripts: 'x',
				emails: { entities: null },
			}),
		),
	).toMatchObject({
		channel: 'voice',
		agent_name: 'Ada',
		customer_name: 'Anonymous',
		ended: false,
		on_hold: false,
	});
});
