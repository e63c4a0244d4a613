import { ENTITIES } from '../entities';

/** Labels of people by their role; `PERSON` is everybody else. */
const ROLES = ['CUSTOMER', 'AGENT'];
const BUILT_IN: ReadonlySet<string> = new Set([
	...ENTITIES.map(({ placeholder }) => placeholder),
	...ROLES,
]);
const PEOPLE: ReadonlySet<string> = new Set([...ROLES, 'PERSON']);

/** A placeholder as redaction writes it: `[PHONE_1]`, `[CUSTOMER_FIRST_2]`, `[CARD_B_1]`. Bounded, so it cannot backtrack far. */
export const PLACEHOLDER = /\[([A-Z]+(?:_[A-Z]+){0,6})_([1-9]\d{0,5})\]/g;

export const isPersonLabel = (base: string): boolean => PEOPLE.has(base);

/** The platform's own masks, which stay. */
export const PLATFORM_TOKEN =
	/\[(?:card number|card expiry date|card cvv|user info|phone|phone number|email|email address|name|postal code|location|national id|personal info|ssn|address|date of birth|url|ip address)\]/gi;

/**
 * Knows which labels are placeholders. A further spelling of the same value has a letter (`CARD_B`), part of a name its part
 * (`CUSTOMER_FIRST`).
 */
export class Labels {
	private readonly bases: Set<string>;

	constructor(patternNames: readonly string[] = []) {
		this.bases = new Set([...BUILT_IN, ...patternNames.map(labelOfPattern)]);
	}

	/** The label without part and spelling, or undefined when it is none of ours. */
	baseOf(label: string): string | undefined {
		if (this.bases.has(label)) return label;
		const spelled = label.replace(/_[A-Z]{1,2}$/, '');
		if (this.bases.has(spelled)) return spelled;
		const whole = spelled.replace(/_(?:FIRST|LAST)$/, '');
		return PEOPLE.has(whole) ? whole : undefined;
	}

	/** Every well-formed placeholder of ours in a text. */
	in(text: string): Array<{ start: number; end: number; base: string; number: number }> {
		const found = [];
		if (!text.includes('[')) return [];
		for (const match of text.matchAll(PLACEHOLDER)) {
			const base = this.baseOf(match[1] ?? '');
			if (base !== undefined)
				found.push({
					start: match.index,
					end: match.index + match[0].length,
					base,
					number: Number(match[2]),
				});
		}
		return found;
	}
}

/** `Order number` → `ORDER_NUMBER`; a name without Latin letters becomes `CUSTOM`. */
export function labelOfPattern(name: string): string {
	const label = name
		.toUpperCase()
		.replace(/[^A-Z]+/g, '_')
		.replace(/^_|_$/g, '');
	return label === '' ? 'CUSTOM' : label.split('_').slice(0, 5).join('_');
}

/** Second spelling B, third C … then AA. */
export function spellingSuffix(index: number): string {
	if (index === 0) return '';
	const letter = (n: number): string => String.fromCharCode(65 + n);
	return index < 26
		? `_${letter(index)}`
		: `_${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;
}
