import type { ErrorCode } from '../../errors';
import { FILTERED } from './answerErrors';
import type { ErrorKind } from './errorKinds';

/** What a kind of failure is called, what to do about it, and whether a later try may succeed. */
export interface Explanation {
	code: ErrorCode;
	message: string;
	description: string;
	retryable?: boolean;
}

/** What an explanation may name: nothing the server said but words of its API. */
export interface Asked {
	host: string;
	endpoint: string;
	/** Undefined for the list of models. */
	model: string | undefined;
	param: string | undefined;
}

/** Statuses that are the server's or the way's own trouble, and pass. 498 is Groq's for a full tier, 424 TGI's for an answer that failed. */
function isTrouble(status: number): boolean {
	return status >= 500 || [408, 409, 424, 425, 498, 499].includes(status);
}

/** By what the error is about, else by its status. */
export function explain(
	asked: Asked,
	status: number,
	kind: ErrorKind | undefined,
	refusesParameter: boolean,
): Explanation {
	const byKind = kind === undefined ? undefined : KINDS[kind](asked, status);
	if (byKind !== undefined) return byKind;
	// Portkey's status for a guardrail that said no.
	if (status === 446) return FILTERED;
	if (status === 402) return quota(asked);
	if (status === 401) return rejectedKey(asked);
	if (status === 403) return forbidden(asked);
	if (status === 404 || status === 405) return unknown(asked);
	if (status >= 300 && status <= 399) return moved(asked);
	if (status === 413) return tooLarge(asked);
	if (status === 429) return rate(asked);
	if (status === 501) return { ...trouble(asked, false), ...NOT_BUILT_IN };
	// A parameter that is refused with a 500 is refused the next time too.
	if (isTrouble(status) && !refusesParameter)
		return trouble(asked, status === 503 || status === 529);
	return {
		code: 'bad_request',
		message: `The LLM server at ${asked.host} did not accept the request`,
		description:
			asked.param === undefined
				? 'Check the options: some models take no temperature, and a prompt may be longer than the model can read.'
				: `The server complains about the parameter '${asked.param}'. Change or remove it in the options.`,
	};
}

/** Undefined where the status knows better. */
const KINDS: Readonly<
	Record<ErrorKind, (asked: Asked, status: number) => Explanation | undefined>
> = {
	filtered: () => FILTERED,
	quota,
	auth: (asked, status) => (isTrouble(status) ? undefined : rejectedKey(asked)),
	permission: forbidden,
	tooLong,
	tooLargeForRate: ({ host }) => ({
		code: 'bad_request',
		message: `The request alone is larger than the token rate that the LLM server at ${host} allows`,
		description:
			'Waiting does not help: shorten the prompt, lower the maximum of tokens, or ask the provider for a higher limit.',
	}),
	noModel: (asked) => (asked.model === undefined ? undefined : unknown(asked)),
	badRequest: () => undefined,
	badJson: ({ host }) => ({
		code: 'schema_invalid',
		message: `The model at ${host} wrote no valid JSON, and the server threw its answer away`,
		description: 'Choose a stronger model, simplify the schema, or raise the maximum of tokens.',
	}),
	trouble: (asked) => trouble(asked, false),
	overloaded: (asked, status) => (status === 429 ? undefined : trouble(asked, true)),
	rate: (asked, status) => (status === 401 || status > 500 ? undefined : rate(asked)),
};

const NOT_BUILT_IN = {
	description:
		'The server does not have what was asked for. Check which model and which server the base URL in the LLM API credential leads to.',
	retryable: false,
} as const;

function quota({ host }: Asked): Explanation {
	return {
		code: 'quota_exhausted',
		message: `The LLM account at ${host} has no quota left`,
		description:
			'Add credit or raise the limit at the provider, then run again. Waiting does not help.',
	};
}

