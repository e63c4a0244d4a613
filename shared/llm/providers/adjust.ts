import { findError, type LlmErrorBody } from '../errors/errorBody';
import { tryParseJson } from '../../http';
import type { AdjustFor, Adjustment, ChatRequest } from '../llmTypes';
import { API_NAMES, type OptionalParameter } from './dialect';

type Adjusted = { request: ChatRequest; adjustment: Adjustment };

/** Statuses under which servers complain of a parameter: 200 is for those that put errors into successes. */
const COMPLAINTS = [200, 400, 404, 422];

const CODES =
	/unsupported_parameter|unsupported_value|unknown_parameter|unsupported_param|extra_forbidden|unrecognized|parameter_not_supported/;

/**
 * How a complaint about a parameter begins, in lower case. A value that is merely wrong (a temperature of 3) is no complaint of this
 * kind: that is for the user to change.
 */
const WORDS: readonly RegExp[] = [
	/^unsupported (?:parameter|param|value)/,
	/^unrecognized (?:request )?(?:argument|key|field|parameter)/,
	/^unknown (?:parameter|field|name|argument)/,
	/^invalid parameter: '[\w.[\]]{1,60}' of type '\w{1,40}' is not supported/,
	/^invalid json payload received\. unknown name/,
	/^invalid schema for response_format/,
	/^(?:[\w.[\]'"`]{1,60}:? ?)?extra (?:inputs|fields) (?:are )?not permitted/,
	/^(?:argument|parameter)s? not supported/,
	/^model [\w./:-]{1,80} does not support parameter/,
	/^invalid temperature: only /,
	/^response_format value as json_schema is enabled only/,
	/^(?:property|parameter|argument|field) ['"`][\w.[\]]{1,60}['"`] is (?:unsupported|not supported|unknown)/,
	/^['"`]?[\w.[\]]{1,60}['"`]? (?:is|are) (?:unsupported|deprecated|not supported|not available|not permitted|not allowed)/,
	/^['"`]?response_format\.type['"`]? must be/,
	/^['"`]temperature['"`] and ['"`]top_p['"`] cannot both be/,
	/^(?:this|the) (?:model|response_format|server|endpoint)[ '"`\w./:-]{0,100}(?:does not support|doesn't support|is unavailable|type is unavailable|not supported)/,
	/^(?:system|developer) (?:role|message|instruction|messages) (?:is |are )?(?:not|isn't|un)/,
	/^failed to deserialize the json body[\w ]{0,60}: messages\[\d{1,4}\]\.role: unknown variant/,
	/^json(?: mode|_object|_schema| schema)? (?:is )?(?:not supported|not enabled|unsupported)/,
	/^'messages' must contain the word 'json'/,
];

/** The end of the sentence that may name a parameter: further on a server may quote the prompt. */
const LONGEST_COMPLAINT = 400;

/**
 * What to do about an answer that complains of a parameter: `max_tokens` and `max_completion_tokens` take each other's place, a
 * schema becomes a JSON object and then nothing, a role of instructions becomes the next one, everything else is left out.
 *
 * Every adjustment makes the request smaller or goes one step down a chain, so asking again and again comes to an end.
 */
export const adjustFor: AdjustFor = ({ status, body }, request) => {
	if (!COMPLAINTS.includes(status)) return undefined;
	const error = findError(tryParseJson(body));
	if (error === undefined) return undefined;
	const complaint = (error.message ?? '').slice(0, LONGEST_COMPLAINT).trimStart().toLowerCase();
	const codes = `${error.code ?? ''} ${error.type ?? ''}`.toLowerCase();
	if (!CODES.test(codes) && !WORDS.some((words) => words.test(complaint))) return undefined;
	const candidates = STEPS.filter(({ applies }) => applies(request))
		.map((step) => ({ step, at: positionOf(step, error, complaint) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at);
	for (const { step } of candidates) {
		const adjusted = step.adjust(request, complaint);
		if (adjusted !== undefined) return adjusted;
	}
	return undefined;
};

interface Step {
	/** Names the server may use for it. */
	names: readonly string[];
	applies(request: ChatRequest): boolean;
	adjust(request: ChatRequest, complaint: string): Adjusted | undefined;
}

/** The parameter that the server names apart comes first, then the one named first in its sentence; -1 when it names none. */
function positionOf({ names }: Step, { param }: LlmErrorBody, complaint: string): number {
	if (param !== undefined) {
		const parts = param.toLowerCase().split(/[.[\]]+/);
		return names.some((name) => parts.includes(name)) ? 0 : -1;
	}
	const found = names.map((name) => wordAt(complaint, name)).filter((at) => at >= 0);
	return found.length === 0 ? -1 : Math.min(...found);
}

/** Where `name` stands as a whole word: `seed`, not the one in `random_seed`. */
function wordAt(text: string, name: string): number {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
		if (!/\w/.test(around)) return at;
	}
	return -1;
}

const OTHER_NAMES: Partial<Record<OptionalParameter, readonly string[]>> = {
	seed: ['random_seed'],
	stop: ['stop_sequences'],
};

const OPTIONAL: readonly Step[] = (Object.keys(API_NAMES) as OptionalParameter[]) // the keys of the table
	.map((name) => ({
		names: [API_NAMES[name], name.toLowerCase(), ...(OTHER_NAMES[name] ?? [])],
		applies: (request) => request[name] !== undefined,
		adjust: (request, complaint) =>
			name === 'reasoningEffort'
				? lessEffort(request, complaint)
				: without(request, name, complaint),
	}));

function without(request: ChatRequest, name: OptionalParameter, complaint: string): Adjusted {
	// "`temperature` and `top_p` cannot both be specified": the temperature is the one people set on purpose.
	const both =
		name === 'temperature' && request.topP !== undefined && complaint.includes('cannot both');
	const removed = both ? 'topP' : name;
	return {
		request: { ...request, [removed]: undefined },
		adjustment: { parameter: API_NAMES[removed], change: 'removed' },
	};
}

/** `minimal` came late: models that reason with less choice begin at `low`. */
function lessEffort(request: ChatRequest, complaint: string): Adjusted {
	if (request.reasoningEffort === 'minimal' && /['"`]low['"`]/.test(complaint)) {
		return {
			request: { ...request, reasoningEffort: 'low' },
			adjustment: { parameter: 'reasoning_effort', change: 'replaced', to: 'low' },
		};
	}
	return without(request, 'reasoningEffort', complaint);
}

const LIMIT: readonly Step[] = (['max_tokens', 'max_completion_tokens'] as const).map((name) => ({
	names: [name],
	applies: ({ maxTokens, maxTokensParameter }) =>
		maxTokens !== undefined && (maxTokensParameter === undefined || maxTokensParameter === name),
	adjust: (request) => {
		// From `max_tokens` always onwards, back only when nothing was adjusted yet: a server that refuses both gets neither.
		if (name === 'max_tokens' || request.maxTokensParameter === undefined) {
			const to = name === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
			return {
				request: { ...request, maxTokensParameter: to },
				adjustment: { parameter: name, change: 'renamed', to },
			};
		}
		return {
			request: { ...request, maxTokens: undefined, maxTokensParameter: undefined },
			adjustment: { parameter: name, change: 'removed' },
		};
	},
}));

const FORMAT: Step = {
	names: [
		'response_format',
		'json_schema',
		'json_object',
		'response format',
		'json mode',
		'structured output',
		'structured outputs',
		"'json'",
		'strict',
	],
	applies: ({ responseFormat }) => responseFormat !== undefined,
	adjust: (request, complaint) => {
		const format = request.responseFormat;
		if (format === undefined) return undefined;
		const replaced = (responseFormat: ChatRequest['responseFormat'], to: string): Adjusted => ({
			request: { ...request, responseFormat },
			adjustment: { parameter: 'response_format', change: 'replaced', to },
		});
		if (format.type === 'json_schema') {
			// A schema that strict mode does not take may do without it.
			if (format.strict === true && /invalid schema|strict/.test(complaint))
				return replaced({ ...format, strict: false }, 'json_schema');
			if (!/must be ['"`]?(?:text|json_schema)/.test(complaint))
				return replaced({ type: 'json_object' }, 'json_object');
		}
		return {
			request: { ...request, responseFormat: undefined },
			adjustment: { parameter: 'response_format', change: 'removed' },
		};
	},
};

const ROLE: Step = {
	names: ['role', 'developer', 'system role', 'system message', 'system messages'],
	applies: ({ messages, instructionsRole }) =>
		instructionsRole !== 'user' &&
		messages.some(({ role }) => role === 'system' || role === 'developer'),
	adjust: (request, complaint) => {
		const refusesSystem =
			request.instructionsRole === 'system' || /does not support 'system'|^system /.test(complaint);
		const to = refusesSystem ? 'user' : 'system';
		return {
			request: { ...request, instructionsRole: to },
			adjustment: { parameter: 'messages.role', change: 'replaced', to },
		};
	},
};

const STEPS: readonly Step[] = [...LIMIT, ...OPTIONAL, FORMAT, ROLE];
