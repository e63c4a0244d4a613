import { invalidInput } from '../../../errors';
import { isCustomer } from './roles';
import type { ConversationParticipant } from '../../model';
import type { WireParticipant } from '../../api/schemas/conversationSchema';

/**
 * Names of participant attributes as a user writes them: a list, or a text with commas or line ends between. One that ends in
 * `*` stands for all that begin so.
 *
 * @throws ServiceError `invalid_input` for a `*` alone, which would be no allow-list
 */
export function parseAttributeNames(input: unknown): string[] {
	const parts = Array.isArray(input)
		? (input as unknown[])
		: typeof input === 'string'
			? input.split(/[,\n]/)
			: [];
	const names = parts.flatMap((part) =>
		typeof part === 'string' && part.trim() !== '' ? [part.trim()] : [],
	);
	if (names.some((name) => /^\*+$/.test(name))) {
		throw invalidInput(
			"The parameter 'Attributes' asks for all attributes",
			"Name those you need, e.g. orderId, or the beginning of their names, e.g. order*. Attributes often hold private data, so '*' alone is not taken.",
		);
	}
	return [...new Set(names)];
}

/**
 * The attributes on the allow-list, merged over all participants: where several have one, the customer's counts, else that of who
 * came first; an empty one only when nobody has more. In the order of the list, then by name.
 *
 * @param wire in time order, and `people` in the same order
 */
export function pickAttributes(
	wire: readonly WireParticipant[],
	people: readonly ConversationParticipant[],
	allowed: readonly string[],
): Record<string, string> {
	const all = wire.map((p, index) => ({
		attributes: p.attributes,
		first: people[index] !== undefined && isCustomer(people[index]),
	}));
	const entries = [
		...all.filter(({ first }) => first),
		...all.filter(({ first }) => !first),
	].flatMap(({ attributes }) => attributes);
	const merged = new Map<string, string>();
	for (const [name, value] of entries) if (!merged.get(name)) merged.set(name, value);
	const names = [...merged.keys()].sort();
	const picked = allowed.flatMap((pattern) =>
		names.filter((name) =>
			pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
		),
	);
	return Object.fromEntries([...new Set(picked)].map((name) => [name, merged.get(name) ?? '']));
}
