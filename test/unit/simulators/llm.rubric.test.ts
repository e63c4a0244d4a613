import { reviewOf, withInventedQuote } from '../../../sandbox/simulators/llm/rubric';
import { turnsIn } from '../../../sandbox/simulators/llm/transcript';
import { rubricSchema } from '../../../shared/review/rubric/rubricAnswer';
import { verifyQuotes } from '../../../shared/review/evidence/verifyQuotes';
import { collectQuotes } from '../../../shared/review/evidence/collectQuotes';

const prompt = [
	'Transcript, oldest turn first:',
	'<transcript-abcdefghijkl>',
	'[#1 2026-03-01T10:00:00Z] agent (Alice): Welcome. This call is recorded. ⏎ How can I help?',
	'[#2 2026-03-01T10:01:00Z] customer ([CUSTOMER_1]): I want to complain about [CARD_1].',
	'</transcript-abcdefghijkl>',
].join('\n');
const turns = [
	{
		turn_id: 'm1',
		role: 'agent',
		name: 'Alice',
		text: 'Welcome. This call is recorded.\nHow can I help?',
	},
	{
		turn_id: 'm2',
		role: 'customer',
		name: '[CUSTOMER_1]',
		text: 'I want to complain about [CARD_1].',
	},
];
const schema = rubricSchema([
	{
		id: 'recording',
		question: 'Was the customer told that the call is recorded?',
		severity: 'high',
	},
	{
		id: 'complaint',
		question: 'Was the complaint taken up?',
		severity: 'high',
		notApplicableAllowed: true,
	},
	{ id: 'farewell', question: 'Did somebody say goodbye?', severity: 'low' },
	{
		id: 'vehicle',
		question: 'Was the vehicle named?',
		severity: 'low',
		notApplicableAllowed: true,
	},
]);
type Review = {
	answers: Record<string, { answer: string; evidence: Array<{ quote: string; speaker: string }> }>;
	summary: string;
};
const review = () => reviewOf(schema, turnsIn(prompt)) as Review;

describe('the simulated reviewer', () => {
	it('answers by what was said', () => {
		expect(
			Object.entries(review().answers).map(([id, { answer, evidence }]) => [id, answer, evidence]),
		).toEqual([
			['recording', 'yes', [{ quote: 'This call is recorded.', speaker: 'agent' }]],
			['complaint', 'yes', [{ quote: 'I want to complain about [CARD_1].', speaker: 'customer' }]],
			['farewell', 'no', []],
			['vehicle', 'not_applicable', []],
		]);
		expect(review()).toEqual(review());
	});

	it('quotes what really stands in the turns', () => {
		expect(
			verifyQuotes(collectQuotes(review(), 'answers.*.evidence'), turns).map(
				({ verified }) => verified,
			),
		).toEqual([true, true]);
	});

	it('takes no other schema for a rubric', () => {
		expect(
			reviewOf({ type: 'object', properties: { answers: { type: 'array' } } }, []),
		).toBeUndefined();
		expect(
			reviewOf(
				{
					type: 'object',
					properties: { answers: { type: 'object', properties: { a: { type: 'string' } } } },
				},
				[],
			),
		).toBeUndefined();
		expect(reviewOf({}, [])).toBeUndefined();
	});
});

describe('an invented quote', () => {
	const verifiedIn = (text: string) =>
		verifyQuotes(collectQuotes(JSON.parse(text), 'answers.*.evidence'), turns).map(
			({ verified }) => verified,
		);

	it('takes the place of the first', () =>
		expect(verifiedIn(withInventedQuote(JSON.stringify(review())))).toEqual([false, true]));
	it('is added where there is none', () =>
		expect(verifiedIn(withInventedQuote(JSON.stringify(reviewOf(schema, []))))).toEqual([false]));
	it('has no place in other answers', () =>
		expect(['FLAG: no', '{"a":1}'].map(withInventedQuote)).toEqual(['FLAG: no', '{"a":1}']));
});
