import type { LlmErrorBody } from './errorBody';

/** What an error is about, where its status alone does not say. */
export type ErrorKind =
	| 'filtered'
	| 'quota'
	| 'auth'
	| 'tooLong'
	| 'tooLargeForRate'
	| 'noModel'
	| 'badJson'
	| 'overloaded'
	| 'rate';

interface Rule {
	kind: ErrorKind;
	/** Looked for in code and type, which are words of the API. */
	codes?: RegExp;
	/**
	 * Looked for at the beginning of the provider's sentence only: further on it may quote a prompt, and customers speak of billing and
	 * keys too.
	 */
	words?: RegExp;
}

/** The first that fits wins. */
const RULES: readonly Rule[] = [
	{
		kind: 'filtered',
		codes:
			/content_filter|responsibleai|content_policy|policy_violation|moderation|invalid_prompt|data_inspection_failed/,
		words:
			/^(?:the response was filtered|output blocked by content filter|content exists risk|your chosen model requires moderation|your request was rejected as a result of our safety)/,
	},
	{
		kind: 'quota',
		codes:
			/insufficient_quota|insufficient_credit|insufficient_balance|billing|spend_limit|usage_limit_reached|credit_balance/,
		words:
			/^(?:you exceeded your current quota|your credit balance is too low|your account is not active|this organization has been disabled|you have reached your specified api usage limit|insufficient (?:balance|credits)|key limit exceeded|your (?:team|organization)[ \w-]{0,80} has (?:either )?(?:used all|reached its)|billing )/,
	},
	{
		kind: 'auth',
		codes: /invalid_api_key|authentication_error|invalid_authentication|incorrect_api_key/,
		words:
			/^(?:incorrect api key|invalid api key|api key not valid|api key expired|missing or invalid authorization header|invalid x-api-key|no auth credentials found|user not found\.?$|access denied due to invalid subscription key)/,
	},
	{
		kind: 'tooLargeForRate',
		words: /^(?:request too large for|the input or output tokens must be reduced)/,
	},
	{
		kind: 'tooLong',
		codes:
			/context_length|context_window|string_above_max_length|request_too_large|prompt_too_long|exceed_context_size/,
		words:
			/^(?:this model's maximum context length|this endpoint's maximum context length|prompt is too long|input is too long|the input token count|please reduce the length|the request exceeds the available context|trying to keep the first|prompt contains \d{1,9} tokens|input length and|the (?:prompt|input) is too long|range of input length|request_too_large|the decoder prompt)/,
	},
	{
		kind: 'noModel',
		codes:
			/model_not_found|invalid_model|model_not_supported|deploymentnotfound|model_decommissioned|model_terms_required|no_model_loaded/,
		words:
			/^(?:invalid model\b|model not exist|model not found|the model [`'"]|model [`'"][\w./:@-]{1,100}[`'"] (?:not found|does not exist)|models\/[\w.-]{1,80} is not found|no models? (?:is )?loaded|no endpoints found for|the api deployment for this resource does not exist|model: [\w./:@-]{1,100}$|[\w./:@-]{1,100} is not a valid model)/,
	},
	{ kind: 'badJson', codes: /json_validate_failed/ },
	{
		kind: 'overloaded',
		codes: /overloaded|engine_overloaded|capacity_exceeded|server_busy/,
		words:
			/^(?:overloaded|the model is overloaded|the engine is currently overloaded|server is busy)/,
	},
	{ kind: 'rate', codes: /rate_limit|ratelimit|too_many_requests|resource_exhausted/ },
];

/** @param waitNamed whether the server says when to come back, as it does for a rate and not for an empty account */
export function kindOf(
	body: LlmErrorBody,
	status: number,
	waitNamed: boolean,
): ErrorKind | undefined {
	if (body.flagged === true) return 'filtered';
	const codes = `${body.code ?? ''} ${body.type ?? ''}`.toLowerCase();
	const words = (body.message ?? '').slice(0, 300).trimStart().toLowerCase();
	const found = RULES.find((rule) => {
		if (rule.codes?.test(codes)) return true;
		return (rule.words?.test(words) ?? false) && !(rule.kind === 'quota' && waitNamed);
	});
	// A busy server's sentence about models or lengths is no verdict on the request.
	const aboutTheRequest = found?.kind === 'noModel' || found?.kind === 'tooLong';
	return aboutTheRequest && status >= 500 ? undefined : found?.kind;
}
