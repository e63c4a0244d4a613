import { gap } from '../../missing';
import type { Missing } from '../../model';
import { ENDPOINTS, type Permissions, permissionsInWords } from '../../api/endpoints';
import type { WireParticipant } from '../../api/schemas/conversationSchema';
import type { WireRecording } from '../../api/schemas/partSchemas';
import { absenceIn, type Absence, type ConversationParts } from '../conversationParts';
import type { TextContext } from './textContext';

/**
 * Which texts are missing as a whole, and why. What single messages lack is told where they are read.
 */

const WHY: Readonly<Record<string, string>> = {
	pending: 'Genesys Cloud is not ready with them yet; try again later.',
	deleted: 'They were deleted.',
	archived: 'They are archived and must be restored in Genesys Cloud first.',
	failed: 'Genesys Cloud could not give them.',
	notLicensed: 'Your Genesys Cloud organization has no license for them.',
	none: 'Genesys Cloud has none.',
	notFetched:
		"The node Genesys Get Conversation fetches them; what it fetches is chosen under 'Fetch'.",
};

/** What each part needs, where the API does not say. */
const PERMISSIONS: Readonly<Record<string, Permissions>> = {
	messageTexts: ENDPOINTS.messages.permissions,
	transcript: ENDPOINTS.transcriptUrls.permissions,
	emailBodies: ENDPOINTS.email.permissions,
};

function partGap(what: string, absence: Absence, which: string): Missing[] {
	const { reason } = absence;
	const verb = reason === 'notFetched' ? 'were not fetched' : 'are missing';
	const why =
		absence.detail ?? (reason === 'forbidden' ? forbidden(what, absence) : (WHY[reason] ?? ''));
	return [gap({ what, reason, detail: `${which} ${verb}. ${why}`.trim() })];
}

function forbidden(what: string, { permissions, division }: Absence): string {
	const named = permissions ?? PERMISSIONS[what];
	const words =
		named === undefined ? 'may not read them' : `lacks the permission ${permissionsInWords(named)}`;
	return `The OAuth client ${words}${division === true ? ' in the division of this conversation' : ''}.`;
}

/** One of several calls failed, or one body of several could not be had. */
const partly = (what: string, absence: Absence | undefined, which: string): Missing[] =>
	absence === undefined ? [] : partGap(what, absence, which);

const because = (reason: string): Absence => ({ reason });

const uses = (
	{ wire }: TextContext,
	...media: Array<'calls' | 'callbacks' | 'emails' | 'chats' | 'messages'>
): boolean =>
	wire.participants.some((p: WireParticipant) => media.some((medium) => p[medium].length > 0));

export function messageGap(
	known: TextContext,
	parts: ConversationParts,
	recordings: readonly WireRecording[],
	{
		worded,
		listed,
		hasTexts,
		found,
	}: { worded: number; listed: number; hasTexts: boolean; found: number },
): Missing[] {
	// Analytics lists no messages: that there are some is known from the medium alone.
	const expected = worded > 0 || (known.kind === 'analytics' && uses(known, 'messages'));
	if (!expected && listed === 0 && found === 0) return unlistedGap(known, parts, recordings);
	if (!expected || (worded > 0 ? hasTexts : found > 0)) return [];
	const reason =
		absenceIn(parts.messages) ?? (parts.messages === undefined ? undefined : because('none'));
	return partGap(
		'messageTexts',
		moreHopeful(reason, whyNotRecorded(parts, recordings)),
		worded > 0 ? `The texts of ${worded} message(s)` : 'The texts of the messages',
	);
}

/** An ended chat without a list of messages may have none. While its recordings don't say so, that isn't known. */
function unlistedGap(
	known: TextContext,
	parts: ConversationParts,
	recordings: readonly WireRecording[],
): Missing[] {
	if (!known.ended || !uses(known, 'messages')) return [];
	const absence = whyNotRecorded(parts, recordings);
	return absence === undefined || absence.reason === 'none'
		? []
		: partGap('messageTexts', absence, 'The texts of the messages');
}

export function transcriptGap(
	known: TextContext,
	parts: ConversationParts,
	found: boolean,
): Missing[] {
	if (found) return partly('transcript', absenceIn(parts.transcripts), 'Some words of the call');
	if (!uses(known, 'calls', 'callbacks')) return [];
	const given = parts.transcripts === undefined ? 'notFetched' : known.ended ? 'none' : 'pending';
	return partGap(
		'transcript',
		absenceIn(parts.transcripts) ?? because(given),
		'The words of the call',
	);
}

/** @param filled whether recordings had whole what the mails lack */
export function emailGap(
	known: TextContext,
	parts: ConversationParts,
	recordings: readonly WireRecording[],
	{ found, filled }: { found: boolean; filled: boolean },
): Missing[] {
	if (found && filled) return [];
	if (found) return partly('emailBodies', absenceIn(parts.emails), 'The texts of some mails');
	if (!uses(known, 'emails')) return [];
	const reason =
		absenceIn(parts.emails) ?? (parts.emails === undefined ? undefined : because('none'));
	return partGap(
		'emailBodies',
		moreHopeful(reason, whyNotRecorded(parts, recordings)),
		'The texts of the mails',
	);
}

export function chatGap(
	known: TextContext,
	parts: ConversationParts,
	recordings: readonly WireRecording[],
	found: boolean,
): Missing[] {
	if (found || !uses(known, 'chats')) return [];
	return partGap(
		'transcript',
		whyNotRecorded(parts, recordings) ?? because(known.ended ? 'notFetched' : 'pending'),
		'The texts of the chat',
	);
}

/** Only recordings tell when a call was paused. Where they were asked for in vain, whoever uses the words must know. */
export function pausesGap(parts: ConversationParts, spoken: boolean): Missing[] {
	const absence = spoken ? absenceIn(parts.recordings) : undefined;
	if (absence === undefined || absence.reason === 'none') return [];
	const detail =
		`Whether the recording of the call was paused is not known, because the recordings could not be read. ${absence.detail ?? ''}`.trim();
	return [gap({ what: 'pauses', reason: absence.reason, detail })];
}

/** Of a source and the recordings, which could have stood in for it: a refusal of the first is the news, and that it has none only while the second has no more to say. */
function moreHopeful(own: Absence | undefined, recorded: Absence | undefined): Absence {
	if (own === undefined || own.reason === 'none') return recorded ?? own ?? because('notFetched');
	return own;
}

/** What recordings without the text say about it. An empty list, like the answer 202, means that none is ready yet. */
function whyNotRecorded(
	parts: ConversationParts,
	recordings: readonly WireRecording[],
): Absence | undefined {
	if (parts.recordings === undefined) return undefined;
	const error = absenceIn(parts.recordings);
	if (error !== undefined) return error;
	if (recordings.length === 0) return because('pending');
	const states = recordings.map((recording) => (recording.fileState ?? '').toUpperCase());
	if (states.includes('DELETED')) return because('deleted');
	if (states.includes('UPLOADING') || states.includes('RESTORING')) return because('pending');
	return because(states.includes('ARCHIVED') ? 'archived' : 'none');
}
