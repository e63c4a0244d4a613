import type {
	IAuthenticate,
	Icon,
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { providers } from '../shared/llm/providers';

const BASE_URL =
	'($credentials.baseUrl || "https://api.openai.com/v1").trim().replace(/\\/+$/, "").replace(/\\/chat\\/completions$/, "")';

/** An OpenAI-compatible chat-completions server and the key for it. */
export class LlmApi implements ICredentialType {
	name = 'llmApi';

	displayName = 'LLM API';

	icon: Icon = { light: 'file:../icons/llm.svg', dark: 'file:../icons/llm.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-genesys-llm/n8n-nodes-genesys-llm#llm-credential';

	properties: INodeProperties[] = [
		{
			displayName: 'Provider',
			name: 'provider',
			type: 'options',
			options: providers.map(({ displayName, id }) => ({ name: displayName, value: id })),
			default: 'openai',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.openai.com/v1',
			placeholder: 'e.g. http://localhost:11434/v1',
			description:
				'Up to and with the version; "/chat/completions" is added. The API key is sent to this address, so change it together with the provider.',
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Leave empty for a local server that needs none',
		},
		{
			displayName: 'Organization ID',
			name: 'organization',
			type: 'string',
			default: '',
			placeholder: 'e.g. org-…',
			description: 'Sent as OpenAI-Organization; only for keys that belong to several organizations',
			displayOptions: { show: { provider: ['openai'] } },
		},
		{
			displayName: 'Project ID',
			name: 'project',
			type: 'string',
			default: '',
			placeholder: 'e.g. proj_…',
			description: 'Sent as OpenAI-Project',
			displayOptions: { show: { provider: ['openai'] } },
		},
		{
			displayName: 'Extra Headers',
			name: 'extraHeaders',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add Header',
			default: {},
			description: 'Sent with every request, e.g. for a gateway in front of the server',
			options: [
				{
					displayName: 'Header',
					name: 'header',
					values: [
						{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. X-Gateway-Team' },
						{ displayName: 'Value', name: 'value', type: 'string', typeOptions: { password: true }, default: '' },
					],
				},
			],
		},
	];

	/** A function, because an empty key must send no Authorization header at all: some local servers refuse "Bearer ". */
	authenticate: IAuthenticate = async (
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => ({
		...request,
		headers: { ...request.headers, ...headersOf(credentials) },
	});

	test: ICredentialTestRequest = {
		request: { baseURL: `={{ ${BASE_URL} }}`, url: '/models' },
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'The server rejected the API key. Enter a valid key, and check that the base URL belongs to the same provider.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message: 'The server knows the API key but does not let it list models. Check its organization, project and permissions.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 404,
					message: 'There is no model list at this base URL. For most servers the base URL ends in "/v1".',
				},
			},
		],
	};
}

function headersOf(credentials: ICredentialDataDecryptedObject): Record<string, string> {
	const headers: Record<string, string> = {};
	const extra = credentials.extraHeaders as { header?: Array<{ name?: string; value?: string }> } | undefined;
	for (const { name, value } of extra?.header ?? []) {
		if (name?.trim()) headers[name.trim()] = value ?? '';
	}
	const text = (field: string): string => (typeof credentials[field] === 'string' ? credentials[field].trim() : '');
	if (text('apiKey') !== '') headers.Authorization = `Bearer ${text('apiKey')}`;
	if (text('provider') !== 'openaiCompatible') {
		if (text('organization') !== '') headers['OpenAI-Organization'] = text('organization');
		if (text('project') !== '') headers['OpenAI-Project'] = text('project');
	}
	return headers;
}
