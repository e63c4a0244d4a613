import { z } from 'zod';
import { optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';
import { locationSchema, placeOf } from './location';

const schema = z.object({
	roadsideAssistance: optional(
		z.object({ text, phoneNumber: text, location: optional(locationSchema) }),
	),
});

/** A call for help on the road: what happened, where, and the number to call back. */
export const roadsideAssistance: ContentKind = {
	read(element) {
		const request = schema.safeParse(element).data?.roadsideAssistance;
		if (request === undefined) return undefined;
		const place = placeOf(request.location);
		return {
			words: lines(request.text),
			picked: lines(request.phoneNumber).map((number) => `Phone number = ${number}`),
			...(place === undefined ? {} : { notes: [['location', place]] }),
		};
	},
	without: 'words',
};
