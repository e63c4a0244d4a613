import type { HttpResponse } from '../../http';
import { parseErrorBody } from '../errors/errorBody';
import { isRefusal, namesChoices, readComplaint } from '../errors/refusals';
import type { ChatRequest } from '../llmTypes';

const STATUSES = [200, 400, 404, 422, 500, 501];

/** Names of the parameter, in every API. */
const PARAM =
	/^(?:response_?format|text\.format|output_config|output_format|output_schema|json_schema|guided_json|structured_outputs|generation_config\.response_|tools|tool_choice)/;

/** What a structure is called. */
const STRUCTURE =
	/response[_ ]?format|response_?schema|json[_ -]?schema|json[_ ]?object|json mode|structured[_ -]output|output_?config|outputconfig|output_format|text\.format|guided|xgrammar|\bgrammar\b|\bschema\b|input_schema|tool_choice forces|tool choice/;

/** What is wrong with it: not only that it is unknown, also that it is too much for the server. */
const TROUBLE =
	/invalid|error|fail|not (?:be )?(?:supported|compiled|enabled|available)|n't support|unsupported|too (?:large|complex|many|deep)|cannot|can not|not both|must|unrecognized|unknown|required|conversion|advanced|missing|not met/;

/** A server that says nothing about anything: with a schema in the request, that is the likeliest cause. */
const NOTHING_SAID = /^request contains an invalid argument\.?$/;

/**
 * Whether a server refuses the way a structure was asked for: the next way may do. Words that the prompt holds too do not count; what is
 * taken for a refusal by mistake costs one more request.
 */
export function refusesFormat(response: HttpResponse, request: ChatRequest): boolean {
	if (!STATUSES.includes(response.status)) return false;
	const error = parseErrorBody(response.body);
	if (error === undefined) return false;
	const complaint = readComplaint(error, request);
	const { sentence, param, isAboutSomethingElse } = complaint;
	if (isAboutSomethingElse) return false;
	if (param !== undefined && PARAM.test(param)) return true;
	if (NOTHING_SAID.test(sentence)) return response.status === 400;
	if (param !== undefined && !/^(?:tools|text)/.test(param)) return false;
	const found = STRUCTURE.exec(sentence);
	if (
		found === null ||
		complaint.wasSent(sentence.slice(Math.max(0, found.index - 20), found.index + 30))
	)
		return false;
	return isRefusal(complaint) || namesChoices(complaint) || TROUBLE.test(sentence);
}
