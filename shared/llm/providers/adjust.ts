import { parseErrorBody } from '../errors/errorBody';
import { isRefusal, namesChoices, readComplaint, type Complaint } from '../errors/refusals';
import type { AdjustFor, Adjustment, ChatRequest } from '../llmTypes';
import { API_NAMES, type OptionalParameter } from './dialect';

type Adjusted = { request: ChatRequest; adjustment: Adjustment };

/** Statuses under which servers complain of a parameter: 200 is for those that put errors into successes, 500 for those that let them fall. */
const COMPLAINTS = [200, 400, 404, 422, 500, 501];

/**
 * What to do about an answer that complains of a parameter: `max_tokens` and `max_completion_tokens` take each other's place, a
 * schema becomes a JSON object and then nothing, a role of instructions becomes the next one, everything else is left out. The
 * parameter is looked for in the request's own words, wherever they stand in the complaint.
 *
 * Every adjustment makes the request smaller or goes one step down a chain, so asking again and again comes to an end.
 */
export const adjustFor: AdjustFor = ({ status, body }, request) => {
	if (!COMPLAINTS.includes(status)) return undefined;
	const error = parseErrorBody(body);
	if (error === undefined) return undefined;
	const complaint = readComplaint(error, request);
	if (complaint.isAboutSomethingElse) return undefined;
	const refuses = isRefusal(complaint);
	if (!refuses && !namesChoices(complaint)) return undefined;
	const candidates = STEPS.filter(
		({ applies, isChoice }) => applies(request) && (refuses || isChoice === true),
	)
		.map((step) => ({ step, at: positionOf(step, complaint) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at);
	for (const { step } of candidates) {
		const adjusted = step.adjust(request, complaint.sentence);
		if (adjusted !== undefined) return adjusted;
	}
	return undefined;
};

interface Step {
	/** Names the server may use for it. */
	names: readonly string[];
	applies(request: ChatRequest): boolean;
	/** Whether it is one of a few words, of which a model may know fewer. */
	isChoice?: boolean;
	adjust(request: ChatRequest, complaint: string): Adjusted | undefined;
}

/** The parameter that the server names apart comes first, then the one named first in its sentence; -1 when it names none. */
function positionOf({ names }: Step, { param, sentence, wasSent }: Complaint): number {
	if (param !== undefined) {
		const parts = param.split(/[.[\]]+/);
		if (names.some((name) => parts.includes(name))) return 0;
		// A message's content is nothing a parameter could cure.
		if (parts.includes('content') || parts.includes('model')) return -1;
		if (ALL_NAMES.some((name) => parts.includes(name))) return -1;
	}
	const found = names.map((name) => wordAt(sentence, name)).filter((at) => at >= 0);
	const at = found.length === 0 ? -1 : Math.min(...found);
	return at > 0 && wasSent(sentence.slice(Math.max(0, at - 24), at + 24)) ? -1 : at;
}

/** Where `name` stands as a whole word: `seed`, not the one in `random_seed`. */
function wordAt(text: string, name: string): number {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
		if (!/[\w-]/.test(around)) return at;
	}
	return -1;
}

const OTHER_NAMES: Partial<Record<OptionalParameter, readonly string[]>> = {
	seed: ['random_seed'],
	stop: ['stop_sequences', 'stop sequences'],
	topP: ['top p'],
	presencePenalty: ['presence penalty', 'penalty', 'penalties'],
	frequencyPenalty: ['frequency penalty', 'penalty', 'penalties'],
	reasoningEffort: [
		'reasoning effort',
		'reasoning',
		'effort',
		'thinking',
		'thinking level',
		'thinking_level',
	],
};

const OPTIONAL: readonly Step[] = (Object.keys(API_NAMES) as OptionalParameter[]) // the keys of the table
	.map((name) => ({
		names: [API_NAMES[name], name.toLowerCase(), ...(OTHER_NAMES[name] ?? [])],
		applies: (request) => request[name] !== undefined,
		isChoice: name === 'reasoningEffort',
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
	if (request.reasoningEffort === 'minimal' && /['"`]?\blow\b['"`]?/.test(complaint)) {
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
		'response_format.type',
		'format',
		'json mode',
		'structured output',
		'structured outputs',
		"'json'",
		'strict',
	],
	applies: ({ responseFormat }) => responseFormat !== undefined,
	isChoice: true,
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
	names: [
		'role',
		'developer',
		'system role',
		'system message',
		'system messages',
		'developer instruction',
		'system prompt',
		'system instruction',
	],
	isChoice: true,
	applies: ({ messages, instructionsRole }) =>
		instructionsRole !== 'user' &&
		messages.some(({ role }) => role === 'system' || role === 'developer'),
	adjust: (request, complaint) => {
		const refusesSystem =
			request.instructionsRole === 'system' ||
			/does not support 'system'|^system |^developer instruction/.test(complaint) ||
			(request.instructionsRole === undefined && !complaint.includes('developer'));
		const to = refusesSystem ? 'user' : 'system';
		return {
			request: { ...request, instructionsRole: to },
			adjustment: { parameter: 'messages.role', change: 'replaced', to },
		};
	},
};

const STEPS: readonly Step[] = [...LIMIT, ...OPTIONAL, FORMAT, ROLE];

const ALL_NAMES: readonly string[] = STEPS.flatMap(({ names }) => names);
