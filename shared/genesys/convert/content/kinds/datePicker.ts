import { z } from 'zod';
import { listOf, optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind, type ContentReading } from '../contentReading';
import { locationSchema, placeOf } from './location';

const times = listOf(z.object({ dateTime: text }));
export const datePickerSchema = z.object({
	id: text,
	title: text,
	subtitle: text,
	location: optional(locationSchema),
	availableTimes: times,
	datePickerAvailableDateTimes: times,
	dateSelected: text,
});
const schema = z.object({ datePicker: optional(datePickerSchema) });

export function readDatePicker(picker: z.infer<typeof datePickerSchema>): ContentReading {
	const place = placeOf(picker.location);
	return {
		words: lines(picker.title, picker.subtitle),
		offered: [...picker.availableTimes, ...picker.datePickerAvailableDateTimes].flatMap((one) =>
			lines(one.dateTime),
		),
		picked: lines(picker.dateSelected),
		...(place === undefined ? {} : { notes: [['location', place]] }),
	};
}

/** Times to choose from, and the one that was chosen. */
export const datePicker: ContentKind = {
	read(element) {
		const picker = schema.safeParse(element).data?.datePicker;
		return picker === undefined ? undefined : readDatePicker(picker);
	},
	without: 'words',
};
