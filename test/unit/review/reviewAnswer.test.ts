import { auditRecord } from '../../../shared/review/audit/auditRecord';
import { DEFAULT_RUBRIC } from '../../../shared/review/rubric/defaultRubric';
import { reviewAnswer } from '../../../shared/review/reviewAnswer';
import { parseRubric } from '../../../shared/review/rubric/rubric';
import { RUBRIC_QUOTES_PATH } from '../../../shared/review/rubric/rubricAnswer';
import { readReviewItem, sentConversation } from '../../../shared/review/sentConversation';
import { templateHash } from '../../../shared/review/audit/templateHash';

const TURNS = [
	{
		turn_id: 'm1',
		role: 'agent',
		name: 'Ann',
		text: 'Thank you for calling. May I have your date of birth?',
	},
	{ turn_id: 'm2', role: 'customer', name: '[CUSTOMER_1]', text: 'I want a full refund.' },
];
const RUBRIC = [
	{ id: 'identity', question: 'Verified?', severity: 'critical', evidenceRequired: true },
	{ id: 'terms', question: 'Explained?', severity: 'low', notApplicableAllowed: true },
];
const answer = (quote: string, speaker = 'agent') => ({
	answers: {
		identity: { evidence: [{ quote, speaker }], rationale: '', answer: 'yes' },
		terms: { evidence: [], rationale: '', answer: 'not_applicable' },
	},
	summary: '',
});
const options = {
	quotesPath: RUBRIC_QUOTES_PATH,
	turns: TURNS,
	omittedTurns: 0,
	missing: [],
	rubric: RUBRIC,
};

describe('an answer that was paid for', () => {
	it('needs no review when its quotes were said and every question has its answer', () => {
		expect(reviewAnswer(answer('May I have your date of birth?'), options)).toEqual({
			evidence: [
				expect.objectContaining({
					verified: true,
					turn_id: 'm1',
					path: 'answers.identity.evidence[0]',
				}),
			],
			needsReview: false,
			reviewReasons: [],
			score: {
				score: 100,
				failedCritical: [],
				counts: { yes: 1, no: 0, notApplicable: 1, unanswered: 0 },
				unanswered: [],
			},
		});
	});

	it.each<[name: string, quote: string, speaker: string, reason: RegExp]>([
		[
			'was invented',
			'Your identity has been confirmed',
			'agent',
			/1 quote is not in the transcript/,
		],
		['was said by the other side', 'I want a full refund.', 'agent', /said by somebody else/],
		['is nearly right', 'May I have your date of death?', 'agent', /only something like it/],
	])('needs one when a quote %s', (_, quote, speaker, reason) => {
		const { needsReview, reviewReasons, evidence } = reviewAnswer(answer(quote, speaker), options);
		expect([needsReview, reviewReasons]).toEqual([true, [expect.stringMatching(reason)]]);
		expect(evidence[0]?.verified).toBe(false);
	});

	it.each<[name: string, changes: object, data: unknown, reasons: RegExp[]]>([
		[
			'a path that leads nowhere',
			{ quotesPath: 'findings[].quote' },
			answer('x'),
			[/leads nowhere: the answer has no 'findings'/],
		],
		[
			'a path that ends at no text',
			{ quotesPath: 'answers.*' },
			answer('x'),
			[/an object without a text in 'quote'/],
		],
		[
			'a path nobody can read',
			{ quotesPath: '.a' },
			answer('x'),
			[/cannot be read at character 1/],
		],
		[
			'an answer to something else',
			{},
			{ verdict: 'fine' },
			[/leads nowhere/, /has no 'answers' by question/],
		],
		['a text in place of an answer', {}, 'fine', [/leads nowhere/, /has no 'answers' by question/]],
		['no answer at all', {}, undefined, [/leads nowhere/, /has no 'answers' by question/]],
		[
			'a rubric that cannot be used',
			{ rubric: [{ id: '1' }] },
			answer('I want a full refund.', 'customer'),
			[/^The rubric cannot be used: row 1/],
		],
		[
			'a question without its quote',
			{},
			{
				answers: {
					identity: { evidence: [], answer: 'yes' },
					terms: { evidence: [], answer: 'yes' },
				},
			},
			[/No quote for identity, which must be proven by one/],
		],
		[
			'a question without an answer',
			{},
			{ answers: { terms: { evidence: [], answer: 'yes' } } },
			[/No usable answer to identity/],
		],
		[
			'turns that were left out',
			{ omittedTurns: 2 },
			answer('I want a full refund.', 'customer'),
			[/2 turns were left out/],
		],
		[
			'texts that are missing',
			{ missing: ['transcript: pending'] },
			answer('I want a full refund.', 'customer'),
			[/1 part of the conversation could not be read/],
		],
	])('is not lost to %s, but goes to a person', (_, changes, data, reasons) => {
		const review = reviewAnswer(data, { ...options, ...changes });
		expect(review.needsReview).toBe(true);
		expect(review.reviewReasons).toEqual(reasons.map((reason) => expect.stringMatching(reason)));
	});

	it('has no score without a rubric, and none that would be made up', () => {
		expect(
			reviewAnswer({ quotes: [] }, { ...options, quotesPath: 'quotes', rubric: undefined }),
		).toEqual({ evidence: [], needsReview: false, reviewReasons: [] });
		expect(reviewAnswer({ quotes: [] }, { ...options, quotesPath: 'quotes' })).not.toHaveProperty(
			'score',
		);
	});

	it('tells no word of the conversation in its reasons', () => {
		const { reviewReasons } = reviewAnswer(answer('Jane said 4111', 'Jane'), {
			...options,
			omittedTurns: 1,
			missing: ['Jane'],
		});
		expect(reviewReasons.join()).not.toMatch(/Jane|4111/);
	});
});

