import type { PendingRequest } from './cue';
import type { TurnReading } from './turnReading';
import { OPAQUE, OPAQUE_NAME } from './normalizeText';

/** Turns in which an answer is expected: "sure", "one second", "it's in my other bag" come first. */
const PATIENCE = 9;
/** Turns in which the rest of a number follows, or is repeated. */
const REST = 3;

const LAST = /\b(?:last|final) (?:four|4|five|5|six|6)\b|\bending\b/;
/** What people say who take a value back. */
export const CORRECTION =
	/(?<!\p{L})(?:sorry|no|not|wrong|mean|meant|correct(?:ion)?|instead|actually|apologies|perdón|perdon|falsch|korrektur|moment|pardon|désolée?|erreur|errado|desculpe|scusi|sbagliato|fout|przepraszam|błąd|すみません|違い)(?!\p{L})/u;
/** Asks for the same once more, or for nothing. */
const AGAIN =
	/\b(?:repeat|again|pardon|catch|slower|one more time|what was (?:that|it)|say that|hello|are you (?:there|still|ready)|ready|read (?:it|that) back|is that (?:right|correct)|which one|all of it|the whole|entire|find it|have it)\b/;
/** Before the word a question begins with. */
const OPENERS = new Set(
	'ok okay and so thanks thank you alright all right great perfect now sure well um uh then good yes no got it i see lovely danke gut und also gracias vale merci bien et obrigado grazie bene dank dobrze'.split(
		' ',
	),
);

/** How many digits are all of a value, to tell its rest from something else. */
function isWhole({ kind, lastDigits }: PendingRequest['kinds'][number], digits: number): boolean {
	if (lastDigits) return digits >= 4;
	switch (kind) {
		case 'ssn':
			return digits >= 9 || digits === 4;
		case 'card':
			return digits >= 13;
		case 'phone':
		case 'routing':
			return digits >= 9;
		case 'account':
		case 'bankAccount':
		case 'nationalId':
		case 'nhs':
			return digits >= 8;
		case 'cvv':
			return digits >= 3;
		case 'pin':
			return digits >= 4;
		case 'zip':
			return digits >= 5;
		default:
			return true;
	}
}

/**
 * What the turns after this one may answer. The text is read as it stands after redaction.
 *
 * @param given Digits of the values that were found in it; infinitely many where it came with placeholders.
 */
export function nextPendingRequest(
	asked: PendingRequest | undefined,
	doc: TurnReading,
	speaker: string | undefined,
	given: number,
): PendingRequest | undefined {
	const kinds: Array<PendingRequest['kinds'][number]> = [];
	const { cues } = doc;
	const asking = cues.length > 0 && doc.language.asking.test(doc.lower);
	const lastValue = doc.text.lastIndexOf(OPAQUE);
	const asksAgain = doc.text.includes('?', lastValue);
	for (const [index, cue] of cues.entries()) {
		// "With my card", said alone, announces its number.
		const announced = cue.kind === 'card' && doc.tokens.length <= 8;
		if (
			cue.kind === 'other' ||
			!(cue.strong || asking || announced) ||
			(cue.start < lastValue && !asksAgain)
		)
			continue;
		const from = Math.max(cues[index - 1]?.end ?? 0, cue.start - 40);
		// "Account number and last four of your social": what stands before the next word belongs to that one.
		const until = cues[index + 1] === undefined ? cue.end + 30 : cue.end;
		if (!kinds.some(({ kind }) => kind === cue.kind))
			kinds.push({ kind: cue.kind, lastDigits: LAST.test(doc.lower.slice(from, until)) });
	}
	const fresh = { answered: false, whole: false, digits: 0, by: speaker };
	if (kinds.length > 0 && kinds.length <= 4) return { ...fresh, kinds, turns: PATIENCE };
	// Somebody speaks of orders or amounts now.
	if (asking && cues.some(({ kind }) => kind === 'other'))
		return { ...fresh, kinds: [{ kind: 'other', lastDigits: false }], turns: 2 };
	if (asked === undefined) return undefined;
	const named = asked.kinds.some(({ kind }) => kind === 'name') && doc.text.includes(OPAQUE_NAME);
	if (named || doc.text.includes(OPAQUE)) {
		const digits = asked.digits + given;
		return {
			...asked,
			answered: true,
			digits,
			whole: asked.whole || asked.kinds.every((kind) => isWhole(kind, digits)),
			turns: Math.min(asked.turns - 1, REST) > 0 ? REST : 0,
		};
	}
	if (endsRequest(asked, doc, speaker)) return undefined;
	return asked.turns > 1 ? { ...asked, turns: asked.turns - 1 } : undefined;
}

/** Whether a text asks for something else. Who was asked may ask back. */
function endsRequest(
	asked: PendingRequest,
	doc: TurnReading,
	speaker: string | undefined,
): boolean {
	if (speaker !== undefined && asked.by !== undefined && speaker !== asked.by && !asked.answered)
		return false;
	if (doc.tokens.length < 3 || AGAIN.test(doc.lower)) return false;
	if (/[?？]/.test(doc.text)) return true;
	const first = doc.tokens.find(({ text }) => !OPENERS.has(text));
	return first !== undefined && doc.language.questionWords.has(first.text);
}
