import { factIn, turnsIn, type Turn } from './transcript';
import type { ChatMessage } from './validate';

const asksForFlag = /\bFLAG:\s*`?["']?\s*(?:yes|no)\b/i;

/** Reasons for a flag, in the order they are looked for. */
const reasons: ReadonlyArray<{ pattern: RegExp; reason: string }> = [
	{ pattern: /\b(?:\d[ -]?){13,19}\b|\[CARD_\d+\]/, reason: 'a full card number was written out' },
	{ pattern: /\bcard number\b/i, reason: 'a card number was discussed' },
	{ pattern: /\bcomplain(?:t|ts|ed|ing)?\b/i, reason: 'the customer complained' },
	{
		pattern: /\b(?:charge[ds]?|double charge|charged twice|refund(?:ed)?)\b/i,
		reason: 'a disputed charge was discussed',
	},
	{ pattern: /\b(?:billing|billed|bill|invoice)\b/i, reason: 'billing was discussed' },
];

const nextActions: ReadonlyArray<{ pattern: RegExp; action: string }> = [
	{ pattern: /\bcomplain/i, action: 'register the complaint and give the customer its number' },
	{
		pattern: /\b(?:charge[ds]?|refund|bill(?:ed|ing)?|invoice)\b/i,
		action: 'check the billing history and confirm the refund of the second payment',
	},
	{
		pattern: /\b(?:parcel|order|deliver)/i,
		action: 'confirm the delivery time and the note for the driver',
	},
	{
		pattern: /\b(?:sign in|log ?in|password|reset)\b/i,
		action: 'send a new reset link to the verified address',
	},
	{
		pattern: /\bcard\b/i,
		action: 'send the secure payment form; take no card details in the chat',
	},
];

function joined(messages: readonly ChatMessage[], ...roles: string[]): string {
	return messages
		.filter(({ role }) => roles.includes(role))
		.map(({ text }) => text)
		.join('\n');
}

/** The turns of the prompt; one without any, and without a place for them, is taken as a thing the customer said. */
function transcriptOf(messages: readonly ChatMessage[]): Turn[] {
	const turns = turnsIn(messages.map(({ text }) => text).join('\n'));
	if (turns.length > 0 || /\bhistory:/i.test(joined(messages, 'system', 'developer'))) return turns;
	const asked = joined(messages, 'user').trim();
	return asked === '' ? [] : [{ role: 'customer', text: asked }];
}

function flag(turns: readonly Turn[]): string {
	for (const { pattern, reason } of reasons) {
		const hit = turns.find(({ text }) => pattern.test(text));
		if (hit !== undefined) return `FLAG: yes\nReason: ${reason} (${hit.role}).`;
	}
	return 'FLAG: no\nReason: nothing in the conversation needs a review.';
}

/** Sentences end before white space: the dot in an address or an amount ends none. */
function lastSentence(text: string): string {
	const sentences = text.split(/(?<=[.!?…])\s+/).filter((sentence) => /\w/.test(sentence));
	return (sentences.at(-1) ?? text).trim().slice(0, 160);
}

function bullets(prompt: string, turns: readonly Turn[]): string {
	const queue = factIn(prompt, 'queue') ?? 'not given';
	const said = [...turns]
		.reverse()
		.find(({ role }) => role === 'customer' || role === 'external' || role === 'user');
	const everything = turns.map(({ text }) => text).join('\n');
	const action =
		nextActions.find(({ pattern }) => pattern.test(everything))?.action ??
		'ask the customer what is still open';
	return [
		`- Queue: ${queue}`,
		`- Customer's last words: ${said === undefined ? 'none' : `"${lastSentence(said.text)}"`}`,
		`- Next action: ${action}.`,
	].join('\n');
}

/** The same prompt always gets the same answer, another prompt another one. */
export function answerTo(messages: readonly ChatMessage[]): string {
	const instructions = joined(messages, 'system', 'developer');
	const prompt = messages.map(({ text }) => text).join('\n');
	const turns = transcriptOf(messages);
	const wantsFlag = asksForFlag.test(instructions === '' ? prompt : instructions);
	return wantsFlag ? flag(turns) : bullets(prompt, turns);
}
