/**
 * What the corpus says in one language. One script is one conversation, as in test/corpus/conversations.ts: turns divided by `|`, `A` for the
 * agent, `C` for the customer, `{ENTITY}` for a private value and `{small}` for something that must stay.
 */
export interface Language {
	code: string;
	/** Looked at while rules are written. */
	seen: readonly string[];
	/** Only measured. */
	heldOut: readonly string[];
	/** The digits from zero to nine as they are spoken. */
	digits: readonly string[];
	months: readonly string[];
	/** Country codes for ids, IBANs and phone numbers. */
	countries: readonly string[];
	/** Shapes of phone numbers as people of these countries write them; `#` any digit, `%` any but zero. */
	phones: readonly string[];
	/** `{name}` a family name, `{n}` a house number, `{town}` a town, `#` a digit of the code. */
	addresses: readonly string[];
	amounts: readonly string[];
}
