import type { Provider } from './llmTypes';
import { withoutSlashes } from './withoutSlashes';

/** Paths of the API that people copy along. Also in the expression of the credential's test. */
export const COPIED_PATH =
	'\\/(?:chat\\/completions|completions|responses|embeddings|models|chat)$';

/** Hosts of one's own machine or network, on which a server of the family answers under `/v1`. */
export const LOCAL_HOST =
	'(?:localhost|127(?:\\.\\d{1,3}){3}|10(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2}|\\[::1\\]|host\\.docker\\.internal|[\\w-]+)(?::\\d+)?';

/** A base URL as the server needs it. Scheme, host and port are those that were given. */
export interface BaseUrl {
	url: string;
	query?: string;
	completed?: string;
}

/** Without paths of the API behind the version, with its query apart, and with the version where a bare host needs one. */
export function readBaseUrl(given: string, provider: Provider): BaseUrl {
	const [, before = given, query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(given) ?? [];
	const url = withoutSlashes(withoutSlashes(before).replace(new RegExp(COPIED_PATH), ''));
	const path = pathForBareHost(provider);
	const isBare = path !== undefined && new RegExp(`^https?://${path.host}$`, 'i').test(url);
	return {
		url: isBare ? `${url}${path.path}` : url,
		...(query.length > 1 ? { query } : {}),
		...(isBare ? { completed: path.path } : {}),
	};
}

/** Which bare hosts get a path, as the source of a regular expression, and which one. */
export function pathForBareHost({
	defaultBaseUrl,
}: Provider): { host: string; path: string } | undefined {
	if (defaultBaseUrl === undefined) return { host: LOCAL_HOST, path: '/v1' };
	const { host, hostname, pathname } = new URL(defaultBaseUrl);
	const path = withoutSlashes(pathname);
	if (path === '') return undefined;
	// A server that runs at home runs anywhere, always with the same path.
	return hostname === 'localhost'
		? { host: '[^/]+', path }
		: { host: host.replace(/\./g, '\\.'), path };
}

/** Whether an address names a user: then the key would travel in place of the credential's. */
export function hasUserInfo(url: string): boolean {
	return URL.canParse(url) && (new URL(url).username !== '' || new URL(url).password !== '');
}
