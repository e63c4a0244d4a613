import type { WireConversation } from '../../api/schemas/conversationSchema';
import type { WireAnnotation, WireRecording, WireTranscript } from '../../api/schemas/partSchemas';
import { timeOf } from '../../time';

/** A stretch of a call that must not be passed on, in ms since the epoch. */
export interface Pause {
	from: number;
	to: number;
}

/** Pauses that these explain are no secure ones: nobody reads out a card to music. */
const OTHER_REASONS: ReadonlySet<string> = new Set(['hold', 'flow', 'queue', 'floworqueue']);

const letters = (text: string | undefined): string =>
	(text ?? '').toLowerCase().replace(/[^\p{L}]/gu, '');

/**
 * Whether an annotation may be a secure pause. Type, reason, name and description can say so. A pause without another reason is in
 * doubt, and what is in doubt counts.
 */
function isSecurePause({ type, reason, name, description }: WireAnnotation): boolean {
	if ([type, reason, name].some((text) => letters(text).includes('secure'))) return true;
	if (/secure.*paus|paus.*secure/.test(letters(description))) return true;
	return letters(type ?? reason).includes('pause') && !OTHER_REASONS.has(letters(reason));
}

function withInner(annotations: readonly WireAnnotation[]): WireAnnotation[] {
	return annotations.flatMap((one) => [one, ...withInner(one.annotations ?? [])]);
}

/** One without a length is as long as those inside it, which have places of their own; else it lasts. */
function lengthOf({ absoluteDurationMs, durationMs }: WireAnnotation): number | undefined {
	const length = Math.max(absoluteDurationMs ?? 0, durationMs ?? 0);
	return length > 0 ? length : undefined;
}

/**
 * The secure pauses of recordings. One whose place can't be read is taken as wide as it may be: from the start, or to the end.
 */
export function securePauses(
	recordings: readonly WireRecording[],
	transcripts: readonly WireTranscript[],
): Pause[] {
	return recordings.flatMap((recording) =>
		withInner(recording.annotations)
			.filter(
				(one) =>
					isSecurePause(one) &&
					!(lengthOf(one) === undefined && (one.annotations ?? []).some(isSecurePause)),
			)
			.map((annotation) => {
				const start = startOf(recording, transcripts);
				// Places without what was cut out are too early by the pauses before them.
				const location =
					annotation.realtimeLocation ?? annotation.absoluteLocation ?? annotation.location;
				const duration = lengthOf(annotation);
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

/** Whether the platform says that a secure pause is on: of the conversation, of somebody in it or of one communication. */
export function isPaused(wire: WireConversation): boolean {
	return (
		wire.securePause === true ||
		wire.participants.some(
			(p) =>
				p.securePause === true ||
				p.secured === true ||
				[...p.calls, ...p.callbacks, ...p.videos].some((c) => c.securePause === true),
		)
	);
}

/** Whether something said from one time to another lies in a pause, or reaches into one. */
export function inPause(pauses: readonly Pause[], from: number, to: number): boolean {
	return pauses.some(
		(pause) => (from < pause.to && to > pause.from) || (from >= pause.from && from < pause.to),
	);
}
