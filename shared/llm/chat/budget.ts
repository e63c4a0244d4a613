import { cancelled, invalidInput, ServiceError } from '../../errors';

/** What one run may spend. Undefined: no limit. */
export interface BudgetLimits {
	maxTokens?: number;
	/** In the currency of the price table. */
	maxCost?: number;
}

/** Tokens of a prompt and of its answer, guessed before it is sent. */
interface Estimate {
	promptTokens: number;
	/** The longest answer the request allows. */
	answerTokens: number;
	/** The model's name, for whoever must enter its price. */
	model?: string;
	/** What so many tokens cost; needed when the cost is limited. */
	cost?(promptTokens: number, answerTokens: number): number | undefined;
}

export interface Spent {
	tokens: number;
	cost: number;
}

/** Money set aside for one request. Exactly one of its ends must be told; what is told after the first counts for nothing. */
export interface Reservation {
	/** The answer came. A count the server did not send is taken from the estimate. */
	spend(actual: {
		promptTokens?: number;
		completionTokens?: number;
		tokens?: number;
		cost?: number;
	}): void;
	/** It may have been billed: a time-out, an answer that broke off. The estimate counts. */
	unclear(): void;
	/** Nothing was billed: refused, or not sent. */
	release(): void;
}

export interface Budget {
	readonly spent: Readonly<Spent>;
	/**
	 * Sets aside what a request may take. While others are under way and there may be enough once they are answered, it waits.
	 *
	 * @throws ServiceError budget_exhausted when there is not enough; invalid_input when the cost is limited and unknown; cancelled
	 */
	reserve(estimate: Estimate, signal?: AbortSignal): Promise<Reservation>;
}

/**
 * The budget stop of a run. A request is sent only if what was spent, what is under way and what it is thought to take stay within
 * the limits. The longest answer seen so far stands for the answers to come, so the limit is used up rather than left over: only an
 * answer longer than any before, and the first one, can go beyond it.
 */
export function createBudget({ maxTokens = Infinity, maxCost = Infinity }: BudgetLimits): Budget {
	const spent: Spent = { tokens: 0, cost: 0 };
	const held: Spent = { tokens: 0, cost: 0 };
	let underWay = 0;
	let longest: number | undefined;
	/** Tokens counted by the server to tokens estimated, of a prompt; the largest ratio seen. */
	let ratio: number | undefined;
	let waiting: Array<() => void> = [];

	const expected = ({ promptTokens, answerTokens, cost }: Estimate, answer: number): Spent => {
		const prompt = Math.ceil(promptTokens * (ratio ?? 1));
		const written = Math.min(answer, answerTokens);
		return { tokens: prompt + written, cost: cost?.(prompt, written) ?? 0 };
	};
	const fits = (need: Spent, beside: Spent): boolean =>
		spent.tokens + beside.tokens + need.tokens <= maxTokens &&
		spent.cost + beside.cost + need.cost <= maxCost;

	const settle = (hold: Spent, real: Spent): void => {
		held.tokens -= hold.tokens;
		held.cost -= hold.cost;
		spent.tokens += real.tokens;
		spent.cost += real.cost;
		underWay--;
		const woken = waiting;
		waiting = [];
		for (const wake of woken) wake();
	};

	const hold = (estimate: Estimate, need: Spent): Reservation => {
		held.tokens += need.tokens;
		held.cost += need.cost;
		underWay++;
		let told = false;
		const end = (real: () => Spent) => (): void => {
			if (told) return;
			told = true;
			settle(need, real());
		};
		return {
			spend(actual) {
				end(() => {
					const { promptTokens, completionTokens, tokens = need.tokens, cost = need.cost } = actual;
					if (completionTokens !== undefined) longest = Math.max(longest ?? 0, completionTokens);
					if (promptTokens !== undefined && estimate.promptTokens > 0)
						ratio = Math.max(ratio ?? 0, promptTokens / estimate.promptTokens);
					return { tokens, cost };
				})();
			},
			unclear: end(() => need),
			release: end(() => ({ tokens: 0, cost: 0 })),
		};
	};

	return {
		spent,
		async reserve(estimate, signal) {
			for (;;) {
				if (signal?.aborted) throw cancelled();
				if (maxCost !== Infinity && estimate.cost?.(1, 1) === undefined)
					throw noPrice(estimate.model);
				const need = expected(estimate, longest ?? estimate.answerTokens);
				if (fits(need, held)) return hold(estimate, need);
				// Nobody knows yet how long answers are: the first is sent if its prompt fits.
				const first = longest === undefined && underWay === 0 && fits(expected(estimate, 0), held);
				if (first) return hold(estimate, need);
				if (underWay === 0 || !fits(expected(estimate, 0), { tokens: 0, cost: 0 }))
					throw exhausted(spent, { maxTokens, maxCost });
				await settled(signal);
			}
		},
	};

	/** Until somebody under way is answered, or the signal is aborted. */
	async function settled(signal: AbortSignal | undefined): Promise<void> {
		await new Promise<void>((resolve) => {
			const wake = (): void => {
				signal?.removeEventListener('abort', wake);
				resolve();
			};
			signal?.addEventListener('abort', wake, { once: true });
			waiting.push(wake);
		});
	}
}

function noPrice(model: string | undefined): ServiceError {
	const name = model === undefined ? 'the model' : `'${model}'`;
	return invalidInput(
		`Nothing was sent, as the cost of this run is limited and ${name} has no price`,
		`Add ${name} to 'Model Prices' in the options, spelt exactly so, or limit the tokens of the run instead.`,
	);
}

function exhausted(spent: Spent, { maxTokens, maxCost }: Required<BudgetLimits>): ServiceError {
	const byTokens = maxTokens !== Infinity;
	const limits = [
		...(byTokens ? [`${maxTokens} tokens`] : []),
		...(maxCost === Infinity ? [] : [`a cost of ${maxCost}`]),
	];
	return new ServiceError(
		`Nothing was sent, as this run would exceed its budget of ${limits.join(' or ')}`,
		{
			code: 'budget_exhausted',
			description:
				"Raise the budget in the options, or run the items that are left again later. What was answered before is in the node's output.",
			details: { spentTokens: spent.tokens, ...(spent.cost > 0 ? { spentCost: spent.cost } : {}) },
		},
	);
}
