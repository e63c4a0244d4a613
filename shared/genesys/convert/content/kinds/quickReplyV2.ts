import { z } from 'zod';
import { listOf, optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';

const schema = z.object({
	quickReplyV2: optional(z.object({ title: text, actions: listOf(z.object({ text })) })),
});

/** A question with answers to tap on. */
export const quickReplyV2: ContentKind = {
	read(element) {
		const asked = schema.safeParse(element).data?.quickReplyV2;
		if (asked === undefined) return undefined;
		return { words: lines(asked.title), offered: lines(...asked.actions.map((one) => one.text)) };
	},
	without: 'words',
};
