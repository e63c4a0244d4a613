import type { ImportedCredential } from '../n8n/startSandbox';

/** Where the simulators listen and what they accept. */
export interface GenesysAccess {
	loginUrl: string;
	apiUrl: string;
	clientId: string;
	clientSecret: string;
}

export interface LlmAccess {
	baseUrl: string;
	apiKey: string;
}

/** The ids stand in the examples as well: imported under them, the workflows find their credentials at once. */
export const credentialIds = {
	genesys: 'gllmGenesysCloud',
	llm: 'gllmLlmApi000001',
	openAi: 'gllmOpenAi000001',
	salesforce: 'gllmSalesforce01',
	webhook: 'gllmWebhookAuth1',
} as const;

/** What a caller of a protected webhook of the examples sends along. */
export const webhookHeader = { name: 'X-Webhook-Secret', value: 'demo-2026' } as const;

/** What the webhooks of the examples ask a caller for. */
export const webhookCredential: ImportedCredential = {
	id: credentialIds.webhook,
	name: 'Webhook Secret',
	type: 'httpHeaderAuth',
	data: webhookHeader,
};

/** @param salesforceUrl of the server that stands in for a Salesforce organization */
export function demoCredentials(
	genesys: GenesysAccess,
	llm: LlmAccess,
	salesforceUrl: string,
): ImportedCredential[] {
	return [
		{
			id: credentialIds.genesys,
			name: 'Genesys Cloud',
			type: 'genesysCloudOAuth2Api',
			data: {
				region: 'custom',
				loginUrl: genesys.loginUrl,
				apiUrl: genesys.apiUrl,
				clientId: genesys.clientId,
				clientSecret: genesys.clientSecret,
			},
		},
		{
			id: credentialIds.llm,
			name: 'LLM',
			type: 'llmApi',
			data: { provider: 'openaiCompatible', baseUrl: llm.baseUrl, apiKey: llm.apiKey },
		},
		{
			id: credentialIds.openAi,
			name: 'OpenAI',
			type: 'openAiApi',
			data: { apiKey: llm.apiKey, url: llm.baseUrl },
		},
		{
			id: credentialIds.salesforce,
			name: 'Salesforce',
			type: 'salesforceOAuth2Api',
			// As n8n keeps it once somebody has signed in: the node sends its requests to the instance's URL.
			data: {
				environment: 'production',
				oauthTokenData: { access_token: 'demo', token_type: 'Bearer', instance_url: salesforceUrl },
			},
		},
		webhookCredential,
	];
}
