import { z } from 'zod';
import { invalidInput } from '../../errors';
import { tryParseJson } from '../../http';
import type { ChatMessage } from '../llmTypes';

const message = z.object({
	role: z.enum(['system', 'developer', 'user', 'assistant']),
	content: z.string().min(1),
});

/**
 * The turns before the question, from a list of `{ role, content }` or the same as JSON text; nothing given is no turns.
 *
 * @throws ServiceError invalid_input that names the place and quotes nothing
 */
export function parseHistory(given: unknown): ChatMessage[] {
	const value =
		typeof given === 'string' ? (given.trim() === '' ? [] : tryParseJson(given)) : given;
	if (value === undefined || value === null) {
		if (given === undefined || given === null) return [];
		throw historyError('it is not valid JSON');
	}
	if (!Array.isArray(value)) throw historyError('it is no list');
	return (value as unknown[]).map((entry, index) => {
		const parsed = message.safeParse(entry);
		if (parsed.success) return parsed.data;
		const field = parsed.error.issues[0]?.path[0];
		const wanted =
			field === 'role'
				? 'its role is none of system, developer, user, assistant'
				: 'its content is no text, or empty';
		throw historyError(
			`entry ${index + 1} is no message: ${field === undefined ? 'it is no object' : wanted}`,
		);
	});
}

function historyError(problem: string) {
	return invalidInput(
		`The parameter 'History' cannot be read: ${problem}`,
		'Give a list like [{"role": "user", "content": "…"}, {"role": "assistant", "content": "…"}], oldest first.',
	);
}
