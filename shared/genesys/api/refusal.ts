import { ServiceError } from '../../errors';

/**
 * Stands in the place of a part that could not be had. A class and not a shape: parts are other people's JSON, in which a
 * number called `status` may mean anything.
 */
export class Refusal {
	/** HTTP status; 0 when nobody answered. */
	readonly status: number;

	readonly reason: 'pending' | 'forbidden' | 'notLicensed' | 'deleted' | 'none' | 'failed';

	/** What happened and what to do, free of anything private. */
	readonly detail: string;

	/** Any one of these would have sufficed. Only when it is forbidden. */
	readonly permissions?: readonly string[];

	constructor({
		status,
		reason,
		detail,
		permissions,
	}: Pick<Refusal, 'status' | 'reason' | 'detail' | 'permissions'>) {
		this.status = status;
		this.reason = reason;
		this.detail = detail;
		if (permissions !== undefined) this.permissions = permissions;
	}
}

/** These say nothing about a part: the whole item fails on them. */
const OF_THE_ITEM: ReadonlySet<string> = new Set([
	'auth',
	'rate_limited',
	'cancelled',
	'invalid_input',
]);

/**
 * A part, or why it could not be had. What a part's server cannot give must not cost the facts of the conversation, so a
 * failure that outlived its retries is an answer too. A rejected sign-in, a rate limit and a cancelled execution are not.
 */
export async function orRefusal<T>(work: Promise<T>): Promise<T | Refusal> {
	return await work.catch((error: unknown) => {
		if (!(error instanceof ServiceError) || OF_THE_ITEM.has(error.code))
			return Promise.reject(error as Error);
		return refusalOf(error);
	});
}

export function refusalOf(error: ServiceError): Refusal {
	const detail = [error.message, error.description].filter(Boolean).join('. ');
	const status = error.status ?? 0;
	if (error.details.notLicensed === true)
		return new Refusal({ status, reason: 'notLicensed', detail });
	if (error.code === 'permission_denied') {
		const named = error.details.permissions;
		return new Refusal({
			status,
			reason: 'forbidden',
			detail,
			permissions: Array.isArray(named) ? named.map(String) : [],
		});
	}
	if (error.code === 'not_found')
		return new Refusal({ status, reason: status === 410 ? 'deleted' : 'none', detail });
	return new Refusal({ status, reason: 'failed', detail });
}
