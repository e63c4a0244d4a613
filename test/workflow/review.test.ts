/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import completeSchema from '../../nodes/LlmChat/__schema__/v1.0.0/chat/complete.json';
import { conversationIds } from '../../sandbox/fixtures';
import { sha256Hex } from '../../shared/hash';
import { transcriptHash } from '../../shared/review/audit/reviewKey';
import { runWorkflow, type CredentialStore, type HarnessNode } from '../support/n8nHarness';
import { completion, startScriptedLlm, type ScriptedLlm } from '../support/scriptedLlm';
import { startSimulators, type Simulators } from '../support/simulators';
import { stopDate } from '../support/stoppedTime';
import { metaOf } from '../support/metaOf';

let simulators: Simulators;
let llm: ScriptedLlm;
beforeAll(async () => {
	[simulators, llm] = await Promise.all([startSimulators(), startScriptedLlm()]);
});
beforeEach(() => {
	simulators.genesys.reset();
	simulators.llm.reset();
	llm.arrivals.length = 0;
});
afterEach(() => jest.useRealTimers());
afterAll(async () => {
	await Promise.all([simulators.close(), llm.close()]);
});

const structured = { structuredOutput: 'jsonSchema', schemaSource: 'input' };
const chatNode = (options: object, parameters: object = structured): HarnessNode => ({
	name: 'Chat',
	type: 'llmChat',
	parameters: {
		model: 'gpt-4o',
		...parameters,
		options: { maxTokens: 2000, ...options },
	} as HarnessNode['parameters'],
	onError: 'continueErrorOutput',
});
const threeNodes = (options: object): HarnessNode[] => [
	{
		name: 'Get',
		type: 'genesysGetConversation',
		parameters: { conversationId: '={{ $json.conversationId }}' },
	},
	{
		name: 'Render',
		type: 'flattenRenderPrompt',
		parameters: { templatePreset: 'complianceReview' },
	},
	chatNode(options),
];
const reviewed = [
	'cardReadOut',
	'flagged',
	'voiceTransferred',
	'emailThread',
	'promptInjection',
] as const;

describe('a compliance review against the simulators', () => {
	const run = async (options: object = { verifyEvidence: true }) =>
		await runWorkflow(
			threeNodes(options),
			reviewed.map((name) => ({ conversationId: conversationIds[name] })),
			simulators.credentials(),
		);
	type Json = {
		evidence: Array<{ verified: boolean; turn_id?: string }>;
		needsReview: boolean;
		reviewReasons: string[];
		score: { score: number; counts: object };
		conversationId: string;
	};
	const jsonOf = ({ output }: Awaited<ReturnType<typeof run>>) =>
		output('Chat').map(({ json }) => json as unknown as Json);

	test('proves every quote that was said, and scores the rubric', async () => {
		const items = jsonOf(await run());
		expect(items).toHaveLength(reviewed.length);
		expect(items.flatMap(({ evidence }) => evidence.filter(({ verified }) => !verified))).toEqual(
			[],
		);
		expect(items.flatMap(({ evidence }) => evidence).length).toBeGreaterThan(reviewed.length);
		for (const { score, reviewReasons } of items) {
			expect(score).toEqual({
				score: expect.any(Number),
				failedCritical: expect.any(Array),
				counts: expect.any(Object),
				unanswered: [],
			});
			expect(reviewReasons.join()).not.toMatch(/quotes? (?:is|are) not/);
		}
	});

	test('hands on what a ledger needs, and nothing else of the item', async () => {
		const result = await run({});
		const rendered = result
			.output('Render')
			.map(({ json: { conversationId, reviewKey, rubricVersion } }) => ({
				conversationId,
				reviewKey,
				rubricVersion,
			}));
		const items = result.output('Chat').map(({ json }) => json);
		expect(items).toEqual(rendered.map((keys) => expect.objectContaining(keys)));
		for (const key of [
			'context',
			'rubric',
			'responseSchema',
			'templateHash',
			'evidence',
			'needsReview',
			'score',
			'meta.audit',
		])
			expect(items[0]).not.toHaveProperty(key);
	});

	test('sends the one verdict with an invented quote to a person', async () => {
		simulators.llm.fault({
			kind: 'inventedQuote',
			match: { bodyIncludes: conversationIds.flagged },
		});
		const items = jsonOf(await run());
		const doubted = items.filter(({ reviewReasons }) =>
			reviewReasons.some((reason) => /1 quote is not in the transcript/.test(reason)),
		);
		expect(doubted).toMatchObject([{ conversationId: conversationIds.flagged, needsReview: true }]);
		expect(doubted[0]?.evidence.filter(({ verified }) => !verified)).toEqual([
			expect.objectContaining({
				match: 'none',
				path: expect.stringMatching(/^answers\.\w+\.evidence\[0\]$/),
			}),
		]);
	});

	test('keeps private values out of evidence, reasons and record', async () => {
		const { output } = await run({ verifyEvidence: true, auditRecord: true });
		const written = JSON.stringify(output('Chat'));
		expect(written).toContain('[CARD_1]');
		for (const value of ['4111 1111', 'Priya']) expect(written).not.toContain(value);
	});
});

