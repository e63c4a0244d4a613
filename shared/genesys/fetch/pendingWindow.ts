import { span } from '../time';

/**
 * How long after the end of a conversation "there is none" may still mean "not yet". Genesys Cloud makes transcripts, recordings and
 * insights within minutes, promises no time, and answers 404 until then (inferred); an hour leaves room for a busy day.
 */
const PENDING_FOR_MS = 3_600_000;

const SHORTEST_MS = 60_000;
const LONGEST_MS = 900_000;
/** Of a call that goes on nobody knows how long it will. */
const WHILE_OPEN_MS = 300_000;

/** Whether something that is not there may still come. `endedAt` is absent while the conversation (or its call) is open. */
export function mayStillCome(endedAt: string | undefined, nowMs: number): boolean {
	return endedAt === undefined || ageOf(endedAt, nowMs) < PENDING_FOR_MS;
}

/** After how many ms to look again: as long as has been waited already, between one minute and a quarter of an hour. */
export function checkAgainInMs(endedAt: string | undefined, nowMs: number): number {
	if (endedAt === undefined) return WHILE_OPEN_MS;
	return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ageOf(endedAt, nowMs)));
}

/** In ms; a clock that is behind Genesys' own makes it 0, and a time nobody can read is long ago. */
function ageOf(endedAt: string, nowMs: number): number {
	const isTime = span(endedAt, endedAt) !== undefined;
	return isTime ? Math.max(0, nowMs - Date.parse(endedAt)) : Infinity;
}
