import { Validator, type Schema } from '@cfworker/json-schema';
import { collectQuotes } from '../../../shared/review/evidence/collectQuotes';
import { parseRubric, rubricVersion, type RubricInput } from '../../../shared/review/rubric/rubric';
import {
	RUBRIC_QUOTES_PATH,
	rubricPrompt,
	rubricSchema,
} from '../../../shared/review/rubric/rubricAnswer';
import { scoreRubric } from '../../../shared/review/rubric/scoreRubric';

const RUBRIC = [
	{ id: 'greeting', question: 'Did the agent greet the customer?', severity: 'low' },
	{
		id: 'identity',
		question: 'Did the agent verify who is calling?',
		severity: 'critical',
		evidenceRequired: true,
	},
	{
		id: 'refund-terms',
		question: 'Did the agent explain the terms of the refund?',
		severity: 'high',
		notApplicableAllowed: true,
	},
	{
		id: 'no_promise',
		question: 'Did the agent avoid promises?',
		severity: 'medium',
		critical: true,
	},
] as const satisfies RubricInput;
const entry = (answer: unknown, quotes: string[] = []) => ({
	evidence: quotes.map((quote) => ({ quote, speaker: 'agent' })),
	rationale: 'because',
	answer,
});
const DATA = {
	answers: {
		greeting: entry('yes', ['Hello, this is Ann.']),
		identity: entry('yes', ['May I have your PIN?']),
		'refund-terms': entry('not_applicable'),
		no_promise: entry('yes'),
	},
	summary: 'Fine.',
};
const messageOf = (input: unknown): string => {
	try {
		parseRubric(input);
	} catch (error) {
		expect(error).toMatchObject({ name: 'ServiceError', code: 'invalid_input' });
		return String(error);
	}
	return 'accepted';
};

describe('a rubric', () => {
	it('gets its defaults: critical by severity, nothing else allowed or required', () => {
		expect(
			parseRubric(RUBRIC).map(({ id, critical, notApplicableAllowed, evidenceRequired }) => [
				id,
				critical,
				notApplicableAllowed,
				evidenceRequired,
			]),
		).toEqual([
			['greeting', false, false, false],
			['identity', true, false, true],
			['refund-terms', false, true, false],
			['no_promise', true, false, false],
		]);
	});

	const row = { id: 'a', question: 'Q?', severity: 'low' };
	it.each<[string, unknown, string]>([
		['no list', 'text', 'it must be a list of questions'],
		['nothing', undefined, 'it is missing'],
		['no row', [], 'it has no question'],
		[
			'too many rows',
			Array.from({ length: 101 }, (_, index) => ({ ...row, id: `q${index}` })),
			'it has 101 questions; 100 are possible',
		],
		['a row that is no object', [row, 'x'], 'row 2 is no question'],
		['no id', [{ question: 'Q?', severity: 'low' }], 'row 1: id is missing'],
		['an id with a space', [{ ...row, id: 'a b' }], 'row 1: id must begin with a letter'],
		['an empty id', [{ ...row, id: ' ' }], 'row 1: id must begin with a letter'],
		[
			'an id that is a prototype',
			[{ ...row, id: '__proto__' }],
			'row 1: id must begin with a letter',
		],
		[
			'an id that JavaScript has',
			[{ ...row, id: 'constructor' }],
			'row 1: id is a name that JavaScript uses itself',
		],
		[
			'two ids alike',
			[row, { ...row, id: 'b' }, { ...row, id: 'A ' }],
			"row 3: id 'A' is that of row 1 already",
		],
		['an empty question', [{ ...row, question: ' \n' }], 'row 1: question is empty'],
		[
			'a question without end',
			[{ ...row, question: 'x'.repeat(1_001) }],
			'row 1: question is longer than 1000 characters',
		],
		[
			'a severity of its own',
			[{ ...row, severity: 'urgent' }],
			'row 1: severity must be one of low, medium, high, critical',
		],
		['a flag in words', [{ ...row, critical: 'yes' }], 'row 1: critical must be true or false'],
		[
			'several',
			[{ ...row, id: 7, severity: null }],
			'row 1: id must be a text; row 1: severity must be one of',
		],
	])('is refused with row and column: %s', (_, input, message) => {
		expect(messageOf(input)).toContain(message);
	});
});

