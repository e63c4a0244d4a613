import type { TurnReading } from '../reading/turnReading';
import { isAscii, OPAQUE_NAME } from '../reading/normalizeText';
import { isFirstName, PARTICLES } from './nameLists';
import { gapAfter, nameWord, startsSentence, type NameWord } from './nameWords';

interface Place {
	start: number;
	end: number;
}

const ORGANISATION = new Set(
	'inc llc ltd corp corporation gmbh ag plc company group bank university college school hospital hotel street avenue road university services solutions industries systems partners bros co foundation airport station center centre church park insurance team plan support department edition'.split(
		' ',
	),
);

/** Names that their capitals or the lists give away, without any word that announces them. */
export function* writtenNames(doc: TurnReading): Generator<Place> {
	const { tokens } = doc;
	for (let index = 0; index < tokens.length; index++) {
		const behind = familyNameBehind(doc, index);
		if (behind !== undefined) yield behind;
		const words = sequenceAt(doc, index);
		if (words.length === 0) continue;
		yield* namesIn(doc, words);
		index = words.at(-1)?.index ?? index;
	}
}

/** `Crowe`, where the given name before it is masked already. */
function familyNameBehind(doc: TurnReading, index: number): Place | undefined {
	if (doc.tokens[index]?.text !== OPAQUE_NAME || gapAfter(doc, index) !== ' ') return undefined;
	const word = nameWord(doc, index + 1);
	if (
		word === undefined ||
		!word.capital ||
		word.common ||
		word.shouted ||
		(word.place && !word.last)
	)
		return undefined;
	return looksLikeName(word) ? { start: word.start, end: word.end } : undefined;
}

/** Words in a row that may be parts of one name: with capitals, initials, particles between; or common names without capitals. */
function sequenceAt(doc: TurnReading, index: number): NameWord[] {
	const first = nameWord(doc, index);
	if (first === undefined || !mayBeName(first)) return [];
	const words = [first];
	for (let at = index; words.length < 12; ) {
		const gap = gapAfter(doc, at);
		const last = words.at(-1);
		if (
			last === undefined ||
			(last.possessive && doc.lower.slice(last.start, last.end).endsWith("'s"))
		)
			break;
		if (
			!/^(?:[ ]{1,2}|-)$/.test(gap) &&
			!(gap === '. ' && (last.initial || /^(?:jr|sr|st|mc)$/.test(last.plain))) &&
			!(gap === '.' && last.initial)
		)
			break;
		const next = nameWord(doc, at + 1);
		if (next === undefined) break;
		if (!next.capital && PARTICLES.has(next.plain) && last.capital) {
			const after = nameWord(doc, at + 2);
			const second =
				after !== undefined && !after.capital && PARTICLES.has(after.plain)
					? nameWord(doc, at + 3)
					: undefined;
			const behind = second ?? after;
			if (
				behind === undefined ||
				!behind.capital ||
				gapAfter(doc, at + 1) !== ' ' ||
				(next.plain.length === 1 && !behind.last)
			)
				break;
			words.push(next, ...(second === undefined ? [] : after === undefined ? [] : [after]), behind);
			at = behind.index;
			continue;
		}
		if (!mayBeName(next) || next.capital !== first.capital) break;
		words.push(next);
		at++;
	}
	return words;
}

const mayBeName = (word: NameWord): boolean =>
	word.capital ||
	((word.first || word.last) && !word.common && !word.place && word.plain.length > 2);

function* namesIn(doc: TurnReading, words: readonly NameWord[]): Generator<Place> {
	if (words[0]?.capital !== true) {
		yield* smallNames(words);
		return;
	}
	const shouting = doc.shouted && words.every(({ shouted }) => shouted);
	let from = 0;
	while (from < words.length) {
		// A name does not begin with a word of every day, unless such a word is a given name and a family name follows.
		const word = words[from];
		if (word === undefined) return;
		const to = endOf(words, from);
		const name = words.slice(from, to);
		if (isName(doc, words, name, shouting)) {
			yield { start: word.start, end: name.at(-1)?.end ?? word.end };
			from = to;
		} else from++;
	}
}

