import { note } from '../../content/notation';
import { splitQuotes, type EmailPart } from './splitQuotes';

/** So many words in a row that stand in another email as well are no chance. */
const RUN = 4;
/** A quote whose words were nearly all found elsewhere is known: a mail program may have changed a word or two. */
const KNOWN = 0.9;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** The words an email conversation has so far, whoever wrote them. */
class KnownWords {
	private readonly runs = new Set<string>();
	private readonly shortLines = new Set<string>();

	add(text: string): void {
		for (const run of runsOf(wordsOf(text))) this.runs.add(run);
		for (const line of text.split('\n')) {
			const words = wordsOf(line);
			if (words.length < RUN) this.shortLines.add(words.join(' '));
		}
	}

	/** Whether a paragraph stands here; undefined for a short one that doesn't, as a run of words is needed to be sure. */
	has(paragraph: string): boolean | undefined {
		const words = wordsOf(paragraph);
		const runs = runsOf(words);
		if (runs.length === 0) return this.shortLines.has(words.join(' ')) || undefined;
		return runs.filter((run) => this.runs.has(run)).length >= runs.length * KNOWN;
	}
}

function runsOf(words: readonly string[]): string[] {
	const runs: string[] = [];
	for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(' '));
	return runs;
}

/**
 * The texts of emails with each word once: quoted history that stands in another of these emails is left out, and what stands nowhere
 * else stays, marked with `> ` and with whom it is quoted from. An email that quotes nothing stays as it is.
 *
 * @param bodies in the order they were sent
 */
export function withOnlyCopies(bodies: readonly string[]): string[] {
	const known = new KnownWords();
	const emails = bodies.map((body) => ({ body, parts: splitQuotes(body) }));
	for (const { parts } of emails)
		for (const { quoted, text } of parts) if (!quoted) known.add(text);
	return emails.map(({ body, parts }) => {
		if (!parts.some(({ quoted }) => quoted)) return body;
		const texts = parts.map((part) =>
			part.quoted ? marked(part, unknownOf(part.text, known)) : part.text,
		);
		const kept = texts.filter((text) => text !== '');
		// an email that is nothing but a known quote was sent all the same
		const shown = kept.length > 0 ? kept : parts.map((part) => marked(part, part.text));
		for (const { quoted, text } of parts) if (quoted) known.add(text);
		return shown.join('\n\n');
	});
}

/** The paragraphs that stand nowhere else. A short one, such as a greeting, goes with the one before it. */
function unknownOf(text: string, known: KnownWords): string {
	let isKnown = false;
	return text
		.split(/\n[ \t]*\n/)
		.filter((paragraph) => {
			isKnown = known.has(paragraph) ?? isKnown;
			return !isKnown;
		})
		.join('\n\n');
}

function marked({ sender }: EmailPart, text: string): string {
	if (text === '') return '';
	return [note('quoted', sender ?? 'unknown'), ...text.split('\n')]
		.map((line) => `> ${line}`.trimEnd())
		.join('\n');
}
