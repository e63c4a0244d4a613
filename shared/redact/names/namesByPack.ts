import type { LanguagePack, NameCues } from '../languages/languagePack';
import { isNumberWord } from '../reading/spokenNumbers';
import type { TurnReading } from '../reading/turnReading';
import { PARTICLES } from './nameLists';
import { gapAfter, nameWord, startsSentence, tokenAt, type NameWord } from './nameWords';

interface Place {
	start: number;
	end: number;
}

/** Articles and the like, behind which a capital is a thing. */
const BEFORE_THINGS = new Set(
	'el la los las un una unos unas le les des une o os as um uma il lo i gli uno de het een der die das den dem ein eine einen einem einer mi mis su sus tu mein meine ihr ihre unser mon ma mes votre vos notre meu minha seu sua mio mia suo sua nuestra nuestro mijn uw moja mój moje pana pani this the my your our'.split(
		' ',
	),
);
/** Behind a name these make it a firm or a place. */
const FIRMS = new Set(
	'gmbh ag kg se sa srl spa bv nv ltda sarl inc ltd llc bank banco banca banque straße str platz allee universität universidad université stadt hotel hospital telecom telekom mobile energie seguros assurances'.split(
		' ',
	),
);
/** Words that hardly announce a name; behind them one has to be in the lists. */
const WEAK =
	/^(?:mit|von|für|con|avec|com|met|z|tu|c'est|sono|soy|sou|ich bin|je suis|ik ben|jestem|qui|ici|hier is)$/;

/** The same, but what follows is who somebody is. */
const SELF = /^(?:sono|soy|sou|ich bin|je suis|ik ben|jestem|hier ist|hier is|ici|c'est)$/;

const patterns = new Map<string, RegExp>();

function patternOf({ code, names }: LanguagePack): RegExp | undefined {
	if (names === undefined) return undefined;
	const known = patterns.get(code);
	if (known !== undefined) return known;
	const group = (kind: keyof NameCues): string => `(?<${kind}>${names[kind]})`;
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}'])(?:${group('firm')}|${group('title')}|${group('soft')})(?![\\p{L}\\p{N}'])`,
		'gu',
	);
	patterns.set(code, pattern);
	return pattern;
}

/** Names in the languages that have a pack: announced, given as an answer, and by what the lists and capitals say. */
export function* namesByPack(doc: TurnReading): Generator<Place> {
	yield* announced(doc);
	yield* answered(doc);
	yield* written(doc);
}

function* announced(doc: TurnReading): Generator<Place> {
	const pattern = patternOf(doc.language);
	if (pattern === undefined) return;
	for (const match of doc.lower.matchAll(pattern)) {
		const end = match.index + match[0].length;
		const at = tokenAt(doc, end);
		const first = at === undefined ? undefined : nameWord(doc, at);
		if (
			first === undefined ||
			!/^[.:,]?[ ]{1,2}$|^[\s,.]{1,4}$/.test(doc.text.slice(end, first.start))
		)
			continue;
		const groups = match.groups ?? {};
		if (groups.firm !== undefined) yield* firm(doc, first);
		else if (groups.title !== undefined) {
			if (first.capital && !isShort(doc, first) && (doc.shouted || !first.shouted))
				yield* run(doc, first, 4);
			else if (!first.capital && (first.first || first.last) && !first.common)
				yield* firm(doc, first);
		} else yield* soft(doc, first, WEAK.test(match[0]), SELF.test(match[0]));
	}
}

const isShort = ({ language }: TurnReading, { plain }: NameWord): boolean =>
	language.functionWords.has(plain) || isNumberWord(plain, language.numbers);

/** Behind "my name is": up to five words, in small letters too. */
function* firm(doc: TurnReading, first: NameWord): Generator<Place> {
	if (isShort(doc, first)) return;
	if (first.capital) {
		yield* run(doc, first, 5);
		return;
	}
	if (first.common && !first.first) return;
	let last = first;
	for (let index = first.index; index < first.index + 4; index++) {
		const next = gapAfter(doc, index) === ' ' ? nameWord(doc, index + 1) : undefined;
		if (next === undefined || next.capital || isNumberWord(next.plain, doc.language.numbers)) break;
		if (PARTICLES.has(next.plain) && !doc.language.functionWords.has(next.plain)) continue;
		if (isShort(doc, next) || (next.common && !next.first && !next.last)) break;
		last = next;
	}
	yield { start: first.start, end: last.end };
}

/** Words with capitals from one on, with particles between. */
function* run(doc: TurnReading, first: NameWord, most: number): Generator<Place> {
	const words = capitalsFrom(doc, first, most);
	while (words.length > 1 && isShort(doc, words.at(-1) ?? first)) words.pop();
	yield { start: first.start, end: words.at(-1)?.end ?? first.end };
}

function capitalsFrom(doc: TurnReading, first: NameWord, most: number): NameWord[] {
	const words = [first];
	for (let at = first.index; words.length < most; ) {
		const gap = gapAfter(doc, at);
		if (!/^(?:[ ]{1,2}|-)$/.test(gap) && !(words.at(-1)?.initial && /^\.[ ]?$/.test(gap))) break;
		let next = nameWord(doc, at + 1);
		let skipped = 1;
		while (
			next !== undefined &&
			!next.capital &&
			PARTICLES.has(next.plain) &&
			skipped < 4 &&
			gapAfter(doc, at + skipped) === ' '
		) {
			skipped++;
			next = nameWord(doc, at + skipped);
		}
		if (next === undefined || !next.capital) break;
		words.push(next);
		at += skipped;
	}
	return words;
}

/** Behind "this is" or a greeting: a name of the lists, or a capital that nothing else explains. */
function* soft(doc: TurnReading, first: NameWord, weak: boolean, self: boolean): Generator<Place> {
	if (isShort(doc, first) || (first.place && !first.first)) return;
	if (!first.capital) {
		if (first.first && !first.common && first.plain.length > 3) yield* firm(doc, first);
		return;
	}
	const words = nameFrom(doc, capitalsFrom(doc, first, 5), 0);
	const behind = first.capital ? capitalsFrom(doc, first, 4) : [];
	// "soy Ángel Navarrete": behind who somebody is, two capitals of which one is no word of every day.
	const likely =
		self && behind.length > 1 && behind.slice(1).every(({ common, place }) => !common && !place);
	if (words.length > 0) yield { start: first.start, end: words.at(-1)?.end ?? first.end };
	else if (likely) yield* run(doc, first, 4);
	else if (!weak && !first.common && !first.shouted) {
		const plain = capitalsFrom(doc, first, 4);
		if (
			doc.language.capitals === 'names' ||
			(plain.length > 1 && !plain.some(({ common }) => common))
		)
			yield* run(doc, first, 4);
	}
}

/** To a question for a name: what is left of a short answer without the words of every day around it. */
function* answered(doc: TurnReading): Generator<Place> {
	const { asked, tokens } = doc;
	if (asked?.kinds.some(({ kind }) => kind === 'name') !== true) return;
	if (asked.answered || tokens.length > 14 || doc.text.includes('?')) return;
	let index = 0;
	for (; index < tokens.length; index++) {
		const word = nameWord(doc, index);
		if (word === undefined) continue;
		if (isShort(doc, word)) continue;
		if (word.common && !((word.first || word.last) && word.capital)) continue;
		break;
	}
	const first = nameWord(doc, index);
	if (first === undefined || tokens.length - index > 6) return;
	if (first.capital || first.first || first.last || !first.common) yield* firm(doc, first);
}

/** What capitals and the lists give away without any word. */
function* written(doc: TurnReading): Generator<Place> {
	for (let index = 0; index < doc.tokens.length; index++) {
		const first = nameWord(doc, index);
		if (first === undefined) continue;
		if (!first.capital) {
			const next = gapAfter(doc, index) === ' ' ? nameWord(doc, index + 1) : undefined;
			if (isSmallName(first, next) && next !== undefined) {
				yield { start: first.start, end: next.end };
				index++;
			}
			continue;
		}
		const words = capitalsFrom(doc, first, 12);
		for (let from = 0; from < words.length; ) {
			const name = nameFrom(doc, words, from);
			const last = name.at(-1);
			if (last === undefined) {
				from++;
				continue;
			}
			yield { start: words[from]?.start ?? 0, end: last.end };
			from += name.length;
		}
		index = words.at(-1)?.index ?? index;
	}
}

const isSmallName = (first: NameWord, next: NameWord | undefined): boolean =>
	next !== undefined &&
	first.first &&
	next.last &&
	![first, next].some(
		({ common, place, capital, plain }) => common || place || capital || plain.length < 3,
	);

/** The words of a name that begins at `words[from]`; none where it is no name. */
function nameFrom(doc: TurnReading, words: readonly NameWord[], from: number): NameWord[] {
	const first = words[from];
	if (first === undefined || (first.shouted && doc.shouted)) return [];
	const name = [first];
	for (const next of words.slice(from + 1, from + 5)) {
		if (next.place && !next.last) break;
		// `Laurie Post`: behind a name that is nothing else a word of every day is a family name, where nouns have no capitals.
		const second = name.length === 1 && first.first && (!first.common || next.last);
		if (next.common && !(second && (next.last || doc.language.capitals === 'names'))) break;
		name.push(next);
	}
	const behind = words[from + name.length];
	if (behind !== undefined && FIRMS.has(behind.plain)) return [];
	const rest = name.slice(1);
	// Of a language nobody wrote a pack for only the lists are known.
	if (doc.language.code === 'other')
		return first.first && rest[0]?.last === true ? name.slice(0, 2) : [];
	const listed = rest.some((word) => (word.last || word.first) && !word.common);
	if (first.first && !first.place) {
		if (!first.common) return name;
		return listed || (rest[0]?.common === false && !startsSentence(doc, first.index)) ? name : [];
	}
	if (first.common || first.place || first.initial) return [];
	if (first.last && listed && !rest[0]?.common) return name;
	const likely = [first, ...rest].every(
		(word) => !word.common && !word.place && isNameShaped(word),
	);
	if (!likely || rest.length === 0) return [];
	if (listed) return rest[0]?.last === true ? name : [];
	const before = nameWord(doc, first.index - 1);
	return doc.language.capitals === 'names' &&
		!startsSentence(doc, first.index) &&
		!(before !== undefined && BEFORE_THINGS.has(before.plain)) &&
		name.length <= 4
		? name
		: [];
}

const isNameShaped = ({ plain, shouted }: NameWord): boolean =>
	!shouted && plain.length > 2 && /[aeiouy]/.test(plain);
