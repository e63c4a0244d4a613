/** What is remembered of a value. */
interface KnownValue {
	entity: string;
	identity: string;
	label?: string;
}

const GRAM = 6;
const WORD = /[\p{L}\p{M}\p{N}]/u;

const isWord = (character: string | undefined): boolean =>
	character !== undefined && WORD.test(character);

/**
 * Finds many values in a text in one pass, however many there are. One of six or more characters is found inside words too, and the
 * word goes with it, because a value that was masked must stand nowhere else; a shorter one is found only where it stands alone.
 */
export class ValueTable {
	private readonly values = new Map<string, KnownValue>();

	/** Lengths of the values that begin with these characters. */
	private readonly lengths = new Map<string, Set<number>>();

	private readonly shortLengths = new Set<number>();

	/** Which beginnings of three characters there are at all: nearly every place of a text is ruled out by one look. */
	private readonly beginnings = new Uint8Array(65_536);

	/** @returns Whether it is new. */
	add(value: string, known: KnownValue): boolean {
		if (value.length < 4 || this.values.has(value)) return false;
		this.beginnings[beginning(value, 0)] = 1;
		this.values.set(value, known);
		if (value.length < GRAM) this.shortLengths.add(value.length);
		else {
			const gram = value.slice(0, GRAM);
			this.lengths.set(gram, (this.lengths.get(gram) ?? new Set()).add(value.length));
		}
		return true;
	}

	find(text: string): Array<KnownValue & { start: number; end: number; whole: boolean }> {
		const found: Array<KnownValue & { start: number; end: number; whole: boolean }> = [];
		if (this.values.size === 0) return found;
		for (let start = 0; start < text.length; start++) {
			if (this.beginnings[beginning(text, start)] === 0) continue;
			for (const length of this.shortLengths) {
				const known = this.values.get(text.slice(start, start + length));
				if (known !== undefined && !isWord(text[start - 1]) && !isWord(text[start + length]))
					found.push({ ...known, start, end: start + length, whole: true });
			}
			for (const length of this.lengths.get(text.slice(start, start + GRAM)) ?? []) {
				const value = text.slice(start, start + length);
				const known = this.values.get(value);
				if (known === undefined) continue;
				const wide = widen(text, start, start + length);
				found.push({ ...known, ...wide, whole: wide.end - wide.start === length });
			}
		}
		return found;
	}
}

const beginning = (text: string, at: number): number =>
	(text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;

/** To the ends of the words the place begins and ends in; not further than a word can be long. */
function widen(text: string, start: number, end: number): { start: number; end: number } {
	let from = start;
	let to = end;
	if (isWord(text[start])) while (from > 0 && start - from < 64 && isWord(text[from - 1])) from--;
	if (isWord(text[end - 1])) while (to < text.length && to - end < 64 && isWord(text[to])) to++;
	return { start: from, end: to };
}