describe('the version of a rubric', () => {
	const version = rubricVersion(RUBRIC);
	it('is short and stays what it is', () => {
		expect(version).toMatch(/^[0-9a-f]{12}$/);
		expect(rubricVersion(parseRubric(RUBRIC))).toBe(version);
	});

	it.each<[string, RubricInput]>([
		[
			'another order of keys',
			RUBRIC.map(
				(row) => Object.fromEntries(Object.entries(row).reverse()) as (typeof RUBRIC)[number],
			),
		],
		[
			'white space',
			RUBRIC.map((row) => ({
				...row,
				id: ` ${row.id} `,
				question: `\n ${row.question.replaceAll(' ', '  ')}\t`,
			})),
		],
		['defaults that are written out', parseRubric(RUBRIC)],
		['columns that a table has besides', RUBRIC.map((row) => ({ ...row, comment: 'x' }))],
	])('does not change with %s', (_, rubric) => {
		expect(rubricVersion(rubric)).toBe(version);
	});

	it.each<[string, RubricInput]>([
		[
			'a word',
			RUBRIC.map((row, index) =>
				index === 0 ? { ...row, question: 'Did the agent greet a customer?' } : row,
			),
		],
		['an id', RUBRIC.map((row, index) => (index === 0 ? { ...row, id: 'hello' } : row))],
		[
			'a severity',
			RUBRIC.map((row, index) => (index === 0 ? { ...row, severity: 'medium' as const } : row)),
		],
		[
			'a flag',
			RUBRIC.map((row, index) => (index === 0 ? { ...row, evidenceRequired: true } : row)),
		],
		['the order of rows', [...RUBRIC].reverse()],
		['a row less', RUBRIC.slice(1)],
	])('changes with %s', (_, rubric) => {
		expect(rubricVersion(rubric)).not.toBe(version);
	});
});

describe('the schema of the answer', () => {
	const schema = rubricSchema(RUBRIC);
	// The validator's own type of a schema; ours is a plain object.
	const validate = (data: unknown) =>
		new Validator(schema as Schema, '2020-12').validate(data).valid;

	it('closes every object and requires every key, as strict modes want it', () => {
		const seen: string[] = [];
		const walk = (node: unknown): void => {
			if (typeof node !== 'object' || node === null) return;
			if ('properties' in node && 'required' in node && 'additionalProperties' in node) {
				seen.push(Object.keys(node.properties as object).join());
				expect([node.required, node.additionalProperties]).toEqual([
					Object.keys(node.properties as object),
					false,
				]);
			}
			Object.values(node).forEach(walk);
		};
		walk(schema);
		expect(seen).toHaveLength(2 + 2 * RUBRIC.length);
		expect(JSON.stringify(schema)).not.toMatch(
			/minItems|maxLength|pattern|\$ref|anyOf|oneOf|"format"/,
		);
	});

	it.each([
		['a full answer', DATA, true],
		[
			'not_applicable where it is not allowed',
			{ ...DATA, answers: { ...DATA.answers, greeting: entry('not_applicable') } },
			false,
		],
		['another word', { ...DATA, answers: { ...DATA.answers, greeting: entry('maybe') } }, false],
		['a question left out', { ...DATA, answers: { greeting: DATA.answers.greeting } }, false],
		['a question too many', { ...DATA, answers: { ...DATA.answers, more: entry('yes') } }, false],
		['no summary', { answers: DATA.answers }, false],
		[
			'a quote without its speaker',
			{
				...DATA,
				answers: { ...DATA.answers, greeting: { ...entry('yes'), evidence: [{ quote: 'Hello' }] } },
			},
			false,
		],
	])('judges %s', (_, data, valid) => {
		expect(validate(data)).toBe(valid);
	});

	it('has its quotes where the path says', () => {
		expect(
			collectQuotes(DATA, RUBRIC_QUOTES_PATH).map(({ quote, speaker, path }) => [
				quote,
				speaker,
				path,
			]),
		).toEqual([
			['Hello, this is Ann.', 'agent', 'answers.greeting.evidence[0]'],
			['May I have your PIN?', 'agent', 'answers.identity.evidence[0]'],
		]);
	});
});

