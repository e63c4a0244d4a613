import type { Permissions } from './endpoints';

/** Permissions look like `conversation:communication:view`; nothing else of an error text is passed on. */
const PERMISSION = /\b[a-zA-Z]{1,40}:[a-zA-Z]{1,40}:[a-zA-Z]{1,40}\b/g;
const MAX_PERMISSIONS = 5;

/** The permissions that an error body of the API names as missing. Undefined when it names none. */
export function missingPermissions(
	body:
		| { code?: string; message?: string; messageParams?: Record<string, unknown> | null }
		| undefined,
): Permissions | undefined {
	const texts = [...Object.values(body?.messageParams ?? {}).flat(), body?.message].filter(
		(value) => typeof value === 'string',
	);
	const named = [...new Set(texts.flatMap((value) => value.match(PERMISSION) ?? []))].slice(
		0,
		MAX_PERMISSIONS,
	);
	if (named.length === 0) return undefined;
	return body?.code === 'missing.permissions' ? { allOf: named } : { anyOf: named };
}
