import { ServiceError } from '../../errors';
import { parseRubric, type RubricInput, type RubricRow, type Severity } from './rubric';

type RubricAnswer = 'yes' | 'no' | 'not_applicable';

export interface RubricScore {
	/** 0 to 100, one decimal: what the fulfilled questions weigh of those that apply. 100 when none applies. */
	score: number;
	/** Ids of critical questions answered no. The score does not tell them; a flow decides what they mean. */
	failedCritical: string[];
	counts: { yes: number; no: number; notApplicable: number; unanswered: number };
	/** Ids without a usable answer; they weigh as much as a no. */
	unanswered: string[];
	/** Ids answered yes without a quote where a yes must be proven by one. */
	missingEvidence: string[];
	/** Ids answered yes or no without a quote: only as good as the model's view of the conversation. */
	absence: string[];
}

/** Each step counts double. */
const WEIGHTS: Readonly<Record<Severity, number>> = { low: 1, medium: 2, high: 4, critical: 8 };

const WORDS: Readonly<Record<string, RubricAnswer>> = {
	yes: 'yes',
	no: 'no',
	not_applicable: 'not_applicable',
	'not applicable': 'not_applicable',
	'n/a': 'not_applicable',
};

/**
 * Counts and weighs an answer to `rubricSchema`. `unanswered`, `missingEvidence` and `absence` go into `judgeEvidence`.
 *
 * @param data the model's answer: `{ answers: { <id>: { answer, evidence } } }`; keys that the rubric does not know are ignored
 * @throws ServiceError `invalid_response` when it has no `answers`; `invalid_input` for the rubric, see `parseRubric`
 */
export function scoreRubric(rubric: RubricInput, data: unknown): RubricScore {
	const rows = parseRubric(rubric);
	const answers = own(data, 'answers');
	if (!isRecord(answers)) {
		throw new ServiceError("The answer has no 'answers' by question", {
			code: 'invalid_response',
			description:
				'Give the schema of the rubric (responseSchema) to the node that calls the model, and its parsed answer to the score.',
		});
	}
	const given = rows.map((row) => {
		const entry = own(answers, row.id);
		return {
			row,
			answer: answerOf(row, own(entry, 'answer')),
			quoted: hasQuote(own(entry, 'evidence')),
		};
	});
	const idsWhere = (passes: (entry: (typeof given)[number]) => boolean): string[] =>
		given.filter(passes).map(({ row }) => row.id);
	const count = (wanted: RubricAnswer): number =>
		given.filter(({ answer }) => answer === wanted).length;
	const unanswered = idsWhere(({ answer }) => answer === undefined);
	const reached = weightOf(given.filter(({ answer }) => answer === 'yes'));
	const possible = weightOf(given.filter(({ answer }) => answer !== 'not_applicable'));
	return {
		score: possible === 0 ? 100 : Math.round((reached / possible) * 1_000) / 10,
		failedCritical: idsWhere(({ row, answer }) => row.critical && answer === 'no'),
		counts: {
			yes: count('yes'),
			no: count('no'),
			notApplicable: count('not_applicable'),
			unanswered: unanswered.length,
		},
		unanswered,
		missingEvidence: idsWhere(
			({ row, answer, quoted }) => row.evidenceRequired && answer === 'yes' && !quoted,
		),
		absence: idsWhere(({ answer, quoted }) => (answer === 'yes' || answer === 'no') && !quoted),
	};
}

function weightOf(entries: ReadonlyArray<{ row: RubricRow }>): number {
	return entries.reduce((sum, { row }) => sum + WEIGHTS[row.severity], 0);
}

function answerOf({ notApplicableAllowed }: RubricRow, value: unknown): RubricAnswer | undefined {
	const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
	const answer = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
	return answer === 'not_applicable' && !notApplicableAllowed ? undefined : answer;
}

function hasQuote(evidence: unknown): boolean {
	if (!Array.isArray(evidence)) return false;
	return evidence.some((entry: unknown) => {
		const quote = typeof entry === 'string' ? entry : own(entry, 'quote');
		return typeof quote === 'string' && quote.trim() !== '';
	});
}

function own(holder: unknown, key: string): unknown {
	return isRecord(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
