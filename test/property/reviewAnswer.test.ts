import fc from 'fast-check';
import { reviewAnswer } from '../../shared/review/reviewAnswer';
import { readReviewItem, sentConversation } from '../../shared/review/sentConversation';

const key = fc.oneof(
	fc.constantFrom(
		'answers',
		'evidence',
		'quote',
		'quotes',
		'answer',
		'a',
		'b',
		'__proto__',
		'constructor',
	),
	fc.string({ maxLength: 5 }),
);
const leaf = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.constantFrom('yes', 'no', 'not_applicable', 'I want a refund'),
	fc.constantFrom(null, true, 0, undefined),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
	data: fc.oneof(
		{ maxDepth: 5 },
		leaf,
		fc.array(tie('data'), { maxLength: 4 }),
		fc.dictionary(key, tie('data'), { maxKeys: 5 }),
	),
}));
const step = fc.oneof(key, fc.constantFrom('*', '[]', '[0]', '.', "['a b']"));
const path = fc.oneof(
	fc.array(step, { maxLength: 5 }).map((steps) => steps.join('.')),
	fc.string({ unit: 'binary', maxLength: 20 }),
);
const rubric = fc.oneof(
	data,
	fc.constantFrom(undefined, [
		{ id: 'a', question: 'Q?', severity: 'critical', evidenceRequired: true },
	]),
);
const turns = [{ turn_id: 'm1', role: 'customer', text: 'I want a refund' }];

test('no answer, path or rubric makes a review fail, and needsReview says whether there are reasons', () => {
	fc.assert(
		fc.property(data, path, rubric, (answer, quotesPath, rows) => {
			const { evidence, needsReview, reviewReasons, score } = reviewAnswer(answer, {
				quotesPath,
				turns,
				omittedTurns: 0,
				missing: [],
				rubric: rows,
			});
			expect(needsReview).toBe(reviewReasons.length > 0);
			if (evidence.some(({ verified }) => !verified)) expect(needsReview).toBe(true);
			if (score !== undefined) expect(score.score >= 0 && score.score <= 100).toBe(true);
		}),
		{ numRuns: 2_000 },
	);
});

test('whatever an item holds, reading it does not fail, and turns come out whole', () => {
	fc.assert(
		fc.property(data, data, data, (a, b, c) => {
			readReviewItem(a);
			const sent = sentConversation({
				context: { message_history: a, turn_count: b, missing: c },
				omittedTurns: b,
				missingTexts: c,
			});
			for (const { turn_id, role, text } of sent?.turns ?? [])
				expect([typeof turn_id, typeof role, typeof text]).toEqual(['string', 'string', 'string']);
			expect(sent === undefined || sent.omittedTurns >= 0).toBe(true);
		}),
		{ numRuns: 1_000 },
	);
});
