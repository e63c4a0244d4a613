import { ServiceError } from '../errors';
import { attempt } from '../result';
import { injectionSignals, injectionSignalsInSteps, type InjectionSignal } from '../fence';
import type { SliceRunner } from '../steps';
import type { FlatContext, PartialContext } from '../domain';
import {
	type ContextFinding,
	analyzeContext,
	analyzeContextInSteps,
	type LanguageCode,
	type Reading,
	type RedactedContext,
	type RedactOptions,
	applyMasks,
} from '../redact';
import {
	countTokens,
	fitToBudget,
	type Fitted,
	type OmittedTurns,
	type TokenEncoding,
} from '../tokens';
import { maskVariables } from './maskVariables';
import type { CompiledPrompt, RenderedPrompt } from './renderPrompt';

export interface PrepareOptions {
	prompt: CompiledPrompt;
	/** What templates see beside the context; masked like it. */
	variables?: Readonly<Record<string, unknown>>;
	/** What they see that nothing of a conversation can be in, such as a rubric: it is never masked. */
	authored?: Readonly<Record<string, unknown>>;
	/** How private values are masked; undefined leaves them. */
	redact?: RedactOptions;
	/** How tokens are counted. Default `o200k_base`. */
	encoding?: TokenEncoding;
	/** Most tokens of both texts together; undefined for any number. */
	maxPromptTokens?: number;
	/** Turns at the beginning that a budget leaves as long as possible. Default 2. */
	keepFirst?: number;
}

export interface PreparedPrompt extends RenderedPrompt {
	/** What the templates saw of the conversation: masked, and without the turns that were left out. */
	context: FlatContext | PartialContext;
	/** Empty when it was not asked for. Offsets are those of the conversation as it came. */
	redaction: Redaction;
	omittedTurns: OmittedTurns;
	/** Tokens of both texts; a chat model counts about a dozen more for the frame of the messages. */
	promptTokens: number;
	/** Offsets are those of the conversation as it came. */
	injectionSignals: InjectionSignal[];
}

/** What was masked, never the values. */
export interface Redaction {
	counts: Record<string, number>;
	findings: ContextFinding[];
	/** The language whose rules were used; absent where nothing was to be masked. */
	language?: LanguageCode;
}

export const redactionOf = (
	masked: Pick<RedactedContext<FlatContext>, 'counts' | 'findings' | 'language'> | undefined,
): Redaction =>
	masked === undefined
		? { counts: {}, findings: [] }
		: { counts: masked.counts, findings: masked.findings, language: masked.language };

/**
 * A conversation as a prompt that may be sent: masked, fitted to the budget, rendered, counted and searched for attacks. Sends nothing.
 *
 * @throws ServiceError `template_error`, or `invalid_input` when the budget is smaller than the prompt without any turn
 */
export function preparePrompt(
	conversation: FlatContext | PartialContext,
	options: PrepareOptions,
): PreparedPrompt {
	const { redact } = options;
	const reading = redact === undefined ? undefined : analyzeContext(conversation, redact);
	const job = promptJob(conversation, options, reading);
	const fitted = fitToBudget(job.context, { ...job.fit, measure: job.measure });
	return job.finish(fitted, injectionSignals(conversation));
}

/** The same in slices, so that nothing else has to wait for a long conversation. */
export async function preparePromptInSlices(
	conversation: FlatContext | PartialContext,
	options: PrepareOptions,
	slices: SliceRunner,
): Promise<PreparedPrompt> {
	const { redact } = options;
	const reading =
		redact === undefined
			? undefined
			: await slices.run(analyzeContextInSteps(conversation, redact));
	const job = promptJob(conversation, options, reading);
	const fitted = await fitToBudget(job.context, {
		...job.fit,
		measure: async (context) => {
			await slices.breathe();
			return job.measure(context);
		},
	});
	return job.finish(fitted, await slices.run(injectionSignalsInSteps(conversation)));
}

/** What both do between and after their waits. */
function promptJob(
	conversation: FlatContext | PartialContext,
	options: PrepareOptions,
	reading: Reading | undefined,
) {
	const { prompt, encoding = 'o200k_base', maxPromptTokens, keepFirst } = options;
	const masked = reading === undefined ? undefined : applyMasks(conversation, reading);
	const given = options.variables ?? {};
	const variables = {
		...(reading === undefined ? given : maskVariables(given, reading)),
		...options.authored,
	};
	// A template may give another text each time (a nonce), so what was measured is what is used.
	const measured = new Map<FlatContext | PartialContext, RenderedPrompt>();
	return {
		context: masked?.context ?? conversation,
		fit: { budget: maxPromptTokens ?? Number.MAX_SAFE_INTEGER, keepFirst },
		measure(context: FlatContext | PartialContext): number {
			const rendered = renderOrTooLong(
				() => prompt.render({ ...context, ...variables }),
				maxPromptTokens !== undefined && context.message_history.length > 0,
			);
			if (rendered === TOO_LONG) return Number.POSITIVE_INFINITY;
			measured.set(context, rendered);
			return (
				countTokens(rendered.systemPrompt, encoding) + countTokens(rendered.userMessage, encoding)
			);
		},
		finish(
			{ context, omittedTurns, tokens }: Fitted<FlatContext | PartialContext>,
			signals: InjectionSignal[],
		): PreparedPrompt {
			const { systemPrompt, userMessage } =
				measured.get(context) ?? prompt.render({ ...context, ...variables });
			return {
				systemPrompt,
				userMessage,
				context,
				redaction: redactionOf(masked),
				omittedTurns,
				promptTokens: tokens,
				injectionSignals: signals,
			};
		},
	};
}

const TOO_LONG = Symbol('longer than a template may render');

/** With turns to leave out, a text that is over the limits of templates is no error: fewer turns may be within them. */
function renderOrTooLong(
	render: () => RenderedPrompt,
	turnsCanGo: boolean,
): RenderedPrompt | typeof TOO_LONG {
	const outcome = attempt(render);
	if (outcome.ok) return outcome.value;
	const { error } = outcome;
	if (turnsCanGo && error instanceof ServiceError && error.details.kind === 'limit')
		return TOO_LONG;
	throw error;
}
