import { z } from 'zod';
import { text } from '../../../api/schemas/lenient';
import { lines } from '../contentReading';

/** `ConversationContentReceivedReplyMessage`: the words in the bubble that opens a picker, a form or an application. */
export const promptSchema = z.object({ header: text, title: text, subtitle: text });

export function promptWords(prompt: z.infer<typeof promptSchema> | undefined): string[] {
	return lines(prompt?.header, prompt?.title, prompt?.subtitle);
}
