import { canHandle, isFromOutside } from '../../domain';
import type { Match, TurnReading } from '../reading/turnReading';
import { NOT_PEOPLE } from '../names/nameLists';
import { KnownPeople, nameWords } from './knownPeople';
import type { Known } from '../redactionTypes';
import { ValueTable } from './valueTable';

export type KnownCandidate = Match & { label?: string; part?: 'FIRST' | 'LAST' };

export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;
const PHONE = /^\+?[\d\s().-]{7,24}$/;
const NUMERIC = new Set([
	'PHONE_NUMBER',
	'CREDIT_CARD',
	'CREDIT_CARD_LAST4',
	'CVV',
	'PIN',
	'US_BANK_NUMBER',
	'ABA_ROUTING_NUMBER',
	'ACCOUNT_NUMBER',
	'US_SSN',
	'US_ITIN',
	'UK_NHS',
	'ZIP_CODE',
]);

/** What makes two spellings one value: of numbers the digits, of names the words, of all else the lower case without spaces. */
export function identityOf(entity: string, value: string): string {
	if (entity === 'PERSON') return nameWords(value).join(' ') || value;
	const digits = digitsOf(value);
	if (NUMERIC.has(entity) && digits.length > 2) return digits;
	return value.toLowerCase().replaceAll(/\s+/g, '');
}

/** Which placeholder a role has. */
function labelOfRole(role: string): string {
	const word = role.toLowerCase();
	if (isFromOutside(word) || word === 'caller' || word === 'client') return 'CUSTOMER';
	return canHandle(word) ? 'AGENT' : 'PERSON';
}

/**
 * The values a conversation is known to hold: at first the names of its people and its addresses, later everything that was found in it,
 * so that a value masked in one place is masked in every place.
 */
export class KnownValues {
	private readonly people = new KnownPeople();

	/** In lower case. */
	private readonly folded = new ValueTable();

	/** As written: `Summer` is a name, `summer` is not. */
	private readonly exact = new ValueTable();

	/** Numbers in any spelling, by their digits. */
	private readonly numbers = new Map<string, { entity: string; identity: string }>();

	/** Grows with everything that is learnt, so that a text need not be searched again for what was searched before. */
	version = 0;

	/** Known people in order: label and key. */
	readonly order: Array<{ label: string; key: string }> = [];

	/** @param entities What is to be masked: of all else nothing is remembered, or it would stand in the way. */
	constructor(
		known: Known,
		people: ReadonlyArray<{ name: string; role: string }>,
		private readonly entities: ReadonlySet<string>,
	) {
		for (const { name, role } of [...people, ...(known.people ?? [])]) this.addPerson(name, role);
		for (const phone of known.phones ?? []) this.addPhone(phone);
		for (const email of known.emails ?? []) this.addAddress(email);
		for (const address of known.addresses ?? []) this.addAddress(address);
	}

	/** The whole text as a name, a phone number or a mail address, or undefined when it names nobody. */
	wholeName(text: string, role: string): KnownCandidate | undefined {
		const start = text.length - text.trimStart().length;
		const end = text.trimEnd().length;
		const value = text.slice(start, end);
		if (!namesSomebody(value)) return undefined;
		if (EMAIL.test(value) && this.entities.has('EMAIL_ADDRESS'))
			return { entity: 'EMAIL_ADDRESS', start, end, identity: value.toLowerCase() };
		if (PHONE.test(value) && this.entities.has('PHONE_NUMBER'))
			return { entity: 'PHONE_NUMBER', start, end, identity: phoneIdentity(value) };
		return {
			entity: 'PERSON',
			start,
			end,
			label: labelOfRole(role),
			identity: this.people.add(value, labelOfRole(role)) || value.toLowerCase(),
		};
	}

	/** Remembers a value that was masked; `value` as in the plain text. */
	learn(entity: string, value: string, identity: string, label?: string): void {
		if (entity === 'PERSON') {
			const before = this.people.size;
			if (label === undefined) this.people.add(value, 'PERSON', true);
			const isNew = value.length >= 6 && this.exact.add(value, { entity, identity, label });
			if (isNew || this.people.size > before) this.version++;
			return;
		}
		if (this.folded.add(value.toLowerCase(), { entity, identity })) this.version++;
		if (NUMERIC.has(entity) && /^\d{4,}$/.test(identity))
			this.numbers.set(identity, { entity, identity });
	}

	find(doc: TurnReading): KnownCandidate[] {
		const found: KnownCandidate[] = [...this.people.find(doc)];
		for (const { whole, identity, ...value } of this.folded.find(doc.lower))
			found.push(whole ? { ...value, identity } : value);
		for (const { whole, identity, label, ...value } of this.exact.find(doc.text))
			found.push(whole ? { ...value, identity, label } : value);
		for (const run of doc.runs) {
			const known = this.numbers.get(run.digits);
			if (known !== undefined) found.push({ ...known, start: run.start, end: run.end });
		}
		return found;
	}

	private addPerson(name: string, role: string): void {
		const value = name.trim();
		if (!namesSomebody(value)) return;
		if (EMAIL.test(value) && this.entities.has('EMAIL_ADDRESS')) this.addAddress(value);
		else if (PHONE.test(value) && this.entities.has('PHONE_NUMBER')) this.addPhone(value);
		else {
			const label = labelOfRole(role);
			const key = this.people.add(value, label);
			if (key !== '') this.order.push({ label, key });
		}
	}

	/** A number is spoken and written with and without its country, so all of its endings are known. */
	private addPhone(phone: string): void {
		const digits = digitsOf(phone.replace(/;.*$/s, ''));
		if (digits.length < 7 || !this.entities.has('PHONE_NUMBER')) return;
		const known = { entity: 'PHONE_NUMBER', identity: phoneIdentity(digits) };
		const national = digits.slice(-10);
		for (const form of [
			digits,
			national,
			`1${national}`,
			`0${national}`,
			`00${digits}`,
			digits.slice(-9),
			`0${digits.slice(-9)}`,
			digits.slice(-7),
		]) {
			if (!this.numbers.has(form)) this.numbers.set(form, known);
		}
	}

	private addValue(entity: string, value: string): void {
		if (this.entities.has(entity))
			this.folded.add(value.toLowerCase(), { entity, identity: identityOf(entity, value) });
	}

	/** `tel:`, `sip:` and mail addresses, or a street. */
	private addAddress(address: string): void {
		const value = address.trim().replace(/^(?:tel|sips?|mailto|sms):/i, '');
		const user = value.split(/[@;]/, 1)[0] ?? '';
		if (PHONE.test(user)) this.addPhone(user);
		else if (value.includes('@')) this.addValue('EMAIL_ADDRESS', value.replace(/;.*$/s, ''));
		else if (value.length >= 6) this.addValue('STREET_ADDRESS', value);
	}
}

/** Up to ten digits from the right: the same line with and without its country. */
const phoneIdentity = (phone: string): string => digitsOf(phone).slice(-10);

/** Not the words that stand for a name nobody knows, nor a name made of roles. */
function namesSomebody(name: string): boolean {
	const words = nameWords(name);
	return name !== '' && (words.length === 0 || !words.every((word) => NOT_PEOPLE.has(word)));
}
