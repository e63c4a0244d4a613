import type { ErrorCode } from '../../errors';

interface Outcome {
	code: ErrorCode;
	/** Whether a later try may succeed: always, never, or as the server says (`$json.error.retryable`). */
	retryable: 'yes' | 'no' | 'sometimes';
	meaning: string;
}

/**
 * Every way a chat can end but with an answer, as it stands in `$json.error.code` on the error branch. docs/outcomes.md has the same
 * table, which a test compares.
 */
export const OUTCOMES = [
	{
		code: 'rate_limited',
		retryable: 'yes',
		meaning:
			'429, and the retries are used up, or the server asks to wait longer than the options allow',
	},
	{ code: 'quota_exhausted', retryable: 'no', meaning: 'the account has no quota or credit left' },
	{
		code: 'content_filtered',
		retryable: 'no',
		meaning: "the provider's filter stopped the prompt or the answer",
	},
	{ code: 'refused', retryable: 'no', meaning: 'the model refused to answer' },
	{
		code: 'truncated',
		retryable: 'no',
		meaning: 'the limit of tokens cut the answer off before it could be used',
	},
	{
		code: 'empty_answer',
		retryable: 'no',
		meaning: 'the model was paid and wrote no text: only thoughts, only calls of tools, or nothing',
	},
	{
		code: 'schema_invalid',
		retryable: 'no',
		meaning:
			'the answer does not have the structure that was asked for, not after the repair turn either',
	},
	{
		code: 'timeout',
		retryable: 'yes',
		meaning: 'no whole answer in time; it may have been billed',
	},
	{
		code: 'server_error',
		retryable: 'sometimes',
		meaning: 'a status from 500 on, 408, 409, 424 or 425, or an error inside a 200; 501 is final',
	},
	{
		code: 'network_error',
		retryable: 'sometimes',
		meaning: 'no connection, or it broke; not retryable once a part of the answer had arrived',
	},
	{
		code: 'circuit_open',
		retryable: 'yes',
		meaning:
			'nothing was sent, as the last requests to this server and model failed one after the other',
	},
	{ code: 'auth', retryable: 'no', meaning: 'the API key is missing or was rejected' },
	{ code: 'permission_denied', retryable: 'no', meaning: '403: the key may not use the model' },
	{ code: 'not_found', retryable: 'no', meaning: '404: no such model or address' },
	{ code: 'bad_request', retryable: 'no', meaning: 'the server did not accept the request' },
	{
		code: 'invalid_input',
		retryable: 'no',
		meaning: 'a parameter or the item is not valid; nothing was sent',
	},
	{
		code: 'invalid_response',
		retryable: 'sometimes',
		meaning: 'the answer is no chat completion; retryable when it was empty',
	},
	{
		code: 'budget_exhausted',
		retryable: 'no',
		meaning: 'nothing was sent, as the run would exceed its budget',
	},
	{
		code: 'cancelled',
		retryable: 'no',
		meaning: 'the execution was cancelled before there was an answer',
	},
] as const satisfies readonly Outcome[];