const turn = (turn_id: string, role: string, text: string) => ({
	turn_id,
	role,
	text,
	name: '',
	source: 'message',
});
const TURNS = [
	turn('m1', 'agent', 'May I have your date of birth?'),
	turn('m2', 'customer', 'I want a full refund, [PERSON_1].'),
];
const context = { conversation_id: 'c-1', message_history: TURNS, turn_count: 2, missing: [] };
const verdict = (...quotes: unknown[]) =>
	JSON.stringify({ findings: quotes.map((quote) => ({ quote })) });
const schema = {
	type: 'object',
	properties: { findings: { type: 'array', items: { type: 'object' } } },
};

const credentials = (): CredentialStore => ({
	llmApi: { provider: 'openaiCompatible', baseUrl: llm.baseUrl, apiKey: '' },
});
async function ask(options: object, item: object = {}, parameters: object = structured) {
	const { output } = await runWorkflow(
		[chatNode(options, parameters)],
		[{ userMessage: 'Review.', responseSchema: schema, context, ...item } as IDataObject],
		credentials(),
	);
	return { json: output('Chat', 0)[0]?.json, failed: output('Chat', 1)[0]?.json };
}
const verify = { verifyEvidence: true, quotesPath: 'findings[].quote' };

describe('Verify Evidence', () => {
	beforeEach(() => {
		llm.script = () => completion(verdict('a full refund', 'a full rebate'));
	});

	test('checks a schema of one’s own by the path of its quotes', async () => {
		const { json } = await ask(verify);
		expect(json).toMatchObject({
			evidence: [
				{
					quote: 'a full refund',
					verified: true,
					match: 'exact',
					turn_id: 'm2',
					path: 'findings[0].quote',
				},
				{ quote: 'a full rebate', verified: false, reason: 'nearMiss', path: 'findings[1].quote' },
			],
			needsReview: true,
			reviewReasons: ['1 quote is not in the transcript in these words, only something like it'],
		});
		expect(json).not.toHaveProperty('score');
	});

	test('does not mind that a name is missing', async () => {
		llm.script = () => completion(verdict('a full refund'));
		expect(
			(
				await ask(verify, {
					context: { ...context, missing: ['The name of the queue'] },
					missingTexts: [],
				})
			).json?.needsReview,
		).toBe(false);
	});

	test('is content when all is proven', async () => {
		llm.script = () => completion(verdict('a full refund, [PERSON_1]'));
		expect((await ask(verify)).json).toMatchObject({ needsReview: false, reviewReasons: [] });
	});

	test.each<[name: string, options: object, item: object, reason: RegExp]>([
		[
			'a path that leads nowhere',
			{ quotesPath: 'violations[].quote' },
			{},
			/leads nowhere: the answer has no 'violations'$/,
		],
		[
			'turns that were left out',
			{},
			{ omittedTurns: { count: 3, turns: [3, 4, 5] } },
			/^3 turns were left out/,
		],
		[
			'turns that the context lacks',
			{},
			{ context: { ...context, turn_count: 4 } },
			/^2 turns were left out/,
		],
		[
			'texts that are missing',
			{},
			{ context: { ...context, missing: ['transcript: pending'] } },
			/^1 part of the conversation could not be read/,
		],
		[
			'a rubric it does not answer',
			{},
			{ rubric: [{ id: 'a', question: 'Q?', severity: 'low' }] },
			/has no 'answers' by question$/,
		],
		['a rubric that was changed', {}, { rubric: [{ id: 'a' }] }, /^The rubric cannot be used/],
	])('gives a paid answer with %s to a person', async (_, options, item, reason) => {
		llm.script = () => completion(verdict('a full refund'));
		const { json, failed } = await ask({ ...verify, ...options }, item);
		expect(failed).toBeUndefined();
		expect(json).toMatchObject({
			needsReview: true,
			reviewReasons: [expect.stringMatching(reason)],
			data: { findings: [{ quote: 'a full refund' }] },
		});
		expect(llm.arrivals).toHaveLength(1);
	});

	const conversation = {
		id: 'c-1',
		type: 'chat',
		participants: [{ id: 'p', role: 'customer' }],
		messages: [{ from: 'p', text: 'I want a full refund', timestamp: '2026-05-12T10:30:00Z' }],
	};
	test.each<[name: string, evidenceContext: string, item: object]>([
		['the context', '={{ $json.other }}', { other: context }],
		[
			'an item of Flatten & Render Prompt',
			'={{ $json.other }}',
			{ other: { systemPrompt: '', context } },
		],
		['JSON text of either', '={{ JSON.stringify($json.other) }}', { other: { context } }],
		['a list of turns', '={{ $json.other }}', { other: TURNS }],
		['a conversation', '={{ $json.other }}', { other: conversation }],
		['an item of Genesys Get Conversation', '={{ $json.other }}', { other: { conversation } }],
	])('finds the turns in %s', async (_, evidenceContext, item) => {
		llm.script = () => completion(verdict('a full refund'));
		expect(
			(await ask({ ...verify, evidenceContext }, { ...item, context: undefined })).json?.evidence,
		).toMatchObject([{ verified: true, match: 'exact' }]);
	});

	test.each<[name: string, options: object, item: object, parameters: object, message: RegExp]>([
		[
			'without structured output',
			{},
			{},
			{ structuredOutput: 'none' },
			/'Verify Evidence' needs a structured answer/,
		],
		[
			'with a path nobody can read',
			{ quotesPath: 'findings[' },
			{},
			structured,
			/cannot be read at character 9/,
		],
		[
			'in an item without turns',
			{},
			{ context: undefined },
			structured,
			/finds no turns of a conversation in this item/,
		],
		[
			'with an expression that gives nothing',
			{ evidenceContext: '={{ $json.nope }}' },
			{},
			structured,
			/'Evidence Context' gives no turns of a conversation/,
		],
		[
			'with a schema that the item does not have',
			{},
			{ responseSchema: undefined },
			structured,
			/The item has no 'responseSchema'/,
		],
	])('costs nothing %s', async (_, options, item, parameters, message) => {
		const { failed } = await ask({ ...verify, ...options }, item, parameters);
		expect(failed).toMatchObject({
			error: { code: 'invalid_input' },
			message: expect.stringMatching(message),
		});
		expect(llm.arrivals).toEqual([]);
	});

	test('takes what an item has under another meaning for nothing', async () => {
		llm.script = () => completion(verdict('a full refund'));
		const { json } = await ask(verify, {
			rubric: 'ours',
			reviewKey: 7,
			conversationId: null,
			omittedTurns: 'none',
			redaction: 'on',
		});
		expect(json).toMatchObject({ needsReview: false });
		for (const key of ['reviewKey', 'conversationId', 'rubricVersion', 'score'])
			expect(json).not.toHaveProperty(key);
	});
});

