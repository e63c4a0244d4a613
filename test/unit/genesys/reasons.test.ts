import {
	conversationIds,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { explainAnswer } from '../../../shared/genesys/api/explainGenesysError';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { fetchConversation } from '../../../shared/genesys/fetch/fetchConversation';
import { fetchTranscript } from '../../../shared/genesys/fetch/fetchTranscript';
import { fakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const LICENSE = 'Organization does not have the speech and text analytics license';
const ID = '6d958a27-27ac-4da5-83a5-7ecac4a2ff11';

function explain(
	status: number,
	message: string | undefined,
	method: 'GET' | 'POST',
	path: string,
	code = 'x',
) {
	return explainAnswer(
		{ method, url: `https://api.mypurecloud.com/api/v2/${path}` },
		{ status, headers: {}, body: JSON.stringify({ status, code, message }) },
		{ subject: `conversation ${ID}`, permissions: { anyOf: ['a:b:view'] } },
		0,
	);
}

describe('a refusal comes with the sentence of Genesys Cloud', () => {
	test.each([
		[
			400,
			'Interval must not be more than 31 days',
			'POST',
			'analytics/conversations/details/query',
		],
		[409, 'The conversation is being changed by another request', 'GET', `conversations/${ID}`],
		[422, 'The query has too many clauses', 'POST', 'analytics/conversations/details/query'],
	] as const)('%i: %s', (status, message, method, path) => {
		const { description } = explain(status, message, method, path);
		expect(description).toBe(`Genesys Cloud says: ${message}.`);
	});

	test('403, with the advice that fits', () => {
		const { description } = explain(
			403,
			'Unable to perform the requested action',
			'GET',
			`conversations/${ID}`,
		);
		expect(description).toMatch(
			/^Genesys Cloud says: Unable to perform the requested action\. Add the permission/,
		);
	});

	test('without ids, addresses and names in it', () => {
		const { description } = explain(
			400,
			`User jane.doe@example.com of conversation ${ID} is unknown`,
			'GET',
			`conversations/${ID}`,
		);
		expect(description).not.toContain('jane.doe');
		expect(description).not.toContain(ID);
	});
});

describe('a refusal without a sentence', () => {
	test('is advised to check the ID only when that is all that was sent', () => {
		expect(explain(400, undefined, 'GET', `conversations/${ID}`).description).toContain(
			'conversation ID',
		);
		for (const path of [
			'analytics/conversations/details/query',
			`speechandtextanalytics/conversations/${ID}/communications/x/transcripturls`,
			'routing/queues?pageSize=100',
		])
			expect(explain(400, undefined, 'GET', path).description).not.toMatch(/check the .*ID/i);
	});
});

describe('a missing license', () => {
	let sim: GenesysSimulator;
	beforeAll(async () => {
		sim = await startGenesysSimulator();
	});
	afterAll(async () => await sim.close());

	const refuse = (path: RegExp, status: number) =>
		sim.fault({
			kind: 'status',
			status,
			body: { status, code: 'bad.request', message: LICENSE },
			times: 'always',
			match: { path },
		});

	test.each([400, 403])(
		'answered with %i is a status of a transcript, and no failure',
		async (status) => {
			sim.reset();
			const connection = connectionTo(sim, await signIn(sim), fakeClock());
			refuse(/transcripturls?$/, status);
			const found = await fetchTranscript(connection, conversationIds.voiceTransferred);
			expect(found).toMatchObject({ status: 'notLicensed', turns: [] });
			expect(found.detail).toContain(LICENSE);
			expect(found.missing).toContainEqual(
				expect.objectContaining({ what: 'transcript', reason: 'notLicensed' }),
			);
		},
	);

	test('is a reason in missing for sentiment', async () => {
		sim.reset();
		const connection = connectionTo(sim, await signIn(sim), fakeClock());
		refuse(/\/speechandtextanalytics\/conversations\/[^/]+$/, 400);
		const { missing } = await fetchConversation(connection, conversationIds.voiceTransferred, [
			'sentiment',
		]);
		expect(missing).toContainEqual(
			expect.objectContaining({ what: 'sentiment', reason: 'notLicensed' }),
		);
	});

	test('in an error body in the place of a part is its reason', () => {
		const body = conversationBody(
			[part({ id: 'c', purpose: 'customer', medium: 'calls', connected: 0, to: 9 })],
			{ endTime: at(9) },
		);
		const transcripts = { status: 400, code: 'bad.request', message: LICENSE };
		expect(toConversation(body, { transcripts }).missing).toMatchObject([
			{ what: 'transcript', reason: 'notLicensed' },
		]);
	});
});
