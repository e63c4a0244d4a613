import { isAutomatic, purposeKind, PURPOSES } from '../../domain';
import type { EvidenceTurn } from '../reviewTypes';
import type { Word } from '../quoteSearch/toWords';

/** Words for one side of a conversation: those of Genesys for its participants and those that models use. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
	customer: [
		'customer',
		'caller',
		'client',
		'consumer',
		'external',
		'guest',
		'member',
		'patient',
		'visitor',
		'end user',
		'endcustomer',
		'end customer',
	],
	agent: [
		'representative',
		'rep',
		'csr',
		'advisor',
		'adviser',
		'associate',
		'operator',
		'employee',
		...PURPOSES.filter((purpose) => purposeKind(purpose) === 'ours'),
		'human agent',
		'live agent',
		'support agent',
		'service agent',
		'call center agent',
		'contact center agent',
		'customer service',
		'customer support',
		'customer service agent',
		'customer support agent',
		'customer service representative',
		'customer care representative',
		'customer care agent',
		'customer care',
		'service representative',
		'support representative',
	],
	bot: [
		...PURPOSES.filter(isAutomatic),
		'chatbot',
		'voicebot',
		'digitalbot',
		'virtual agent',
		'virtual assistant',
		'assistant',
	],
};

const SIDE_OF = new Map(
	Object.entries(SIDES).flatMap(([side, names]) => names.map((name) => [name, side] as const)),
);
/** In a transcript "user" is Genesys' word for an employee; models say it for the customer as well. */
const OTHER_SIDE_OF = new Map([['user', 'customer']]);
/** What models write when they do not know. */
const NOBODY = new Set(['', 'unknown', 'none', 'n a', 'na', 'null', 'unspecified', 'unclear']);
/** `[AGENT_2]`: what a name became when it was redacted. */
const PLACEHOLDER = /^\[([a-z]+)(?:_[a-z]+)*_[0-9]+\]$/;

const BARE_PLACEHOLDER = /^[a-z]+(?:_[a-z]+)*_[0-9]+$/;

/** Whether a verdict's speaker said a turn: by role, by a word for that role, or by name; case does not matter. */
export type SpeakerCheck = (turn: EvidenceTurn) => boolean;

/**
 * @param read how texts are split into words
 * @returns undefined when the verdict names nobody
 */
export function speakerCheck(
	speaker: string | undefined,
	read: (text: string) => Word[],
): SpeakerCheck | undefined {
	const said = phraseOf(speaker, read)
		.replace(/^(?:the|an?) (?=.)/, '')
		.replace(BARE_PLACEHOLDER, '[$&]');
	if (NOBODY.has(said)) return undefined;
	const known = new Map<EvidenceTurn, boolean>();
	return (turn) => {
		const matches =
			known.get(turn) ?? isSpeaker(said, phraseOf(turn.role, read), phraseOf(turn.name, read));
		known.set(turn, matches);
		return matches;
	};
}

function isSpeaker(said: string, role: string, name: string): boolean {
	if (said === role || said === name) return true;
	const side = SIDE_OF.get(role) ?? role;
	const named = SIDE_OF.get(said);
	if (named !== undefined) return named === side || OTHER_SIDE_OF.get(said) === side;
	const placeholder = PLACEHOLDER.exec(said);
	if (placeholder !== null) return name === '' && SIDE_OF.get(placeholder[1] ?? '') === side;
	// "Ann", "Ann Smith", "agent Ann": each word must be the role's or the name's, and one of them the name's.
	const names = new Set(name.split(' '));
	const words = said.split(' ');
	return (
		name !== '' &&
		words.some((word) => names.has(word)) &&
		words.every((word) => names.has(word) || (SIDE_OF.get(word) ?? word) === side)
	);
}

function phraseOf(text: string | undefined, read: (text: string) => Word[]): string {
	return read(text ?? '')
		.map((word) => word.text)
		.join(' ');
}
