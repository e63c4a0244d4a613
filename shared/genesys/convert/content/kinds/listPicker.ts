import { z } from 'zod';
import { boolean, listOf, optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind, type ContentReading } from '../contentReading';
import { promptSchema, promptWords } from './bubble';

const item = z.object({ title: text, subtitle: text, selected: boolean });
export const listPickerSchema = z.object({
	id: text,
	title: text,
	subtitle: text,
	header: text,
	receivedMessage: optional(promptSchema),
	sections: listOf(z.object({ title: text, items: listOf(item) })),
});
const schema = z.object({ listPicker: optional(listPickerSchema) });

export function readListPicker(picker: z.infer<typeof listPickerSchema>): ContentReading {
	const items = picker.sections.flatMap((section) => section.items);
	return {
		words: [
			...lines(picker.header, picker.title, picker.subtitle),
			...promptWords(picker.receivedMessage),
			// What stands below an item is part of the offer: a price, a term.
			...items.flatMap(({ title, subtitle }) =>
				lines(subtitle).map((below) => `${title ?? ''}: ${below}`),
			),
		],
		offered: items.flatMap(({ title }) => lines(title)),
		picked: items.flatMap(({ title, selected }) => (selected === true ? lines(title) : [])),
	};
}

/** Items to choose from, and those that were chosen. */
export const listPicker: ContentKind = {
	read(element) {
		const picker = schema.safeParse(element).data?.listPicker;
		return picker === undefined ? undefined : readListPicker(picker);
	},
	without: 'words',
};
