import { z } from 'zod';
import { listOf, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';

const schema = z.object({ reactions: listOf(z.object({ reactionType: text })) });

/** Like, Love, Angry, …: a sign and no words. Recordings have no field for it. */
export const reactions: ContentKind = {
	read(element) {
		const types = (schema.safeParse(element).data?.reactions ?? []).flatMap((one) =>
			lines(one.reactionType),
		);
		return types.length === 0
			? undefined
			: { notes: types.map((type) => ['reaction', type] as const) };
	},
	without: 'media',
};
