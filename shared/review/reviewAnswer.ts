import { ServiceError } from '../errors';
import { attempt } from '../result';
import { collectQuotes } from './evidence/collectQuotes';
import { judgeEvidence } from './evidence/judgeEvidence';
import { parseRubric } from './rubric/rubric';
import { scoreRubric, type RubricScore } from './rubric/scoreRubric';
import type { SentConversation } from './sentConversation';
import type { EvidenceResult, NamedQuote } from './reviewTypes';
import { verifyQuotes } from './evidence/verifyQuotes';

export interface AnswerReviewOptions
	extends Pick<SentConversation, 'turns' | 'omittedTurns' | 'missing'> {
	/** Where the quotes stand in the answer, see `parseQuotePath`. */
	quotesPath: string;
	/** The rubric that was asked, unchecked; undefined for an answer without one. */
	rubric?: unknown;
}

export interface AnswerReview {
	evidence: EvidenceResult[];
	needsReview: boolean;
	/** In words, for a reviewer; no text of the conversation in it. */
	reviewReasons: string[];
	/** Only with a rubric, and when the answer is one to it. */
	score?: Pick<RubricScore, 'score' | 'failedCritical' | 'counts' | 'unanswered'>;
}

/**
 * Checks an answer that is there and paid for: its quotes against the turns that were sent, its verdict against the rubric. Whatever is
 * wrong with the path, the rubric or the answer is a reason for a person to look, never an error.
 */
export function reviewAnswer(
	data: unknown,
	{ quotesPath, turns, omittedTurns, missing, rubric }: AnswerReviewOptions,
): AnswerReview {
	const quotes = orProblem((): NamedQuote[] => collectQuotes(data, quotesPath));
	const scored =
		rubric === undefined ? {} : orProblem(() => scoreRubric(parseRubric(rubric), data));
	const evidence = verifyQuotes(quotes.value ?? [], turns);
	const { absence, missingEvidence, unanswered } = scored.value ?? {};
	const { reasons } = judgeEvidence(evidence, {
		omittedTurns,
		missing,
		absence,
		missingEvidence,
		unanswered,
	});
	const reviewReasons = [quotes.problem, scored.problem, ...reasons].filter(
		(reason) => reason !== undefined,
	);
	return {
		evidence,
		needsReview: reviewReasons.length > 0,
		reviewReasons,
		...(scored.value === undefined ? {} : { score: shown(scored.value) }),
	};
}

/** What concerns the quotes is told in the reasons. */
function shown({ score, failedCritical, counts, unanswered }: RubricScore): AnswerReview['score'] {
	return { score, failedCritical, counts, unanswered };
}

function orProblem<T>(work: () => T): { value?: T; problem?: string } {
	const outcome = attempt(work);
	return outcome.ok ? { value: outcome.value } : { problem: problemOf(outcome.error) };
}

function problemOf(error: unknown): string {
	if (error instanceof ServiceError) return error.message;
	throw error;
}
