import type { Answer, RecordedRequest } from './answer';

/** One operation. `{name}` in the path is one segment, handed over decoded in `params`. */
export interface Route<Context> {
	method: string;
	path: string;
	handle(
		context: Context,
		request: RecordedRequest,
		params: Record<string, string>,
	): Answer | Promise<Answer>;
}

function decoded(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}

export interface Found<R> {
	route: R;
	params: Record<string, string>;
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
	const wanted = pattern.split('/');
	const given = path.split('/');
	if (wanted.length !== given.length) return undefined;
	const params: Record<string, string> = {};
	for (const [index, part] of wanted.entries()) {
		const value = given[index] ?? '';
		if (part.startsWith('{') && value !== '') params[part.slice(1, -1)] = decoded(value);
		else if (part !== value) return undefined;
	}
	return params;
}

export function findRoute<R extends { method: string; path: string }>(
	routes: readonly R[],
	method: string,
	path: string,
): Found<R> | undefined {
	for (const route of routes) {
		if (route.method !== method) continue;
		const params = paramsOf(route.path, path);
		if (params !== undefined) return { route, params };
	}
	return undefined;
}
