import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import type { FlatContext } from '../../../shared/domain/flatContext';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { fitToBudget } from '../../../shared/tokens/fitToBudget';
import { errorOf } from '../../support/everyText';

const conversation = (texts: string[]): FlatContext =>
	flattenConversation(
		toConversation({
			id: 'c',
			participants: [{ id: 'p', role: 'customer', name: 'Jane' }],
			messages: texts.map((text, index) => ({
				from: 'p',
				text,
				timestamp: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString(),
			})),
		}),
	);

const FIXED = 10;
/** A prompt of ten letters and the turns. */
const letters = ({
	message_history,
}: {
	message_history: ReadonlyArray<{ text?: string }>;
}): number => message_history.reduce((sum, { text = '' }) => sum + text.length, FIXED);
const textsOf = ({ message_history }: FlatContext): string[] =>
	message_history.map(({ text }) => text);

const ten = conversation(Array.from({ length: 10 }, (_, index) => `${index}`.repeat(30)));
const gap = (count: number): string => `[${count} ${count === 1 ? 'turn' : 'turns'} left out here]`;
const turn = (index: number): string => `${index}`.repeat(30);

test('what fits stays as it is, and is measured once', () => {
	const measure = jest.fn(letters);
	const fitted = fitToBudget(ten, { budget: 310, measure });
	expect(fitted).toEqual({ context: ten, omittedTurns: { count: 0, turns: [] }, tokens: 310 });
	expect(measure).toHaveBeenCalledTimes(1);
});

test.each<[budget: number, texts: string[], omitted: number[]]>([
	// One turn less is 30 letters, the entry in its place 22 or 23.
	[309, [turn(0), turn(1), gap(1), ...[3, 4, 5, 6, 7, 8, 9].map(turn)], [3]],
	[190, [turn(0), turn(1), gap(5), turn(7), turn(8), turn(9)], [3, 4, 5, 6, 7]],
	[123, [turn(0), turn(1), gap(7), turn(9)], [3, 4, 5, 6, 7, 8, 9]],
	[122, [turn(0), gap(8), turn(9)], [2, 3, 4, 5, 6, 7, 8, 9]],
	[64, [gap(9), turn(9)], [1, 2, 3, 4, 5, 6, 7, 8, 9]],
])(
	'a budget of %i leaves out turns from the middle, then from the beginning, the newest never',
	(budget, texts, omitted) => {
		const { context, omittedTurns, tokens } = fitToBudget(ten, { budget, measure: letters });
		expect(textsOf(context)).toEqual(texts);
		expect(omittedTurns).toEqual({ count: omitted.length, turns: omitted });
		expect(tokens).toBe(letters(context));
		expect(context.turn_count).toBe(10);
	},
);

test('the entry for what was left out is told apart by its role and source', () => {
	const { context } = fitToBudget(ten, { budget: 190, measure: letters });
	expect(context.message_history[2]).toMatchObject({ role: 'omitted', source: 'omitted', turn: 0 });
	expect(context.message_history.filter(({ source }) => source === 'omitted')).toHaveLength(1);
});

test('how many turns of the beginning are kept can be chosen', () => {
	const { context } = fitToBudget(ten, { budget: 190, measure: letters, keepFirst: 0 });
	expect(textsOf(context)[0]).toBe(gap(5));
	expect(
		textsOf(fitToBudget(ten, { budget: 190, measure: letters, keepFirst: 100 }).context).slice(-2),
	).toEqual([gap(5), turn(9)]);
});

describe('a turn that alone is too long', () => {
	test('is cut when it is the newest, and only then', () => {
		const { context, omittedTurns } = fitToBudget(ten, { budget: 60, measure: letters });
		expect(textsOf(context)).toEqual([gap(9), `${'9'.repeat(23)} […]`]);
		expect(omittedTurns).toEqual({ count: 9, turns: [1, 2, 3, 4, 5, 6, 7, 8, 9], cut: 10 });
	});

	test('is left out whole when it is another', () => {
		const { context, omittedTurns } = fitToBudget(conversation(['a', 'b', 'x'.repeat(900), 'd']), {
			budget: 60,
			measure: letters,
		});
		expect(textsOf(context)).toEqual(['a', 'b', gap(1), 'd']);
		expect(omittedTurns).toEqual({ count: 1, turns: [3] });
	});

	test('is never cut inside a character or a placeholder', () => {
		const cut = (text: string, budget: number): string | undefined =>
			textsOf(fitToBudget(conversation([text]), { budget, measure: letters }).context)[0];
		expect(cut('👍👍👍👍👍', FIXED + 7)).toBe('👍 […]');
		expect(cut('I am [CUSTOMER_1] and I am angry', FIXED + 16)).toBe('I am  […]');
	});
});

test('what fits without any turn has none', () => {
	const { context, omittedTurns, tokens } = fitToBudget(ten, { budget: FIXED, measure: letters });
	expect(context.message_history).toEqual([]);
	expect(omittedTurns).toMatchObject({ count: 10 });
	expect(tokens).toBe(FIXED);
});

test('what does not fit without any turn is an error with the numbers', () => {
	const error = errorOf(() => fitToBudget(ten, { budget: FIXED - 1, measure: letters }));
	expect(error).toMatchObject({ code: 'invalid_input', details: { budget: 9, fixed: 10 } });
	expect(error.message).toContain('10 tokens');
});

test.each([0, -1, 1.5, Number.NaN, Infinity])('a budget of %p is refused', (budget) => {
	expect(errorOf(() => fitToBudget(ten, { budget, measure: letters }))).toMatchObject({
		code: 'invalid_input',
	});
});

test('a measure that promises gives a promise of the same', async () => {
	const fitted = await fitToBudget(ten, {
		budget: 190,
		measure: async (context) => letters(context),
	});
	expect(fitted).toEqual(fitToBudget(ten, { budget: 190, measure: letters }));
});

test('a long conversation is measured a few times', () => {
	const measure = jest.fn(letters);
	fitToBudget(conversation(Array.from({ length: 5000 }, () => 'x'.repeat(20))), {
		budget: 20_000,
		measure,
	});
	expect(measure.mock.calls.length).toBeLessThan(20);
});

test('the context that was given stays as it is', () => {
	const before = structuredClone(ten);
	fitToBudget(ten, { budget: 60, measure: letters });
	expect(ten).toEqual(before);
});
