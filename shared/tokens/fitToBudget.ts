import { invalidInput } from '../errors';
import type { FlatContext, MessageContext, PartialContext } from '../domain';
import { cutTurn } from './cutTurn';

/** The `source` of the entry that stands in `message_history` where turns were left out. */
export const OMITTED_SOURCE = 'omitted';

export interface OmittedTurns {
	/** How many turns were left out. */
	count: number;
	/** Their numbers (`turn`), in order; they are always neighbours. */
	turns: number[];
	/** The number of the one turn that was cut, because it alone is longer than the budget allows. */
	cut?: number;
}

export interface Fitted<Context> {
	context: Context;
	omittedTurns: OmittedTurns;
	/** What `measure` gave for `context`; at most the budget. */
	tokens: number;
}

export interface FitOptions<Measured> {
	/** Tokens the measured texts may have. */
	budget: number;
	/** The tokens of all that is rendered from a context: render, count, return the sum. */
	measure: (context: Measured) => number | Promise<number>;
	/** How many turns at the beginning are kept as long as possible: what the conversation is about. Default 2. */
	keepFirst?: number;
}

type AnyContext = FlatContext | PartialContext;

/**
 * The context with as many turns as fit into the budget. Whole turns are left out from the middle, oldest first after the first
 * `keepFirst`; then those of the beginning; the newest goes last. An entry in `message_history` with the role and source `omitted`
 * says how many. Only when the newest turn alone is too long its text is cut. `turn_count` stays the number of turns there were.
 *
 * With a `measure` that promises, a promise. Asks it about twice the logarithm of the number of turns; every context that is
 * returned was measured, so the budget holds whatever a template makes of it.
 *
 * @throws ServiceError `invalid_input` when the budget is no positive whole number, and, with the numbers, when the texts are longer
 * even without turns
 */
export function fitToBudget<Context extends AnyContext>(
	context: Context,
	options: { budget: number; measure: (context: Context) => number; keepFirst?: number },
): Fitted<Context>;
export function fitToBudget<Context extends AnyContext>(
	context: Context,
	options: FitOptions<Context>,
): Fitted<Context> | Promise<Fitted<Context>>;
export function fitToBudget<Context extends AnyContext>(
	context: Context,
	{ budget, measure, keepFirst = 2 }: FitOptions<Context>,
): Fitted<Context> | Promise<Fitted<Context>> {
	if (!Number.isSafeInteger(budget) || budget < 1) {
		throw invalidInput(
			`The token budget ${budget} is no positive whole number`,
			'Give the number of tokens the prompt may have.',
		);
	}
	return drive(search(context, budget, Math.max(0, Math.floor(keepFirst))), measure);
}

/** Asks for the size of a context by yielding it. */
type Search<Context> = Generator<Context, Fitted<Context>, number>;

function drive<Context>(
	steps: Search<Context>,
	measure: (context: Context) => number | Promise<number>,
): Fitted<Context> | Promise<Fitted<Context>> {
	let step = steps.next();
	while (step.done !== true) {
		const tokens = measure(step.value);
		if (typeof tokens !== 'number') return driveSlowly(steps, tokens, measure);
		step = steps.next(tokens);
	}
	return step.value;
}

async function driveSlowly<Context>(
	steps: Search<Context>,
	first: Promise<number>,
	measure: (context: Context) => number | Promise<number>,
): Promise<Fitted<Context>> {
	let step = steps.next(await first);
	while (step.done !== true) step = steps.next(await measure(step.value));
	return step.value;
}

