import type { HttpResponse } from '../../http';
import { parseErrorBody } from '../errors/errorBody';

/**
 * Whether a server refuses the way a structure was asked for: the next way may do. Read in the name of the parameter or, where none
 * is sent, in the words of the API; a prompt that a server quotes could name them too, which costs one more request at most.
 */
export function refusesFormat(response: HttpResponse): boolean {
	if (response.status !== 400 && response.status !== 422) return false;
	const error = parseErrorBody(response.body);
	if (error === undefined) return false;
	if (error.param !== undefined)
		return /^(?:response_format|text\.format|output_config|output_format|json_schema)/.test(
			error.param,
		);
	return /response_format|response format|json_schema|json_object|structured output|invalid schema|output_config/i.test(
		(error.message ?? '').slice(0, 1000),
	);
}
