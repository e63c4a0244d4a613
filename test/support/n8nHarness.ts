import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	NodeConnectionTypes,
	NodeHelpers,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	type IConnections,
	type IDataObject,
	type IExecuteFunctions,
	type IHttpRequestOptions,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { GenesysCloudOAuth2Api } from '../../credentials/GenesysCloudOAuth2Api.credentials';
import { LlmApi } from '../../credentials/LlmApi.credentials';
import { FlattenRenderPrompt } from '../../nodes/FlattenRenderPrompt/FlattenRenderPrompt.node';
import { GenesysGetConversation } from '../../nodes/GenesysGetConversation/GenesysGetConversation.node';
import { LlmChat } from '../../nodes/LlmChat/LlmChat.node';

const PACKAGE = 'n8n-nodes-genesys-llm';

/** Gives on what it gets; the harness pins its data. */
class Trigger implements INodeType {
	description: INodeType['description'] = {
		displayName: 'Trigger',
		name: 'trigger',
		group: ['trigger'],
		version: 1,
		defaults: { name: 'Trigger' },
		description: 'Start',
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	};

	async execute(this: IExecuteFunctions) {
		return [this.getInputData()];
	}
}

/**
 * Stands in for n8n's Switch, which is not published apart from n8n: sends each item to the output whose number `output` gives, an
 * expression over the item as people write it there.
 */
class Switch implements INodeType {
	description: INodeType['description'] = {
		displayName: 'Switch',
		name: 'switch',
		group: ['transform'],
		version: 1,
		defaults: { name: 'Switch' },
		description: 'Routes items',
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: Array.from({ length: 4 }, () => NodeConnectionTypes.Main),
		properties: [{ displayName: 'Output', name: 'output', type: 'number', default: 0 }],
	};

	async execute(this: IExecuteFunctions) {
		const outputs: INodeExecutionData[][] = [[], [], [], []];
		this.getInputData().forEach((item, index) => {
			const output = this.getNodeParameter('output', index) as number; // the fields say so
			outputs[output]?.push({ ...item, pairedItem: { item: index } });
		});
		return outputs;
	}
}

const nodeClasses: Record<string, INodeType> = {
	'test.trigger': new Trigger(),
	'test.switch': new Switch(),
	[`${PACKAGE}.genesysGetConversation`]: new GenesysGetConversation(),
	[`${PACKAGE}.flattenRenderPrompt`]: new FlattenRenderPrompt(),
	[`${PACKAGE}.llmChat`]: new LlmChat(),
};

const credentialTypes: Record<string, ICredentialType> = {
	genesysCloudOAuth2Api: new GenesysCloudOAuth2Api(),
	llmApi: new LlmApi(),
};

const nodeTypes: INodeTypes = {
	getByName: (name) => known(name),
	getByNameAndVersion: (name, version) => NodeHelpers.getVersionedNodeType(known(name), version),
	getKnownTypes: () => ({}),
};

function known(name: string): INodeType {
	const node = nodeClasses[name];
	if (node === undefined) throw new Error(`The harness knows no node '${name}'`);
	return node;
}

/** What n8n would keep in its database. Reading it back shows which token is stored. */
export interface CredentialStore {
	genesysCloudOAuth2Api?: ICredentialDataDecryptedObject;
	llmApi?: ICredentialDataDecryptedObject;
}

const storeIds = new WeakMap<CredentialStore, string>();
let stores = 0;

/** Every store is a saved credential of its own, as nodes pace themselves per credential. */
function credentialId(store: CredentialStore): string {
	const id = storeIds.get(store) ?? `c${++stores}`;
	storeIds.set(store, id);
	return id;
}

/**
 * The part of n8n's credentials helper that a node meets: decryption with the expressions of hidden fields resolved, storing a
 * token, authentication. Anything else throws by name, so that a test cannot pass by accident.
 */