describe('the prompt of a rubric', () => {
	it('lists every question with its id and what may be answered', () => {
		const lines = rubricPrompt(RUBRIC).split('\n');
		expect(lines).toEqual(
			expect.arrayContaining([
				'1. greeting (severity low; answer yes or no): Did the agent greet the customer?',
				'2. identity (severity critical; critical; answer yes or no; a yes needs a quote): Did the agent verify who is calling?',
				'3. refund-terms (severity high; answer yes or no or not_applicable): Did the agent explain the terms of the refund?',
			]),
		);
	});

	it('speaks of not_applicable only where a question allows it', () => {
		expect(rubricPrompt(RUBRIC)).toContain('"not_applicable" only where');
		expect(rubricPrompt(RUBRIC.slice(0, 2))).not.toContain('not_applicable');
	});
});

describe('the score', () => {
	const scored = (changes: Record<string, unknown>) =>
		scoreRubric(RUBRIC, { ...DATA, answers: { ...DATA.answers, ...changes } });

	it('is 100 when everything that applies is fulfilled', () => {
		expect(scoreRubric(RUBRIC, DATA)).toEqual({
			score: 100,
			failedCritical: [],
			counts: { yes: 3, no: 0, notApplicable: 1, unanswered: 0 },
			unanswered: [],
			missingEvidence: [],
			absence: ['no_promise'],
		});
	});

	it.each([
		['a low one failed', { greeting: entry('no') }, 90.9, []],
		['a critical one failed', { identity: entry('no') }, 27.3, ['identity']],
		['one failed that is critical by its flag', { no_promise: entry('no') }, 81.8, ['no_promise']],
		[
			'everything failed',
			{ greeting: entry('no'), identity: entry('no'), no_promise: entry('no') },
			0,
			['identity', 'no_promise'],
		],
		['one more applies', { 'refund-terms': entry('no') }, 73.3, []],
		[
			'answers in other letters',
			{ greeting: entry(' YES '), 'refund-terms': entry('N/A') },
			100,
			[],
		],
	])('weighs by severity: %s', (_, changes, score, failedCritical) => {
		expect(scored(changes)).toMatchObject({ score, failedCritical });
	});

	it.each([
		['left out', undefined],
		['not_applicable where it is not allowed', entry('not_applicable')],
		['another word', entry('maybe')],
		['no text', entry(true)],
		['a name that objects inherit', entry('constructor')],
	])('counts a question as unanswered, and like a no, when it is %s', (_, value) => {
		expect(scored({ greeting: value })).toMatchObject({
			score: 90.9,
			unanswered: ['greeting'],
			failedCritical: [],
			counts: { unanswered: 1 },
		});
	});

	it('tells a yes without the quote it needs, and what rests on no quote', () => {
		expect(scored({ identity: entry('yes'), greeting: entry('no') })).toMatchObject({
			missingEvidence: ['identity'],
			absence: ['greeting', 'identity', 'no_promise'],
		});
		expect(scored({ identity: entry('yes', [' ']) }).missingEvidence).toEqual(['identity']);
	});

	it('is 100 when no question applies', () => {
		const rubric = [
			{ id: 'a', question: 'Q?', severity: 'low', notApplicableAllowed: true },
		] as const;
		expect(scoreRubric(rubric, { answers: { a: entry('not_applicable') } }).score).toBe(100);
	});

	it.each([[null], ['text'], [[]], [{}], [{ answers: [] }]])(
		'refuses an answer of another shape: %j',
		(data) => {
			expect(() => scoreRubric(RUBRIC, data)).toThrow(
				expect.objectContaining({ code: 'invalid_response' }),
			);
		},
	);
});
