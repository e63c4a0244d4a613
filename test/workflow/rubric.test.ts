import type { IDataObject } from 'n8n-workflow';
import { DEFAULT_RUBRIC } from '../../shared/review/rubric/defaultRubric';
import { rubricPrompt, rubricSchema } from '../../shared/review/rubric/rubricAnswer';
import { rubricVersion } from '../../shared/review/rubric/rubric';
import { runWorkflow, type HarnessNode } from '../support/n8nHarness';

const conversation = {
	id: 'c-1',
	type: 'chat',
	state: 'disconnected',
	participants: [
		{ id: 'p-1', name: 'Jane Doerfler', role: 'customer' },
		{ id: 'p-2', name: 'Ann Agentsson', role: 'agent' },
	],
	messages: [
		{
			from: 'p-1',
			text: 'My card 4111 1111 1111 1111 was charged twice.',
			timestamp: '2026-05-12T10:30:00Z',
		},
		{
			from: 'p-2',
			text: 'I see, Jane Doerfler. May I have your date of birth?',
			timestamp: '2026-05-12T10:30:10Z',
		},
	],
};
const review = { templatePreset: 'complianceReview' };
const rows = [
	{
		id: 'greeting',
		question: 'Did the agent greet Jane Doerfler? {{ x }}',
		severity: 'low',
		critical: false,
		notApplicableAllowed: false,
		evidenceRequired: true,
	},
	{
		id: 'identity',
		question: 'Was she verified?',
		severity: 'critical',
		critical: false,
		notApplicableAllowed: false,
		evidenceRequired: false,
	},
];

async function render(parameters: HarnessNode['parameters'], item: object = conversation) {
	const { error, output } = await runWorkflow(
		[{ name: 'Render', type: 'flattenRenderPrompt', parameters }],
		[item as IDataObject],
	);
	return { error, json: error === undefined ? output('Render')[0]?.json : undefined };
}
const keyOf = async (parameters: HarnessNode['parameters'], item: object = conversation) =>
	(await render(parameters, item)).json?.reviewKey;

