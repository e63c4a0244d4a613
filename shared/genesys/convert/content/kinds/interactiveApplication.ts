import { z } from 'zod';
import { optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';
import { promptSchema, promptWords } from './bubble';

const schema = z.object({
	interactiveApplication: optional(
		z.object({ name: text, receivedMessage: optional(promptSchema) }),
	),
});

/** An application inside the chat. Its data are no words and aren't read. */
export const interactiveApplication: ContentKind = {
	read(element) {
		const application = schema.safeParse(element).data?.interactiveApplication;
		if (application === undefined) return undefined;
		const words = promptWords(application.receivedMessage);
		const said = words.length > 0 ? words : lines(application.name);
		return said.length === 0 ? undefined : { words: said };
	},
	without: 'words',
};
