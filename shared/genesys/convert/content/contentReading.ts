import type { JsonObject } from '../../api/schemas/lenient';

/** What one content element of a message says. All of it is the sender's, as sent; nothing is shortened. */
export interface ContentReading {
	/** Words that people read, line by line. */
	words?: readonly string[];
	/** What the other side could choose from. */
	offered?: readonly string[];
	/** What was picked, pressed or filled in. */
	picked?: readonly string[];
	/** What a sentence of ours tells of it, such as `location: 12 High Street`. */
	notes?: ReadonlyArray<readonly [kind: NoteKind, text: string]>;
	/** Files, as MIME type or family. */
	attachments?: readonly string[];
	/** What of it isn't read: `words` where there may be some, `media` where there are none. */
	unread?: Unread;
}

/** The label of a form's field, by the message that asked and the field's id: answers come in another message. */
export type FieldLabels = (messageId: string | undefined, fieldId: string) => string | undefined;

export type Unread = 'words' | 'media';

export type NoteKind = 'location' | 'payment' | 'reaction';

/**
 * One kind of content, in the fields of live messages (`ConversationMessageContent`) and of recorded ones
 * (`RecordingMessagingMessage`).
 */
export interface ContentKind {
	/** Reads its own fields; undefined when they aren't there. */
	read(element: JsonObject, labels?: FieldLabels): ContentReading | undefined;
	/** What is missing of a message that is of this kind and has nothing to read. */
	without: Unread;
	/** Its words are the text of the message. */
	inText?: true;
}

/** Texts that say something, each once in a row. */
export function lines(...texts: ReadonlyArray<string | undefined>): string[] {
	const said = texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text]));
	return said.filter((text, index) => text !== said[index - 1]);
}

/** Several readings as one. */
export function joined(readings: readonly ContentReading[]): ContentReading {
	const unread = readings.map((reading) => reading.unread);
	return {
		words: readings.flatMap(({ words = [] }) => words),
		offered: readings.flatMap(({ offered = [] }) => offered),
		picked: readings.flatMap(({ picked = [] }) => picked),
		notes: readings.flatMap(({ notes = [] }) => notes),
		attachments: readings.flatMap(({ attachments = [] }) => attachments),
		unread: unread.includes('words') ? 'words' : unread.find((one) => one !== undefined),
	};
}
