import { z } from 'zod';
import { listOf, optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';

export const buttonResponseSchema = z.object({ text });
const schema = z.object({
	buttonResponse: optional(buttonResponseSchema),
	buttonResponses: listOf(buttonResponseSchema),
});

/** A button, a quick reply or an item of a list that was pressed. Recordings tell it in two fields, and may tell it twice. */
export const buttonResponse: ContentKind = {
	read(element) {
		const { buttonResponse: one, buttonResponses = [] } = schema.safeParse(element).data ?? {};
		const picked = lines(...[one, ...buttonResponses].map((each) => each?.text));
		return picked.length === 0 ? undefined : { picked: [...new Set(picked)] };
	},
	without: 'words',
	inText: true,
};
