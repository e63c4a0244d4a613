import type { WireConversation } from '../../api/schemas/conversationSchema';
import type { WireRecording, WireTranscript } from '../../api/schemas/partSchemas';
import { timeOf } from '../../time';

/** A stretch of a call that must not be passed on, in ms since the epoch. */
export interface Pause {
	from: number;
	to: number;
}

/**
 * The secure pauses that recordings tell. One whose place cannot be read is taken as wide as it may be: from the start,
 * or to the end.
 */
export function securePauses(
	recordings: readonly WireRecording[],
	transcripts: readonly WireTranscript[],
): Pause[] {
	return recordings.flatMap((recording) =>
		recording.annotations
			.filter(({ type }) => (type ?? '').replace(/[^a-z]/gi, '').toLowerCase() === 'securepause')
			.map((annotation) => {
				const start = startOf(recording, transcripts);
				const location = annotation.absoluteLocation ?? annotation.location;
				const duration = annotation.absoluteDurationMs ?? annotation.durationMs;
				const from = location === undefined ? -Infinity : start + location;
				// Open ended in a recording that still runs: the pause lasts.
				return {
					from,
					to: duration === undefined || from === -Infinity ? Infinity : from + duration,
				};
			}),
	);
}

function startOf(recording: WireRecording, transcripts: readonly WireTranscript[]): number {
	const own = timeOf(recording.startTime);
	if (own !== -Infinity) return own;
	return (
		transcripts.find(
			(t) => t.communicationId !== undefined && t.communicationId === recording.sessionId,
		)?.startTime ?? -Infinity
	);
}

/** Whether the platform says that a secure pause is on: of the whole conversation or of one communication. */
export function isPaused(wire: WireConversation): boolean {
	return (
		wire.securePause === true ||
		wire.participants.some((p) => [...p.calls, ...p.callbacks].some((c) => c.securePause === true))
	);
}

/** Whether something said from one time to another lies in a pause, or reaches into one. */
export function inPause(pauses: readonly Pause[], from: number, to: number): boolean {
	return pauses.some(
		(pause) => (from < pause.to && to > pause.from) || (from >= pause.from && from < pause.to),
	);
}