/** Up to where the words from one on can be one name: until a word of every day, a place or a firm. */
function endOf(words: readonly NameWord[], from: number): number {
	let to = from + 1;
	while (to < words.length && to - from < 6) {
		const word = words[to];
		if (word === undefined) break;
		const named =
			words[from]?.first === true &&
			words[from]?.common === false &&
			to === from + 1 &&
			!OPENERS.has(word.plain);
		const fits =
			word.initial ||
			!word.capital ||
			word.last ||
			word.first ||
			(!word.common && !word.place) ||
			(named && word.common);
		if (!fits || (word.place && !word.last && !word.first)) break;
		to++;
	}
	const lone = to === from + 2 && words[from]?.first === true;
	while (
		!lone &&
		to > from + 1 &&
		(words[to - 1]?.capital !== true ||
			(words[to - 1]?.common === true && to - from > 2 && !words[to - 1]?.last))
	)
		to--;
	return to;
}

function isName(
	doc: TurnReading,
	words: readonly NameWord[],
	name: readonly NameWord[],
	shouting: boolean,
): boolean {
	const first = name[0];
	const last = name.at(-1);
	if (first === undefined || last === undefined) return false;
	const next = words[words.indexOf(last) + 1] ?? nameWord(doc, last.index + 1);
	if (next?.capital && gapAfter(doc, last.index) === ' ' && ORGANISATION.has(next.plain))
		return false;
	const before = nameWord(doc, first.index - 1);
	const joined = before !== undefined && gapAfter(doc, before.index) === ' ';
	if (joined && before.plain === 'the' && name.length === 1) return false;
	const rest = name.slice(1);
	const full = rest.filter(({ initial, capital }) => capital && !initial);
	const unlikely = (word: NameWord): boolean => word.common || word.place;
	if (shouting)
		return (
			name.length > 1 &&
			first.first &&
			!unlikely(first) &&
			full.every((word) => (word.last || word.first) && !unlikely(word)) &&
			full.length > 0
		);
	if (first.initial)
		return (
			full.length > 0 &&
			full.every((word) => !unlikely(word)) &&
			full.some((word) => word.last || gapAfter(doc, first.index).includes('.')) &&
			first.plain !== 'i' &&
			first.plain !== 'a'
		);
	if (first.first && !unlikely(first)) return true;
	if (first.first && full.length > 0)
		return (
			full.some(
				(word) =>
					!(first.common && word.shouted && !first.shouted) &&
					(word.last || word.first || !unlikely(word)) &&
					!(unlikely(word) && first.place),
			) &&
			!full.every(unlikely) &&
			!isMonth(first)
		);
	const middle = !startsSentence(doc, first.index) && !joinedToThing(before, joined);
	if (unlikely(first))
		return (
			first.first &&
			full.length === 0 &&
			middle &&
			!first.place &&
			!first.shouted &&
			!isMonth(first) &&
			!OBJECTS.has(first.plain) &&
			isProse(before) &&
			isProse(next)
		);
	if (full.length > 0) {
		const known = first.last || full.some((word) => word.last || word.first);
		if (full.some((word) => unlikely(word) && !word.last)) return false;
		if (known)
			return (
				!(first.shouted || full.some(({ shouted }) => shouted)) ||
				full.every(({ last: family, shouted }) => family && shouted)
			);
		// Two words nobody knows, with capitals: a name rather than a thing, unless an article or a sentence's start explains them.
		return (
			name.length <= 4 &&
			!joinedToThing(before, joined) &&
			name.every((word) => word.initial || looksLikeName(word))
		);
	}
	if (first.shouted) return false;
	if (first.last && first.plain.length > 3) return !joinedToThing(before, joined);
	if (!looksLikeName(first) || first.plain.length < 3) return false;
	// A speaker's label, a letter that English does not have, or a name beside it.
	if (doc.text[first.end] === ':' && startsSentence(doc, first.index))
		return /^(?:[ ]|$)/.test(doc.text.slice(first.end + 1, first.end + 2)) && speaks(doc, first);
	return !isAscii(doc.text.slice(first.start, first.end)) || besideName(doc, first);
}