function credentialsHelper(
	store: Record<string, ICredentialDataDecryptedObject>,
	others: ReadonlyMap<string, CredentialStore>,
) {
	const helper = {
		getParentTypes: (type: string) => credentialTypes[type]?.extends ?? [],
		isCredentialUsableByNode: () => true,
		getCredentialsProperties: (type: string) => credentialTypes[type]?.properties ?? [],
		getDecrypted: async (_data: unknown, credential: { id: string | null }, type: string) => {
			const own = others.get(credential.id ?? '') as
				| Record<string, ICredentialDataDecryptedObject>
				| undefined;
			const stored = (own ?? store)[type];
			if (stored === undefined) throw new Error(`The test stored no credential '${type}'`);
			return withDefaults(type, stored);
		},
		updateCredentials: async (
			_credential: unknown,
			type: string,
			data: ICredentialDataDecryptedObject,
		) => {
			store[type] = { ...data };
		},
		updateCredentialsOauthTokenData: async (
			_credential: unknown,
			type: string,
			data: ICredentialDataDecryptedObject,
		) => {
			store[type] = { ...store[type], oauthTokenData: data.oauthTokenData ?? {} };
		},
		runPreAuthentication: async () => undefined,
		preAuthentication: async () => undefined,
		authenticate: async (
			data: ICredentialDataDecryptedObject,
			type: string,
			request: IHttpRequestOptions,
		) => {
			const authenticate = credentialTypes[type]?.authenticate;
			return typeof authenticate === 'function' ? await authenticate(data, request) : request;
		},
	};
	return new Proxy(helper, {
		get(target, name) {
			if (name in target) return target[name as keyof typeof target];
			throw new Error(`The harness' credentials helper has no '${String(name)}'`);
		},
	});
}

/** Fields the user left out, and the token URL, which n8n computes from an expression over the credential itself. */
function withDefaults(
	type: string,
	stored: ICredentialDataDecryptedObject,
): ICredentialDataDecryptedObject {
	const defaults = Object.fromEntries(
		(credentialTypes[type]?.properties ?? []).map((p) => [p.name, p.default]),
	);
	const data = { ...defaults, ...stored } as ICredentialDataDecryptedObject;
	if (type === 'genesysCloudOAuth2Api')
		data.accessTokenUrl = `${String(data.loginUrl)}/oauth/token`;
	return data;
}

export interface HarnessNode {
	name: string;
	type: 'genesysGetConversation' | 'flattenRenderPrompt' | 'llmChat' | 'switch';
	parameters?: INode['parameters'];
	onError?: INode['onError'];
	/** What it is wired to: the node before it in the row, unless said otherwise. Output 1 of our nodes is the error branch. */
	after?: { node: string; output: number };
	/** Credentials of its own. */
	store?: CredentialStore;
}

export interface HarnessRun {
	/** The raw result of n8n-core. */
	run: IRun;
	/** Items of a node's output, by name; output 1 is the error branch. */
	output(node: string, index?: number): INodeExecutionData[];
	/** The error that stopped the workflow. */
	error:
		| (Error & { description?: string | null; httpCode?: string | null; context?: IDataObject })
		| undefined;
}

/** A running workflow that can be cancelled. */
export interface StartedRun {
	finished: Promise<HarnessRun>;
	cancel(): void;
}

