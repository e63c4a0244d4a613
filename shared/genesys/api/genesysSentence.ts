import { cleanServerSentence } from '../../cleanSentence';
import type { HttpRequest } from '../../http';
import { permissionNames } from './endpoints';
import { missingPermissions } from './missingPermissions';

type ErrorBody = { code?: string; message?: string } | undefined;

/**
 * Genesys' own sentence about a request that it denied, without what it quotes. It ends with a full stop.
 *
 * @param keep names that are no secret: permissions
 * @returns undefined when there is none, or nothing is left of it
 */
export function genesysSentence(
	body: ErrorBody,
	request: Pick<HttpRequest, 'body'>,
	keep: readonly string[],
): string | undefined {
	if (body?.message === undefined) return undefined;
	const named = missingPermissions(body);
	const sentence = cleanServerSentence(body.message, {
		texts: textsIn(request.body),
		keep: [...keep, ...(named === undefined ? [] : permissionNames(named))],
	});
	if (sentence === undefined) return undefined;
	return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** What was sent as text: ids of messages, not the words of a query. */
function textsIn(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

const LICENSE_CODE = /licen[sc]|not[._-]?(?:entitled|provisioned)/i;
const LICENSE_WORDS =
	/\b(?:un)?licen[sc](?:e|es|ed|ing)\b|\b(?:add-?on|entitlement)\b|\bnot (?:entitled|subscribed|provisioned)\b/i;

/** Whether the organization hasn't bought something, which no permission changes. */
export function isLicenseMissing(body: ErrorBody): boolean {
	return LICENSE_CODE.test(body?.code ?? '') || LICENSE_WORDS.test(body?.message ?? '');
}

/** Paths that hold the ID of a conversation and nothing else that could be wrong. */
const BY_CONVERSATION =
	/\/conversations\/(?:emails\/)?[^/?]+(?:\/(?:recordings|summaries|details|messages))?(?:\?|$)/;

/** Advice for a refusal that gives no reason. It is about the ID only if the conversation's ID is all that was sent. */
export function adviceWithoutReason(status: number, { method, url }: HttpRequest): string {
	if (status === 413) return 'The request is too large. Ask for less at once.';
	if (status === 409)
		return 'The request conflicts with the state of the conversation, or with another request. Try again later.';
	return method === 'GET' && BY_CONVERSATION.test(url)
		? 'Check the conversation ID. It must be an ID as Genesys Cloud shows it, such as 6d958a27-27ac-4da5-83a5-7ecac4a2ff11.'
		: 'Genesys Cloud gave no reason.';
}
