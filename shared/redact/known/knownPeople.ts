import type { Match, TurnReading } from '../reading/turnReading';
import { isCommonWord } from '../names/nameLists';
import type { Token } from '../reading/tokenize';

/** A person whose name is known. */
interface Form {
	key: string;
	label: string;
	part?: 'FIRST' | 'LAST';
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
/** A word that is also an English one is taken for the name after these. */
const GREETINGS = new Set([
	'hi',
	'hello',
	'hey',
	'dear',
	'thanks',
	'you',
	'welcome',
	'sorry',
	'am',
	"i'm",
	'is',
	'named',
	'called',
	'with',
	'bye',
	'morning',
	'afternoon',
	'evening',
	...TITLES,
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

	/** How many names and parts of names are known. */
	get size(): number {
		return this.forms.size;
	}

	/** `Doe, Jane` is Jane Doe. The first to have a name keeps it. */
	add(name: string, label: string): string {
		const comma = /^([^,]+),([^,]+)$/.exec(name.trim());
		const turned = comma === null ? name : `${comma[2] ?? ''} ${comma[1] ?? ''}`;
		const words = nameWords(turned).slice(0, MAX_WORDS);
		const key = words.join(' ');
		if (words.length === 0) return key;
		const first = words[0] ?? '';
		const last = words.at(-1) ?? '';
		// The person who was known first keeps the number, also under a longer name.
		const known = this.forms.get(key);
		if (known === undefined || known.part !== undefined) this.forms.set(key, { key, label });
		this.beginnings.add(first);
		if (words.length > 1) {
			this.put(nameWords(name).slice(0, MAX_WORDS).join(' '), { key, label });
			this.put(`${last} ${first}`, { key, label });
			if (words.length > 2) this.put(`${first} ${last}`, { key, label });
			if (first.length > 1) this.put(first, { key, label, part: 'FIRST' });
			if (last.length > 1) this.put(last, { key, label, part: 'LAST' });
		}
		return known === undefined || known.part !== undefined ? key : known.key;
	}

	find(doc: TurnReading): PersonCandidate[] {
		const found: PersonCandidate[] = [];
		if (this.forms.size === 0) return found;
		for (let index = 0; index < doc.tokens.length; index++) {
			const word = doc.tokens[index]?.text ?? '';
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

	private put(words: string, form: Form): void {
		if (this.forms.has(words)) return;
		this.forms.set(words, form);
		this.beginnings.add(words.split(' ', 1)[0] ?? '');
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
				const form = this.forms.get([...words, word].join(' '));
				if (form === undefined || (words.length === 0 && !standsAsName(doc, index, word))) continue;
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
			words.push(token.text);
		}
		return best;
	}
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

/** Whether a single word is meant as a name: `Mark` after a greeting, `Jane` or `jane` anywhere, but not `mark` or `jo`. */
function standsAsName(doc: TurnReading, index: number, word: string): boolean {
	const token = doc.tokens[index];
	if (token === undefined) return false;
	if (doc.bare && doc.tokens.length <= 3) return true;
	const initial = doc.text[token.start] ?? '';
	const capital =
		initial !== initial.toLowerCase() || initial.toUpperCase() === initial.toLowerCase();
	if (!isCommonWord(word)) return capital || word.length > 3;
	const before = doc.tokens[index - 1];
	return (
		capital && before !== undefined && GREETINGS.has(before.text) && token.start - before.end <= 2
	);
}
