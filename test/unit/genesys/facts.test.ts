import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, conversationBody, part } from '../../support/genesysPayloads';

type Fields = Parameters<typeof part>[0];
const call = (fields: Fields) => part({ medium: 'calls', ...fields });
const segment = (type: string, from: number, to?: number) => ({
	type,
	startTime: at(from),
	...(to === undefined ? {} : { endTime: at(to) }),
});
const customer = (communication: Record<string, unknown> = {}, more: Partial<Fields> = {}) =>
	call({ id: 'c', purpose: 'customer', connected: 0, communication, ...more });
const agent = (
	id: string,
	communication: Record<string, unknown> = {},
	more: Partial<Fields> = {},
) =>
	call({
		id,
		purpose: 'agent',
		from: 10,
		connected: 12,
		communication,
		...more,
		more: { name: `Agent ${id}`, userId: `u-${id}`, ...more.more },
	});

const open = (...people: unknown[]) => toConversation(conversationBody(people));
const ended = (...people: unknown[]) =>
	toConversation(conversationBody(people, { endTime: at(100) }));

describe('holds', () => {
	test.each([
		[
			'are counted and added up',
			[
				agent('a', {
					segments: [segment('Hold', 20, 30), segment('Interact', 30, 40), segment('hold', 40, 45)],
				}),
			],
			{ count: 2, totalMs: 15_000 },
		],
		[
			'that both sides record are one',
			[
				customer({ segments: [segment('Hold', 20, 30)] }),
				agent('a', { segments: [segment('Hold', 20, 31)] }),
			],
			{ count: 1, totalMs: 11_000 },
		],
		[
			'that two agents record at once are one',
			[
				agent('a', { segments: [segment('Hold', 20, 30)] }),
				agent('b', { segments: [segment('Hold', 25, 40)] }),
			],
			{ count: 1, totalMs: 20_000 },
		],
		[
			"are the customer's where no agent has any",
			[customer({ segments: [segment('Hold', 20, 30)] }), agent('a')],
			{ count: 1, totalMs: 10_000 },
		],
		[
			'without an end last to the end of the communication',
			[agent('a', { segments: [segment('Hold', 20)], disconnectedTime: at(50) })],
			{ count: 1, totalMs: 30_000 },
		],
		[
			'that run backwards are none',
			[agent('a', { segments: [segment('Hold', 30, 20)] })],
			{ count: 0, totalMs: 0 },
		],
		[
			'without a start are none',
			[agent('a', { segments: [{ type: 'Hold', endTime: at(20) }] })],
			{ count: 0, totalMs: 0 },
		],
		['are none when nobody held', [agent('a')], { count: 0, totalMs: 0 }],
	])('%s', (_name, people, expected) => {
		expect(ended(...people).holds).toMatchObject({ ...expected, now: false });
	});

	test.each([
		[
			'since a time',
			{ held: true, startHoldTime: at(30) },
			{ count: 1, totalMs: 0, now: true, since: at(30) },
		],
		[
			'with a segment that is open',
			{
				held: true,
				startHoldTime: at(30),
				segments: [segment('Hold', 20, 25), segment('Hold', 30)],
			},
			{ count: 2, totalMs: 5_000, now: true, since: at(30) },
		],
		['since nobody knows when', { held: true }, { count: 1, totalMs: 0, now: true }],
	])('last at this moment, %s', (_name, communication, expected) => {
		expect(open(customer(), agent('a', communication)).holds).toEqual(expected);
	});

	test('do not last once the conversation, the person or the line has gone', () => {
		const held = { held: true, startHoldTime: at(30) };
		expect(ended(agent('a', held)).holds?.now).toBe(false);
		expect(open(agent('a', held, { to: 50 })).holds?.now).toBe(false);
		expect(open(agent('a', { ...held, disconnectedTime: at(40) })).holds?.now).toBe(false);
	});
});

