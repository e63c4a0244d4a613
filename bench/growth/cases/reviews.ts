import {
	auditRecord,
	collectQuotes,
	DEFAULT_RUBRIC,
	judgeEvidence,
	parseRubric,
	readReviewItem,
	reviewAnswer,
	reviewKey,
	scoreRubric,
	sentConversation,
	transcriptHash,
	verifyQuotes,
} from '../../../shared';
import type { Growth, GrowthCase } from '../growthCase';
import { contextOf, manyParts, SHAPES, type Shape } from '../inputs';
import { inParts } from '../texts';

const both = (make: (shape: Shape) => GrowthCase): Record<string, GrowthCase> =>
	Object.fromEntries(SHAPES.map((shape) => [shape, make(shape)]));

/** Twenty quotes: from the text, with a word changed, shortened in the middle, and not in it. */
function quotesOf(text: string): string[] {
	const places = Array.from({ length: 5 }, (_, index) =>
		text.slice(Math.floor((index * text.length) / 5)).slice(0, 200),
	);
	return places.flatMap((place) => [
		place,
		`${place.slice(0, 90)} else ${place.slice(96)}`,
		`${place.slice(0, 40)} … ${place.slice(120)}`,
		`nothing like this was said ${place.length}`,
	]);
}

const answerOf = (quotes: readonly string[]) => ({
	answers: Object.fromEntries(
		DEFAULT_RUBRIC.map(({ id }, index) => [
			id,
			{
				answer: 'yes',
				evidence: quotes.slice(index * 2, index * 2 + 2).map((quote) => ({ quote })),
			},
		]),
	),
});

export const reviewCases: Readonly<Record<string, Growth>> = {
	verifyQuotes: [
		{
			texts: 'all',
			cases: both((shape) => (text) => {
				const turns = contextOf(text, shape).message_history;
				const quotes = quotesOf(text);
				return () => verifyQuotes(quotes, turns);
			}),
		},
		{
			texts: 'few',
			cases: {
				'one long quote': (text) => {
					const turns = contextOf(text, 'one turn').message_history;
					return () => verifyQuotes([`${text.slice(1)} x`], turns);
				},
				'5,000 quotes': (text) => {
					const turns = contextOf(text, '5,000 turns').message_history;
					const quotes = manyParts(text);
					return () => verifyQuotes(quotes, turns);
				},
			},
		},
	],
	collectQuotes: [
		{
			texts: 'few',
			cases: {
				'5,000 quotes': (text) => {
					const data = { quotes: manyParts(text) };
					return () => collectQuotes(data, 'quotes');
				},
			},
		},
	],
	judgeEvidence: [
		{
			texts: 'few',
			cases: {
				'5,000 results': (text) => {
					const results = manyParts(text).map(() => ({ verified: false as const }));
					return () => judgeEvidence(results, { missing: results });
				},
			},
		},
	],
	parseRubric: [
		{
			texts: 'few',
			cases: {
				'a question': (text) => () => parseRubric([{ id: 'a', question: text, severity: 'low' }]),
				'5,000 rows': (text) => {
					const rows = manyParts(text).map((question, index) => ({
						id: `q${index}`,
						question,
						severity: 'low',
					}));
					return () => parseRubric(rows);
				},
			},
		},
	],
	rubricVersion: { short: 'takes a rubric, which parseRubric bounds' },
	rubricPrompt: { short: 'takes a rubric, which parseRubric bounds' },
	rubricSchema: { short: 'takes a rubric, which parseRubric bounds' },
	scoreRubric: [
		{
			texts: 'few',
			cases: {
				'long quotes': (text) => {
					const data = answerOf(inParts(text, 20));
					return () => scoreRubric(DEFAULT_RUBRIC, data);
				},
			},
		},
	],
	reviewAnswer: [
		{
			texts: 'few',
			cases: both((shape) => (text) => {
				const { message_history: turns } = contextOf(text, shape);
				const data = answerOf(quotesOf(text));
				return () =>
					reviewAnswer(data, {
						quotesPath: 'answers.*.evidence',
						turns,
						omittedTurns: 0,
						missing: [],
						rubric: DEFAULT_RUBRIC,
					});
			}),
		},
	],
	readReviewItem: [
		{
			texts: 'few',
			cases: both((shape) => (text) => {
				const item = {
					context: contextOf(text, shape),
					conversationId: 'c',
					rubric: DEFAULT_RUBRIC,
				};
				return () => readReviewItem(item);
			}),
		},
	],
	sentConversation: [
		{
			texts: 'few',
			cases: both((shape) => (text) => {
				const context = contextOf(text, shape);
				return () => sentConversation(context);
			}),
		},
	],
	reviewKey: [
		{
			texts: 'few',
			cases: both((shape) => (text) => {
				const turns = contextOf(text, shape).message_history;
				return () => reviewKey({ conversationId: 'c', rubricVersion: 'v', turns });
			}),
		},
	],
	transcriptHash: [
		{
			texts: 'few',
			cases: both((shape) => (text) => {
				const turns = contextOf(text, shape).message_history;
				return () => transcriptHash(turns);
			}),
		},
	],
	auditRecord: [
		{
			texts: 'few',
			cases: both((shape) => (text) => {
				const turns = contextOf(text, shape).message_history;
				return () =>
					auditRecord({
						conversationId: 'c',
						rubricVersion: 'v',
						turns,
						content: text,
						model: 'm',
					});
			}),
		},
	],
};
