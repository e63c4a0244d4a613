import type { EvidenceReason, EvidenceResult } from '../reviewTypes';

/** What of the conversation the model did not get to see. */
export interface Coverage {
	/** Turns left out to keep within a budget: how many, which, or as the budget tells it (`cut`: one of which only the beginning was kept). */
	omittedTurns?: number | readonly unknown[] | { count: number; cut?: number };
	/**
	 * What is missing: `missing` of the conversation or of the context. Each entry is one gap; one that says it doesn't affect the
	 * transcript (`affectsTranscript: false`) isn't.
	 */
	missing?: readonly unknown[];
	/** Findings that rest on no quote: that something was never said. Ids of the rubric's questions, where there is one. */
	absence?: readonly string[];
	/** Questions that need a quote and got none. */
	missingEvidence?: readonly string[];
	/** Questions without a usable answer. */
	unanswered?: readonly string[];
}

export interface EvidenceJudgement {
	needsReview: boolean;
	/** In words, for a reviewer; no quote and no text of the conversation in it. Empty when no review is needed. */
	reasons: string[];
	/** Whether something was left out or missing, so that "it was never said" is unproven. */
	absenceUnproven: boolean;
}

const IN_WORDS: Readonly<Record<EvidenceReason, string>> = {
	empty: 'empty',
	tooShort: 'too short to prove anything',
	speaker: 'said by somebody else than the verdict names',
	undelivered: 'from a message that did not arrive',
	spansTurns: 'put together from two turns',
	elided: 'shortened in the middle of a sentence',
	quoted: 'only in text that a message quotes from somebody else',
	nearMiss: 'not in the transcript in these words, only something like it',
	notFound: 'not in the transcript',
};

/**
 * Whether a person must look at a verdict: when a quote is not verified, a question has no answer or no quote where it needs
 * one, or the model did not see the whole conversation, in which case no finding of absence is proven.
 */
export function judgeEvidence(
	results: readonly Pick<EvidenceResult, 'verified' | 'reason'>[],
	coverage: Coverage = {},
): EvidenceJudgement {
	const { absence = [], missingEvidence = [], unanswered = [] } = coverage;
	const missing = (coverage.missing ?? []).filter(affectsTranscript);
	const omitted = countOf(coverage.omittedTurns);
	const reasons = quoteReasons(results);
	if (missingEvidence.length > 0)
		reasons.push(`No quote for ${listed(missingEvidence)}, which must be proven by one`);
	if (unanswered.length > 0) reasons.push(`No usable answer to ${listed(unanswered)}`);
	const gaps = [
		...(omitted > 0
			? [
					`${counted(omitted, 'turn')} ${omitted === 1 ? 'was' : 'were'} left out of the prompt or cut`,
				]
			: []),
		...(missing.length > 0
			? [`${counted(missing.length, 'part')} of the conversation could not be read`]
			: []),
	];
	if (gaps.length > 0) {
		const about = absence.length > 0 ? ` (${listed(absence)})` : '';
		reasons.push(
			`${gaps.join(' and ')}: what the verdict says was never said${about} may have been said there`,
		);
	}
	return { needsReview: reasons.length > 0, reasons, absenceUnproven: gaps.length > 0 };
}

function affectsTranscript(gap: unknown): boolean {
	return !(
		typeof gap === 'object' &&
		gap !== null &&
		'affectsTranscript' in gap &&
		gap.affectsTranscript === false
	);
}

/** One reason for each kind of doubt, in the order in which they first occur. */
function quoteReasons(results: readonly Pick<EvidenceResult, 'verified' | 'reason'>[]): string[] {
	const counts = new Map<EvidenceReason, number>();
	for (const { verified, reason = 'notFound' } of results)
		if (!verified) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].map(
		([reason, count]) =>
			`${counted(count, 'quote')} ${count === 1 ? 'is' : 'are'} ${IN_WORDS[reason]}`,
	);
}

function countOf(turns: Coverage['omittedTurns'] = 0): number {
	if (typeof turns === 'number') return Math.max(0, Math.floor(turns));
	return 'count' in turns ? turns.count + (turns.cut === undefined ? 0 : 1) : turns.length;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function listed(ids: readonly string[]): string {
	return ids.length > 10
		? `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`
		: ids.join(', ');
}
