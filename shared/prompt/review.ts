import { type Conversation, missingTexts } from '../genesys';
import {
	type JsonSchema,
	parseRubric,
	reviewKey,
	type Rubric,
	rubricPrompt,
	rubricSchema,
	rubricVersion,
	templateHash,
} from '../review';
import type { PromptTemplates } from './renderPrompt';

/** The name under which templates see the questions and rules of a rubric, when there is one. */
export const RUBRIC_VARIABLE = 'rubric';

/** All that is made of one rubric, so that prompt, schema and version cannot drift apart. */
export interface PromptRubric {
	/** What the output has. */
	parts: { rubric: Rubric; rubricVersion: string; responseSchema: JsonSchema };
	/** What the templates see. */
	variables: Readonly<Record<typeof RUBRIC_VARIABLE, string>>;
}

/** @throws ServiceError `invalid_input`, see `parseRubric` */
export function promptRubric(given: unknown): PromptRubric {
	const rubric = parseRubric(given);
	return {
		parts: { rubric, rubricVersion: rubricVersion(rubric), responseSchema: rubricSchema(rubric) },
		variables: { [RUBRIC_VARIABLE]: rubricPrompt(rubric) },
	};
}

/** What a ledger and an archive know a review by. */
interface ReviewMarks {
	conversationId: string | null;
	reviewKey: string;
	templateHash: string;
	/** What of the conversation's words could not be had, in words: as long as there are such gaps, nothing is proven not to have been said. */
	missingTexts: string[];
}

/**
 * The words of the key are those of the conversation as it came. Masked ones would not do: the number of a placeholder hangs on
 * all else that is known of the conversation, and that grows after its end (wrap-up notes, names), so a second fetch would be a second
 * review. Without a rubric the templates stand in its place.
 */
export function reviewMarks(
	{ id, turns, missing }: Pick<Conversation, 'id' | 'turns' | 'missing'>,
	templates: PromptTemplates,
	version?: string,
): ReviewMarks {
	const hash = templateHash(templates);
	return {
		conversationId: id,
		reviewKey: reviewKey({ conversationId: id ?? '', rubricVersion: version ?? hash, turns }),
		templateHash: hash,
		missingTexts: missingTexts(missing).map(
			({ detail, what, reason }) => detail ?? `${what}: ${reason}`,
		),
	};
}