describe('who hung up', () => {
	const both = (a: string | undefined, c: string | undefined) =>
		ended(
			customer({ disconnectType: c, disconnectedTime: at(100) }, { to: 100 }),
			agent('a', { disconnectType: a, disconnectedTime: at(100) }, { to: 100 }),
		).disconnectedBy;

	test.each([
		['agent', 'client', 'peer'],
		['agent', 'client', undefined],
		['agent', 'client', 'endpoint'],
		['agent', 'endpoint', 'peer'],
		['customer', 'peer', 'endpoint'],
		['customer', undefined, 'endpoint'],
		['customer', 'transfer', 'endpoint'],
		['customer', 'peer', 'client'],
		['platform', 'system', 'peer'],
		['platform', 'peer', 'timeout'],
		['platform', 'inactivity', 'inactivity'],
		['unknown', 'peer', 'peer'],
		['unknown', 'error', 'peer'],
		['unknown', undefined, undefined],
		['unknown', 'spam', 'uncallable'],
	])('is %s, when the agent says %s and the customer %s', (expected, a, c) => {
		expect(both(a, c)).toBe(expected);
		expect(both(a?.toUpperCase(), c?.toUpperCase())).toBe(expected);
	});

	test('is the one who left first, when both say they did', () => {
		const leaves = (c: number, a: number) =>
			ended(
				customer({ disconnectType: 'endpoint', disconnectedTime: at(c) }),
				agent('a', { disconnectType: 'client', disconnectedTime: at(a) }),
			).disconnectedBy;
		expect([leaves(50, 60), leaves(60, 50)]).toEqual(['customer', 'agent']);
	});

	test('is told by the last agent, not by one who transferred', () => {
		const first = agent('a', { disconnectType: 'transfer', disconnectedTime: at(50) }, { to: 50 });
		const second = agent(
			'b',
			{ disconnectType: 'client', disconnectedTime: at(99) },
			{ from: 50, connected: 51, to: 99 },
		);
		expect(ended(second, customer({ disconnectType: 'peer' }), first).disconnectedBy).toBe('agent');
	});

	test('is told by the customer who stayed longest of several', () => {
		const guest = call({
			id: 'c2',
			purpose: 'customer',
			from: 20,
			connected: 21,
			to: 60,
			communication: { disconnectType: 'endpoint', disconnectedTime: at(60) },
		});
		expect(
			ended(
				guest,
				customer({ disconnectType: 'peer', disconnectedTime: at(100) }),
				agent('a', { disconnectType: 'client', disconnectedTime: at(100) }),
			).disconnectedBy,
		).toBe('agent');
	});

	test('is told by the call and not by the callback it was made for', () => {
		const lines = (id: string, purpose: string, callback: string, voice: string) => ({
			id,
			purpose,
			startTime: at(0),
			connectedTime: at(1),
			endTime: at(99),
			callbacks: [
				{
					id: `${id} back`,
					state: 'disconnected',
					connectedTime: at(1),
					disconnectedTime: at(99),
					disconnectType: callback,
				},
			],
			calls: [
				{
					id: `${id} call`,
					state: 'terminated',
					connectedTime: at(5),
					disconnectedTime: at(80),
					disconnectType: voice,
				},
			],
		});
		expect(
			ended(lines('c', 'customer', 'peer', 'endpoint'), lines('a', 'agent', 'client', 'peer'))
				.disconnectedBy,
		).toBe('customer');
	});

	test('is the platform, when the queue timed out with nobody there', () => {
		const acd = call({
			id: 'q',
			purpose: 'acd',
			connected: 1,
			to: 90,
			communication: { disconnectType: 'timeout', disconnectedTime: at(90) },
		});
		expect(
			ended(customer({ disconnectType: 'peer', disconnectedTime: at(90) }), acd).disconnectedBy,
		).toBe('platform');
	});

	test('is read off the last segment where the communication does not say', () => {
		expect(
			ended(
				customer({
					disconnectedTime: at(90),
					segments: [{ ...segment('Interact', 0, 90), disconnectType: 'endpoint' }],
				}),
			).disconnectedBy,
		).toBe('customer');
	});

	test('is nobody while the conversation is open', () => {
		expect(open(customer(), agent('a')).disconnectedBy).toBeUndefined();
	});
});

describe('a disconnect type has one spelling', () => {
	test.each([
		['transfer.consult', 'transfer.consult'],
		['consultTransfer', 'transfer.consult'],
		['TRANSFER_CONSULT', 'transfer.consult'],
		['conferenceTransfer', 'transfer.conference'],
		['forwardTransfer', 'transfer.forward'],
		['noAnswerTransfer', 'transfer.noanswer'],
		['notAvailableTransfer', 'transfer.notavailable'],
		['transportFailure', 'transport.failure'],
		['CLIENT', 'client'],
		['somethingNew', 'somethingnew'],
		['', undefined],
	])('%s is %s', (wire, expected) => {
		expect(
			ended(agent('a', { disconnectType: wire })).participants[0]?.communications[0]
				?.disconnectType,
		).toBe(expected);
	});
});

