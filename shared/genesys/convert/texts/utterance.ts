import type { Missing, Turn } from '../../model';
import { compare, compareTimes } from '../../time';

/** Something somebody said or wrote, before it has its number. */
export interface Utterance extends Pick<Turn, 'delivery' | 'offered' | 'chose' | 'edited'> {
	id: string;
	/** Decides between equal times, so that the order of the payload does not. */
	key: string;
	/** ISO 8601, as the source wrote it; the empty text when it has no time. */
	timestamp: string;
	text: string;
	role: string;
	name?: string;
	participantId?: string;
	source: 'messages.bulk' | 'recordings' | 'transcript' | 'emails';
}

/** What a source gave, and what of it could not become a turn. */
export interface SourceTexts {
	said: Utterance[];
	missing: Missing[];
}

/** All that was said, in time order, numbered; each id once. An id that different words share is none, and one is made. */
export function toTurns(said: readonly Utterance[]): Turn[] {
	const ordered = [...said].sort(
		(a, b) =>
			compareTimes(a.timestamp, b.timestamp) || compare(a.key, b.key) || compare(a.text, b.text),
	);
	const seen = new Map<string, Utterance>();
	const unique = ordered.flatMap((one): Utterance[] => {
		const other = seen.get(one.id);
		if (other === undefined) {
			seen.set(one.id, one);
			return [one];
		}
		if (other.text === one.text && other.timestamp === one.timestamp) return [];
		const id = madeId(one.id, one.timestamp, one.role, one.text);
		if (seen.has(id)) return [];
		seen.set(id, one);
		return [{ ...one, id }];
	});
	return unique.map((one, index) => turnOf(one, index + 1));
}

function turnOf(said: Utterance, turn: number): Turn {
	const { id, role, name, text, timestamp, participantId, source } = said;
	const { delivery, offered, chose, edited } = said;
	return {
		turn,
		turnId: id,
		role,
		name,
		text,
		timestamp,
		participantId,
		source,
		...(delivery === undefined ? {} : { delivery }),
		...(offered === undefined ? {} : { offered }),
		...(chose === undefined ? {} : { chose }),
		...(edited === undefined ? {} : { edited }),
	};
}

/** A short id made of what was said, for sources that give none. Two that agree in everything are the same turn. */
export function madeId(...facts: ReadonlyArray<string | undefined>): string {
	let hash = 0xcbf29ce484222325n;
	for (const character of JSON.stringify(facts))
		hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
	return `made-${hash.toString(16).padStart(16, '0')}`;
}
