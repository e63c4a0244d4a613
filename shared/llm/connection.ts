import type { LlmConnection, Provider } from './types';

/**
 * Where the credential's fields point. Undefined when neither the credential nor the provider has a usable base URL.
 * `/chat/completions` at the end, which many copy along, is taken off.
 */
export function llmConnection(provider: Provider, baseUrl: string | undefined): LlmConnection | undefined {
	const text = (baseUrl ?? '').trim() || (provider.defaultBaseUrl ?? '');
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
	return { baseUrl: withoutSlashes(withoutSlashes(text).replace(/\/chat\/completions$/, '')) };
}

function withoutSlashes(url: string): string {
	let end = url.length;
	while (url[end - 1] === '/') end--;
	return url.slice(0, end);
}
