import type { ConnectionSettings, LlmConnection, Provider } from './llmTypes';
import { hasUserInfo, readBaseUrl } from './baseUrl';

/**
 * Where the credential's fields point. Undefined when neither the credential nor the provider has a usable base URL.
 * Paths of the API at the end, which many copy along, are taken off; a bare host that needs a version gets it. Undefined too for an
 * address with a user name or a password in it.
 */
export function llmConnection(
	provider: Provider,
	baseUrl: string | undefined,
	settings: ConnectionSettings = {},
): LlmConnection | undefined {
	const text = (baseUrl ?? '').trim() || (provider.defaultBaseUrl ?? '');
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text) || hasUserInfo(text)) return undefined;
	if (provider.toConnection !== undefined) return provider.toConnection(text, settings);
	const { url, query, completed } = readBaseUrl(text, provider);
	return {
		baseUrl: url,
		...(query === undefined ? {} : { query }),
		...(completed === undefined ? {} : { completed }),
	};
}

/** The headers a provider wants with this key, for transports without credentials of their own, and for the credential itself. */
export function providerHeaders(provider: Provider, apiKey: string): Record<string, string> {
	const {
		apiKey: wants = 'optional',
		header = 'Authorization',
		fixedHeaders,
	} = provider.credential ?? {};
	const given = apiKey.trim();
	if (given === '' || wants === 'none') return { ...fixedHeaders };
	return { ...fixedHeaders, [header]: header === 'Authorization' ? `Bearer ${given}` : given };
}
