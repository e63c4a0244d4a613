import type { ChatRequest } from '../llmTypes';
import type { LlmErrorBody } from './errorBody';
import { kindOf } from './errorKinds';
import { withoutQuotedProse } from './quotedProse';
import { wordsOf } from './requestWords';

/** A complaint about the request, read for what it names. */
export interface Complaint {
	/** In lower case, without what it quotes of a prompt. */
	sentence: string;
	/** The parameter the server names apart, in lower case; undefined when it names none, or only that something is wrong with the messages. */
	param?: string;
	codes: string;
	/** What else the error may be about, which no change of a parameter helps with. */
	isAboutSomethingElse: boolean;
	/** Whether the words around a name were sent, so that the server only quotes them. */
	wasSent(part: string): boolean;
}

/** The end of the sentence that may name a parameter: further on a server may quote the prompt. */
const LONGEST = 480;

const CODES =
	/unsupported_?(?:parameter|value|param)|unknown_parameter|extra_forbidden|unrecognized|parameter_not_supported/;

/**
 * How servers say that they do not take something, wherever it stands in the sentence. A value that is merely wrong (a temperature of
 * 3) is no refusal of this kind: that is for the user to change.
 */
const WORDS: readonly RegExp[] = [
	/\b(?:not|n't|un)[ -]?(?:\w{2,12} )?(?:supported|supports?|permitted|allowed|accepts?|accepted|recognized|recognised|implemented|enabled|available|compatible)\b/,
	/\bunsupported\b|\bunrecognized\b|\bunrecognised\b|\bunavailable\b|\bdeprecated\b|\bextraneous\b|\bincompatible\b/,
	/\bunknown (?:request )?(?:parameter|field|name|argument|key|variant|property|option|format)/,
	/\bunexpected (?:keyword )?(?:argument|field|parameter|property|key)/,
	/\bextra (?:inputs?|fields?|properties)\b|\badditional properties\b/,
	/\bonly [\w.-]{1,12} is (?:allowed|supported|accepted)|\bonly (?:the default|supports?|allowed|enabled)\b|\bis enabled only for\b|\bmay only be set\b|\bcan only be\b/,
	/\b(?:cannot|can not|can't|may not|must not|should not) (?:both )?be (?:both )?(?:set|used|specified|combined|enabled|sent|provided)\b/,
	/\bmay not be enabled\b|\bnot both\b/,
	/\bnot a valid (?:parameter|argument|field|option)\b|\bnot part of the schema\b|\bhas been replaced by\b|\bonly supported (?:by|for|with|in|on)\b/,
	/\bmust contain the word\b|^invalid (?:json )?schema\b/,
];

/** What only a choice of words counts as a refusal for: which words there are differs from model to model. */
const CHOICES =
	/\bmust be (?:one of|either)\b|\bmust be ['"`]|\bexpected (?:one of )?['"`]|\binput should be ['"`]|\binvalid (?:value|option|reasoning|enum|message role|role)/;

/** A value outside its range, which another server would take no better. */
const RANGES =
	/\b(?:must be (?:greater|less|at least|at most|strictly|between|positive|>=|<=|>|<)|should be (?:greater|less)|valid range|out of range|maximum value|minimum value|too (?:large|high|small|low)|exceeds the (?:model )?limit)\b/;

export function readComplaint(body: LlmErrorBody, request: ChatRequest | undefined): Complaint {
	const sentence = withoutQuotedProse(body.message ?? '')
		.slice(0, LONGEST)
		.trimStart()
		.toLowerCase()
		.replace(/’/g, "'");
	const kind = kindOf(body, { status: 400, waitNamed: false });
	const words = wordsOf(request);
	return {
		sentence,
		param: paramOf(body.param),
		codes: [...(body.codes ?? []), body.code ?? '', body.type ?? ''].join(' ').toLowerCase(),
		isAboutSomethingElse: kind !== undefined && kind !== 'badRequest',
		wasSent: (part) => words.hasRun(part),
	};
}

/** What is wrong with a message is not cured by another parameter; its role may be. */
function paramOf(param: string | undefined): string | undefined {
	const name = param?.toLowerCase();
	return name === undefined || ['input', 'messages', 'message', 'body', 'prompt'].includes(name)
		? undefined
		: name;
}

/** Whether a complaint refuses a part of the request as such. */
export function isRefusal({ sentence, codes, isAboutSomethingElse }: Complaint): boolean {
	if (isAboutSomethingElse) return false;
	if (CODES.test(codes)) return true;
	return WORDS.some((words) => words.test(sentence)) && !isAboutRange(sentence);
}

const PARTS =
	/\b(?:parameters?|params?|argument|field|propert(?:y|ies)|response_format|json_schema|schema|grammar|temperature|top_p|max_tokens|max_completion_tokens|seed|stop|presence_penalty|frequency_penalty|reasoning_effort|roles?)\b/;

/** The same, where the complaint also names a part of a request: a service may be unavailable too. */
export function refusesPart(complaint: Complaint): boolean {
	return isRefusal(complaint) && (complaint.param !== undefined || PARTS.test(complaint.sentence));
}

/** Whether it says which words would be taken. */
export function namesChoices({ sentence }: Complaint): boolean {
	return CHOICES.test(sentence);
}

function isAboutRange(sentence: string): boolean {
	return (
		RANGES.test(sentence) && !/unsupported|not supported|deprecated|not permitted/.test(sentence)
	);
}
