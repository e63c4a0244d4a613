import { canHandle } from '../../../domain';
import type { Holds } from '../../model';
import { earliest, span, timeOf } from '../../time';
import {
	MEDIA,
	type WireCommunication,
	type WireConversation,
	type WireParticipant,
} from '../../api/schemas/conversationSchema';

interface Stretch {
	from: number;
	/** Absent while it lasts. */
	to?: number;
}

/**
 * How often and how long the customer was on hold. Read off our side, whose segments of type Hold tell it; off the
 * customer's only where ours has none. Both sides may record the same hold, so stretches that overlap are one.
 */
export function findHolds(wire: WireConversation): Holds {
	const ended = wire.endTime !== undefined;
	const isOurs = (p: WireParticipant): boolean => canHandle((p.purpose ?? '').toLowerCase());
	const ours = wire.participants.filter(isOurs).flatMap((p) => stretchesOf(p, wire.endTime));
	const all =
		ours.length > 0
			? ours
			: wire.participants.filter((p) => !isOurs(p)).flatMap((p) => stretchesOf(p, wire.endTime));
	const merged = merge(all);
	const now = ended ? undefined : heldSince(wire);
	const totals = merged.length === 0 ? fromMetrics(wire) : { count: 0, totalMs: 0 };
	const open = now !== undefined && !merged.some((stretch) => stretch.to === undefined);
	return {
		count: merged.length + totals.count + (open ? 1 : 0),
		totalMs: merged.reduce(
			(sum, { from, to }) => sum + (to === undefined ? 0 : to - from),
			totals.totalMs,
		),
		now: now !== undefined || merged.some((stretch) => stretch.to === undefined),
		since: now === undefined || now === '' ? undefined : now,
	};
}

function communicationsOf(p: WireParticipant): WireCommunication[] {
	return (Object.keys(MEDIA) as Array<keyof typeof MEDIA>).flatMap((medium) => p[medium]);
}

function stretchesOf(p: WireParticipant, conversationEnd: string | undefined): Stretch[] {
	return communicationsOf(p).flatMap((c) =>
		c.segments
			.filter(({ type }) => type?.toLowerCase() === 'hold')
			.flatMap((segment): Stretch[] => {
				const from = timeOf(segment.startTime);
				if (from === -Infinity) return [];
				const end = segment.endTime ?? c.disconnectedTime ?? p.endTime ?? conversationEnd;
				if (end === undefined) return [{ from }];
				const length = span(segment.startTime, end);
				return length === undefined ? [] : [{ from, to: from + length }];
			}),
	);
}

function merge(stretches: readonly Stretch[]): Stretch[] {
	const merged: Stretch[] = [];
	const end = (stretch: Stretch): number => stretch.to ?? Infinity;
	for (const stretch of [...stretches].sort((a, b) => a.from - b.from || end(a) - end(b))) {
		const last = merged.at(-1);
		const repeats =
			last !== undefined &&
			(stretch.from < end(last) || (stretch.from === last.from && end(stretch) === end(last)));
		if (!repeats) merged.push({ ...stretch });
		else if (end(stretch) > end(last)) last.to = stretch.to;
	}
	return merged;
}

/** Since when one side hears silence; the empty text when that is not told, undefined when nobody is on hold. */
function heldSince(wire: WireConversation): string | undefined {
	const holding = wire.participants
		.filter((p) => p.endTime === undefined)
		.flatMap(communicationsOf)
		.filter((c) => c.held === true && c.disconnectedTime === undefined);
	if (holding.length === 0) return undefined;
	return earliest(holding.map((c) => c.startHoldTime)) ?? '';
}

/** Analytics without segments still counts: `tHeld` is told once per hold, in ms. */
function fromMetrics(wire: WireConversation): { count: number; totalMs: number } {
	const held = wire.participants
		.flatMap(communicationsOf)
		.filter((c) => c.segments.length === 0)
		.flatMap((c) =>
			c.metrics.filter(({ name, value }) => name === 'tHeld' && value !== undefined && value > 0),
		);
	return { count: held.length, totalMs: held.reduce((sum, { value = 0 }) => sum + value, 0) };
}
