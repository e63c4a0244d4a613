import { createBudget, type Reservation } from '../../../shared/llm/chat/budget';
import { failureOf } from '../../support/everyText';

const estimate = { promptTokens: 20, answerTokens: 500 };
const settled = async (): Promise<void> => {
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

test('the first is sent alone when the limit is tight, then answers seen stand for answers to come', async () => {
	const budget = createBudget({ maxTokens: 300 });
	const first = await budget.reserve(estimate);
	const others: Reservation[] = [];
	const waiting = [0, 1, 2].map(async () => others.push(await budget.reserve(estimate)));
	await settled();
	expect(others).toHaveLength(0);
	first.spend({ promptTokens: 20, completionTokens: 30, tokens: 50 });
	await Promise.all(waiting);
	expect(others).toHaveLength(3);
	expect(budget.spent.tokens).toBe(50);
});

test('a wide limit keeps nobody waiting', async () => {
	const budget = createBudget({ maxTokens: 1_000_000 });
	await expect(
		Promise.all(Array.from({ length: 50 }, async () => await budget.reserve(estimate))),
	).resolves.toHaveLength(50);
});

test('what does not fit is refused, and says what was spent', async () => {
	const budget = createBudget({ maxTokens: 100 });
	(await budget.reserve(estimate)).spend({ promptTokens: 20, completionTokens: 50, tokens: 70 });
	expect(await failureOf(budget.reserve(estimate))).toMatchObject({
		code: 'budget_exhausted',
		retryable: false,
		message: 'Nothing was sent, as this run would exceed its budget of 100 tokens',
		details: { spentTokens: 70 },
	});
});

test('a prompt that alone exceeds the limit is refused at once, also as the first', async () => {
	const budget = createBudget({ maxTokens: 10 });
	expect(await failureOf(budget.reserve(estimate))).toMatchObject({ code: 'budget_exhausted' });
});

test('what was not billed is free again', async () => {
	const budget = createBudget({ maxTokens: 60 });
	for (let time = 0; time < 5; time++) (await budget.reserve(estimate)).release();
	expect(budget.spent.tokens).toBe(0);
});

test('what may have been billed counts as estimated', async () => {
	const budget = createBudget({ maxTokens: 2_000 });
	(await budget.reserve(estimate)).unclear();
	expect(budget.spent.tokens).toBe(520);
});

test('a server that counts nothing is counted by the estimate', async () => {
	const budget = createBudget({ maxTokens: 1_000 });
	(await budget.reserve(estimate)).spend({});
	expect(budget.spent.tokens).toBe(520);
	expect(
		await failureOf(
			budget.reserve(estimate).then(async (second) => {
				second.spend({});
				return await budget.reserve(estimate);
			}),
		),
	).toMatchObject({ code: 'budget_exhausted' });
});

test('an end is told once', async () => {
	const budget = createBudget({ maxTokens: 1_000 });
	const reservation = await budget.reserve(estimate);
	reservation.spend({ tokens: 10 });
	reservation.unclear();
	reservation.release();
	expect(budget.spent.tokens).toBe(10);
});

test('waiting ends with a cancel, and with the refusal of what no longer fits', async () => {
	const budget = createBudget({ maxTokens: 100 });
	const first = await budget.reserve(estimate);
	const controller = new AbortController();
	const cancelledOne = failureOf(budget.reserve(estimate, controller.signal));
	const other = failureOf(budget.reserve(estimate));
	await settled();
	controller.abort();
	expect(await cancelledOne).toMatchObject({ code: 'cancelled' });
	first.spend({ promptTokens: 20, completionTokens: 70, tokens: 90 });
	expect(await other).toMatchObject({ code: 'budget_exhausted' });
});

describe('a limit of the cost', () => {
	const cost = (prompt: number, answer: number): number => (prompt + 2 * answer) / 1_000;

	test('holds', async () => {
		const budget = createBudget({ maxCost: 0.2 });
		(await budget.reserve({ ...estimate, cost })).spend({
			promptTokens: 20,
			completionTokens: 50,
			tokens: 70,
			cost: 0.12,
		});
		expect(await failureOf(budget.reserve({ ...estimate, cost }))).toMatchObject({
			code: 'budget_exhausted',
			message: expect.stringContaining('a cost of 0.2'),
		});
	});

	test('needs a price', async () => {
		expect(await failureOf(createBudget({ maxCost: 1 }).reserve(estimate))).toMatchObject({
			code: 'invalid_input',
			message: expect.stringContaining('no price'),
		});
	});
});
