import type { Icon, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';
import { endpointPath, ENDPOINTS, GENESYS_REGIONS, permissionsInWords } from '../shared/genesys';

const API_URL =
	'($credentials.region === "custom" ? $credentials.apiUrl : "https://api." + $credentials.region).replace(/\\/+$/, "")';
const LOGIN_URL =
	'($self["region"] === "custom" ? $self["loginUrl"] : "https://login." + $self["region"]).replace(/\\/+$/, "")';

/**
 * Client credentials for Genesys Cloud. Extends n8n's own OAuth2 credential, so n8n fetches the token, keeps it encrypted in
 * its database, shares it between workers and fetches a new one on 401.
 */
export class GenesysCloudOAuth2Api implements ICredentialType {
	name = 'genesysCloudOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Genesys Cloud OAuth2 API';

	icon: Icon = { light: 'file:../icons/genesys.svg', dark: 'file:../icons/genesys.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-genesys-llm/n8n-nodes-genesys-llm#genesys-cloud-credential';

	properties: INodeProperties[] = [
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'clientCredentials' },
		{
			displayName: 'Region',
			name: 'region',
			type: 'options',
			options: [
				...GENESYS_REGIONS.map(({ name, host }) => ({
					name: `${name} – ${host}`,
					value: host,
				})).sort((a, b) => a.name.localeCompare(b.name)),
				{ name: 'Custom', value: 'custom' },
			],
			default: 'mypurecloud.com',
			description:
				'The region of your organization: the host in the address you use for Genesys Cloud, without "apps."',
		},
		{
			displayName: 'Login URL',
			name: 'loginUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://login.mypurecloud.com',
			description: 'Where the token is fetched; "/oauth/token" is added',
			displayOptions: { show: { region: ['custom'] } },
		},
		{
			displayName: 'API URL',
			name: 'apiUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://api.mypurecloud.com',
			description: 'Where the API is; "/api/v2/…" is added',
			displayOptions: { show: { region: ['custom'] } },
		},
		{
			displayName: 'Web App URL',
			name: 'appsUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://apps.mypurecloud.com',
			description: 'For links to conversations. Empty: conversations have no link',
			displayOptions: { show: { region: ['custom'] } },
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 9a3f1c52-0000-4000-8000-000000000000',
			description:
				'Of an OAuth client with the grant type Client Credentials (Admin > Integrations > OAuth)',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
		},
		{
			displayName:
				'If n8n cannot acquire a token, one of three things is wrong: the client <b>secret</b>, the client <b>ID</b>, or the <b>region</b> (Genesys answers a wrong region as it answers an unknown ID). After changing only the secret, n8n keeps using the token it has until that expires.',
			name: 'causesNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: `={{ ${LOGIN_URL} }}/oauth/token`,
		},
		{ displayName: 'Scope', name: 'scope', type: 'hidden', default: '' },
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'header' },
	];

	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{ ${API_URL} }}`,
			url: endpointPath(ENDPOINTS.queues),
			qs: { pageSize: 1 },
			// A redirect would take the token to another server.
			disableFollowRedirect: true,
		},
		rules: [
			...[301, 302, 303, 307, 308].map((value) => ({
				type: 'responseCode' as const,
				properties: {
					value,
					message:
						'The API URL redirects to another address, which is not followed because the token would go there. Enter the address that it redirects to.',
				},
			})),
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message: `The client ID and secret are right, but the OAuth client has no role with the permission ${permissionsInWords(ENDPOINTS.queues.permissions)}. Give it the minimum role listed in the documentation (Admin > Integrations > OAuth > the client > Roles).`,
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'Genesys Cloud rejected the token. Check that the API URL and the login URL belong to the same region, then save and test again.',
				},
			},
		],
	};
}