function* search<Context extends AnyContext>(
	context: Context,
	budget: number,
	keepFirst: number,
): Search<Context> {
	const whole = yield context;
	if (whole <= budget) return { context, omittedTurns: { count: 0, turns: [] }, tokens: whole };
	const turns: ReadonlyArray<Partial<MessageContext>> = context.message_history;
	const most = turns.length - 1;
	const shortened = (omitted: number): Context => withoutTurns(context, omitted, keepFirst);

	const found = yield* leastThatFits(1, most, budget, shortened);
	if (found !== undefined) {
		return {
			context: found.context,
			tokens: found.tokens,
			omittedTurns: omittedOf(turns, found.at, keepFirst),
		};
	}
	const newest = turns[most];
	if (newest !== undefined) {
		const length = newest.text?.length ?? 0;
		const cut = (removed: number): Context => withLastCut(shortened(most), length - removed);
		const fitting = yield* leastThatFits(1, length, budget, cut);
		if (fitting !== undefined) {
			const omittedTurns = { ...omittedOf(turns, most, keepFirst), cut: numberOf(newest, most) };
			return { context: fitting.context, tokens: fitting.tokens, omittedTurns };
		}
	}
	const none: Context = { ...context, message_history: [] };
	const fixed = yield none;
	if (fixed > budget) throw overBudget(budget, fixed);
	return {
		context: none,
		omittedTurns: { count: turns.length, turns: turns.map(numberOf) },
		tokens: fixed,
	};
}

/** The smallest number in [low, high] whose context fits, taking it that more left out is never longer; measured in any case. */
function* leastThatFits<Context>(
	low: number,
	high: number,
	budget: number,
	make: (count: number) => Context,
): Generator<Context, { at: number; context: Context; tokens: number } | undefined, number> {
	let best: { at: number; context: Context; tokens: number } | undefined;
	while (low <= high) {
		const at = Math.floor((low + high) / 2);
		const context = make(at);
		const tokens = yield context;
		if (tokens <= budget) {
			best = { at, context, tokens };
			high = at - 1;
		} else low = at + 1;
	}
	return best;
}

/** Where the gap begins when `omitted` turns are left out: the newest stays, then the first, as far as they go. */
function gapStart(length: number, omitted: number, keepFirst: number): number {
	return Math.min(keepFirst, length - 1 - omitted);
}

function omittedOf(
	turns: ReadonlyArray<Partial<MessageContext>>,
	omitted: number,
	keepFirst: number,
): OmittedTurns {
	const start = gapStart(turns.length, omitted, keepFirst);
	const left = turns.slice(start, start + omitted);
	return { count: omitted, turns: left.map((turn, index) => numberOf(turn, start + index)) };
}

const numberOf = (turn: Partial<MessageContext>, index: number): number => turn.turn ?? index + 1;

function withoutTurns<Context extends AnyContext>(
	context: Context,
	omitted: number,
	keepFirst: number,
): Context {
	const turns: Array<Partial<MessageContext>> = context.message_history;
	if (omitted === 0) return context;
	const start = gapStart(turns.length, omitted, keepFirst);
	return {
		...context,
		message_history: [...turns.slice(0, start), marker(omitted), ...turns.slice(start + omitted)],
	};
}

/** Looks like a turn, so that a template that prints turns prints it too. */
function marker(omitted: number): MessageContext {
	const text = `[${omitted} ${omitted === 1 ? 'turn' : 'turns'} left out here]`;
	return {
		role: OMITTED_SOURCE,
		text,
		timestamp: '',
		name: '',
		turn: 0,
		turn_id: '',
		participant_id: '',
		source: OMITTED_SOURCE,
	};
}

function withLastCut<Context extends AnyContext>(context: Context, length: number): Context {
	const turns: Array<Partial<MessageContext>> = context.message_history;
	const last = turns.at(-1);
	if (last === undefined) return context;
	return {
		...context,
		message_history: [...turns.slice(0, -1), { ...last, text: cutTurn(last.text ?? '', length) }],
	};
}

function overBudget(budget: number, fixed: number) {
	return invalidInput(
		`The prompt has ${fixed} tokens without any turn of the conversation, and ${budget} are allowed`,
		'Raise the maximum of prompt tokens or shorten the templates.',
		{ budget, fixed },
	);
}
