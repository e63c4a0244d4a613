import { withoutHidden } from '../../hiddenCharacters';
import type { Field, MaskedSpan } from '../detection/detect';
import { placeholderOf, type EntityName } from '../entities';
import { partOfName } from '../known/knownPeople';
import { labelOfPattern, spellingSuffix } from './labels';
import type { Settings } from '../settings';

/** An opening bracket, and what NFKC makes one of. */
const BRACKET = /[[\uff3b\ufe47]/;

/**
 * Gives each mark its placeholder: one number per value in the order of first appearance, people the conversation knows first. A
 * further spelling of a value has a letter, so that restoring gives back what stood there. Numbers that stand in the texts already are
 * skipped, or a customer could type his way into somebody else's value.
 */
export class Placeholders {
	/** Placeholder → what stood there. */
	readonly values = new Map<string, string>();

	private readonly reserved = new Map<string, Set<number>>();

	private readonly numbers = new Map<string, number>();

	private readonly last = new Map<string, number>();

	private readonly spellings = new Map<string, Map<string, string>>();

	constructor(
		fields: readonly Field[],
		private readonly settings: Settings,
	) {
		this.reserve(fields);
	}

	/**
	 * Numbers that stand in these texts are given to nobody from now on. Texts are read as they will be sent, and as a filter of a template
	 * or a model may write them: without hidden characters, in capitals, with compatibility forms resolved, without white space.
	 */
	reserve(fields: readonly Field[]): void {
		for (const { text } of fields) {
			if (!BRACKET.test(text)) continue;
			const asSent = withoutHidden(text).normalize('NFKC').toUpperCase();
			for (const { base, number } of [text, asSent, asSent.replace(/\s+/g, '')].flatMap((each) =>
				this.settings.labels.in(each),
			)) {
				const taken = this.reserved.get(base) ?? new Set();
				this.reserved.set(base, taken.add(number));
			}
		}
	}

	/** Numbers a value before its turn comes. */
	number(label: string, identity: string): number {
		const key = `${label} ${identity}`;
		const known = this.numbers.get(key);
		if (known !== undefined) return known;
		let next = (this.last.get(label) ?? 0) + 1;
		while (this.reserved.get(label)?.has(next)) next++;
		this.last.set(label, next);
		this.numbers.set(key, next);
		return next;
	}

	/** The placeholder of a mark; a spelling that is new has that of the first. */
	nearest(mark: MaskedSpan, value: string): string {
		const whole = this.wholeOf(mark);
		const spellings = this.spellings.get(
			`${whole} ${this.number(this.labelOf(mark), mark.identity)}`,
		);
		const [first] = spellings?.values() ?? [];
		return spellings?.get(value) ?? first ?? this.of(mark, value);
	}

	/** What a placeholder stands for. A first or last name that is written nowhere alone is taken from the whole. */
	valueOf(placeholder: string): string | undefined {
		const value = this.values.get(placeholder);
		if (value !== undefined) return value;
		const [, base = '', part, number = ''] =
			/^\[([A-Z]+)_(FIRST|LAST)_(\d+)\]$/.exec(placeholder) ?? [];
		const name = this.values.get(`[${base}_${number}]`);
		return name === undefined || (part !== 'FIRST' && part !== 'LAST')
			? undefined
			: partOfName(name, part);
	}

	/** The placeholder of a mark; `value` is the input's own text there. */
	of(mark: MaskedSpan, value: string): string {
		const label = this.labelOf(mark);
		const number = this.number(label, mark.identity);
		const whole = this.wholeOf(mark);
		const key = `${whole} ${number}`;
		const spellings = this.spellings.get(key) ?? new Map<string, string>();
		this.spellings.set(key, spellings);
		const known = spellings.get(value);
		if (known !== undefined) return known;
		const placeholder = `[${whole}${spellingSuffix(spellings.size)}_${number}]`;
		spellings.set(value, placeholder);
		this.values.set(placeholder, value);
		return placeholder;
	}

	private wholeOf(mark: MaskedSpan): string {
		const label = this.labelOf(mark);
		return mark.part === undefined ? label : `${label}_${mark.part}`;
	}

	private labelOf({ label, entity }: MaskedSpan): string {
		if (label !== undefined) return label;
		// A name that is no entity's is a user pattern's.
		return this.settings.patterns.some(({ name }) => name === entity)
			? labelOfPattern(entity)
			: placeholderOf(entity as EntityName);
	}
}

/** A text with its marks replaced. */
export function replaceMarks(
	text: string,
	marks: readonly MaskedSpan[],
	placeholders: Pick<Placeholders, 'of'>,
): string {
	const pieces: string[] = [];
	let at = 0;
	for (const mark of marks) {
		pieces.push(
			text.slice(at, mark.start),
			placeholders.of(mark, text.slice(mark.start, mark.end)),
		);
		at = mark.end;
	}
	pieces.push(text.slice(at));
	return pieces.join('');
}
