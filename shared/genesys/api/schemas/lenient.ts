import { z } from 'zod';

/**
 * The building blocks of tolerant wire schemas. Real payloads have unknown keys, nulls and missing arrays, so a field of
 * the wrong type counts as absent, and an unreadable element of a list is left out.
 */

export type JsonObject = Record<string, unknown>;

export const text = z
	.string()
	.nullish()
	.catch(undefined)
	.transform((value) => value ?? undefined);

/** Text that says something: an empty one counts as absent, as ids and times do. */
export const nonBlankText = text.transform((value) =>
	value === undefined || value.trim() === '' ? undefined : value,
);

/** A record of texts. Numbers and truths are written out; what is neither is left out. */
export const strings = z
	.record(z.unknown())
	.nullish()
	.catch(undefined)
	.transform((value) =>
		Object.entries(value ?? {}).flatMap(
			([key, entry]): Array<[key: string, value: string]> =>
				typeof entry === 'string' || typeof entry === 'number' || typeof entry === 'boolean'
					? [[key, String(entry)]]
					: [],
		),
	);

export const boolean = z
	.boolean()
	.nullish()
	.catch(undefined)
	.transform((value) => value ?? undefined);

export const number = z
	.number()
	.finite()
	.nullish()
	.catch(undefined)
	.transform((value) => value ?? undefined);

export function listOf<T>(schema: z.ZodType<T, z.ZodTypeDef, unknown>) {
	return z
		.array(z.unknown())
		.nullish()
		.catch([])
		.transform((values) =>
			(values ?? []).flatMap((value) => {
				const parsed = schema.safeParse(value);
				return parsed.success ? [parsed.data] : [];
			}),
		);
}

export function optional<T>(schema: z.ZodType<T, z.ZodTypeDef, unknown>) {
	return schema
		.nullish()
		.catch(undefined)
		.transform((value) => value ?? undefined);
}

export function asObject(value: unknown): JsonObject | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as JsonObject)
		: undefined;
}

export function objectsIn(value: unknown): JsonObject[] {
	return Array.isArray(value)
		? (value as unknown[]).flatMap((element): JsonObject[] => [asObject(element) ?? []].flat())
		: [];
}

/**
 * The bodies in a part that may be one body, a list of bodies, a list of lists (one per call), or a page `{entities}`.
 */
export function bodiesIn(part: unknown): JsonObject[] {
	const elements = Array.isArray(part) ? (part as unknown[]).flat(2) : [part];
	return elements.flatMap((element) => {
		const body = asObject(element);
		if (body === undefined) return [];
		return Array.isArray(body.entities) ? objectsIn(body.entities) : [body];
	});
}
