import { z } from 'zod';
import { boolean, listOf, optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';

const reply = z.object({ text, isSelected: boolean });
const schema = z.object({ quickReply: optional(reply), quickReplies: listOf(reply) });

/** Answers to tap on: one an element in live messages, a list in recorded ones. */
export const quickReply: ContentKind = {
	read(element) {
		const { quickReply: one, quickReplies = [] } = schema.safeParse(element).data ?? {};
		const replies = one === undefined ? quickReplies : [one, ...quickReplies];
		if (replies.length === 0) return undefined;
		return {
			offered: replies.flatMap((each) => lines(each.text)),
			picked: replies.flatMap((each) => (each.isSelected === true ? lines(each.text) : [])),
		};
	},
	without: 'words',
};