describe('the audit record', () => {
	const prices = { price: [{ model: 'gpt-4o', inputPerMillion: 2, outputPerMillion: 10 }] };
	const item = {
		conversationId: 'c-1',
		reviewKey: 'ab'.repeat(32),
		rubricVersion: '0123456789ab',
		templateHash: 'cd'.repeat(32),
		redaction: { counts: { CREDIT_CARD: 2 } },
		omittedTurns: { count: 1, turns: [3] },
	};

	test('holds what is known of a review, and no text', async () => {
		llm.script = () => completion(verdict('a full refund'));
		const now = '2026-09-10T08:00:00.000Z';
		stopDate(now);
		const { json } = await ask({ ...verify, auditRecord: true, prices }, item);
		const audit = metaOf(json).audit as Record<string, unknown>;
		expect(audit).toEqual({
			schemaVersion: 1,
			...{
				conversationId: 'c-1',
				reviewKey: item.reviewKey,
				rubricVersion: item.rubricVersion,
				templateHash: item.templateHash,
			},
			transcriptHash: transcriptHash(TURNS),
			answerHash: sha256Hex(verdict('a full refund')),
			...{
				turnCount: 2,
				omittedTurns: 1,
				model: 'm-1',
				fingerprint: null,
				redactions: { CREDIT_CARD: 2 },
			},
			...{
				usage: { promptTokens: 10, completionTokens: 5, totalTokens: 15 },
				cost: { amount: json?.cost, currency: null },
			},
			...{
				attempts: 1,
				waitedMs: 0,
				startedAt: now,
				finishedAt: now,
				durationMs: 0,
			},
			...{ needsReview: true, quotes: { verified: 1, total: 1 } },
		});
		expect(JSON.stringify(audit)).not.toMatch(/refund|birth/);
	});

	test('comes for a text and an item from elsewhere too, and says null for what is not known', async () => {
		llm.script = () => completion('Fine.');
		const { json } = await ask(
			{ auditRecord: true },
			{ context: undefined },
			{ structuredOutput: 'none' },
		);
		expect(json).toMatchObject({
			content: 'Fine.',
			meta: {
				audit: {
					conversationId: null,
					rubricVersion: null,
					templateHash: null,
					needsReview: null,
					quotes: null,
					turnCount: 0,
					redactions: {},
				},
			},
		});
		expect(json).not.toHaveProperty('evidence');
	});

	test('names the build that answered where the server does', async () => {
		const { output } = await runWorkflow(
			threeNodes({ auditRecord: true }),
			[{ conversationId: conversationIds.flagged }],
			simulators.credentials(),
		);
		expect(output('Chat')[0]?.json).toMatchObject({
			meta: {
				fingerprint: 'fp_simulated01',
				audit: { fingerprint: 'fp_simulated01', reviewKey: output('Render')[0]?.json.reviewKey },
			},
		});
	});
});

