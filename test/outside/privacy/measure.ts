import { redactContext, type RedactOptions } from '../../../shared';
import type { LabelledTurn } from '../../corpus/makeCorpus';
import { en } from './languages/en';

/** Texts of one conversation in, the same texts redacted out. */
export type Redact = (turns: ReadonlyArray<{ role: string; text: string }>) => readonly string[];

export interface Measured {
	/** By kind: how many values there are, and how many nobody can read any more. */
	kinds: Map<string, { total: number; masked: number }>;
	/** Digits of values, written or spoken, and how many are readable. */
	digits: { total: number; readable: number };
	/** Turns without anything private, how many were altered, and how many by something that isn't a name. */
	clean: number;
	altered: number;
	alteredByOthers: number;
	/** Turns that show what went wrong. */
	examples: string[];
}

/** What this package does. `options` as in `redactContext`. */
export const ours =
	(options: RedactOptions = {}, context: { customer_name?: string } = {}): Redact =>
	(turns) =>
		redactContext(
			{
				...context,
				message_history: turns.map(({ role, text }, index) => ({ role, text, turn: index + 1 })),
			},
			options,
		).context.message_history.map(({ text }) => text ?? '');

const PERSON_PLACEHOLDER = /\[(?:PERSON|CUSTOMER|AGENT)(?:_[A-Z]+)*_\d+\]/g;
const DIGIT_WORDS = new Set([...en.digits, 'oh']);

/** The runs of letters and digits that give a value away; everything of a value that has no run of three. */
function runsOf(value: string): string[] {
	const words = value.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const long = words.filter((word) => word.length > 2);
	return long.length > 0 ? long : words;
}

function count(text: string, run: string): number {
	let found = 0;
	for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) found++;
	return found;
}

const digitsIn = (text: string): number =>
	(text.toLowerCase().match(/\d|[a-z]+/g) ?? []).filter(
		(word) => /\d/.test(word) || DIGIT_WORDS.has(word),
	).length;

/** Runs a system over a corpus. A value counts as masked when no run of three or more of its letters and digits can be read. */
export function measure(corpus: ReadonlyArray<readonly LabelledTurn[]>, redact: Redact): Measured {
	const result: Measured = {
		kinds: new Map(),
		digits: { total: 0, readable: 0 },
		clean: 0,
		altered: 0,
		alteredByOthers: 0,
		examples: [],
	};
	for (const conversation of corpus) {
		const texts = redact(conversation);
		conversation.forEach(({ text, labels }, index) => {
			const after = texts[index] ?? '';
			if (labels.length === 0) {
				result.clean++;
				if (after === text) return;
				result.altered++;
				if (
					after.replaceAll(PERSON_PLACEHOLDER, '') !== after &&
					after.replaceAll(PERSON_PLACEHOLDER, '').includes('[') === text.includes('[')
				)
					result.examples.push(`altered by a name: ${text} -> ${after}`);
				else {
					result.alteredByOthers++;
					result.examples.push(`altered: ${text} -> ${after}`);
				}
				return;
			}
			let outside = '';
			let at = 0;
			for (const { start, end } of labels) {
				outside += `${text.slice(at, start)}\n`;
				at = end;
			}
			outside = (outside + text.slice(at)).toLowerCase();
			const left = after.replaceAll(/\[[A-Z_]+_\d+\]/g, '\n').toLowerCase();
			for (const { entity, start, end } of labels) {
				const row = result.kinds.get(entity) ?? { total: 0, masked: 0 };
				result.kinds.set(entity, row);
				row.total++;
				const value = text.slice(start, end);
				if (runsOf(value).every((run) => count(left, run) <= count(outside, run))) row.masked++;
				else result.examples.push(`missed ${entity}: ${text} -> ${after}`);
			}
			const total = labels.reduce(
				(sum, { start, end }) => sum + digitsIn(text.slice(start, end)),
				0,
			);
			result.digits.total += total;
			result.digits.readable += Math.min(total, Math.max(0, digitsIn(left) - digitsIn(outside)));
		});
	}
	return result;
}

/** Texts, each with a value that must be gone. */
export function shareHidden(
	cases: ReadonlyArray<{ text: string; words: readonly string[]; customer?: string }>,
): { hidden: number; total: number; examples: string[] } {
	const examples: string[] = [];
	for (const { text, words, customer } of cases) {
		const [after = ''] = ours(
			{},
			customer === undefined ? {} : { customer_name: customer },
		)([{ role: 'customer', text }]);
		if (words.some((word) => after.includes(word)))
			examples.push(`${customer ?? ''}: ${text} -> ${after}`);
	}
	return { hidden: cases.length - examples.length, total: cases.length, examples };
}
