import { invalidInput } from '../../errors';
import type { ConnectionSettings, LlmConnection } from '../llmTypes';
import { chatCompletionsProvider } from './chatCompletions';

/** The newest version of the deployments route that is no preview. */
export const AZURE_API_VERSION = '2024-10-21';

/** Of the model inference API of Azure AI Foundry: `{resource}/models/chat/completions?api-version=…`. */
const FOUNDRY_API_VERSION = '2024-05-01-preview';

/** The only version that still lists deployments to an API key. */
const DEPLOYMENTS_LIST_VERSION = '2023-03-15-preview';

/**
 * Azure OpenAI, by either of its routes: `{endpoint}/openai/v1/chat/completions`, or
 * `{endpoint}/openai/deployments/{deployment}/chat/completions?api-version=…`. The model is the name of a deployment in both.
 * https://learn.microsoft.com/azure/ai-foundry/openai/reference
 */
export const azureOpenAi = chatCompletionsProvider({
	id: 'azureOpenAi',
	displayName: 'Azure OpenAI',
	limitName: 'max_tokens',
	hasReasoningModels: true,
	capabilities: { jsonSchema: 'strict', jsonObject: true, seed: true, modelList: true },
	credential: {
		urlField: 'azureUrl',
		urlExample: 'https://my-resource.openai.azure.com',
		apiKey: 'required',
		header: 'api-key',
	},
	toConnection,
	chatUrl: ({ model }, connection) => {
		const { apiVersion, deployment, baseUrl } = connection;
		if (isFoundry(baseUrl))
			return `${baseUrl}/chat/completions?api-version=${encodeURIComponent(apiVersion ?? FOUNDRY_API_VERSION)}`;
		const root = `${endpointOf(baseUrl)}/openai`;
		if (apiVersion === undefined) return `${root}/v1/chat/completions`;
		return `${root}/deployments/${segment(deployment ?? model)}/chat/completions?api-version=${encodeURIComponent(apiVersion)}`;
	},
	modelsRequest: ({ baseUrl, headers }) => ({
		method: 'GET',
		url: `${endpointOf(baseUrl)}/openai/deployments?api-version=${DEPLOYMENTS_LIST_VERSION}`,
		headers,
	}),
});

/** The address of the resource, or of a gateway in front of it: what stands before `/openai` in any address of either route. */
function endpointOf(url: string): string {
	const { origin, pathname } = new URL(url);
	const [, prefix] =
		/^(.*?)(?:\/openai(?:\/(?:v1|deployments)(?:\/.*)?)?|\/models(?:\/chat\/completions)?|\/api\/projects\/[^/]+)\/*$/.exec(
			pathname,
		) ?? [];
	return `${origin}${(prefix ?? pathname).replace(/\/$/, '')}`;
}

/** What a pasted address names (deployment, version) counts when the fields are empty. */
function toConnection(
	url: string,
	{ route, apiVersion, deployment }: ConnectionSettings,
): LlmConnection {
	const { origin, pathname, searchParams } = new URL(url);
	const [, foundry] = /^(.*\/models)(?:\/chat\/completions)?\/*$/.exec(pathname) ?? [];
	if (foundry !== undefined)
		return {
			baseUrl: `${origin}${foundry}`,
			apiVersion:
				searchParams.get('api-version') ??
				(route === 'deployments' ? filled(apiVersion) : undefined) ??
				FOUNDRY_API_VERSION,
		};
	const [, pasted] = /\/openai\/deployments\/([^/]+)/.exec(pathname) ?? [];
	const pastedVersion = searchParams.get('api-version') ?? undefined;
	const byDeployment =
		route === undefined
			? pasted !== undefined || filled(apiVersion) !== undefined
			: route === 'deployments';
	if (!byDeployment) return { baseUrl: `${endpointOf(url)}/openai/v1` };
	const name = filled(deployment) ?? (pasted === undefined ? undefined : decoded(pasted));
	return {
		baseUrl: `${endpointOf(url)}/openai`,
		apiVersion: filled(apiVersion) ?? pastedVersion ?? AZURE_API_VERSION,
		...(name === undefined ? {} : { deployment: name }),
	};
}

function isFoundry(baseUrl: string): boolean {
	return baseUrl.endsWith('/models');
}

/** A name as one segment of a path. @throws ServiceError invalid_input for one that would climb */
function segment(name: string): string {
	if (/^\.{1,2}$/.test(name.trim()))
		throw invalidInput(
			'The name of the deployment is not valid',
			'Enter the name of a deployment as the Azure portal shows it.',
		);
	return encodeURIComponent(name);
}

function filled(text: string | undefined): string | undefined {
	const trimmed = text?.trim();
	return trimmed === '' ? undefined : trimmed;
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
