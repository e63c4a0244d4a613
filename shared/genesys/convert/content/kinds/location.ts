import { z } from 'zod';
import { number, optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';

export const locationSchema = z.object({
	text,
	address: text,
	latitude: number,
	longitude: number,
});
const schema = z.object({ location: optional(locationSchema) });

/** Name and address of a place, else its coordinates; undefined when there is neither. */
export function placeOf(place: z.infer<typeof locationSchema> | undefined): string | undefined {
	if (place === undefined) return undefined;
	const named = lines(place.text, place.address);
	if (named.length > 0) return named.join(', ');
	const { latitude, longitude } = place;
	return latitude === undefined || longitude === undefined
		? undefined
		: `${latitude}, ${longitude}`;
}

/** A place. Recordings have no field for it. */
export const location: ContentKind = {
	read(element) {
		const place = placeOf(schema.safeParse(element).data?.location);
		return place === undefined ? undefined : { notes: [['location', place]] };
	},
	without: 'media',
};
