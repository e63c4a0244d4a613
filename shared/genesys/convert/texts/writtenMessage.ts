import type { Missing } from '../../model';
import type { ChatMessage, RecordedMessage } from '../../api/schemas/partSchemas';
import { timeOf } from '../../time';
import type { WireMessage } from '../../api/schemas/conversationSchema';

/** A message of any digital medium, whichever endpoint told it. */
export interface WrittenMessage {
	id: string;
	timestamp?: string;
	text: string;
	/** What was attached, as MIME type or family (`image`): the name of a file may be private. */
	attachments: string[];
	deleted: boolean;
	/** A delivery receipt or a presence event: no words, and none missing. */
	wordless: boolean;
	/** Something without text: a card, a location, … */
	holdsMore: boolean;
	direction?: string;
	isBot: boolean;
	/** Who wrote it, as far as the source says. */
	author: {
		participantId?: string;
		communicationId?: string;
		purpose?: string;
		userId?: string;
		name?: string;
	};
	source: 'messages.bulk' | 'recordings';
}

/** Message types that carry no words: delivery receipts and presence events. */
export const WORDLESS = new Set(['receipt', 'event']);

export function fromBulk(message: WireMessage): WrittenMessage {
	const normalized = message.normalizedMessage;
	const type = (normalized?.type ?? '').toLowerCase();
	const files = [
		...(normalized?.content ?? []).flatMap((part) => part.attachment ?? []),
		...message.media,
	];
	const pressed = (normalized?.content ?? []).map(
		(part) => part.buttonResponse?.text ?? part.template?.body?.text,
	);
	return {
		id: message.id,
		timestamp: firstTime(message.timestamp, normalized?.channel?.time),
		text: firstWords(normalized?.text, message.textBody, ...pressed),
		attachments: files.map((file) => file.mime ?? file.mediaType?.toLowerCase() ?? 'file'),
		deleted:
			message.status?.toLowerCase() === 'removed' || normalized?.channel?.dateDeleted !== undefined,
		wordless: WORDLESS.has(type),
		holdsMore: (normalized?.content.length ?? 0) > 0 || !['', 'text'].includes(type),
		direction: (message.direction ?? normalized?.direction)?.toLowerCase(),
		isBot: normalized?.originatingEntity?.toLowerCase() === 'bot',
		author: {
			userId: message.createdBy?.id,
			name: message.createdBy?.name ?? senderName(normalized?.channel?.from),
		},
		source: 'messages.bulk',
	};
}

/** The first that says something; what it says stays as it is. */
function firstWords(...texts: ReadonlyArray<string | undefined>): string {
	return texts.find((text) => text !== undefined && text.trim() !== '') ?? '';
}

/** The first that is a time. */
function firstTime(...times: ReadonlyArray<string | undefined>): string | undefined {
	return times.find((time) => timeOf(time) !== -Infinity);
}

function senderName(
	from: { nickname?: string; firstName?: string; lastName?: string } | undefined,
): string | undefined {
	const full = [from?.firstName, from?.lastName].filter(Boolean).join(' ');
	return full || from?.nickname || undefined;
}

/** @param id where the recording gives none */
export function fromRecordedMessage(message: RecordedMessage, id: string): WrittenMessage {
	const { events, cards, messageStickerAttachments: stickers } = message;
	const text = firstWords(
		message.messageText,
		message.buttonResponse?.text,
		message.notificationTemplate?.body?.text,
	);
	const files = message.messageMediaAttachments;
	const empty =
		text === '' &&
		files.length === 0 &&
		cards.length === 0 &&
		stickers.length === 0 &&
		message.story === undefined;
	return {
		id: message.id || id,
		timestamp: firstTime(message.timestamp),
		text,
		attachments: files.map(
			(file) => file.mime ?? file.contentType ?? file.mediaType?.toLowerCase() ?? 'file',
		),
		deleted: false,
		wordless: empty && events.length > 0,
		holdsMore: cards.length > 0 || stickers.length > 0 || message.story !== undefined,
		isBot: false,
		author: {
			participantId: message.participantId,
			purpose: message.purpose?.toLowerCase(),
			userId: message.fromUser?.id,
			name: message.fromUser?.name ?? message.fromUser?.displayName,
		},
		source: 'recordings',
	};
}

/** Old web chat: people coming, going and typing are no words. */
const SPOKEN = new Set(['', 'standard', 'notice']);

export function fromChatMessage(message: ChatMessage, id: string): WrittenMessage {
	return {
		id,
		timestamp: firstTime(message.utc),
		text: firstWords(message.body),
		attachments: [],
		deleted: false,
		wordless: !SPOKEN.has((message.bodyType ?? '').toLowerCase()),
		holdsMore: false,
		isBot: false,
		author: {
			communicationId: message.senderCommunicationId,
			purpose: message.participantPurpose?.toLowerCase(),
			userId: message.user?.id,
			name: message.user?.name ?? message.user?.displayName,
		},
		source: 'recordings',
	};
}

/** The words of a message. An attachment without words becomes a note in brackets: the model must know it was sent. */
export function messageText({
	id,
	text,
	attachments,
	deleted,
	wordless,
	holdsMore,
}: WrittenMessage): {
	text?: string;
	gap?: Missing;
} {
	if (wordless) return {};
	if (deleted)
		return {
			gap: {
				what: 'message',
				reason: 'deleted',
				id,
				detail: 'This message was deleted; its text is not passed on.',
			},
		};
	if (attachments.length > 0) {
		const detail = 'An attachment was sent; its content is not read.';
		return {
			text: text || attachments.map((kind) => `[attachment: ${kind}]`).join(' '),
			gap: { what: 'attachment', reason: 'notText', id, detail },
		};
	}
	if (text !== '') return { text };
	if (!holdsMore) return {};
	return {
		gap: {
			what: 'message',
			reason: 'notText',
			id,
			detail: 'This message has no text (a card, a location, …); it is not read.',
		},
	};
}
