import { z } from 'zod';
import { optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';

const schema = z.object({
	push: optional(
		z.object({ notificationMessage: optional(z.object({ title: text, body: text })) }),
	),
});

/** A notification on a phone, about messages that were not delivered. Its device isn't read. */
export const push: ContentKind = {
	read(element) {
		const message = schema.safeParse(element).data?.push?.notificationMessage;
		const words = lines(message?.title, message?.body);
		return words.length === 0 ? undefined : { words };
	},
	without: 'words',
};
