import type {
	IAuthenticate,
	Icon,
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import {
	AZURE_API_VERSION,
	hasUserInfo,
	providerById,
	providerHeaders,
	providers,
	testUrlExpression,
} from '../shared/llm';

const table = providers.map(({ id, displayName, defaultBaseUrl, credential }) => ({
	id,
	displayName,
	defaultBaseUrl,
	...credential,
}));
const withKey = table.filter(({ apiKey }) => apiKey !== 'none').map(({ id }) => id);
const AZURE = ['azureOpenAi'];

/** One field for each provider: a key never goes to the address of the one that was chosen before. OpenAI's two share a name, as saved ones do. */
const urlFields: INodeProperties[] = table.map(
	({ id, urlField = 'baseUrl', defaultBaseUrl, urlExample }) => ({
		displayName: AZURE.includes(id) ? 'Endpoint' : 'Base URL',
		name: urlField,
		type: 'string',
		...(defaultBaseUrl === undefined ? { required: true } : {}),
		default: defaultBaseUrl ?? '',
		placeholder: `e.g. ${urlExample ?? defaultBaseUrl ?? ''}`,
		description: AZURE.includes(id)
			? 'Address of the resource, as the Azure portal shows it. The API key is sent to it.'
			: 'Up to and with the version; the path of the chat is added. The API key is sent to this address, so change it together with the provider.',
		displayOptions: { show: { provider: [id] } },
	}),
);

/** n8n shows the system's word for a server that did not answer, and a credential cannot replace it. */
const TEST_WORDS =
	'If the test says <b>ECONNREFUSED</b>, nothing listens at the base URL: start the server and check the port (in a container, "localhost" is the container itself). ' +
	'<b>ENOTFOUND</b> or <b>EAI_AGAIN</b>: no such host name. <b>ETIMEDOUT</b>, <b>ECONNABORTED</b> or <b>ECONNRESET</b>: no answer came through; check the firewall. ' +
	'A word with <b>CERT</b> or <b>SSL</b>: n8n does not trust the certificate, or the server wants http:// instead of https://.';

/** A server that answers chats, and the key for it. */
export class LlmApi implements ICredentialType {
	name = 'llmApi';

	displayName = 'LLM API';

	icon: Icon = { light: 'file:../icons/llm.svg', dark: 'file:../icons/llm.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-genesys-llm/n8n-nodes-genesys-llm#llm-credential';

	properties: INodeProperties[] = [
		{
			displayName: 'Provider',
			name: 'provider',
			type: 'options',
			options: providers.map(({ displayName, id }) => ({ name: displayName, value: id })),
			default: 'openai',
		},
		...urlFields,
		{ displayName: TEST_WORDS, name: 'testWordsNotice', type: 'notice', default: '' },
		{
			displayName: 'Route',
			name: 'azureRoute',
			type: 'options',
			options: [
				{
					name: 'Deployments',
					value: 'deployments',
					description: 'For resources and gateways that ask for an API version',
				},
				{ name: 'V1', value: 'v1', description: 'Needs no API version' },
			],
			default: 'v1',
			description:
				'Which of its two addresses the resource is asked at. With both, the model in the node is the name of a deployment.',
			displayOptions: { show: { provider: AZURE } },
		},
		{
			displayName: 'API Version',
			name: 'apiVersion',
			type: 'string',
			default: AZURE_API_VERSION,
			placeholder: `e.g. ${AZURE_API_VERSION}`,
			displayOptions: { show: { provider: AZURE, azureRoute: ['deployments'] } },
		},
		{
			displayName: 'Deployment',
			name: 'deployment',
			type: 'string',
			default: '',
			placeholder: 'e.g. chat-production',
			description:
				'Asked whatever model the node names. Leave empty to take the model in the node as the name of the deployment.',
			displayOptions: { show: { provider: AZURE, azureRoute: ['deployments'] } },
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Leave empty for a server that needs none',
			displayOptions: { show: { provider: withKey } },
		},
		{
			displayName: 'Organization ID',
			name: 'organization',
			type: 'string',
			default: '',
			placeholder: 'e.g. org-…',
			description:
				'Sent as OpenAI-Organization; only for keys that belong to several organizations',
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
						{
							displayName: 'Name',
							name: 'name',
							type: 'string',
							default: '',
							placeholder: 'e.g. X-Gateway-Team',
						},
						{
							displayName: 'Value',
							name: 'value',
							type: 'string',
							typeOptions: { password: true },
							default: '',
						},
					],
				},
			],
		},
	];

	/** A function, because an empty key must send no header for it at all: some local servers refuse "Bearer ". */
	authenticate: IAuthenticate = async (
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		// Told here, because n8n's own word for it in the credential's test would be ERR_INVALID_URL.
		if (!isAddress(request)) throw new Error(NO_ADDRESS);
		if (hasUserInfo(request.url ?? '')) throw new Error(USER_INFO);
		return { ...request, headers: merged({ ...request.headers }, headersOf(credentials)) };
	};

	test: ICredentialTestRequest = {
		// A redirect would take the key along to wherever it leads.
		request: { url: testUrlExpression(providers), disableFollowRedirect: true },
		rules: Object.entries(TEST_MESSAGES).map(([value, message]) => ({
			type: 'responseCode' as const,
			properties: { value: Number(value), message },
		})),
	};
}

