import { isObject, type RecordedRequest } from './answer';

export const transportFaults = [
	'status',
	'slow',
	'hang',
	'headersThenHang',
	'drip',
	'cutOff',
	'malformedJson',
	'wrongShape',
	'emptyBody',
	'htmlError',
	'reset',
] as const;
export type TransportFault = (typeof transportFaults)[number];

export interface FaultMatch {
	method?: string;
	/** The whole path, a beginning that ends in `*`, a RegExp, or (over HTTP) `{ "pattern": "…" }`. */
	path?: string | RegExp | { pattern: string };
	/** Requests with this id in the path or the body. */
	conversationId?: string;
	/** Requests with this text in the body, as sent. */
	bodyIncludes?: string;
}

export interface FaultSpec<Kind extends string = TransportFault> {
	kind: Kind;
	match?: FaultMatch;
	/** How many matching requests are hit; default 1. */
	times?: number | 'always';
	/** How many matching requests pass untouched before the first is hit; default 0. */
	skip?: number;
	/** Default 503 for `status`, 502 for `htmlError`, 200 for `headersThenHang`, `emptyBody` and `wrongShape`. */
	status?: number;
	headers?: Record<string, string>;
	/** Body of `status` and `wrongShape`; without one `status` sends the service's own body for that status. */
	body?: unknown;
	/** Wait before the answer (`slow`: default 1,000) or between two bytes (`drip`: default 1,000). Any kind may have one. */
	delayMs?: number;
	/** Value of Retry-After: seconds, or an HTTP date. */
	retryAfter?: number | string;
	/** Named in the body of a 403. */
	permission?: string;
}

const knownKeys = new Set([
	...[
		'kind',
		'match',
		'times',
		'skip',
		'status',
		'headers',
		'body',
		'delayMs',
		'retryAfter',
		'permission',
	],
	...['method', 'path', 'conversationId', 'bodyIncludes'],
]);

interface Armed<Kind extends string> {
	spec: FaultSpec<Kind>;
	left: number;
	skip: number;
}

function pathMatches(wanted: NonNullable<FaultMatch['path']>, path: string): boolean {
	if (wanted instanceof RegExp)
		return new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).test(path);
	if (typeof wanted !== 'string') return new RegExp(wanted.pattern).test(path);
	return wanted.endsWith('*') ? path.startsWith(wanted.slice(0, -1)) : path === wanted;
}

function matches(match: FaultMatch | undefined, request: RecordedRequest): boolean {
	if (match === undefined) return true;
	if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
	if (match.path !== undefined && !pathMatches(match.path, request.path)) return false;
	if (match.bodyIncludes !== undefined && !request.rawBody.includes(match.bodyIncludes))
		return false;
	const id = match.conversationId;
	return id === undefined || request.path.includes(id) || request.rawBody.includes(id);
}

/** Faults wait in the order they were set; the first that matches hits, and is gone after `times`. */
export class FaultQueue<Kind extends string> {
	private armed: Array<Armed<Kind>> = [];

	constructor(private readonly kinds: readonly Kind[]) {}

	/** Throws with the reason when it is no fault: one that can never hit, or hits too much, hides a wrong test. */
	add(spec: FaultSpec<Kind>): void {
		if (!this.kinds.includes(spec.kind)) {
			throw new Error(`Unknown fault kind "${String(spec.kind)}". Known: ${this.kinds.join(', ')}`);
		}
		const wrong = [...Object.keys(spec), ...Object.keys(spec.match ?? {})].find(
			(key) => !knownKeys.has(key),
		);
		if (wrong !== undefined) throw new Error(`Unknown key "${wrong}" in a fault`);
		const { times = 1 } = spec;
		if (times !== 'always' && !(Number.isInteger(times) && times > 0)) {
			throw new Error('"times" is a whole number from 1, or "always"');
		}
		const left = times === 'always' ? Infinity : times;
		this.armed.push({ spec, left, skip: spec.skip ?? 0 });
	}

	/** The same from untyped JSON. */
	addJson(value: unknown): void {
		if (!isObject(value) || typeof value.kind !== 'string')
			throw new Error('A fault is an object with a "kind"');
		this.add(value as unknown as FaultSpec<Kind>); // add() checks it
	}

	take(request: RecordedRequest): FaultSpec<Kind> | undefined {
		for (const entry of this.armed) {
			if (entry.left <= 0 || !matches(entry.spec.match, request)) continue;
			if (entry.skip > 0) {
				entry.skip -= 1;
				continue;
			}
			entry.left -= 1;
			this.armed = this.armed.filter((other) => other.left > 0);
			return entry.spec;
		}
		return undefined;
	}

	clear(): void {
		this.armed = [];
	}
}