describe('the preset "Compliance Review"', () => {
	test('begins with a rubric, of which prompt, schema and version are made', async () => {
		const { json } = await render(review);
		expect(json).toMatchObject({
			rubric: DEFAULT_RUBRIC,
			rubricVersion: rubricVersion(DEFAULT_RUBRIC),
			responseSchema: rubricSchema(DEFAULT_RUBRIC),
			conversationId: 'c-1',
		});
		expect(json?.systemPrompt).toContain(rubricPrompt(DEFAULT_RUBRIC));
		expect(json?.userMessage).toMatch(
			/\n<transcript-[a-p]{12}>\n\[#1 .*\[CARD_1\].*\n\[#2 .*\n<\/transcript-[a-p]{12}>\n$/,
		);
	});

	test('takes its questions from the rows, as they are written there', async () => {
		const { json } = await render({ ...review, rubric: { question: rows } });
		expect(json?.systemPrompt).toContain(
			'1. greeting (severity low; answer yes or no; a yes needs a quote): Did the agent greet Jane Doerfler? {{ x }}\n2. identity (severity critical; critical;',
		);
		expect(
			Object.keys(
				(json?.responseSchema as { properties: { answers: { properties: object } } }).properties
					.answers.properties,
			),
		).toEqual(['greeting', 'identity']);
	});

	test('takes a severity of "critical" for critical', async () => {
		const { json } = await render({ ...review, rubric: { question: rows } });
		expect((json?.rubric as typeof rows).map(({ critical }) => critical)).toEqual([false, true]);
	});

	test('fills in what the editor does not store of a row', async () => {
		const { json } = await render({
			...review,
			rubric: { question: [{ id: 'a', question: 'Q?' }] },
		});
		expect(json?.rubric).toEqual([
			{
				id: 'a',
				question: 'Q?',
				severity: 'medium',
				critical: false,
				notApplicableAllowed: false,
				evidenceRequired: false,
			},
		]);
	});

	test.each<[name: string, parameters: HarnessNode['parameters'], message: RegExp]>([
		['without a row', { rubric: {} }, /^The rubric cannot be used: it has no question$/],
		[
			'with one id twice',
			{ rubric: { question: [rows[0]!, rows[0]!] } },
			/row 2: id 'greeting' is that of row 1 already/,
		],
		[
			'with an empty question',
			{ rubric: { question: [{ id: 'a', question: ' ' }] } },
			/row 1: question is empty/,
		],
		[
			'by an expression that gives nothing',
			{ options: { rubricJson: '={{ $json.nope }}' } },
			/^The parameter 'Rubric \(JSON\)' gives nothing for this item$/,
		],
		[
			'by JSON that is no list',
			{ options: { rubricJson: '{"id": "a"}' } },
			/'Rubric \(JSON\)' is no JSON list$/,
		],
	])('fails with a rubric %s', async (_, parameters, message) => {
		expect((await render({ ...review, ...parameters })).error?.message).toMatch(message);
	});
});

describe('a rubric by JSON', () => {
	const json = [{ id: 'a', question: 'Is it so?', severity: 'high' }];

	test.each<[string, unknown]>([
		['a list', json],
		['JSON text', JSON.stringify(json)],
	])('takes the place of the rows, as %s', async (_, rubric) => {
		const rendered = await render(
			{ ...review, options: { rubricJson: '={{ $json.rubric }}' } },
			{ ...conversation, rubric },
		);
		expect(rendered.json).toMatchObject({
			rubric: [{ id: 'a', critical: false }],
			rubricVersion: rubricVersion([{ id: 'a', question: 'Is it so?', severity: 'high' }]),
		});
	});

	test('serves templates of one’s own', async () => {
		const rendered = await render({
			systemTemplate: 'Be strict.\n{{ rubric }}',
			userTemplate: '{{ fenced }}',
			options: { rubricJson: JSON.stringify(json) },
		});
		expect(rendered.json?.systemPrompt).toMatch(
			/^Be strict\.\nAnswer each question[^]*1\. a \(severity high; answer yes or no\): Is it so\?/,
		);
		expect(rendered.json).toMatchObject({
			responseSchema: { type: 'object' },
			rubricVersion: expect.any(String),
		});
	});

	test('is not there for templates that did not ask for one', async () => {
		const rendered = await render({ systemTemplate: 'x', userTemplate: 'y' });
		for (const key of ['rubric', 'rubricVersion', 'responseSchema'])
			expect(rendered.json).not.toHaveProperty(key);
		expect(
			(await render({ systemTemplate: '{{ rubric }}', userTemplate: 'y' })).error?.message,
		).toContain("'rubric' is undefined");
		expect(
			(
				await render({
					systemTemplate: 'x',
					userTemplate: 'y',
					extraVariablesJson: '{"rubric": 1}',
				})
			).error?.message,
		).toContain("'rubric' has the name of a key");
	});
});

describe('Preview', () => {
	test('gives what Render gives of a review', async () => {
		const [rendered, previewed] = await Promise.all([
			render(review),
			render({ ...review, operation: 'preview' }),
		]);
		const {
			rubric,
			rubricVersion: version,
			responseSchema,
			reviewKey,
			conversationId,
			templateHash,
		} = rendered.json ?? {};
		expect(previewed.json).toMatchObject({
			ok: true,
			rubric,
			rubricVersion: version,
			responseSchema,
			reviewKey,
			conversationId,
			templateHash,
			lint: { problems: [] },
		});
	});
});

test('the gaps in what was said are told apart from names that are not known', async () => {
	const missing = [
		{ what: 'queueName', reason: 'forbidden', detail: 'no name' },
		{ what: 'transcript', reason: 'pending', detail: 'The transcript is not ready yet.' },
		{ what: 'somethingNew', reason: 'failed' },
	];
	const model = {
		schemaVersion: 1,
		id: 'c',
		channel: 'voice',
		state: 'x',
		ended: true,
		customers: [],
		skills: [],
		participants: [],
		turns: [],
		missing,
	};
	const { json } = await render(review, { conversation: model });
	expect(json).toMatchObject({
		missingTexts: ['The transcript is not ready yet.', 'somethingNew: failed'],
		context: { missing: expect.arrayContaining(['no name']) },
	});
});

describe('the key of a review', () => {
	test.each(['complianceReview', 'agentAssist', 'complianceFlag', 'tutorial'])(
		'is there with the preset %s',
		async (templatePreset) => {
			expect(await keyOf({ templatePreset })).toMatch(/^[0-9a-f]{64}$/);
		},
	);

	test('stays the same when turns are left out for a budget', async () => {
		const whole = (await render(review)).json;
		const { json } = await render({
			...review,
			options: { maxPromptTokens: Number(whole?.promptTokens) - 5 },
		});
		expect([json?.omittedTurns, json?.reviewKey]).toEqual([
			{ count: 1, turns: [1] },
			whole?.reviewKey,
		]);
	});

	const later = [
		...conversation.messages,
		{ from: 'p-2', text: 'Refunded.', timestamp: '2026-05-12T10:31:00Z' },
	];
	test.each<[name: string, parameters: HarnessNode['parameters'], item: object]>([
		['on a second run', {}, conversation],
		[
			'when names are not known this time',
			{},
			{
				...conversation,
				participants: conversation.participants.map(({ id, role }) => ({ id, role })),
			},
		],
		[
			'when somebody else is known this time, so that placeholders are numbered otherwise',
			{},
			{
				...conversation,
				participants: [
					{ id: 'p-0', name: 'Aaron Early', role: 'customer' },
					...conversation.participants,
				],
			},
		],
		[
			'when other data is masked',
			{ privacy: { entities: ['Contact'], leakCheck: false } },
			conversation,
		],
		[
			'when it ended meanwhile',
			{},
			{ ...conversation, state: 'terminated', endTime: '2026-05-12T11:00:00Z' },
		],
	])('stays the same %s', async (_, parameters, item) => {
		expect(await keyOf({ ...review, ...parameters }, item)).toBe(await keyOf(review));
	});

	test.each<[name: string, parameters: HarnessNode['parameters'], item: object]>([
		['when a late transcript arrives', {}, { ...conversation, messages: later }],
		['when the texts came only now', {}, { ...conversation, messages: [] }],
		['with another rubric', { rubric: { question: rows } }, conversation],
		['with another conversation', {}, { ...conversation, id: 'c-2' }],
	])('is another one %s', async (_, parameters, item) => {
		expect(await keyOf({ ...review, ...parameters }, item)).not.toBe(await keyOf(review));
	});

	test('follows the templates where there is no rubric', async () => {
		const keys = await Promise.all(
			['a', 'b', 'a'].map(
				async (systemTemplate) => await keyOf({ systemTemplate, userTemplate: 'u' }),
			),
		);
		expect([keys[0] === keys[1], keys[0] === keys[2]]).toEqual([false, true]);
	});
});
