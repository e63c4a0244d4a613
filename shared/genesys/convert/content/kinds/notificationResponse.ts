import { z } from 'zod';
import { optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';

const schema = z.object({
	notificationResponse: optional(z.object({ notificationStatus: text, notificationText: text })),
});

/** The answer to an invitation: in the words of the button, else accepted or declined. */
export const notificationResponse: ContentKind = {
	read(element) {
		const answer = schema.safeParse(element).data?.notificationResponse;
		if (answer === undefined) return undefined;
		return { picked: lines(answer.notificationText, answer.notificationStatus).slice(0, 1) };
	},
	without: 'words',
};
