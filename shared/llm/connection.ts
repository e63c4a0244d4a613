import type { ConnectionSettings, LlmConnection, Provider } from './llmTypes';
import { withoutSlashes } from './withoutSlashes';

/**
 * Where the credential's fields point. Undefined when neither the credential nor the provider has a usable base URL.
 * `/chat/completions` at the end, which many copy along, is taken off.
 */
export function llmConnection(
	provider: Provider,
	baseUrl: string | undefined,
	settings: ConnectionSettings = {},
): LlmConnection | undefined {
	const text = (baseUrl ?? '').trim() || (provider.defaultBaseUrl ?? '');
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
	if (provider.toConnection !== undefined) return provider.toConnection(text, settings);
	return { baseUrl: withoutSlashes(withoutSlashes(text).replace(/\/chat\/completions$/, '')) };
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
