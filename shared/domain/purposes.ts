/** Who a participant is, as far as what he says goes. */
export type PurposeKind =
	/** A person of ours: an agent, or another user. */
	| 'ours'
	| 'customer'
	/** Somebody from outside who isn't the customer. Of a conversation without a customer it may be the customer. */
	| 'thirdParty'
	/** Speaks or writes by itself. Never the agent, and its name isn't private. */
	| 'program'
	/** Where a conversation waits. Its announcements are a program's. */
	| 'queue'
	| 'unknown';

/**
 * Every purpose that Genesys names (19 in the API description), and the words that older payloads, the tutorial and events
 * have for the same. The one table: readers, facts, transcripts, redaction and review use it. A new purpose is a line here.
 */
const KINDS: Readonly<Record<string, PurposeKind>> = {
	acd: 'queue',
	agent: 'ours',
	api: 'program',
	botflow: 'program',
	campaign: 'program',
	customer: 'customer',
	dialer: 'program',
	external: 'thirdParty',
	fax: 'program',
	group: 'queue',
	inbound: 'thirdParty',
	ivr: 'program',
	manual: 'ours',
	outbound: 'program',
	station: 'ours',
	user: 'ours',
	voicemail: 'program',
	voicesurveyflow: 'program',
	workflow: 'program',
	// Not in the API description:
	bot: 'program',
	digitalbotflow: 'program',
	flow: 'program',
	queue: 'queue',
	system: 'program',
};

/** The purposes of the API description, and the older words for them. */
export const PURPOSES: readonly string[] = Object.keys(KINDS);

/** @param purpose in any case; undefined and unknown ones are `unknown` */
export function purposeKind(purpose: string | undefined): PurposeKind {
	const word = (purpose ?? '').toLowerCase();
	return Object.hasOwn(KINDS, word) ? (KINDS[word] ?? 'unknown') : 'unknown';
}

/** Whether it speaks by itself: a program, or the announcements of a queue. */
export function isAutomatic(purpose: string | undefined): boolean {
	const kind = purposeKind(purpose);
	return kind === 'program' || kind === 'queue';
}

/** Whether somebody is from outside: the customer, or whom somebody of ours called or handed the call on to. */
export function isFromOutside(purpose: string | undefined): boolean {
	const kind = purposeKind(purpose);
	return kind === 'customer' || kind === 'thirdParty';
}

/** Agents and users handle conversations. A station or a manual call is ours, and nobody in particular. */
export function canHandle(purpose: string | undefined): boolean {
	return purpose === 'agent' || purpose === 'user';
}
