import { invalidInput } from '../../errors';

/** Two names of one thing: a server that gets both refuses, or takes either. */
const SAME: ReadonlyArray<readonly string[]> = [
	['max_tokens', 'max_completion_tokens'],
	['seed', 'random_seed'],
	['stop', 'stop_sequences'],
];

/**
 * The body with the user's own keys behind it. Which of two values would win nobody can guess, so a key that stands in both is an
 * error, also under its other name.
 *
 * @throws ServiceError invalid_input naming the key
 */
export function mergeExtraBody(
	body: Readonly<Record<string, unknown>>,
	extra: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> {
	const merged = new Map(Object.entries(body));
	for (const [key, value] of Object.entries(extra ?? {})) {
		if (value === undefined) continue;
		const known = sameAs(key).find((name) => Object.hasOwn(body, name));
		if (known !== undefined) throw clash(key, known);
		if (key === 'stream' && value !== false) {
			throw invalidInput(
				"The extra body asks for a stream ('stream')",
				"Remove 'stream' from the extra body: the node reads whole answers.",
				{ key },
			);
		}
		merged.set(key, value);
	}
	return Object.fromEntries(merged);
}

function sameAs(key: string): readonly string[] {
	return SAME.find((names) => names.includes(key)) ?? [key];
}

function clash(key: string, known: string) {
	const shown = /^\w{1,40}$/.test(key) ? key : known;
	const message =
		shown === known
			? `The extra body sets '${shown}', which the node sets itself`
			: `The extra body sets '${shown}', and the node sets '${known}'`;
	return invalidInput(
		message,
		`Remove '${shown}' from the extra body, or clear the option that sets it.`,
		{ key: shown },
	);
}