describe('transfers', () => {
	const leaves = (id: string, disconnectType: string, seconds: number) =>
		agent(id, { disconnectType, disconnectedTime: at(seconds) }, { to: seconds });
	const command = (fields: Record<string, unknown>) => ({
		id: 't',
		state: 'Complete',
		dateIssued: at(49),
		transferType: 'Unattended',
		...fields,
	});
	const withCommands = (commands: unknown, ...people: unknown[]) =>
		toConversation(conversationBody(people, { endTime: at(100), recentTransfers: commands }));
	const tier2 = agent(
		'b',
		{},
		{ from: 50, connected: 52, to: 100, more: { queueId: 'q2', queueName: 'Tier 2' } },
	);

	test.each([
		['transfer', 'blind'],
		['transfer.consult', 'consult'],
		['consultTransfer', 'consult'],
		['transfer.conference', 'conference'],
		['forwardTransfer', 'forward'],
	])('that end as %s are of the kind %s', (disconnectType, kind) => {
		expect(ended(customer(), leaves('a', disconnectType, 50), tier2).transfers).toEqual([
			{ time: at(50), kind, by: { participantId: 'a', userId: 'u-a', name: 'Agent a' } },
		]);
	});

	test.each(['transfer.noanswer', 'notAvailableTransfer', 'client', 'peer'])(
		'are none when an agent ends as %s',
		(disconnectType) => {
			expect(ended(customer(), leaves('a', disconnectType, 50)).transfers).toEqual([]);
		},
	);

	test('are none when a queue, a flow or a missed alert passes on', () => {
		const routed = ['acd', 'ivr', 'workflow', 'customer'].map((purpose) =>
			call({
				id: purpose,
				purpose,
				connected: 1,
				to: 5,
				communication: { disconnectType: 'transfer' },
			}),
		);
		const missed = call({
			id: 'd',
			purpose: 'agent',
			from: 5,
			to: 9,
			communication: { disconnectType: 'transfer' },
		});
		expect(ended(...routed, missed).transfers).toEqual([]);
	});

	test('that are both commanded and done are one, with the target of the command', () => {
		const { transfers } = withCommands(
			[command({ initiator: { userId: 'u-a' }, destination: { address: 'q2' } })],
			customer(),
			leaves('a', 'transfer', 50),
			tier2,
		);
		expect(transfers).toMatchObject([
			{
				time: at(50),
				kind: 'blind',
				by: { name: 'Agent a' },
				toQueue: { id: 'q2', name: 'Tier 2' },
			},
		]);
	});

	test('that are commanded alone count, by their own words', () => {
		const { transfers, consults } = withCommands(
			[
				command({
					initiator: { userId: 'u-a' },
					transferType: 'Attended',
					destination: { userId: 'u-b' },
				}),
			],
			agent('a'),
			tier2,
		);
		expect(transfers).toMatchObject([
			{
				time: at(49),
				kind: 'consult',
				by: { name: 'Agent a' },
				toUser: { userId: 'u-b', name: 'Agent b' },
			},
		]);
		expect(consults).toBe(1);
	});

	test.each(['Cancelled', 'Failed', 'Timeout'])('that were commanded and %s are none', (state) => {
		expect(
			withCommands([command({ state, initiator: { userId: 'u-a' } })], agent('a')).transfers,
		).toEqual([]);
	});

	test('never tell a phone number', () => {
		const { transfers } = withCommands(
			[command({ initiator: { userId: 'u-a' }, destination: { address: '+13175550100' } })],
			agent('a'),
		);
		expect(transfers).toHaveLength(1);
		expect(JSON.stringify(transfers)).not.toContain('317');
	});

	test.each([null, 7, 'x', {}, [null, 5, {}, { initiator: 'x' }]])(
		'are read past %j in the place of commands',
		(commands) => {
			expect(() => withCommands(commands, agent('a'))).not.toThrow();
		},
	);

	test('by one person twice are two', () => {
		const again = agent(
			'a2',
			{ disconnectType: 'transfer', disconnectedTime: at(90) },
			{ from: 60, connected: 61, to: 90, more: { userId: 'u-a', name: 'Agent a' } },
		);
		const commands = [
			command({ dateIssued: at(89), initiator: { userId: 'u-a' }, destination: { queueId: 'q3' } }),
			command({ dateIssued: at(49), initiator: { userId: 'u-a' }, destination: { queueId: 'q2' } }),
		];
		const { transfers } = withCommands(commands, leaves('a', 'transfer', 50), again, tier2);
		expect(transfers?.map(({ time, toQueue }) => [time, toQueue?.id])).toEqual([
			[at(50), 'q2'],
			[at(90), 'q3'],
		]);
	});

	test('and people who were asked count as consults', () => {
		expect(
			ended(agent('a'), agent('b', {}, { more: { consultParticipantId: 'a' } })).consults,
		).toBe(1);
	});
});

