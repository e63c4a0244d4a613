import { type PendingRequest } from './cue';
import type { TurnReading } from './turnReading';
import { OPAQUE, OPAQUE_NAME } from './normalizeText';

/** Turns in which an answer is expected: "sure", "one second", "it's in my other bag" come first. */
const PATIENCE = 6;
/** Turns in which the rest of a number follows, or is repeated. */
const REST = 3;

const ASKING =
	/\?|\b(?:can|could|may|might|would|please|need|give|provide|verify|confirm|what|what's|tell|have|get|read|spell|enter|ready|take|grab|is)\b/;
const LAST = /\b(?:last|final) (?:four|4|five|5|six|6)\b|\bending\b/;

/** What the turns after this one may answer. The text is read as it stands after redaction. */
export function nextPendingRequest(
	asked: PendingRequest | undefined,
	doc: TurnReading,
): PendingRequest | undefined {
	const kinds: Array<PendingRequest['kinds'][number]> = [];
	const { cues } = doc;
	const asking = cues.length > 0 && ASKING.test(doc.lower);
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
	if (kinds.length > 0 && kinds.length <= 4) return { kinds, answered: false, turns: PATIENCE };
	// Somebody speaks of orders or amounts now.
	if (asking && cues.some(({ kind }) => kind === 'other'))
		return { kinds: [{ kind: 'other', lastDigits: false }], answered: false, turns: 2 };
	if (asked === undefined) return undefined;
	const named = asked.kinds.some(({ kind }) => kind === 'name') && doc.text.includes(OPAQUE_NAME);
	if (named || doc.text.includes(OPAQUE))
		return { ...asked, answered: true, turns: Math.min(asked.turns - 1, REST) > 0 ? REST : 0 };
	return asked.turns > 1 ? { ...asked, turns: asked.turns - 1 } : undefined;
}
