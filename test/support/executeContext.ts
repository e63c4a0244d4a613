import 'reflect-metadata';
import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	type IExecuteFunctions,
	type IHttpRequestOptions,
	type INode,
	type INodeType,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { GenesysCloudOAuth2Api } from '../../credentials/GenesysCloudOAuth2Api.credentials';
import { LlmApi } from '../../credentials/LlmApi.credentials';

const types: Record<string, ICredentialType> = {
	genesysCloudOAuth2Api: new GenesysCloudOAuth2Api(),
	llmApi: new LlmApi(),
};

/** What n8n would keep in its database, by credential type. Reading it back shows the token that was stored. */
export type StoredCredentials = Record<string, ICredentialDataDecryptedObject>;

const node: INode = {
	id: 'n1',
	name: 'Node',
	type: 'test.node',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
	credentials: {
		genesysCloudOAuth2Api: { id: 'c1', name: 'Genesys' },
		llmApi: { id: 'c2', name: 'LLM' },
	},
};

const nodeType: INodeType = {
	description: {
		displayName: 'Node',
		name: 'node',
		group: ['transform'],
		version: 1,
		defaults: { name: 'Node' },
		description: 'Holds the context of a test',
		inputs: ['main'],
		outputs: ['main'],
		credentials: Object.keys(types).map((name) => ({ name })),
		properties: [],
	},
};

/** The context n8n-core hands to a node, with its real request helpers. `signal` is the execution's cancel signal. */
export function executeContext(stored: StoredCredentials, signal?: AbortSignal): IExecuteFunctions {
	const workflow = new Workflow({
		id: 'w1',
		name: 'Test',
		active: false,
		nodes: [node],
		connections: {},
		nodeTypes: {
			getByName: () => nodeType,
			getByNameAndVersion: () => nodeType,
			getKnownTypes: () => ({}),
		},
		settings: {},
	});
	// Only what the request helpers and the credentials meet; anything else fails loudly.
	const additionalData = {
		executionId: '1',
		credentialsHelper: credentialsHelper(stored),
		currentNodeExecutionIndex: 0,
		variables: {},
		webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
		formWaitingBaseUrl: 'http://localhost/form-waiting',
	} as unknown as IWorkflowExecuteAdditionalData;
	const items = [{ json: {} }];
	return new ExecuteContext(
		workflow,
		node,
		additionalData,
		'manual',
		createRunExecutionData(),
		0,
		items,
		{ main: [items] },
		{ node, data: { main: [items] }, source: null },
		[],
		signal,
	);
}

function credentialsHelper(stored: StoredCredentials) {
	return {
		getParentTypes: (type: string) => types[type]?.extends ?? [],
		isCredentialUsableByNode: () => true,
		getCredentialsProperties: (type: string) => types[type]?.properties ?? [],
		getDecrypted: async (_data: unknown, _credential: unknown, type: string) =>
			decrypted(type, stored),
		updateCredentials: async (
			_credential: unknown,
			type: string,
			data: ICredentialDataDecryptedObject,
		) => {
			stored[type] = { ...data };
		},
		updateCredentialsOauthTokenData: async (
			_credential: unknown,
			type: string,
			data: ICredentialDataDecryptedObject,
		) => {
			stored[type] = { ...stored[type], oauthTokenData: data.oauthTokenData ?? {} };
		},
		runPreAuthentication: async () => undefined,
		preAuthentication: async () => undefined,
		authenticate: async (
			data: ICredentialDataDecryptedObject,
			type: string,
			request: IHttpRequestOptions,
		) => {
			const authenticate = types[type]?.authenticate;
			return typeof authenticate === 'function' ? await authenticate(data, request) : request;
		},
	};
}

/** With the defaults of fields the user left out, and the token URL, which n8n computes from the credential's expression. */
function decrypted(type: string, stored: StoredCredentials): ICredentialDataDecryptedObject {
	const data = stored[type];
	if (data === undefined) throw new Error(`The test stored no credential '${type}'`);
	const defaults = (types[type]?.properties ?? []).map(
		(property) => [property.name, property.default] as const,
	);
	const complete = { ...Object.fromEntries(defaults), ...data } as ICredentialDataDecryptedObject;
	return type === 'genesysCloudOAuth2Api'
		? { ...complete, accessTokenUrl: `${String(complete.loginUrl)}/oauth/token` }
		: complete;
}
