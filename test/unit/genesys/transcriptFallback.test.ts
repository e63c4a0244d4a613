import {
	conversationIds,
	conversationsByName,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { fetchConversation } from '../../../shared/genesys/fetch/fetchConversation';
import { fetchTranscript } from '../../../shared/genesys/fetch/fetchTranscript';
import { fakeClock, type FakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const HOUR_MS = 3_600_000;
const ID = 'call';
const END = Date.parse(at(90));

let sim: GenesysSimulator;
let bearer: string;
let clock: FakeClock;
beforeAll(async () => {
	sim = await startGenesysSimulator();
});
afterAll(async () => await sim.close());
beforeEach(async () => {
	sim.reset();
	bearer = await signIn(sim);
	sim.requests.length = 0;
});

const transcript = (communicationId: string) => ({
	communicationId,
	transcripts: [
		{
			transcriptId: `t-${communicationId}`,
			phrases: [{ text: 'hello', startTimeMs: Date.parse(at(5)), participantPurpose: 'internal' }],
		},
	],
});

interface Setup {
	/** Further calls of our side, beside k-cust and k-ag. */
	others?: string[];
	words?: string[];
	recordings?: string[];
	pendingRecordings?: number;
	recorded?: boolean;
}

function add({
	others = [],
	words = [],
	recordings = [],
	pendingRecordings,
	recorded,
}: Setup): void {
	const call = (id: string, purpose: string, communication: object) =>
		part({
			id: `of ${id}`,
			purpose,
			medium: 'calls',
			connected: 0,
			to: 90,
			communication: { id, ...communication },
		});
	sim.add({
		conversation: {
			...conversationBody(
				[
					call('k-cust', 'customer', {}),
					call('k-acd', 'acd', {}),
					call('k-ag', 'agent', recorded === true ? { recording: true } : {}),
					...others.map((id) => call(id, 'agent', {})),
				],
				{ endTime: at(90) },
			),
			id: ID,
		},
		recordings: recordings.map((sessionId) => ({
			id: `r-${sessionId}`,
			media: 'audio',
			sessionId,
		})),
		...(pendingRecordings === undefined ? {} : { pendingRecordings }),
		transcripts: Object.fromEntries(words.map((id) => [id, [transcript(id)]])),
	});
}

const get = async (hoursLater = 24, pendingForMs?: number) => {
	clock = fakeClock(END + hoursLater * HOUR_MS);
	return await fetchTranscript(connectionTo(sim, bearer, clock, { pendingForMs }), ID);
};

/** The calls whose transcripts were asked for, in order. */
const asked = () => [
	...new Set(
		sim.requests.flatMap(
			({ path }) => /\/communications\/([^/]+)\/transcripturl/.exec(path)?.[1] ?? [],
		),
	),
];

describe('a transcript', () => {
	test("of the customer's call is read without a look at the others", async () => {
		add({ words: ['k-cust'] });
		expect(await get()).toMatchObject({ status: 'available' });
		expect(asked()).toEqual(['k-cust']);
		expect(sim.requests.filter(({ path }) => path.endsWith('/recordings'))).toHaveLength(1);
	});

	test("that is on a recording's session is found there, and source says what was tried", async () => {
		add({ words: ['k-ag'], recordings: ['k-ag'] });
		const found = await get();
		expect(found).toMatchObject({ status: 'available', turns: [{ text: 'hello' }] });
		expect(found).not.toHaveProperty('retryAfterMs');
		expect(found.missing.filter(({ reason }) => reason === 'none')).toEqual([]);
		expect(asked()).toEqual(['k-cust', 'k-ag']);
		expect(found.source.transcriptsTried).toEqual([
			{ communicationId: 'k-cust', line: 'customer', status: 'none' },
			{ communicationId: 'k-ag', line: 'recorded', status: 'available' },
		]);
	});

	test('of a call that the conversation calls recorded is looked for there when no recording is listed', async () => {
		add({ words: ['k-ag'], recorded: true });
		expect(await get()).toMatchObject({ status: 'available' });
		expect(asked()).toEqual(['k-cust', 'k-ag']);
	});

	test('of nobody that recordings name is found on the other calls', async () => {
		add({ words: ['k-2'], others: ['k-1', 'k-2'] });
		expect(await get()).toMatchObject({ status: 'available' });
		expect(asked()).toEqual(['k-cust', 'k-acd', 'k-ag', 'k-1', 'k-2']);
	});

	test('is not looked for more often than there are calls', async () => {
		add({ recordings: ['x-1', 'x-2', 'x-3', 'x-4', 'x-5'] });
		expect(await get()).toMatchObject({ status: 'none' });
		expect(asked()).toEqual(['k-cust', 'x-1', 'x-2']);
	});

	test('is found within the hour too', async () => {
		add({ words: ['k-ag'], recordings: ['k-ag'] });
		expect(await get(0.2)).toMatchObject({ status: 'available' });
	});

	test.each([
		['forbidden', 403],
		['failed', 500],
		['pending', 202],
	])('that is %s is not looked for elsewhere', async (status, http) => {
		add({ words: ['k-ag'], recordings: ['k-ag'] });
		sim.fault({
			kind: 'status',
			status: http,
			...(http === 202 ? { body: '' } : {}),
			times: 'always',
			match: { path: /transcripturls?$/ },
		});
		expect(await get()).toMatchObject({ status });
		expect(asked()).toEqual(['k-cust']);
	});

	test('of a whole conversation is found in the same way', async () => {
		add({ words: ['k-ag'], recordings: ['k-ag'] });
		clock = fakeClock(END + 24 * HOUR_MS);
		const { conversation, source } = await fetchConversation(connectionTo(sim, bearer, clock), ID);
		expect(conversation.turns).toMatchObject([{ text: 'hello' }]);
		expect(source.transcriptsTried).toHaveLength(2);
	});
});

describe('none', () => {
	test('claims nothing that is not known, and says how long after the end', async () => {
		add({});
		const { status, detail } = await get(3);
		expect(status).toBe('none');
		expect(detail).toContain(`3 hours after it ended at ${at(90)}`);
		expect(detail).not.toMatch(/not (?:recorded|transcribed)/);
	});

	test.each([
		[3, 4, 'pending'],
		[5, 4, 'none'],
		[0.4, 0.5, 'pending'],
		[0.6, 0.5, 'none'],
		[0, 0, 'none'],
	])(
		'comes, %s hours after the end, by the option Pending For of %s hours: %s',
		async (later, hours, status) => {
			add({});
			expect((await get(later, hours * HOUR_MS)).status).toBe(status);
		},
	);

	test('is not there while something is pending, which says since when', async () => {
		add({});
		expect(await get(0.5)).toMatchObject({ status: 'pending', pendingSince: at(90) });
	});

	test('is what "not ready" means two months after the end', async () => {
		add({});
		sim.fault({
			kind: 'status',
			status: 202,
			body: '',
			times: 'always',
			match: { path: /transcripturls?$/ },
		});
		const { status, detail } = await get(24 * 61);
		expect(status).toBe('none');
		expect(detail).toContain('61 days');
	});
});

describe('recordings that are not ready', () => {
	const chat = conversationsByName.webChatEnded;
	const chatEnd = Date.parse(chat.conversation.endTime ?? '');
	const getChat = async (later: number) => {
		clock = fakeClock(chatEnd + later);
		return await fetchTranscript(connectionTo(sim, bearer, clock), conversationIds.webChatEnded);
	};

	test('are asked for again within the waiting time of the item', async () => {
		sim.add({ ...chat, pendingRecordings: 2 });
		expect(await getChat(60_000)).toMatchObject({ status: 'available' });
		expect(clock.slept).toEqual([3_000, 9_000]);
	});

	test('are pending after four answers', async () => {
		sim.add({ ...chat, pendingRecordings: 9 });
		expect(await getChat(60_000)).toMatchObject({
			status: 'pending',
			pendingSince: chat.conversation.endTime,
		});
		expect(clock.slept).toEqual([3_000, 9_000, 27_000]);
	});

	test('are none two months after the end, and not waited for', async () => {
		sim.add({ ...chat, pendingRecordings: 9 });
		const found = await getChat(61 * 24 * HOUR_MS);
		expect(found.status).toBe('none');
		expect(found.detail).toContain('61 days');
		expect(clock.slept).toEqual([]);
	});
});
