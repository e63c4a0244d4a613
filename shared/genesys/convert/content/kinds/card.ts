import { z } from 'zod';
import { boolean, listOf, optional, text } from '../../../api/schemas/lenient';
import { joined, lines, type ContentKind, type ContentReading } from '../contentReading';

const action = z.object({ text, isSelected: boolean });
const cardSchema = z.object({
	title: text,
	description: text,
	defaultAction: optional(action),
	actions: listOf(action),
});
const schema = z.object({
	card: optional(cardSchema),
	carousel: optional(z.object({ cards: listOf(cardSchema) })),
	cards: listOf(cardSchema),
});

function readCard({ title, description, defaultAction, actions }: z.infer<typeof cardSchema>) {
	const all = defaultAction === undefined ? actions : [...actions, defaultAction];
	return {
		words: lines(title, description),
		offered: [...new Set(all.flatMap((one) => lines(one.text)))],
		picked: all.flatMap((one) => (one.isSelected === true ? lines(one.text) : [])),
	} satisfies ContentReading;
}

/** A card, or several side by side: title, description and what can be pressed. */
export const card: ContentKind = {
	read(element) {
		const { card: one, carousel, cards = [] } = schema.safeParse(element).data ?? {};
		const all = [...(one === undefined ? [] : [one]), ...(carousel?.cards ?? []), ...cards];
		return all.length === 0 ? undefined : joined(all.map(readCard));
	},
	without: 'words',
};
