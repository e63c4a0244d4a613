import type { GenesysConnection } from '../api/client';
import { span } from '../time';

/**
 * How long after the end of a conversation "there is none" may still mean "not yet". Genesys Cloud makes transcripts, recordings and
 * insights within minutes, promises no time, and answers 404 until then (inferred); an hour leaves room for a busy day.
 */
const PENDING_FOR_MS = 3_600_000;

/** After so long "not ready" is no promise any more. */
const OVERDUE_MS = 30 * 86_400_000;

const SHORTEST_MS = 60_000;
const LONGEST_MS = 900_000;
/** Of a call that goes on nobody knows how long it will. */
const WHILE_OPEN_MS = 300_000;

type Now = Pick<GenesysConnection, 'pendingForMs' | 'tools'>;

/** Whether something that is not there may still come. `endedAt` is absent while the conversation (or its call) is open. */
export function mayStillCome(endedAt: string | undefined, { pendingForMs, tools }: Now): boolean {
	return (
		endedAt === undefined || ageOf(endedAt, tools.clock.now()) < (pendingForMs ?? PENDING_FOR_MS)
	);
}

/** Whether "not ready yet" (202) has been said for so long that nobody should wait for it. */
export function isOverdue(endedAt: string | undefined, now: Now): boolean {
	return (
		endedAt !== undefined &&
		ageOf(endedAt, now.tools.clock.now()) >= OVERDUE_MS &&
		!mayStillCome(endedAt, now)
	);
}

/** After how many ms to look again: as long as has been waited already, between one minute and a quarter of an hour. */
export function checkAgainInMs(endedAt: string | undefined, nowMs: number): number {
	if (endedAt === undefined) return WHILE_OPEN_MS;
	return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ageOf(endedAt, nowMs)));
}

const UNITS: ReadonlyArray<readonly [ms: number, name: string]> = [
	[86_400_000, 'day'],
	[3_600_000, 'hour'],
	[60_000, 'minute'],
];

/** `3 hours after it ended at 2026-09-09T18:00:00Z`; empty while it is open. */
export function sinceEnd(endedAt: string | undefined, { tools }: Now): string {
	if (endedAt === undefined) return '';
	const ageMs = ageOf(endedAt, tools.clock.now());
	if (ageMs === Infinity) return '';
	const [unitMs, name] = UNITS.find(([ms]) => ageMs >= ms) ?? [60_000, 'minute'];
	const count = Math.floor(ageMs / unitMs);
	return `${count} ${name}${count === 1 ? '' : 's'} after it ended at ${endedAt}`;
}

/** In ms; a clock that is behind Genesys' own makes it 0, and a time nobody can read is long ago. */
function ageOf(endedAt: string, nowMs: number): number {
	const isTime = span(endedAt, endedAt) !== undefined;
	return isTime ? Math.max(0, nowMs - Date.parse(endedAt)) : Infinity;
}