function rejectedKey({ host }: Asked): Explanation {
	return {
		code: 'auth',
		message: `The LLM server at ${host} rejected the API key`,
		description:
			'Enter a valid key in the LLM API credential, and check that its base URL belongs to the same provider.',
	};
}

function forbidden({ host, model }: Asked): Explanation {
	return {
		code: 'permission_denied',
		message: `The API key may not ${model === undefined ? 'read the list of models' : `use the model '${model}'`} at ${host}`,
		description:
			model === undefined
				? 'Enter the ID of the model by hand, or give the key (or its project) access to the list at the provider.'
				: 'Give the key (or its project) access to the model at the provider, or choose another model.',
	};
}

function unknown({ host, model, endpoint }: Asked): Explanation {
	return {
		code: 'not_found',
		message: `The LLM server at ${host} knows ${model === undefined ? '' : `no model '${model}', or `}nothing at ${endpoint}`,
		description: `${model === undefined ? 'Enter the ID of the model by hand' : 'Choose a model from the list (for Azure, the name of a deployment; for a local server, a model that is loaded)'}, and check the base URL in the credential: for most servers it ends in '/v1'.`,
	};
}

/** Not followed: the key would go along to wherever it leads. */
function moved({ host, endpoint }: Asked): Explanation {
	return {
		code: 'bad_request',
		message: `The LLM server at ${host} redirects ${endpoint} to another address, which is not followed`,
		description:
			'Enter the address it leads to as the base URL in the LLM API credential; mostly it begins with https:// where yours begins with http://.',
	};
}

function tooLong({ host, model }: Asked): Explanation {
	return {
		code: 'bad_request',
		message: `The prompt is longer than ${model === undefined ? 'the model' : `'${model}'`} at ${host} can read`,
		description:
			'Shorten the prompt (fewer turns, a smaller token budget when it is rendered), lower the maximum of tokens, or choose a model with a larger context.',
	};
}

/** A proxy looks at the size alone. */
function tooLarge({ host }: Asked): Explanation {
	return {
		code: 'bad_request',
		message: `The request is too large for the LLM server at ${host}, or for a proxy before it`,
		description:
			'Shorten the prompt (fewer turns, a smaller token budget when it is rendered), or raise the limit for the size of a request at the server or the proxy.',
	};
}

function rate({ host }: Asked): Explanation {
	return {
		code: 'rate_limited',
		message: `The LLM server at ${host} limits the rate of requests`,
		description:
			"Process fewer items at once, or run again later. The node itself waits no longer than 'Longest Wait' and 'Total Wait' in the options allow.",
		retryable: true,
	};
}

function trouble({ host }: Asked, overloaded: boolean): Explanation {
	return {
		code: 'server_error',
		message: overloaded
			? `The LLM server at ${host} could not answer: it is overloaded`
			: `The LLM server at ${host} could not answer`,
		description:
			"This is usually short: try again later. The node itself tries again as often as 'Retries' and 'Total Wait' in the options allow.",
		retryable: true,
	};
}

/** HTML comes from what stands in between, which knows nothing of keys and models. */
export function ofPage(asked: Asked, status: number): Explanation {
	if (status >= 300 && status <= 399) return moved(asked);
	const message = `A proxy or gateway on the way to the LLM server at ${asked.host} answered with a web page`;
	if (status === 429) return { ...rate(asked), message };
	if (status === 413) return tooLarge(asked);
	if (isTrouble(status)) return { ...trouble(asked, false), message, retryable: status !== 501 };
	const description =
		status === 401 || status === 403 || status === 407
			? 'Something in between wants a sign-in or blocks the request: check the proxy, the firewall and the base URL in the LLM API credential.'
			: 'Check the base URL in the LLM API credential, and the proxy between n8n and the server.';
	const code =
		status === 401 || status === 407
			? 'auth'
			: status === 403
				? 'permission_denied'
				: status === 404
					? 'not_found'
					: status === 402
						? 'quota_exhausted'
						: 'bad_request';
	return { code, message, description };
}
