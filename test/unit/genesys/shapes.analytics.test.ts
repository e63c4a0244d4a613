import analyticsVoice from '../../fixtures/genesys/analyticsVoice.json';
import { analyticsOnly } from '../../../sandbox/fixtures/conversations/analyticsOnly';
import { conversationsByName, startGenesysSimulator } from '../../../sandbox/simulators';
import {
	isConversationShape,
	toConversation,
} from '../../../shared/genesys/convert/toConversation';
import { signIn } from '../../support/genesysConnection';
import { at } from '../../support/genesysPayloads';

describe('a call as analytics tells it', () => {
	const conversation = toConversation(analyticsVoice);

	test('has its people, queues, times and end', () => {
		expect(conversation).toMatchObject({
			id: '0a1b2c3d-0000-4000-8000-00000000a001',
			channel: 'voice',
			state: 'terminated',
			ended: true,
			direction: 'inbound',
			durationMs: 450_000,
			queue: { id: 'q-surveys' },
			firstQueue: { id: 'q-claims', name: 'Claims' },
			agent: { participantId: 'a2', userId: 'u-ben' },
			customer: { participantId: 'ac', name: 'Mobile Caller' },
			skills: ['sk-1'],
		});
	});

	test('tells who missed the alert and who only listened', () => {
		expect(conversation.participants.filter((p) => p.declined).map(({ id }) => id)).toEqual(['ax']);
		expect(conversation.participants.filter((p) => p.observer).map(({ id }) => id)).toEqual(['as']);
		expect(
			conversation.agents?.map(({ userId, missedAlerts, current }) => [
				userId,
				missedAlerts,
				current,
			]),
		).toEqual([
			['u-ada', 0, false],
			['u-ben', 0, true],
			['u-missed', 1, false],
		]);
	});

	test('tells the hold, the consult transfer, the wrap-ups and who hung up', () => {
		expect(conversation.holds).toEqual({ count: 1, totalMs: 40_000, now: false });
		expect(conversation.transfers).toMatchObject([
			{ kind: 'consult', time: '2026-09-10T14:04:00.000Z', by: { name: 'Ada' } },
		]);
		expect(conversation.consults).toBe(1);
		expect(conversation.disconnectedBy).toBe('customer');
		expect(conversation.acwMs).toBe(50_000);
		expect(conversation.wrapUps).toMatchObject([
			{ code: 'w-forward', notes: 'needs a surveyor', agentName: 'Ada' },
			{ code: 'ININ-WRAP-UP-TIMEOUT', userId: 'u-ben' },
		]);
	});

	test('has no words, and says so', () => {
		expect(conversation.turns).toEqual([]);
		expect(conversation.missing).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ what: 'transcript', reason: 'notFetched' }),
				expect.objectContaining({ what: 'queueName', reason: 'notFetched', id: 'q-surveys' }),
				expect.objectContaining({ what: 'userName', reason: 'notFetched', id: 'u-ben' }),
			]),
		);
	});

	test('is completed by names and a transcript', () => {
		const said = (
			startTimeMs: number,
			participantPurpose: string,
			text: string,
			phraseIndex: number,
		) => ({ text, startTimeMs, duration: { milliseconds: 1000 }, participantPurpose, phraseIndex });
		const start = Date.parse('2026-09-10T14:00:00.000Z');
		const { agent, queue, turns, missing } = toConversation(analyticsVoice, {
			transcripts: [
				{
					communicationId: 's-customer',
					transcripts: [
						{
							transcriptId: 't',
							phrases: [
								said(start + 60_000, 'internal', 'hello', 0),
								said(start + 300_000, 'internal', 'good day', 1),
								said(start + 61_000, 'external', 'hi', 2),
							],
						},
					],
				},
			],
			names: {
				queues: { entities: [{ id: 'q-surveys', name: 'Surveys' }] },
				users: {
					entities: [
						{ id: 'u-ben', name: 'Ben' },
						{ id: 'u-missed', name: 'Max' },
					],
				},
			},
		});
		expect(agent?.name).toBe('Ben');
		expect(queue).toEqual({ id: 'q-surveys', name: 'Surveys' });
		expect(turns.map(({ role, name, text }) => [role, name, text])).toEqual([
			['agent', 'Ada', 'hello'],
			['customer', 'Mobile Caller', 'hi'],
			['agent', 'Ben', 'good day'],
		]);
		expect(missing).toEqual([]);
	});
});

test.each([
	['an answer that found one', { conversations: [analyticsVoice], totalHits: 1 }],
	['one with keys nobody knows', { ...analyticsVoice, unknownKey: { x: 1 } }],
])('%s is that conversation', (_name, body) => {
	expect(toConversation(body).id).toBe(analyticsVoice.conversationId);
});

test('an answer that found several is refused, because it is not one conversation', () => {
	expect(
		isConversationShape({ conversations: [analyticsVoice, analyticsVoice], totalHits: 2 }),
	).toBe(false);
});

