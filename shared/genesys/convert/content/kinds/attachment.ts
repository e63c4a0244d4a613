import { z } from 'zod';
import { listOf, optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind, type ContentReading } from '../contentReading';

export const attachmentSchema = z.object({ mediaType: text, mime: text, contentType: text, text });
const schema = z.object({
	attachment: optional(attachmentSchema),
	messageMediaAttachments: listOf(attachmentSchema),
});

/** The type of a file. Its name may be private. */
export function attached(file: z.infer<typeof attachmentSchema>): ContentReading {
	const type = file.mime ?? file.contentType ?? file.mediaType?.toLowerCase() ?? 'file';
	return {
		words: lines(file.text),
		attachments: [type],
		// A voice message is said, and not read.
		unread: /^audio/i.test(type) || file.mediaType?.toLowerCase() === 'audio' ? 'words' : 'media',
	};
}

/** A file and its caption. */
export const attachment: ContentKind = {
	read(element) {
		const { attachment: one, messageMediaAttachments = [] } = schema.safeParse(element).data ?? {};
		const files = one === undefined ? messageMediaAttachments : [one, ...messageMediaAttachments];
		if (files.length === 0) return undefined;
		const read = files.map(attached);
		return {
			words: read.flatMap(({ words = [] }) => words),
			attachments: read.flatMap(({ attachments = [] }) => attachments),
			unread: read.some(({ unread }) => unread === 'words') ? 'words' : 'media',
		};
	},
	without: 'media',
};