describe('what was sent', () => {
	const context = {
		conversation_id: 'c1',
		message_history: TURNS,
		turn_count: 2,
		missing: ['a gap'],
	};
	const sent = { conversationId: 'c1', turns: TURNS, omittedTurns: 0, missing: ['a gap'] };

	it.each<[name: string, value: unknown, expected: unknown]>([
		['a context', context, sent],
		[
			'an item of Flatten & Render Prompt',
			{ systemPrompt: '', context, omittedTurns: { count: 0, turns: [] } },
			sent,
		],
		['a list of turns', TURNS, { turns: TURNS, omittedTurns: 0, missing: [] }],
		[
			'a context of bare turns',
			{ message_history: [{ text: 'Hi' }, {}] },
			{
				turns: [
					{ turn_id: '#1', role: 'unknown', text: 'Hi' },
					{ turn_id: '#2', role: 'unknown', text: '' },
				],
				omittedTurns: 0,
				missing: [],
			},
		],
		[
			'a conversation without texts',
			{ ...context, message_history: [], turn_count: 0 },
			{ ...sent, turns: [] },
		],
		['nothing', undefined, undefined],
		['a text', 'hello', undefined],
		['another object', { context: 'c1' }, undefined],
		['a list of other things', [{ id: 1 }], undefined],
	])('is read from %s', (_, value, expected) => expect(sentConversation(value)).toEqual(expected));

	it('tells from the context alone how many turns were left out', () => {
		const marker = {
			turn_id: '',
			role: 'omitted',
			text: '[3 turns left out here]',
			source: 'omitted',
		};
		expect(
			sentConversation({ ...context, message_history: [TURNS[0], marker, TURNS[1]], turn_count: 5 })
				?.omittedTurns,
		).toBe(3);
	});

	it('has no gap where only a name is missing', () => {
		expect(sentConversation({ context, missingTexts: [] })?.missing).toEqual([]);
	});

	it('counts a turn that was cut', () => {
		expect(
			sentConversation({ context, omittedTurns: { count: 1, turns: [1], cut: 2 } })?.omittedTurns,
		).toBe(2);
	});
});

describe('what an item says of its review', () => {
	it('is taken, and what is of another kind is not', () => {
		const item = {
			conversationId: 'c1',
			reviewKey: 'k',
			rubricVersion: 'v',
			rubric: RUBRIC,
			templateHash: 'h',
			redaction: { counts: { CREDIT_CARD: 1 } },
			omittedTurns: { count: 2, turns: [1, 2] },
		};
		const { redaction, ...told } = item;
		expect(readReviewItem(item)).toEqual({
			...told,
			redactions: redaction.counts,
			omittedTurns: 2,
		});
		expect(
			readReviewItem({
				conversationId: 7,
				reviewKey: null,
				rubric: 'ours',
				redaction: true,
				omittedTurns: 'many',
			}),
		).toEqual({});
		expect(readReviewItem('text')).toEqual({});
	});
});

describe('the record of a review that another node prepared', () => {
	const facts = {
		conversationId: '',
		rubricVersion: '',
		turns: TURNS,
		content: '{}',
		model: 'm-1',
	};

	it('keeps the key and the hash of the templates that the item came with', () => {
		const hash = templateHash({ systemTemplate: 's', userTemplate: 'u' });
		expect(auditRecord({ ...facts, reviewKey: 'ab12', templateHash: hash })).toMatchObject({
			reviewKey: 'ab12',
			templateHash: hash,
		});
		expect(
			auditRecord({ ...facts, templates: { systemTemplate: 's', userTemplate: 'u' } }).templateHash,
		).toBe(hash);
	});

	it('says null for an id, a version and templates that are not known', () => {
		expect(auditRecord(facts)).toMatchObject({
			conversationId: null,
			rubricVersion: null,
			templateHash: null,
			reviewKey: expect.stringMatching(/^[0-9a-f]{64}$/),
		});
	});

	it('takes a cost in the currency of the user’s own prices', () => {
		expect(auditRecord({ ...facts, cost: { amount: 0.5 } }).cost).toEqual({
			amount: 0.5,
			currency: null,
		});
		expect(auditRecord({ ...facts, cost: { amount: Number.NaN } }).cost).toBeNull();
	});
});

test('the rubric to begin with is one', () => {
	expect(parseRubric(DEFAULT_RUBRIC)).toEqual(DEFAULT_RUBRIC);
});