describe('an open conversation in analytics', () => {
	const segment = (segmentType: string, from: number, to?: number) => ({
		segmentType,
		segmentStart: at(from),
		...(to === undefined ? {} : { segmentEnd: at(to) }),
		queueId: 'q1',
	});
	const open = (agentSegments: unknown[]) =>
		toConversation({
			conversationId: 'x',
			conversationStart: at(0),
			participants: [
				{
					participantId: 'c',
					purpose: 'customer',
					sessions: [
						{
							mediaType: 'message',
							messageType: 'webmessaging',
							direction: 'inbound',
							sessionId: 'sc',
							segments: [segment('interact', 0)],
						},
					],
				},
				{
					participantId: 'a',
					purpose: 'agent',
					userId: 'u',
					sessions: [
						{
							mediaType: 'message',
							messageType: 'webmessaging',
							sessionId: 'sa',
							segments: agentSegments,
						},
					],
				},
			],
		});

	test.each([
		['connected', [segment('alert', 1, 5), segment('interact', 5)], 'connected', 'a'],
		['alerting', [segment('alert', 1)], 'alerting', 'a'],
		['parked', [segment('interact', 1, 4), segment('parked', 4)], 'parked', 'a'],
		[
			'connected to nobody after the agent left',
			[segment('interact', 1, 4)],
			'connected',
			undefined,
		],
	])('is %s', (_name, segments, state, agent) => {
		const conversation = open(segments);
		expect(conversation).toMatchObject({ channel: 'webmessaging', state, ended: false });
		expect(conversation.agent?.participantId).toBe(agent);
	});

	test('is on hold since the hold began', () => {
		expect(open([segment('interact', 1, 4), segment('hold', 4)]).holds).toEqual({
			count: 1,
			totalMs: 0,
			now: true,
			since: at(4),
		});
	});

	test('misses the texts of its messages', () => {
		expect(open([segment('interact', 1)]).missing).toContainEqual(
			expect.objectContaining({ what: 'messageTexts', reason: 'notFetched' }),
		);
	});
});

test.each([
	['no participants', { participants: undefined }, { what: 'participants', reason: 'notReturned' }],
	[
		'participants that are null',
		{ participants: null },
		{ what: 'participants', reason: 'notReturned' },
	],
])('%s are told as missing', (_name, change, gap) => {
	const conversation = toConversation({
		conversationId: 'x',
		conversationStart: at(0),
		conversationEnd: at(60),
		...change,
	});
	expect(conversation).toMatchObject({
		id: 'x',
		ended: true,
		durationMs: 60_000,
		participants: [],
	});
	expect(conversation.missing).toContainEqual(expect.objectContaining(gap));
});

test('sessions without segments tell by their metrics that somebody answered', () => {
	const session = (metrics: unknown[]) => ({ mediaType: 'voice', segments: [], metrics });
	const conversation = toConversation({
		conversationId: 'x',
		conversationStart: at(0),
		conversationEnd: at(60),
		participants: [
			{
				participantId: 'a',
				purpose: 'agent',
				userId: 'a',
				participantName: 'Ada',
				sessions: [
					session([
						{ name: 'tTalk', value: 40_000, emitDate: at(50) },
						{ name: 'tHeld', value: 7_000, emitDate: at(30) },
					]),
				],
			},
			{
				participantId: 'b',
				purpose: 'agent',
				userId: 'b',
				sessions: [session([{ name: 'tAlert', value: 9_000, emitDate: at(9) }])],
			},
		],
	});
	expect(conversation.agent?.name).toBe('Ada');
	expect(conversation.participants[0]?.connectedTime).toBe(at(10));
	expect(conversation.holds).toMatchObject({ count: 1, totalMs: 7_000 });
});

test('a session of which nothing is told makes nobody the agent, and nobody one who missed an alert', () => {
	const sessions = [{ mediaType: 'voice' }];
	const { agent, agents, participants } = toConversation({
		conversationId: 'x',
		conversationStart: at(0),
		conversationEnd: at(9),
		participants: [{ purpose: 'agent', userId: 'u', sessions }],
	});
	expect([agent, agents?.[0]?.missedAlerts, participants[0]?.declined]).toEqual([
		undefined,
		0,
		false,
	]);
});

describe('the same conversation from both endpoints', () => {
	test.each([
		'voiceTransferred',
		'outboundCall',
		'webMessagingEnded',
		'webChatEnded',
		'conference',
	] as const)('%s agrees in people, times and handling', async (name) => {
		const sim = await startGenesysSimulator();
		try {
			const bearer = await signIn(sim);
			const { conversation: wire } = conversationsByName[name];
			const answer = await fetch(
				`${sim.apiUrl}/api/v2/analytics/conversations/${wire.id}/details`,
				{ headers: { authorization: `Bearer ${bearer}` } },
			);
			const [live, told] = [toConversation(wire), toConversation(await answer.json())];
			for (const key of [
				'id',
				'channel',
				'state',
				'ended',
				'direction',
				'startTime',
				'endTime',
				'durationMs',
				'agent',
				'agents',
				'customer',
				'customers',
				'bots',
				'holds',
				'disconnectedBy',
			] as const) {
				expect({ [key]: told[key] }).toEqual({ [key]: live[key] });
			}
			expect(told.transfers?.map(({ kind, time }) => [kind, time])).toEqual(
				live.transfers?.map(({ kind, time }) => [kind, time]),
			);
			expect(told.wrapUps?.map(({ code, notes }) => [code, notes])).toEqual(
				live.wrapUps?.map(({ code, notes }) => [code, notes]),
			);
		} finally {
			await sim.close();
		}
	});

	test('is read where the other is gone', () => {
		expect(toConversation(analyticsOnly.conversation).agent?.name).toBe('Alice Agent');
	});
});
