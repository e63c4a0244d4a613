import type { Missing, Turn } from '../../model';
import { gap } from '../../missing';
import { note, withoutNotes } from '../content/notation';
import { purposeKind } from '../../../domain';
import type { WrittenMessage } from './writtenMessage';

/** What of a message becomes a turn, and what of it is missing. */
export interface MessageText extends Pick<Turn, 'offered' | 'chose'> {
	/** Undefined where nothing becomes a turn. */
	text?: string;
	missing: Missing[];
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * The text of a turn: typed words first, then the words of the content, then notes: what was offered and chosen, places,
 * payments, files. Words of people never read as a note.
 */
export function messageText(message: WrittenMessage): MessageText {
	const { id, typed, content, deleted, wordless, holdsMore } = message;
	if (wordless) return { missing: [] };
	if (deleted) {
		const detail = 'This message was deleted; its text is not passed on.';
		return { missing: [gap({ what: 'message', reason: 'deleted', id, detail })] };
	}
	const { words = [], notes = [], attachments = [] } = content;
	const { offered, chosen, picked } = choicesOf(message);
	const isChoice = chosen.some((choice) => same(choice, typed));
	const said = [typed, ...words].filter(
		(line, index) => line !== '' && !(index === 0 && isChoice) && !(index > 0 && same(line, typed)),
	);
	const files =
		typed === '' || words.length > 0 || chosen.length > 0
			? attachments.map((kind) => note('attachment', kind))
			: [];
	const parts = [
		...(said.length === 0 ? [] : [said.map(withoutNotes).join('\n')]),
		...(offered.length === 0 ? [] : [note('offered', ...offered)]),
		...(chosen.length === 0 ? [] : [note('chose', ...chosen)]),
		...(picked.length === 0 ? [] : [note('picked', ...picked)]),
		...notes.map(([kind, text]) => note(kind, text)),
		...files,
	];
	return {
		...(parts.length === 0 ? {} : { text: parts.join(' ') }),
		...(offered.length === 0 ? {} : { offered }),
		...(chosen.length === 0 ? {} : { chose: chosen.join(' | ') }),
		missing: gapsOf(message, parts.length > 0, holdsMore),
	};
}

/** Recordings mark in the offer itself what the other side picked. Who offers does not choose. */
function choicesOf({ content, direction, author }: WrittenMessage) {
	const { offered = [], picked = [] } = content;
	const kind = purposeKind(author.purpose);
	const outside = direction === 'inbound' || kind === 'customer' || kind === 'thirdParty';
	const ours = direction === 'outbound' || kind === 'ours' || kind === 'program';
	if (picked.length > 0 && outside) return { offered: [], chosen: [...picked], picked: [] };
	if (offered.length > 0 && ours) return { offered: [...offered], chosen: [], picked: [...picked] };
	return { offered: [...offered], chosen: [...picked], picked: [] };
}

function gapsOf(
	{ id, content, typed }: WrittenMessage,
	hasText: boolean,
	holdsMore: boolean,
): Missing[] {
	const { attachments = [], unread } = content;
	const affects = unread === 'words';
	if (attachments.length > 0) {
		const detail = 'An attachment was sent; its content is not read.';
		return [gap({ what: 'attachment', reason: 'notText', id, detail, affectsTranscript: affects })];
	}
	if (unread === undefined && (hasText || !holdsMore)) return [];
	const detail =
		typed === '' && !hasText
			? 'This message has no text that can be read.'
			: 'A part of this message can not be read.';
	return [
		gap({
			what: 'message',
			reason: 'notText',
			id,
			detail,
			affectsTranscript: unread !== 'media',
		}),
	];
}
