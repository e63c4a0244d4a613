/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
	analyticsOnlyConversationId,
	conversationsByName,
	defaultConversations,
	rareConversations,
	wrapUpCodeNames,
} from '../../sandbox/fixtures';
import { startGenesysSimulator, type GenesysSimulator } from '../../sandbox/simulators';
import type { SimulatedConversation } from '../../sandbox/simulators/genesys/store';
import analyticsVoice from '../fixtures/genesys/analyticsVoice.json';
import callView from '../fixtures/genesys/callView.json';
import { sdkClient, type SdkClient } from './sdkClient';
import listed from './openapi/genesysEnums.json';
import declared from './openapi/genesysModels.json';
import { documentedOperations } from './openapi/validateRequest';
import { validateAnswer, validateModel, type OperationId } from './openapi/validateAnswer';

let sim: GenesysSimulator;
let client: SdkClient;

beforeAll(async () => {
	sim = await startGenesysSimulator();
	sim.setPermissions(permissions);
	client = await sdkClient(sim);
});
afterAll(async () => await sim.close());

const permissions = [
	'conversation:communication:view',
	'conversation:message:view',
	'conversation:summary:view',
	'routing:queue:view',
	'routing:wrapupCode:view',
	'recording:recording:view',
	'speechAndTextAnalytics:data:view',
	'speechAndTextAnalytics:aiSummary:view',
	'analytics:conversationDetail:view',
];

const from = '2026-09-05T00:00:00.000Z';
const interval = `${from}/2026-09-12T00:00:00.000Z`;

/** Status, and what differs from the declarations; an error answer has no declared body. */
async function asked(operation: OperationId, ...parameters: unknown[]) {
	const { status, body } = await client.ask(operation, ...parameters);
	return { status, body, problems: status === 200 ? validateAnswer(operation, body) : [] };
}

/** All that the simulator holds of a conversation. */
function held(id: string): SimulatedConversation {
	const found = defaultConversations.find(({ conversation }) => conversation.id === id);
	if (found === undefined) throw new Error(`No conversation ${id}`);
	return found;
}

/** The ids of its calls. */
function callsOf({ participants }: SimulatedConversation['conversation']): unknown[] {
	const people = participants as Array<{ calls: Array<{ id: string }> }>; // as every fixture has them
	return people.flatMap(({ calls }) => calls.map(({ id }) => id));
}

const names = Object.entries({ ...conversationsByName, ...rareConversations }).map(
	([name, { conversation }]): [string, string] => [name, conversation.id],
);

describe('the official SDK as a client', () => {
	test.each(names)('reads the conversation %s as declared', async (_name, id) => {
		const { status, problems } = await asked('getConversation', id);
		expect({ status, problems }).toEqual({ status: 200, problems: [] });
	});

	test.each(names)('reads everything about %s as declared', async (_name, id) => {
		const { conversation, messages = [], emails = [] } = held(id);
		const answers = [
			await asked('getConversationRecordings', id, { formatId: 'NONE', maxWaitMs: 5_000 }),
			await asked('getConversationSummaries', id),
			await asked('getSpeechandtextanalyticsConversation', id),
			await asked('getSpeechandtextanalyticsConversationSummaries', id),
			await asked('getAnalyticsConversationDetails', id),
			await asked('postConversationsMessageMessagesBulk', id, {
				body: messages.map((message) => message.id),
				useNormalizedMessage: true,
			}),
			await asked('getConversationsEmailMessages', id),
		];
		for (const email of emails)
			answers.push(await asked('getConversationsEmailMessage', id, email.id));
		for (const call of callsOf(conversation)) {
			answers.push(
				await asked('getSpeechandtextanalyticsConversationCommunicationTranscripturl', id, call),
				await asked('getSpeechandtextanalyticsConversationCommunicationTranscripturls', id, call),
			);
		}
		expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
		expect(answers.filter(({ status }) => status !== 200 && status !== 404)).toEqual([]);
	});

	test('reads the analytics of a conversation that is gone as declared', async () => {
		const { status, problems } = await asked(
			'getAnalyticsConversationDetails',
			analyticsOnlyConversationId,
		);
		expect({ status, problems }).toEqual({ status: 200, problems: [] });
	});

	test('searches with a query and with a job as declared', async () => {
		const body = { interval, paging: { pageSize: 100, pageNumber: 1 } };
		const query = await asked('postAnalyticsConversationsDetailsQuery', body);
		const availability = await asked('getAnalyticsConversationsDetailsJobsAvailability');
		const job = await asked('postAnalyticsConversationsDetailsJobs', { interval });
		const { jobId } = job.body as { jobId: string };
		const looks = [
			await asked('getAnalyticsConversationsDetailsJob', jobId),
			await asked('getAnalyticsConversationsDetailsJob', jobId),
			await asked('getAnalyticsConversationsDetailsJob', jobId),
		];
		const results = await asked('getAnalyticsConversationsDetailsJobResults', jobId, {
			pageSize: 10,
		});
		const all = [query, availability, job, ...looks, results];
		expect(all.flatMap(({ problems }) => problems)).toEqual([]);
		expect(all.map(({ status }) => status)).toEqual([200, 200, 202, 200, 200, 200, 200]);
	});

	test('lists names as declared, by several ids at once', async () => {
		const ids = Object.keys(wrapUpCodeNames);
		const codes = await asked('getRoutingWrapupcodes', { id: ids, pageSize: 100 });
		const lists = [
			codes,
			await asked('getRoutingQueues'),
			await asked('getUsers', { state: 'any' }),
		];
		expect(lists.flatMap(({ problems }) => problems)).toEqual([]);
		expect((codes.body as { entities: unknown[] }).entities).toHaveLength(ids.length);
	});
});