const USER_INFO =
	'The base URL in the LLM API credential holds a user name or a password. Take them out of the URL: enter the key as API Key, or send a header of your own with Extra Headers.';

const NO_ADDRESS =
	'The base URL in the LLM API credential is empty or no address. Enter one that begins with http:// or https://, e.g. https://llm.example.com/v1.';

/** The HTTP Request node, which can borrow the credential, hands over `uri` instead, and minds its address itself. */
function isAddress({ url, baseURL = '' }: Partial<IHttpRequestOptions>): boolean {
	return (
		url === undefined ||
		[url, baseURL].some((text) => /^https?:\/\/[^/]/i.test(text) && URL.canParse(text))
	);
}

/** What to do, by the status that the credential's test met. */
const TEST_MESSAGES: Readonly<Record<number, string>> = {
	400: 'The server did not accept the request. Gemini answers so to a wrong API key; elsewhere check the base URL and, for Azure, the API version.',
	401: 'The server rejected the API key. Enter a valid key, and check that the base URL belongs to the same provider.',
	402: 'The server knows the API key, and the account has no credit left. Add credit at the provider.',
	403: 'The server knows the API key but does not let it list models. Check its organization, project and permissions.',
	404: 'There is no model list at this base URL. For most servers the base URL ends in "/v1".',
	405: 'There is no model list at this base URL. For most servers the base URL ends in "/v1".',
	429: 'The server limits the rate of requests, or the account has no quota left. Wait a minute and try again; if it stays, look into the account at the provider.',
	502: 'A gateway answered, and the server behind it did not. Check that the server runs, and the base URL.',
	503: 'The server is not ready. Check that it runs and has loaded a model, then try again.',
};

/** The key's own header counts last, so that an extra header cannot take its place by accident. */
function headersOf(credentials: ICredentialDataDecryptedObject): Record<string, string> {
	const text = (field: string): string =>
		typeof credentials[field] === 'string' ? credentials[field].trim() : '';
	const provider = providerById(text('provider') || 'openai');
	const headers: Record<string, string> = { ...provider.credential?.fixedHeaders };
	const extra = credentials.extraHeaders as
		| { header?: Array<{ name?: string; value?: string }> }
		| undefined;
	for (const { name, value } of extra?.header ?? []) {
		if (name?.trim()) merged(headers, { [name.trim()]: value ?? '' });
	}
	const { [provider.credential?.header ?? 'Authorization']: key } = providerHeaders(
		provider,
		text('apiKey'),
	);
	if (key !== undefined) merged(headers, { [provider.credential?.header ?? 'Authorization']: key });
	if (provider.id === 'openai') {
		if (text('organization') !== '')
			merged(headers, { 'OpenAI-Organization': text('organization') });
		if (text('project') !== '') merged(headers, { 'OpenAI-Project': text('project') });
	}
	return headers;
}

/** Puts `more` into `headers`, in place of those of the same name in any case. */
function merged<T>(headers: Record<string, T>, more: Record<string, T>): Record<string, T> {
	for (const [name, value] of Object.entries(more)) {
		for (const known of Object.keys(headers))
			if (known.toLowerCase() === name.toLowerCase()) delete headers[known];
		headers[name] = value;
	}
	return headers;
}
