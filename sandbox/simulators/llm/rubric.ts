import { isObject, type JsonObject } from '../core/answer';
import type { Turn } from './transcript';

/**
 * The answer to a schema whose questions stand by id under `answers`, each with evidence, rationale and answer; undefined for any
 * other. A question about words that were said is answered yes with the sentence that says them, another one with no, or not applicable
 * where that is allowed, and without a quote.
 */
export function reviewOf(schema: JsonObject, turns: readonly Turn[]): JsonObject | undefined {
	const properties = propertiesOf(schema);
	const questions = Object.entries(propertiesOf(properties.answers));
	if (questions.length === 0 || !questions.every(([, question]) => isQuestion(question)))
		return undefined;
	const answers = questions.map(
		([id, question]) => [id, answerTo(id, question as JsonObject, turns)] as const,
	); // as isQuestion has seen
	const yes = answers.filter(([, { answer }]) => answer === 'yes').length;
	return {
		answers: Object.fromEntries(answers),
		...('summary' in properties
			? { summary: `${yes} of ${answers.length} questions were answered with yes.` }
			: {}),
	};
}

function propertiesOf(schema: unknown): JsonObject {
	return isObject(schema) && isObject(schema.properties) ? schema.properties : {};
}

function isQuestion(schema: unknown): boolean {
	const properties = propertiesOf(schema);
	return ['evidence', 'rationale', 'answer'].every((key) => key in properties);
}

function answerTo(id: string, schema: JsonObject, turns: readonly Turn[]): JsonObject {
	const about = wordsOf(
		`${id.replace(/([a-z])([A-Z])/g, '$1 $2')} ${String(schema.description ?? '')}`,
	);
	const [best] = turns
		.flatMap((turn) =>
			sentencesOf(turn.text).map((quote) => ({
				quote,
				speaker: turn.role,
				hits: hitsOf(quote, about),
			})),
		)
		.sort((a, b) => b.hits - a.hits);
	if (best !== undefined && best.hits > 0) {
		const { quote, speaker } = best;
		return { evidence: [{ quote, speaker }], rationale: `The ${speaker} said so.`, answer: 'yes' };
	}
	const { answer } = propertiesOf(schema);
	const allowed = isObject(answer) && Array.isArray(answer.enum) ? (answer.enum as unknown[]) : [];
	return {
		evidence: [],
		rationale: 'Nobody said it.',
		answer: allowed.includes('not_applicable') ? 'not_applicable' : 'no',
	};
}

/** Sentences of a turn, without the marks that a fence puts for line breaks. */
function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?…])\s+|\s*⏎\s*|\n/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => (sentence.match(/\p{L}/gu) ?? []).length >= 3);
}

function hitsOf(sentence: string, about: ReadonlySet<string>): number {
	return [...wordsOf(sentence)].filter((word) => about.has(word)).length;
}

/** Words of substance, by their beginnings: complain, complaint. */
function wordsOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
	return new Set(words.filter((word) => !EVERYWHERE.has(word)).map((word) => word.slice(0, 5)));
}

const EVERYWHERE = new Set(
	'agent customer conversation about before after with from this that there their what when where which were been have does done would could will your also such into over only other nothing something asked said told word words place stands happens'.split(
		' ',
	),
);

const INVENTED = 'I hereby confirm that nobody on this line has ever said these words';

/**
 * The same answer with a quote that nobody said: in place of its first, or, where it has none, under its first question. What is no JSON,
 * or has no place for a quote, stays as it is.
 */
export function withInventedQuote(text: string): string {
	const answer = parsed(text);
	const holder = holderOfQuote(answer);
	if (holder !== undefined) holder.quote = INVENTED;
	else evidenceIn(answer)?.push({ quote: INVENTED, speaker: 'agent' });
	return answer === undefined ? text : JSON.stringify(answer);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function holderOfQuote(value: unknown): JsonObject | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if (isObject(value) && typeof value.quote === 'string') return value;
	for (const inner of Object.values(value)) {
		const found = holderOfQuote(inner);
		if (found !== undefined) return found;
	}
	return undefined;
}

function evidenceIn(answer: unknown): unknown[] | undefined {
	const answers = isObject(answer) && isObject(answer.answers) ? Object.values(answer.answers) : [];
	const [first] = answers.filter(isObject);
	return Array.isArray(first?.evidence) ? (first.evidence as unknown[]) : undefined;
}