test('the parameters in docs/evidence.md do what the page says', async () => {
	const guide = readFileSync(join(__dirname, '../../docs/evidence.md'), 'utf8');
	const [, block = ''] = /```json nodes\n([\s\S]*?)\n```/.exec(guide) ?? [];
	const parameters = JSON.parse(block) as Record<
		'flattenRenderPrompt' | 'llmChat',
		HarnessNode['parameters']
	>;
	const nodes: HarnessNode[] = [
		{
			name: 'Get',
			type: 'genesysGetConversation',
			parameters: { conversationId: '={{ $json.conversationId }}' },
		},
		{ name: 'Render', type: 'flattenRenderPrompt', parameters: parameters.flattenRenderPrompt },
		{ name: 'Chat', type: 'llmChat', parameters: parameters.llmChat },
	];
	const { output } = await runWorkflow(
		nodes,
		[{ conversationId: conversationIds.flagged }],
		simulators.credentials(),
	);
	const {
		evidence,
		needsReview,
		reviewReasons,
		score,
		conversationId,
		reviewKey,
		rubricVersion,
		meta,
	} = output('Chat')[0]?.json ?? {};
	expect({
		evidence,
		needsReview,
		reviewReasons,
		score,
		conversationId,
		reviewKey,
		rubricVersion,
		meta,
	}).toEqual({
		evidence: expect.any(Array),
		needsReview: false,
		reviewReasons: [],
		score: expect.objectContaining({ unanswered: [] }),
		conversationId: conversationIds.flagged,
		reviewKey: output('Render')[0]?.json.reviewKey,
		rubricVersion: output('Render')[0]?.json.rubricVersion,
		meta: expect.objectContaining({
			audit: expect.objectContaining({ schemaVersion: 1 }) as object,
		}),
	});
});

test('the schema of Complete has a place for everything that a review gives', async () => {
	const { output } = await runWorkflow(
		threeNodes({ verifyEvidence: true, auditRecord: true }),
		[{ conversationId: conversationIds.flagged }],
		simulators.credentials(),
	);
	const json = output('Chat')[0]?.json ?? {};
	const { properties } = completeSchema;
	expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(json)));
	const meta = metaOf(json);
	expect(Object.keys(properties.meta.properties)).toEqual(
		expect.arrayContaining(Object.keys(meta)),
	);
	expect(Object.keys(properties.meta.properties.audit.properties)).toEqual(
		Object.keys(meta.audit as object),
	);
	expect(Object.keys(properties.score.properties)).toEqual(Object.keys(json.score as object));
});
