import type { Missing } from '../model';
import type { WireParticipant } from '../wire';
import type { WireRecording } from '../wireParts';
import { errorIn, type ConversationParts } from './parts';
import type { Known } from './collect';

/**
 * Which texts are missing as a whole, and why. What single messages lack is told where they are read.
 */

const WHY: Readonly<Record<string, string>> = {
	forbidden: 'The OAuth client may not read them.',
	pending: 'Genesys Cloud is not ready with them yet; try again later.',
	notFound: 'Genesys Cloud does not have them.',
	deleted: 'They were deleted.',
	archived: 'They are archived and must be restored in Genesys Cloud first.',
	failed: 'Genesys Cloud could not give them.',
	none: 'Genesys Cloud has none.',
	notFetched: "The node Genesys Get Conversation fetches them; for other texts than messages, choose them under 'Also Fetch'.",
};

function gap(what: string, reason: string, which: string): Missing[] {
	const verb = reason === 'notFetched' ? 'were not fetched' : 'are missing';
	return [{ what, reason, detail: `${which} ${verb}. ${WHY[reason] ?? ''}`.trim() }];
}

/** An error body among the bodies: one of several calls failed. */
const partly = (what: string, reason: string | undefined, which: string): Missing[] => (reason === undefined ? [] : gap(what, reason, which));

const uses = ({ wire }: Known, ...media: Array<'calls' | 'callbacks' | 'emails' | 'chats' | 'messages'>): boolean =>
	wire.participants.some((p: WireParticipant) => media.some((medium) => p[medium].length > 0));

export function messageGap(
	known: Known,
	parts: ConversationParts,
	recordings: readonly WireRecording[],
	{ worded, hasTexts, found }: { worded: number; hasTexts: boolean; found: number },
): Missing[] {
	// Analytics lists no messages: that there are some is known from the medium alone.
	const expected = worded > 0 || (known.kind === 'analytics' && uses(known, 'messages'));
	if (!expected || (worded > 0 ? hasTexts : found > 0)) return [];
	const reason = errorIn(parts.messages) ?? (parts.messages === undefined ? undefined : 'none') ?? whyNotRecorded(parts, recordings) ?? 'notFetched';
	return gap('messageTexts', reason, worded > 0 ? `The texts of ${worded} message(s)` : 'The texts of the messages');
}

export function transcriptGap(known: Known, parts: ConversationParts, found: boolean): Missing[] {
	if (found) return partly('transcript', errorIn(parts.transcripts), 'Some words of the call');
	if (!uses(known, 'calls', 'callbacks')) return [];
	const given = parts.transcripts === undefined ? 'notFetched' : known.ended ? 'none' : 'pending';
	return gap('transcript', errorIn(parts.transcripts) ?? given, 'The words of the call');
}

export function emailGap(known: Known, parts: ConversationParts, recordings: readonly WireRecording[], found: boolean): Missing[] {
	if (found) return partly('emailBodies', errorIn(parts.emails), 'The texts of some mails');
	if (!uses(known, 'emails')) return [];
	const reason = errorIn(parts.emails) ?? (parts.emails === undefined ? undefined : 'none') ?? whyNotRecorded(parts, recordings) ?? 'notFetched';
	return gap('emailBodies', reason, 'The texts of the mails');
}

export function chatGap(known: Known, parts: ConversationParts, recordings: readonly WireRecording[], found: boolean): Missing[] {
	if (found || !uses(known, 'chats')) return [];
	return gap('transcript', whyNotRecorded(parts, recordings) ?? 'notFetched', 'The texts of the chat');
}

/** What recordings without the text say about it. An empty list, like the answer 202, means that none is ready yet. */
function whyNotRecorded(parts: ConversationParts, recordings: readonly WireRecording[]): string | undefined {
	if (parts.recordings === undefined) return undefined;
	const error = errorIn(parts.recordings);
	if (error !== undefined) return error;
	if (recordings.length === 0) return 'pending';
	const states = recordings.map((recording) => (recording.fileState ?? '').toUpperCase());
	if (states.includes('DELETED')) return 'deleted';
	if (states.includes('UPLOADING') || states.includes('RESTORING')) return 'pending';
	return states.includes('ARCHIVED') ? 'archived' : 'none';
}
