import { randomUUID } from 'node:crypto';
import type { RecordedRequest } from '../core/answer';
import { handleControl, type Controls } from '../core/control';
import { FaultQueue, transportFaults, type FaultSpec, type TransportFault } from '../core/faults';
import { findRoute } from '../core/router';
import { startServer } from '../core/server';
import { dialectOf, errorOf, refusedCaller, unknownAddress } from './dialect';
import { llmQuirks, quirkAnswer, type LlmQuirk } from './quirks';
import { llmRoutes } from './routes';

export type LlmFaultKind = TransportFault | LlmQuirk;
export type LlmFaultSpec = FaultSpec<LlmFaultKind>;

export interface LlmSimulatorOptions {
	/** Default 0: any free port. */
	port?: number;
	/** null: no key is needed, as with local servers. */
	apiKey?: string | null;
	/** Default gpt-4o, gpt-4o-mini. */
	models?: readonly string[];
}

export interface LlmSimulator extends Controls {
	origin: string;
	/** What goes into the credential: the origin with /v1. For Azure and Anthropic it is the origin. */
	baseUrl: string;
	/** Empty when none is needed. */
	apiKey: string;
	models: readonly string[];
	requests: RecordedRequest[];
	fault(spec: LlmFaultSpec): void;
	/** As just started: faults and records are gone. */
	reset(): void;
	close(): Promise<void>;
}

export async function startLlmSimulator(options: LlmSimulatorOptions = {}): Promise<LlmSimulator> {
	const { apiKey = 'simulated-llm-key', models = ['gpt-4o', 'gpt-4o-mini'] } = options;
	const faults = new FaultQueue<LlmFaultKind>([...transportFaults, ...llmQuirks]);
	const requests: RecordedRequest[] = [];

	const server = await startServer(
		{
			faults,
			requests,
			errorBody: (status, _fault, request) => errorOf(request, status),
			quirk: (fault, normal, request) => quirkAnswer(fault, normal, dialectOf(request)),
			finish: (answer) => ({
				...answer,
				headers: { 'x-request-id': `req_${randomUUID()}`, ...answer.headers },
			}),
			control: async (request) => await handleControl(simulator, [], request),
			answer: async (request) => {
				const refused = refusedCaller(request, apiKey);
				if (refused !== undefined) return refused;
				const found = findRoute(llmRoutes[dialectOf(request)], request.method, request.path);
				if (found === undefined) return unknownAddress(request);
				return await found.route.handle({ models }, request, found.params);
			},
		},
		options.port,
	);

	const simulator: LlmSimulator = {
		origin: server.origin,
		baseUrl: `${server.origin}/v1`,
		apiKey: apiKey ?? '',
		models,
		requests,
		fault: (spec) => faults.add(spec),
		faultJson: (value) => faults.addJson(value),
		reset: () => {
			faults.clear();
			requests.length = 0;
		},
		close: async () => await server.close(),
	};
	return simulator;
}
