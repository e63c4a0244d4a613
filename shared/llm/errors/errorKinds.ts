import { withoutQuotedProse } from './quotedProse';
import type { LlmErrorBody } from './errorBody';
import { ERROR_RULES, type ErrorKind, type ErrorRule } from './errorRules';

export type { ErrorKind } from './errorRules';

/** As much of a sentence is read: further on it may quote a prompt. */
const READ = 400;

/** Of one kind before the other where both fit: words about a rate are found in sentences about quotas too. */
interface Circumstances {
	status: number;
	/** Whether the server says when to come back, as it does for a rate and not for an empty account. */
	waitNamed: boolean;
	/** Whether a part of the sentence stands in what was sent: then it is a quote and says nothing about the error. */
	wasSent?(part: string): boolean;
}

/** What the error is about. Codes come before words; words that were sent, or that the sentence quotes, do not count. */
export function kindOf(body: LlmErrorBody, circumstances: Circumstances): ErrorKind | undefined {
	if (body.flagged === true) return 'filtered';
	const codes = [...(body.codes ?? []), body.code ?? '', body.type ?? '']
		.map((name) => name.toLowerCase())
		.filter((name) => name !== '');
	const sentence = withoutQuotedProse(body.message ?? '')
		.slice(0, READ)
		.trimStart()
		.toLowerCase()
		.replace(/’/g, "'");
	const { waitNamed } = circumstances;
	const rule = ERROR_RULES.find((candidate) => {
		if (!fits(candidate, codes, sentence, circumstances)) return false;
		return !(candidate.kind === 'quota' && waitNamed && 'words' in candidate);
	});
	return rule?.kind;
}

function fits(
	rule: ErrorRule,
	codes: readonly string[],
	sentence: string,
	{ status, wasSent }: Circumstances,
): boolean {
	if ('code' in rule) return codes.some((name) => rule.code.test(name));
	const match = rule.words.exec(sentence);
	if (match === null) return false;
	// A busy server's sentence about models or lengths is no verdict on the request.
	if ((rule.kind === 'noModel' || rule.kind === 'tooLong') && status > 500) return false;
	return match.index === 0 || wasSent?.(around(sentence, match.index, match[0].length)) !== true;
}

/** The words found with two words on each side. */
function around(sentence: string, start: number, length: number): string {
	const before = sentence.slice(0, start).trimEnd().split(/\s+/).slice(-2).join(' ');
	const after = sentence
		.slice(start + length)
		.trimStart()
		.split(/\s+/)
		.slice(0, 2)
		.join(' ');
	return `${before} ${sentence.slice(start, start + length)} ${after}`.trim();
}