describe('the rare conversations have', () => {
	const live = rareConversations.everyContent.messages;
	const recorded = rareConversations.everyRecordedContent.recordings.flatMap(
		({ messagingTranscript }) => messagingTranscript,
	);
	const values = (key: keyof typeof listed.enums) => [...listed.enums[key]].sort();
	const once = (found: unknown[]) => [...new Set(found.map(String))].sort();

	test('every content kind of a live message', () => {
		const kinds = live.flatMap(({ normalizedMessage: { content } }) => content);
		expect(once(kinds.map(({ contentType }) => contentType))).toEqual(
			values('ConversationMessageContent.contentType'),
		);
	});

	test('every content kind of a recorded message', () => {
		const kinds = recorded.flatMap((one) => ('contentType' in one ? [one.contentType] : []));
		expect(once(kinds)).toEqual(values('RecordingMessagingMessage.contentType'));
	});

	test('every status of a message', () => {
		expect(once(live.map(({ status }) => status))).toEqual(values('MessageData.status'));
	});

	test('every purpose', () => {
		const { participants } = rareConversations.everyPurpose.conversation;
		expect(once(participants.map(({ purpose }) => purpose))).toEqual(
			values('AnalyticsParticipantWithoutAttributes.purpose'),
		);
	});
});

describe('the bodies that tests paste', () => {
	test('are as declared: the view of a call', () => {
		expect(validateModel('CallConversation', callView)).toEqual([]);
	});

	test('are as declared: analytics of a call', () => {
		expect(validateModel('AnalyticsConversationWithoutAttributes', analyticsVoice)).toEqual([]);
	});
});

describe('the schemas', () => {
	test('are what the installed SDK declares', () => {
		const script = join(__dirname, '../../scripts/genesysModels.mjs');
		const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
			encoding: 'utf8',
		});
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});

	test('cover every operation of the document', () => {
		expect(Object.keys(declared.operations).sort()).toEqual([...documentedOperations].sort());
	});
});

describe('the check', () => {
	test.each<[string, OperationId, unknown, string]>([
		['an unknown key', 'getUsers', { entities: [], users: [] }, 'users'],
		['a text for a number', 'getUsers', { entities: [], total: '1' }, 'total'],
		[
			'a value that is not listed',
			'getAnalyticsConversationsDetailsJob',
			{ state: 'DONE' },
			'state',
		],
		['an object for a list', 'getConversationRecordings', { entities: [] }, 'array'],
	])('finds %s', (_name, operation, body, problem) => {
		expect(validateAnswer(operation, body).join('\n')).toContain(problem);
	});

	test('finds a missing key', () => {
		expect(validateModel('ConversationContentCard', { title: 'a' }).join('\n')).toContain(
			'actions',
		);
	});
});
