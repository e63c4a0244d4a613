import { z } from 'zod';
import { optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';

const schema = z.object({
	richLink: optional(
		z.object({ header: optional(z.object({ value: text })), text, footer: text, urlLabel: text }),
	),
});

/** A link with words around it. */
export const richLink: ContentKind = {
	read(element) {
		const link = schema.safeParse(element).data?.richLink;
		if (link === undefined) return undefined;
		return {
			words: lines(link.header?.value, link.text, link.footer),
			offered: lines(link.urlLabel),
		};
	},
	without: 'words',
};
