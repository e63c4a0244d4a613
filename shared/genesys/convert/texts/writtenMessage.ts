import type { WireMessage } from '../../api/schemas/conversationSchema';
import type { ChatMessage, RecordedMessage } from '../../api/schemas/partSchemas';
import { joined, type ContentReading, type FieldLabels } from '../content/contentReading';
import { readLiveContent, readRecordedContent } from '../content/readContent';
import { timeOf } from '../../time';
import { liveDelivery, recordedDelivery, type Delivery } from './delivery';

/** A message of any digital medium, whichever endpoint told it. */
export interface WrittenMessage {
	id: string;
	timestamp?: string;
	/** Typed words. */
	typed: string;
	/** What it says beside the typed words. */
	content: ContentReading;
	deleted: boolean;
	/** A delivery receipt or a presence event: no words, and none missing. */
	wordless: boolean;
	/** Structured, and without anything to read. */
	holdsMore: boolean;
	direction?: string;
	isBot: boolean;
	delivery: Delivery;
	/** When it was changed last. */
	editedTime?: string;
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

/** @param labels of the forms of the conversation */
export function fromBulk(message: WireMessage, labels?: FieldLabels): WrittenMessage {
	const normalized = message.normalizedMessage;
	const type = (normalized?.type ?? '').toLowerCase();
	const typed = firstWords(normalized?.text, message.textBody);
	const content = normalized?.content ?? [];
	return {
		id: message.id,
		timestamp: firstTime(message.timestamp, normalized?.channel?.time),
		typed,
		content: joined([
			readLiveContent(content, typed !== '', labels),
			readLiveContent(
				message.media.map((attachment) => ({ contentType: 'Attachment', attachment })),
				true,
			),
		]),
		deleted:
			message.status?.toLowerCase() === 'removed' || normalized?.channel?.dateDeleted !== undefined,
		wordless: WORDLESS.has(type),
		holdsMore: content.length > 0 || !['', 'text'].includes(type),
		direction: (message.direction ?? normalized?.direction)?.toLowerCase(),
		isBot: normalized?.originatingEntity?.toLowerCase() === 'bot',
		delivery: liveDelivery(message),
		editedTime: firstTime(normalized?.channel?.dateModified),
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

/**
 * @param id where the recording gives none
 * @param labels of the forms of the conversation
 */
export function fromRecordedMessage(
	message: RecordedMessage,
	id: string,
	labels?: FieldLabels,
): WrittenMessage {
	const typed = firstWords(message.messageText);
	const content = readRecordedContent(message, typed !== '', labels);
	const empty = typed === '' && Object.values(content).every((found) => !found?.length);
	return {
		id: message.id || id,
		timestamp: firstTime(message.timestamp),
		typed,
		content,
		deleted: message.status?.toLowerCase() === 'removed',
		wordless: empty && message.events.length > 0,
		holdsMore: false,
		isBot: false,
		delivery: recordedDelivery(message),
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
		typed: firstWords(message.body),
		content: {},
		deleted: false,
		wordless: !SPOKEN.has((message.bodyType ?? '').toLowerCase()),
		holdsMore: false,
		isBot: false,
		delivery: undefined,
		author: {
			communicationId: message.senderCommunicationId,
			purpose: message.participantPurpose?.toLowerCase(),
			userId: message.user?.id,
			name: message.user?.name ?? message.user?.displayName,
		},
		source: 'recordings',
	};
}