describe('wrap-ups', () => {
	const wrapup = (code: string, seconds: number, more = {}) => ({
		wrapup: { code, notes: '', endTime: at(seconds), ...more },
	});

	test('are listed in time order, each once, though participant and communication both tell them', () => {
		const first = agent('a', wrapup('w1', 60), { more: wrapup('w1', 60) });
		const second = agent('b', wrapup('w2', 90, { notes: 'call back' }));
		expect(ended(second, first).wrapUps).toEqual([
			{ code: 'w1', time: at(60), participantId: 'a', userId: 'u-a', agentName: 'Agent a' },
			{
				code: 'w2',
				notes: 'call back',
				time: at(90),
				participantId: 'b',
				userId: 'u-b',
				agentName: 'Agent b',
			},
		]);
	});

	test('have their names when these are handed in, but for the codes of the platform', () => {
		const body = conversationBody([
			agent('a', {}, { more: wrapup('W1', 60) }),
			agent('b', {}, { more: wrapup('ININ-WRAP-UP-TIMEOUT', 70) }),
		]);
		const { wrapUps, participants, missing } = toConversation(body, {
			names: { wrapupCodes: { entities: [{ id: 'w1', name: 'Resolved' }] } },
		});
		expect(wrapUps?.map(({ code, name }) => [code, name])).toEqual([
			['W1', 'Resolved'],
			['ININ-WRAP-UP-TIMEOUT', undefined],
		]);
		expect(participants[0]?.wrapUp?.name).toBe('Resolved');
		expect(missing.filter(({ what }) => what === 'wrapUpName')).toEqual([]);
	});

	test.each([
		[
			'the times of the participant',
			{
				more: {
					startAcwTime: at(60),
					endAcwTime: at(70),
					wrapup: { code: 'w', durationSeconds: 99 },
				},
			},
			{},
			10_000,
		],
		[
			'those of the communication',
			{},
			{ afterCallWork: { startTime: at(60), endTime: at(65) } },
			5_000,
		],
		[
			'the seconds of the wrap-up',
			{ more: { wrapup: { code: 'w', durationSeconds: 4 } } },
			{},
			4_000,
		],
		['nothing', {}, { afterCallWork: {} }, undefined],
	])('take as long as %s', (_name, more, communication, expected) => {
		expect(ended(agent('a', communication, more)).acwMs).toBe(expected);
	});
});

describe('the agents', () => {
	test('are one per user, with his declined alerts, in the order in which they connected', () => {
		const declined = call({ id: 'a0', purpose: 'agent', from: 1, to: 5, more: { userId: 'u-a' } });
		const other = call({
			id: 'x',
			purpose: 'agent',
			from: 2,
			to: 4,
			more: { userId: 'u-x', name: 'Max' },
		});
		const { agents } = ended(
			agent('b', {}, { from: 50, connected: 51, to: 99 }),
			other,
			agent('a', {}, { to: 50 }),
			declined,
		);
		expect(agents).toEqual([
			{
				userId: 'u-a',
				name: 'Agent a',
				participantIds: ['a0', 'a'],
				connectedTime: at(12),
				endTime: at(50),
				missedAlerts: 1,
				current: false,
			},
			{
				userId: 'u-b',
				name: 'Agent b',
				participantIds: ['b'],
				connectedTime: at(51),
				endTime: at(99),
				missedAlerts: 0,
				current: true,
			},
			{ userId: 'u-x', name: 'Max', participantIds: ['x'], missedAlerts: 1, current: false },
		]);
	});

	test('are not those who listen in', () => {
		expect(
			open(agent('a'), agent('s', {}, { more: { coachedParticipantId: 'a' } })).agents?.map(
				({ userId }) => userId,
			),
		).toEqual(['u-a']);
	});

	test('without a user are as many as there are participants', () => {
		const nameless = (id: string) => call({ id, purpose: 'agent', connected: 1 });
		expect(open(nameless('1'), nameless('2')).agents).toHaveLength(2);
	});
});

test.each(['workflow', 'botflow', 'bot', 'ivr'])(
	'a participant of the purpose %s is a bot',
	(purpose) => {
		const bot = call({ id: 'w', purpose, connected: 0, more: { name: 'Front Door' } });
		expect(open(customer(), bot).bots).toEqual([
			{ participantId: 'w', purpose, name: 'Front Door' },
		]);
		expect(open(customer(), bot).agents).toEqual([]);
	},
);

test.each([
	['from start to end', { endTime: at(90) }, 90_000],
	['not while it is open', {}, undefined],
	['not when it ends before it starts', { endTime: at(-5) }, undefined],
	['not when a time is none', { endTime: 'x' }, undefined],
])('a conversation lasts %s', (_name, fields, expected) => {
	expect(toConversation(conversationBody([], fields)).durationMs).toBe(expected);
});
