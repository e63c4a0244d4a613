import type { HttpRequest } from '../../http';

/** The paths of the APIs. What stands before them came from the base URL and may hold a token. */
const API_PATH =
	/(?:\/v\d{1,2}(?:beta\d?)?)?(?:\/openai)?(?:\/deployments\/[^/]+)?(?:\/(?:chat\/completions|messages|models|key|deployments))$/;

/** `POST /v1/chat/completions`: method and path of the API, without the part of the path that only the base URL knows. */
export function describeCall({ method, url }: HttpRequest): string {
	const { pathname } = new URL(url);
	const [known] = API_PATH.exec(pathname) ?? [];
	if (known === undefined) return `${method} /…`;
	return `${method} ${known.length === pathname.length ? '' : '…'}${known}`;
}
