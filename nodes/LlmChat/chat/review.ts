import type { IDataObject } from 'n8n-workflow';
import { invalidInput } from '../../../shared/errors';
import { flattenConversation } from '../../../shared/flatten';
import { isConversationShape, missingTexts, toConversation } from '../../../shared/genesys';
import { tryParseJson } from '../../../shared/http';
import type { ChatResult } from '../../../shared/llm';
import {
	type AnswerReview,
	auditRecord,
	type AuditRecord,
	parseQuotePath,
	readReviewItem,
	reviewAnswer,
	RUBRIC_QUOTES_PATH,
	sentConversation,
	type SentConversation,
} from '../../../shared/review';
import type { ReviewOptions } from '../reviewOptions';

/** Handed on as they come, so that a ledger downstream needs no other node. */
const HANDED_ON = ['conversationId', 'reviewKey', 'rubricVersion'] as const;

export interface Reviewed extends Partial<AnswerReview> {
	/** Of the item that came in, as far as it has them. */
	handedOn: Partial<Record<(typeof HANDED_ON)[number], string>>;
	audit?: AuditRecord;
}

/** When the work on an item began and ended, in milliseconds since 1970. */
export interface Times {
	startedAt: number;
	finishedAt: number;
}

interface ReviewRequest {
	options: ReviewOptions;
	/** The item that came in. */
	json: IDataObject;
	/** Whether the answer will be data. */
	structured: boolean;
}

/**
 * Reads all that a review needs before anything is sent, so that what is set wrongly costs nothing. What it gives is called with the
 * answer and never fails, because that one was paid for.
 *
 * @throws ServiceError `invalid_input` naming the option
 */
export function planReview({
	options,
	json,
	structured,
}: ReviewRequest): (result: ChatResult, times: Times) => Reviewed {
	const { verifyEvidence = false, quotesPath = RUBRIC_QUOTES_PATH } = options;
	const handedOn = Object.fromEntries(
		HANDED_ON.flatMap((key) => (typeof json[key] === 'string' ? [[key, json[key]]] : [])),
	);
	if (!verifyEvidence && options.auditRecord !== true) return () => ({ handedOn });
	const { given, sent } = sentFor(options, json);
	const item = { ...readReviewItem(given), ...readReviewItem(json) };
	const turns = sent?.turns ?? [];
	const missing = item.missingTexts ?? sent?.missing ?? [];
	const omittedTurns = Math.max(sent?.omittedTurns ?? 0, item.omittedTurns ?? 0);
	if (verifyEvidence) {
		if (!structured)
			throw invalidInput(
				"The option 'Verify Evidence' needs a structured answer",
				"Choose 'JSON Schema' under 'Structured Output', or switch the option off.",
			);
		parseQuotePath(quotesPath);
		if (sent === undefined) throw noTurns('evidenceContext' in options);
	}
	const {
		conversationId = sent?.conversationId ?? '',
		rubricVersion = '',
		reviewKey,
		templateHash,
		redactions,
	} = item;

	return (result, { startedAt, finishedAt }) => {
		const { content, data, model, fingerprint, usage, cost, attempts, waitedMs } = result;
		const review = verifyEvidence
			? reviewAnswer(data, { quotesPath, turns, omittedTurns, missing, rubric: item.rubric })
			: undefined;
		if (options.auditRecord !== true) return { ...review, handedOn };
		const audit = auditRecord({
			...{
				conversationId,
				rubricVersion,
				reviewKey,
				turns,
				omittedTurns,
				templateHash,
				redactions,
			},
			...{ content, model, fingerprint, attempts, waitedMs },
			usage: { ...usage },
			cost: cost === undefined ? undefined : { amount: cost },
			startedAt: new Date(startedAt).toISOString(),
			finishedAt: new Date(finishedAt).toISOString(),
			needsReview: review?.needsReview,
			quotes: quotesOf(review),
		});
		return { ...review, handedOn, audit };
	};
}

function quotesOf(
	review: AnswerReview | undefined,
): { verified: number; total: number } | undefined {
	if (review === undefined) return undefined;
	return {
		verified: review.evidence.filter(({ verified }) => verified).length,
		total: review.evidence.length,
	};
}

/** Without the option: the context of the item, or the item itself. */
function sentFor(
	options: ReviewOptions,
	json: IDataObject,
): { given: unknown; sent: SentConversation | undefined } {
	const given: unknown = 'evidenceContext' in options ? options.evidenceContext : json;
	const value = typeof given === 'string' ? tryParseJson(given) : given;
	return { given: value, sent: sentConversation(value) ?? fromConversation(value) };
}

/** A conversation as Genesys Get Conversation gives it or the API sends it. Nothing of it is masked: neither must the prompt have been. */
function fromConversation(value: unknown): SentConversation | undefined {
	const inside =
		typeof value === 'object' && value !== null && 'conversation' in value
			? value.conversation
			: undefined;
	const found = [value, inside].find(isConversationShape);
	if (found === undefined) return undefined;
	const conversation = toConversation(found);
	return sentConversation({
		context: flattenConversation(conversation),
		missingTexts: missingTexts(conversation.missing),
	});
}

function noTurns(isOption: boolean) {
	const advice =
		"Give the 'context' of Flatten & Render Prompt in the option 'Evidence Context', such as {{ $('Flatten & Render Prompt').item.json.context }}.";
	if (isOption)
		return invalidInput(
			"The parameter 'Evidence Context' gives no turns of a conversation for this item",
			advice,
		);
	return invalidInput(
		"The option 'Verify Evidence' finds no turns of a conversation in this item",
		advice,
	);
}
