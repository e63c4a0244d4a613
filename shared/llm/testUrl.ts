import { AZURE_API_VERSION } from './providers/azureOpenAi';
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

function urlOf({ id, defaultBaseUrl = '', credential }: Provider): string {
	const given = `$credentials.${credential?.urlField ?? 'baseUrl'} || "${defaultBaseUrl}"`;
	if (id === 'anthropic')
		return `${tidy(given)}.replace(/\\/messages$/, "").replace(/\\/v(\\d+)$/, "").concat("/v1/models?limit=1")`;
	if (id === 'azureOpenAi') {
		const endpoint = `${tidy(given)}.replace(/[?].*$/, "").replace(/\\/openai(\\/(v1|deployments)(\\/.*)?)?$/, "")`;
		const version = `($credentials.apiVersion || "${AZURE_API_VERSION}").trim()`;
		return `${endpoint} + ($credentials.azureRoute === "deployments" ? "/openai/models?api-version=" + ${version} : "/openai/v1/models")`;
	}
	return `${tidy(given)} + "${credential?.testPath ?? '/models'}"`;
}

/** Without what many copy along. The field is text, or missing where the provider does not show it. */
function tidy(field: string): string {
	return `(${field}).trim().replace(/\\/+$/, "").replace(/\\/chat\\/completions$/, "")`;
}