/** Wires the nodes in a row (or as `after` says) behind a trigger with the given items and starts them on n8n-core, with its real HTTP helpers. */
export function startWorkflow(
	nodes: readonly HarnessNode[],
	items: IDataObject[],
	store: CredentialStore = {},
): StartedRun {
	const others = new Map<string, CredentialStore>();
	for (const { store: own } of nodes)
		if (own !== undefined) others.set(`${credentialId(own)}-llm`, own);
	const all: INode[] = [
		{
			id: 'n0',
			name: 'Trigger',
			type: 'test.trigger',
			typeVersion: 1,
			position: [0, 0],
			parameters: {},
		},
		...nodes.map(
			(node, index): INode => ({
				id: `n${index + 1}`,
				name: node.name,
				type: node.type === 'switch' ? 'test.switch' : `${PACKAGE}.${node.type}`,
				typeVersion: 1,
				position: [200 * (index + 1), 0],
				parameters: node.parameters ?? {},
				onError: node.onError,
				credentials: {
					genesysCloudOAuth2Api: { id: `${credentialId(store)}-genesys`, name: 'Genesys' },
					llmApi: { id: `${credentialId(node.store ?? store)}-llm`, name: 'LLM' },
				},
			}),
		),
	];
	const connections: IConnections = {};
	nodes.forEach((node, index) => {
		const { node: from, output } = node.after ?? { node: all[index]?.name ?? '', output: 0 };
		const outputs = ((connections[from] ??= { main: [] }).main ??= []);
		while (outputs.length <= output) outputs.push([]);
		outputs[output]?.push({ node: node.name, type: 'main', index: 0 });
	});
	const data = {
		id: 'w1',
		name: 'Test',
		active: false,
		isArchived: false,
		createdAt: new Date(),
		updatedAt: new Date(),
		activeVersionId: null,
		nodes: all,
		connections,
		settings: { executionOrder: 'v1' as const },
	};
	const workflow = new Workflow({ ...data, nodeTypes });
	const additionalData = {
		executionId: '1',
		credentialsHelper: credentialsHelper(
			store as Record<string, ICredentialDataDecryptedObject>,
			others,
		),
		hooks: new ExecutionLifecycleHooks('cli', '1', data),
		currentNodeExecutionIndex: 0,
		variables: {},
		instanceBaseUrl: 'http://localhost',
		restApiUrl: '',
		webhookBaseUrl: '',
		webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
		formWaitingBaseUrl: 'http://localhost/form-waiting',
		webhookTestBaseUrl: '',
		userId: 'u1',
		setExecutionStatus: () => undefined,
		sendDataToUI: () => undefined,
	} as unknown as IWorkflowExecuteAdditionalData;
	const execute = new WorkflowExecute(additionalData, 'cli');
	const start = workflow.getNode('Trigger');
	if (start === null) throw new Error('The workflow has no trigger');
	const pinned = items.map((json, index) => ({ json, pairedItem: { item: index } }));
	const running = runOf(execute, { workflow, startNode: start, pinData: { Trigger: pinned } });
	return { finished: running.then(toHarnessRun), cancel: () => running.cancel() };
}

type RunOptions = Pick<Parameters<WorkflowExecute['run']>[0], 'workflow' | 'startNode' | 'pinData'>;

/** How n8n-core 1.x, whose types are not installed, takes the same. */
type PositionalRun = (
	workflow: RunOptions['workflow'],
	startNode: RunOptions['startNode'],
	destinationNode: undefined,
	pinData: RunOptions['pinData'],
) => ReturnType<WorkflowExecute['run']>;

function runOf(execute: WorkflowExecute, options: RunOptions): ReturnType<WorkflowExecute['run']> {
	if (execute.run.length <= 1) return execute.run(options);
	const run = execute.run.bind(execute) as unknown as PositionalRun;
	return run(options.workflow, options.startNode, undefined, options.pinData);
}

/** As `startWorkflow`, to its end. */
export async function runWorkflow(
	nodes: readonly HarnessNode[],
	items: IDataObject[],
	store: CredentialStore = {},
): Promise<HarnessRun> {
	return await startWorkflow(nodes, items, store).finished;
}

function toHarnessRun(run: IRun): HarnessRun {
	return {
		run,
		error: run.data.resultData.error,
		output(node, index = 0) {
			const tasks = run.data.resultData.runData[node];
			if (tasks === undefined) throw new Error(`The node '${node}' did not run`);
			return tasks.at(-1)?.data?.main?.[index] ?? [];
		},
	};
}
