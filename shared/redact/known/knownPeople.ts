import type { Match, TurnReading } from '../reading/turnReading';
import { isFirstName, isLastName, PARTICLES, plainName } from '../names/nameLists';
import { isUnspaced } from '../reading/borders';
import { isEveryday, standsAsName } from './standsAsName';
import { UnspacedNames } from './unspacedNames';
import type { Token } from '../reading/tokenize';

/** A person whose name is known. */
interface Form {
	key: string;
	label: string;
	part?: 'FIRST' | 'LAST';
	/** Guessed from a text, and there without capitals: elsewhere the same words in small letters are words. */
	guess?: 'capital' | 'small';
	/** Family name first. */
	turned?: boolean;
}

interface PersonCandidate extends Match {
	label: string;
	part?: 'FIRST' | 'LAST';
}

/** A name of more words is found by its first six. */
const MAX_WORDS = 6;
const TITLES = new Set([
	'mr',
	'mrs',
	'ms',
	'miss',
	'mx',
	'dr',
	'prof',
	'sir',
	'madam',
	'herr',
	'frau',
	'señor',
	'señora',
	'monsieur',
	'madame',
]);
export const nameWords = (name: string): string[] =>
	name
		.toLowerCase()
		.replaceAll(/[\u2018\u2019\u02bc]/g, "'")
		.split(/[^\p{L}\p{M}\p{N}']+/u)
		.filter((word) => word !== '' && !TITLES.has(word));

/** The first or the last word of a name as it is written; undefined when it has one only. */
export function partOfName(name: string, part: 'FIRST' | 'LAST'): string | undefined {
	const comma = /^([^,]+),([^,]+)$/.exec(name.trim());
	const words = (comma === null ? name : `${comma[2] ?? ''} ${comma[1] ?? ''}`)
		.split(/[^\p{L}\p{M}\p{N}'\u2018\u2019\u02bc]+/u)
		.filter((word) => word !== '' && !TITLES.has(word.toLowerCase()));
	return words.length < 2 ? undefined : words.slice(0, MAX_WORDS).at(part === 'FIRST' ? 0 : -1);
}

/** The names of people: whole in any case, first and last names alone where they are written as names. */
export class KnownPeople {
	private readonly forms = new Map<string, Form>();

	/** The words that names begin with: nearly every word of a text is ruled out by one look. */
	private readonly beginnings = new Set<string>();

	private readonly unspaced = new UnspacedNames();

	/** How many names and parts of names are known. */
	get size(): number {
		return this.forms.size;
	}

	/** `Doe, Jane` is Jane Doe. The first to have a name keeps it. `guessed` for a name that a text may hold. */
	add(name: string, label: string, guessed = false): string {
		const comma = /^([^,]+),([^,]+)$/.exec(name.trim());
		const turned = comma === null ? name : `${comma[2] ?? ''} ${comma[1] ?? ''}`;
		const words = nameWords(turned).slice(0, MAX_WORDS);
		const key = words.join(' ');
		if (words.length === 0) return key;
		const guess: Form['guess'] = guessed
			? name === name.toLowerCase()
				? 'small'
				: 'capital'
			: undefined;
		// The person who was known first keeps the number, also under a longer name.
		const known = this.forms.get(folded(words));
		if (known === undefined || known.part !== undefined || (known.guess !== undefined && !guessed))
			this.forms.set(folded(words), { key, label, guess });
		this.beginnings.add(plainName(words[0] ?? ''));
		if (!guessed && isUnspaced(name)) this.unspaced.add(name, { key, label });
		if (words.length > 1) {
			const form = { key, label, guess };
			this.put(nameWords(name).slice(0, MAX_WORDS), form);
			for (const { words: some, part, turned: back } of partsOf(words, guessed))
				this.put(some, { ...form, part, turned: back });
		}
		return known === undefined || known.part !== undefined ? key : known.key;
	}

	find(doc: TurnReading): PersonCandidate[] {
		const found: PersonCandidate[] = [...this.unspaced.find(doc.text)];
		if (this.forms.size === 0) return found;
		for (let index = 0; index < doc.tokens.length; index++) {
			const word = plainName(doc.tokens[index]?.text ?? '');
			if (
				!this.beginnings.has(word) &&
				!(word.endsWith("'s") && this.beginnings.has(word.slice(0, -2)))
			)
				continue;
			const match = this.longestAt(doc, index);
			if (match === undefined) continue;
			found.push(match.candidate);
			index += match.words - 1;
		}
		return found;
	}

	private put(words: readonly string[], form: Form): void {
		const key = folded(words);
		const known = this.forms.get(key);
		if (known !== undefined && !(known.guess !== undefined && form.guess === undefined)) return;
		this.forms.set(key, form);
		this.beginnings.add(plainName(words[0] ?? ''));
	}

	private longestAt(
		doc: TurnReading,
		index: number,
	): { candidate: PersonCandidate; words: number } | undefined {
		const words: string[] = [];
		let best: { candidate: PersonCandidate; words: number } | undefined;
		for (let at = index; at < index + MAX_WORDS; at++) {
			const token = doc.tokens[at];
			const before = doc.tokens[at - 1];
			if (token === undefined || token.kind === 'opaque') break;
			if (
				at > index &&
				before !== undefined &&
				!/^(?:[ \t]{1,2}|-|\.[ ]?|, ?|' ?)$/.test(doc.text.slice(before.end, token.start))
			)
				break;
			for (const [word, cut] of endings(token)) {
				const form = this.forms.get([...words, plainName(word)].join(' '));
				if (form === undefined) continue;
				if (words.length === 0 && !standsAsName(doc, index, word, form.guess)) continue;
				if (form.guess === 'capital' && !areCapital(doc, index, at)) continue;
				// "We will mark it" names no Mark Will.
				if (form.turned === true && doc.tokens.length > 2 && !areCapital(doc, index, at)) continue;
				const first = doc.tokens[index];
				const candidate = {
					entity: 'PERSON',
					start: first?.start ?? 0,
					end: token.end - cut,
					identity: form.key,
					label: form.label,
					part: form.part,
				};
				best = { candidate, words: at - index + 1 };
			}
			words.push(plainName(token.text));
		}
		return best;
	}
}

const folded = (words: readonly string[]): string => words.map(plainName).join(' ');

/** Whether all words from one on begin with a capital; of scripts without capitals, and where all are capitals, all do. */
function areCapital({ text, tokens, language }: TurnReading, from: number, to: number): boolean {
	for (let index = from; index <= to; index++) {
		const initial = text[tokens[index]?.start ?? 0] ?? '';
		const small = initial !== initial.toUpperCase();
		const word = plainName(tokens[index]?.text ?? '');
		if (small && !((isFirstName(word) || isLastName(word)) && !isEveryday(word, language)))
			return false;
	}
	return true;
}

/** Any words of a name in a row, and its first with any other: `María`, `José García`, `María López`. Particles alone are no names. */
function* partsOf(
	words: readonly string[],
	guessed: boolean,
): Generator<{ words: string[]; part: 'FIRST' | 'LAST' | undefined; turned?: boolean }> {
	const last = words.length - 1;
	yield { words: [words[last] ?? '', words[0] ?? ''], part: undefined, turned: true };
	if (last > 1) yield { words: [words[0] ?? '', words[last] ?? ''], part: undefined };
	for (let length = 1; length <= last; length++)
		for (let from = 0; from + length <= words.length; from++) {
			const run = words.slice(from, from + length);
			const inner = from > 0 && from + length <= last;
			if ((guessed && inner) || run.every((word) => word.length < 2 || PARTICLES.has(word)))
				continue;
			yield { words: run, part: from === 0 ? 'FIRST' : 'LAST' };
		}
	for (let other = 2; other < last; other++)
		yield { words: [words[0] ?? '', words[other] ?? ''], part: undefined };
}

/** The word, and the word without its possessive. */
function endings(token: Token): Array<[word: string, cut: number]> {
	return token.text.endsWith("'s")
		? [
				[token.text.slice(0, -2), 2],
				[token.text, 0],
			]
		: [[token.text, 0]];
}
