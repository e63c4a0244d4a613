import { randomUUID } from 'node:crypto';
import { defaultConversations } from '../../fixtures';
import { isObject, type Answer, type JsonObject, type RecordedRequest } from '../core/answer';
import { handleControl, type Controls } from '../core/control';
import { FaultQueue, transportFaults, type FaultSpec } from '../core/faults';
import { findRoute } from '../core/router';
import { startServer } from '../core/server';
import { genesysControls } from './controls';
import { errorAnswer, missingPermission, tooManyRequests } from './errors';
import { refuse } from './gate';
import type { GenesysContext } from './route';
import { genesysRoutes } from './routes';
import { ConversationStore, type SimulatedConversation } from './store';
import { TokenStore } from './tokens';

/** The role the reference asks for at least, as a client-credentials client has it. */
export const minimumPermissions: readonly string[] = [
	'conversation:communication:view',
	'conversation:message:view',
	'conversation:webmessaging:view',
	'analytics:conversationDetail:view',
	'recording:recording:view',
	'speechAndTextAnalytics:data:view',
	'routing:queue:view',
	'routing:wrapupCode:view',
];

export interface GenesysSimulatorOptions {
	/** Default 0: any free port. */
	port?: number;
	clientId?: string;
	clientSecret?: string;
	/** Life of a token in ms; default a day, as on the platform. */
	tokenLifeMs?: number;
	/** What the client's role grants; default `minimumPermissions`. */
	permissions?: readonly string[];
	/** Instead of the default conversations. */
	conversations?: readonly SimulatedConversation[];
	/** Requests per window and token; default unlimited. The platform allows 300. */
	ratePerMinute?: number;
	/** The window of `ratePerMinute` in ms; default 60,000. Shorter in tests that scale time. */
	rateWindowMs?: number;
}

export interface GenesysSimulator extends Controls {
	origin: string;
	loginUrl: string;
	apiUrl: string;
	clientId: string;
	clientSecret: string;
	requests: RecordedRequest[];
	/** Requests to the token endpoint, refused ones included. */
	readonly tokenCalls: number;
	/** Every token given out so far answers 401 from now on. */
	expireTokens(): void;
	/** Changes the client's role while running. */
	setPermissions(permissions: readonly string[]): void;
	fault(spec: FaultSpec): void;
	addConversation(
		conversation: SimulatedConversation['conversation'],
		messages?: SimulatedConversation['messages'],
		emails?: SimulatedConversation['emails'],
	): void;
	/** As just started: data, role, faults, tokens, records. */
	reset(): void;
	close(): Promise<void>;
}

function faultBody(status: number, fault: FaultSpec<string>, limit: number): Answer {
	if (status === 429) return tooManyRequests(String(fault.retryAfter ?? 11), limit);
	if (status === 403)
		return missingPermission([fault.permission ?? 'conversation:communication:view']);
	if (status === 404)
		return errorAnswer(
			404,
			{},
			{ code: 'not.found', text: 'The requested resource was not found.' },
		);
	return errorAnswer(status);
}

/** Every answer carries a correlation id; that of an error body is its contextId. */
function withCorrelationId(answer: Answer): Answer {
	const inBody = isObject(answer.body) ? (answer.body as JsonObject).contextId : undefined;
	const id = typeof inBody === 'string' ? inBody : randomUUID();
	return { ...answer, headers: { 'ININ-Correlation-Id': id, ...answer.headers } };
}

export async function startGenesysSimulator(
	options: GenesysSimulatorOptions = {},
): Promise<GenesysSimulator> {
	const {
		clientId = '7c1d6c0e-52a4-4f0e-9d7e-2b8f3f6a1e90',
		clientSecret = 'simulated-client-secret',
	} = options;
	const limit = options.ratePerMinute ?? 300;
	const conversations = new ConversationStore(options.conversations ?? defaultConversations);
	const tokens = new TokenStore(
		options.tokenLifeMs ?? 86_400_000,
		options.ratePerMinute,
		options.rateWindowMs ?? 60_000,
	);
	const context: GenesysContext = { clientId, clientSecret, conversations, tokens };
	const faults = new FaultQueue(transportFaults);
	const requests: RecordedRequest[] = [];
	const initialPermissions = new Set(options.permissions ?? minimumPermissions);
	let granted = initialPermissions;

	const server = await startServer(
		{
			faults,
			requests,
			errorBody: (status, fault) => faultBody(status, fault, limit),
			finish: withCorrelationId,
			control: async (request) => await handleControl(simulator, genesysControls, request),
			answer: async (request) => {
				const found = findRoute(genesysRoutes, request.method, request.path);
				const refused = refuse(request, found?.route, tokens, granted, limit);
				if (refused !== undefined || found === undefined) return refused ?? errorAnswer(404);
				return await found.route.handle(context, request, found.params);
			},
		},
		options.port,
	);

	const simulator: GenesysSimulator = {
		origin: server.origin,
		loginUrl: server.origin,
		apiUrl: server.origin,
		clientId,
		clientSecret,
		requests,
		get tokenCalls() {
			return tokens.calls;
		},
		expireTokens: () => tokens.expireAll(),
		setPermissions: (permissions) => {
			granted = new Set(permissions);
		},
		fault: (spec) => faults.add(spec),
		faultJson: (value) => faults.addJson(value),
		addConversation: (conversation, messages = [], emails) =>
			conversations.add({ conversation, messages, ...(emails === undefined ? {} : { emails }) }),
		reset: () => {
			faults.clear();
			conversations.reset();
			tokens.expireAll();
			tokens.calls = 0;
			granted = initialPermissions;
			requests.length = 0;
		},
		close: async () => await server.close(),
	};
	return simulator;
}
