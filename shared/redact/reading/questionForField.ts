import { en } from '../languages/en';
import { findCues } from './cueWords';

const PERSON_NAME =
	/(?:^|\b(?:customer|caller|client|contact|member|patient|agent|guest|holder|cardholder|display|user|person|spouse|partner|parent|first|last|full|given|family) ?)names?$/;
/** What may stand behind the word for a value. */
const TAIL =
	/(?: (?:on file|value|raw|formatted|entered|provided|given|digits?|last|four|six|\d{1,4}))+$/;

/**
 * What a value is called (`accountNumber`, `customer_name`, `Last 4 of SSN`) as somebody would ask for it; the empty text when it is called
 * after nothing private. `account_age` asks for no account, because the last word says what it is.
 */
export function questionFor(name: string): string {
	const words = name
		.slice(0, 80)
		.replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.toLowerCase()
		.trim();
	if (PERSON_NAME.test(words)) return 'what is your full name?';
	const core = words.replace(TAIL, '');
	return findCues(core, en).some(({ end }) => end === core.length) ? `what is your ${words}?` : '';
}
