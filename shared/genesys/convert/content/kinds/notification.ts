import { z } from 'zod';
import { boolean, listOf, number, optional, text } from '../../../api/schemas/lenient';
import { joined, lines, type ContentKind, type ContentReading } from '../contentReading';
import { attached, attachmentSchema } from './attachment';

const parameters = listOf(
	z.object({ name: z.union([z.string(), z.number()]).optional().catch(undefined), text }),
);
const header = z.object({ text, media: optional(attachmentSchema), parameters });
const body = z.object({ text, parameters });
const button = z.object({ text, index: number, isSelected: boolean });
const page = {
	header: optional(header),
	body: optional(body),
	buttons: listOf(button),
	footer: optional(z.object({ text })),
};
const templateSchema = z.object({
	...page,
	carousel: optional(z.object({ cards: listOf(z.object(page)) })),
});
const schema = z.object({
	template: optional(templateSchema),
	notificationTemplate: optional(templateSchema),
});

type Parameters = z.infer<typeof parameters>;

/** `{{1}}` and `{{name}}` with what they stand for. A value is never filled in itself. */
function filled(words: string | undefined, values: Parameters): string | undefined {
	return words?.replace(/\{\{ {0,3}([\w.-]{1,60}) {0,3}\}\}/g, (whole, name: string) => {
		const named = values.find((value) => String(value.name ?? '') === name);
		const byPlace = /^\d{1,3}$/.test(name) ? values[Number(name) - 1] : undefined;
		return (named ?? (byPlace?.name === undefined ? byPlace : undefined))?.text ?? whole;
	});
}

function readPage(one: z.infer<z.ZodObject<typeof page>>): ContentReading {
	const known = one.body?.text !== undefined;
	const values = one.body?.parameters ?? [];
	return joined([
		...(one.header?.media === undefined ? [] : [attached(one.header.media)]),
		{
			words: [
				...lines(filled(one.header?.text, one.header?.parameters ?? [])),
				...(known
					? lines(filled(one.body?.text, values))
					: lines(...values.map((each) => each.text))),
				...lines(one.footer?.text),
			],
			offered: one.buttons.flatMap((each) => lines(each.text)),
			picked: one.buttons.flatMap((each) => (each.isSelected === true ? lines(each.text) : [])),
			// WhatsApp has the text of a template elsewhere: the values alone are not all that was said.
			...(known || values.length === 0 ? {} : { unread: 'words' }),
		},
	]);
}

/** A message made from a template: header, body and footer with their parameters filled in, and its buttons. */
export const notification: ContentKind = {
	read(element) {
		const { template, notificationTemplate } = schema.safeParse(element).data ?? {};
		const made = template ?? notificationTemplate;
		if (made === undefined) return undefined;
		return joined([readPage(made), ...(made.carousel?.cards ?? []).map(readPage)]);
	},
	without: 'words',
};
