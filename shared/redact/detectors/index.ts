import type { Detector } from '../reading/turnReading';
import { address } from './address';
import { bank } from './bank';
import { card } from './card';
import { cardDetails } from './cardDetails';
import { dateOfBirth } from './dateOfBirth';
import { documents } from './documents';
import { email } from './email';
import { iban } from './iban';
import { ip } from './ip';
import { mac } from './mac';
import { nationalId } from './nationalId';
import { password } from './password';
import { phone } from './phone';
import { secret } from './secret';
import { spokenEmail } from './spokenEmail';
import { ssn } from './ssn';
import { url } from './webAddress';

/** Everything that is looked for. A new detector is a file and a line here. */
export const detectors: readonly Detector[] = [
	email,
	spokenEmail,
	url,
	secret,
	password,
	iban,
	card,
	cardDetails,
	ssn,
	bank,
	nationalId,
	documents,
	ip,
	mac,
	dateOfBirth,
	address,
	phone,
];

export { person } from './person';
