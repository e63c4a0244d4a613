import type { Known } from '../redact';

/** Keys under which Genesys Cloud keeps addresses of people: ANI, DNIS, numbers, mail addresses; in any spelling of case. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set(
	'ani dnis address addressnormalized addressraw addressdisplayable otheraddress fromaddress toaddress from to sender recipient phone phonenumber number e164 otherphonenumber callbacknumbers callernumber calleridnumber email emailaddress mailaddress replyto sipaddress homephone workphone mobilephone cellphone workemail personalemail otheremail'.split(
		' ',
	),
);

const PHONE = /^(?:tel:|sips?:|sms:)?\+?[\d\s().-]{7,24}(?:[@;].{0,200})?$/i;
const INTERNATIONAL = /^(?:tel:)?\+\d{8,15}$/i;
const EMAIL = /^(?:mailto:|sips?:)?[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/i;
const MAX_DEPTH = 24;
const MAX_VALUES = 50_000;
const MAX_FOUND = 2_000;
const MAX_LENGTH = 320;

/**
 * Phone numbers and mail addresses that a payload holds as facts, wherever in it: `ani`, `dnis`, `address`, `from.email` … They are
 * private wherever else they turn up, in any spelling. Words of the conversation are not read for them here.
 */
export function knownValuesIn(
	payload: unknown,
): Required<Pick<Known, 'phones' | 'emails' | 'addresses'>> {
	const found = {
		phones: new Set<string>(),
		emails: new Set<string>(),
		addresses: new Set<string>(),
	};
	let left = MAX_VALUES;
	const visit = (value: unknown, key: string, depth: number): void => {
		if (left-- <= 0 || depth > MAX_DEPTH) return;
		if (typeof value === 'string') take(value.trim(), key, found);
		else if (Array.isArray(value))
			for (const item of value as unknown[]) visit(item, key, depth + 1);
		else if (typeof value === 'object' && value !== null)
			for (const [name, item] of Object.entries(value)) visit(item, name, depth + 1);
	};
	visit(payload, '', 0);
	return { phones: [...found.phones], emails: [...found.emails], addresses: [...found.addresses] };
}

function take(
	value: string,
	key: string,
	found: { phones: Set<string>; emails: Set<string>; addresses: Set<string> },
): void {
	if (
		value.length < 6 ||
		value.length > MAX_LENGTH ||
		found.phones.size + found.emails.size + found.addresses.size >= MAX_FOUND
	)
		return;
	const named = ADDRESS_KEYS.has(key.toLowerCase().replace(/[_-]/g, ''));
	if (EMAIL.test(value))
		(/^sip/i.test(value) ? found.addresses : found.emails).add(value.replace(/^mailto:/i, ''));
	else if (INTERNATIONAL.test(value) || (named && PHONE.test(value))) found.phones.add(value);
}