const LABEL = /(?:^|\n)[ \t]*(\p{Lu}[\p{L}'-]{1,24}):/gu;
const labels = new WeakMap<TurnReading, { counts: ReadonlyMap<string, number>; given: number }>();

/** Whether a word before a colon speaks in turns: it comes again, or others that are given names have turns as well. Any other is a label. */
function speaks(doc: TurnReading, word: NameWord): boolean {
	let counted = labels.get(doc);
	if (counted === undefined) {
		const counts = new Map<string, number>();
		for (const { 1: label = '' } of doc.text.matchAll(LABEL))
			counts.set(label.toLowerCase(), (counts.get(label.toLowerCase()) ?? 0) + 1);
		counted = { counts, given: [...counts.keys()].filter(isFirstName).length };
		labels.set(doc, counted);
	}
	const own = doc.lower.slice(word.start, word.end);
	return (counted.counts.get(own) ?? 0) > 1 || counted.given > (word.first ? 1 : 0);
}

/** `Yfke and Nathan`. */
function besideName(doc: TurnReading, word: NameWord): boolean {
	const isGiven = (other: NameWord | undefined): boolean =>
		other?.capital === true && other.first && !other.place;
	const before = nameWord(doc, word.index - 1)?.plain;
	const behind = nameWord(doc, word.index + 1)?.plain;
	return (
		((before === 'and' || before === '&') && isGiven(nameWord(doc, word.index - 2))) ||
		(behind === 'and' && isGiven(nameWord(doc, word.index + 2)))
	);
}

/** Words that begin a sentence after a name without a full stop between. */
const OPENERS = new Set(
	"thank thanks please hi hello i i'm can could yes no ok okay my the this what how when where why who is are do does did will would we you it if and but sorry sure great good from here speaking".split(
		' ',
	),
);

/** Given names that are things in a contact center. */
const OBJECTS = new Set(
	'bill page sage joy hope faith grace dawn summer rose chase art gene price chance miles max crystal ginger jade pearl ruby amber iris olive holly ivy lily heather daisy chip sunny penny rusty rich buddy'.split(
		' ',
	),
);

const isProse = (word: NameWord | undefined): boolean => word === undefined || !word.capital;

const isMonth = ({ plain }: NameWord): boolean =>
	/^(?:april|may|june|august|january|march)$/.test(plain);

const joinedToThing = (before: NameWord | undefined, joined: boolean): boolean =>
	joined &&
	before !== undefined &&
	/^(?:the|a|an|my|our|your|his|her|their|this|that|these|in|near|via|new|using|visit|at|every|last|next|since|until|pay|view)$/.test(
		before.plain,
	);

/** Letters as in a name: a capital, then small ones. `McAdam` and `O'Neil` too, `iPhone` and `XR500` not. */
const looksLikeName = ({ plain, shouted }: NameWord): boolean =>
	!shouted &&
	plain.length > 1 &&
	/[aeiouy]/.test(plain) &&
	!/(?:tions?|sion|ments?|ness|ity|ing|ship|ware|phone|book|mail|card|able|ible|less|ful|ology|ics|ism|ware|soft|tech|bank|pay|net|app)$/.test(
		plain,
	);

/** `john smith` in a text without capitals: a given name and a family name, both common and neither a word of every day. */
function* smallNames(words: readonly NameWord[]): Generator<Place> {
	for (let index = 0; index + 1 < words.length; index++) {
		const first = words[index];
		const last = words[index + 1];
		if (first?.first && last?.last && first.plain.length > 2 && last.plain.length > 2) {
			yield { start: first.start, end: last.end };
			index++;
		}
	}
}
