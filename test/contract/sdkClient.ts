import type { GenesysSimulator } from '../../sandbox/simulators';
import type { OperationId } from './openapi/validateAnswer';

interface Extended {
	status: number;
	body?: unknown;
}

type ApiClass = new () => Partial<Record<OperationId, Method>>;

type Method = (...parameters: unknown[]) => Promise<Extended>;

/** What is used of the official SDK. Its own declarations cost the compiler too much, see scripts/genesysModels.mjs. */
interface Sdk {
	ApiClient: {
		instance: {
			setGateway(gateway: { host: string; port: string; protocol: string }): void;
			setReturnExtendedResponses(extended: boolean): void;
			loginClientCredentialsGrant(id: string, secret: string): Promise<{ accessToken: string }>;
		};
	};
	ConversationsApi: ApiClass;
	RecordingApi: ApiClass;
	SpeechTextAnalyticsApi: ApiClass;
	AnalyticsApi: ApiClass;
	RoutingApi: ApiClass;
	UsersApi: ApiClass;
}

export interface SdkClient {
	/** Status and body of an operation, error answers included. */
	ask(operation: OperationId, ...parameters: unknown[]): Promise<Extended>;
}

const APIS = [
	'ConversationsApi',
	'RecordingApi',
	'SpeechTextAnalyticsApi',
	'AnalyticsApi',
	'RoutingApi',
	'UsersApi',
] as const;

function isAnswer(thrown: unknown): thrown is Extended {
	return typeof thrown === 'object' && thrown !== null && 'status' in thrown;
}

/** The official SDK, signed in at the simulator. */
export async function sdkClient(sim: GenesysSimulator): Promise<SdkClient> {
	const sdk = jest.requireActual<Sdk>('purecloud-platform-client-v2');
	const { hostname, port, protocol } = new URL(sim.origin);
	const api = sdk.ApiClient.instance;
	api.setGateway({ host: hostname, port, protocol: protocol.replace(':', '') });
	api.setReturnExtendedResponses(true);
	await api.loginClientCredentialsGrant(sim.clientId, sim.clientSecret);
	const apis = APIS.map((name) => new sdk[name]());
	return {
		async ask(operation, ...parameters) {
			const owner = apis.find((one) => one[operation] !== undefined);
			const method = owner?.[operation];
			if (method === undefined) throw new Error(`The SDK has no ${operation}`);
			return await method.apply(owner, parameters).catch(async (thrown: unknown) => {
				return isAnswer(thrown) ? thrown : await Promise.reject(thrown);
			});
		},
	};
}
