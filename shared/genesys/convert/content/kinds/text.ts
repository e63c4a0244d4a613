import { z } from 'zod';
import { optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';

const schema = z.object({ text: optional(z.object({ body: text })) });

/** Words as a content element. */
export const textContent: ContentKind = {
	read(element) {
		const body = schema.safeParse(element).data?.text?.body;
		return body === undefined ? undefined : { words: lines(body) };
	},
	without: 'words',
};
