import { AZURE_API_VERSION } from './providers/azureOpenAi';
import { COPIED_PATH, pathForBareHost } from './baseUrl';
import type { Provider } from './llmTypes';

/**
 * What the credential's test asks, as an expression over the credential's own fields: n8n evaluates it, and no code runs there. It
 * says the same as `llmConnection`, which a test holds it to.
 */
export function testUrlExpression(providers: readonly Provider[]): string {
	const branches = providers
		.map((provider) => `$credentials.provider === "${provider.id}" ? ${urlOf(provider)} : `)
		.join('');
	return `={{ ${branches}${tidy('$credentials.baseUrl || ""')} + "/models" }}`;
}

function urlOf(provider: Provider): string {
	const { id, defaultBaseUrl = '', credential } = provider;
	const given = `$credentials.${credential?.urlField ?? 'baseUrl'} || "${defaultBaseUrl}"`;
	if (id === 'anthropic')
		return `${tidy(given)}.replace(/\\/messages$/, "").replace(/\\/v(\\d+)$/, "").concat("/v1/models?limit=1")`;
	if (id === 'azureOpenAi') {
		const endpoint = `${tidy(given)}.replace(/\\/openai(\\/(v1|deployments)(\\/.*)?)?$/, "").replace(/\\/api\\/projects\\/[^\\/]+$/, "")`;
		const version = `($credentials.apiVersion || "${AZURE_API_VERSION}").trim()`;
		return `${endpoint} + ($credentials.azureRoute === "deployments" ? "/openai/models?api-version=" + ${version} : "/openai/v1/models")`;
	}
	const bare = pathForBareHost(provider);
	const completed =
		bare === undefined
			? ''
			: `.replace(/^(https?:\\/\\/${bare.host.replace(/\//g, '\\/')})$/i, "$1${bare.path}")`;
	const query = `(${given}).trim().replace(/^[^?#]*/, "").replace(/#.*$/, "").replace(/^[?]$/, "")`;
	return `${tidy(given)}${completed} + "${credential?.testPath ?? '/models'}" + ${query}`;
}

/** Without what many copy along. The field is text, or missing where the provider does not show it. */
function tidy(field: string): string {
	return `(${field}).trim().replace(/[?#].*$/, "").replace(/\\/+$/, "").replace(/${COPIED_PATH}/, "").replace(/\\/+$/, "")`;
}
