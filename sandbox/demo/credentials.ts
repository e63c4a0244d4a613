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
} as const;

export function demoCredentials(genesys: GenesysAccess, llm: LlmAccess): ImportedCredential[] {
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
	];
}
