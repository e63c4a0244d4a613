import { randomUUID } from 'node:crypto';
import {
	defaultConversations,
	formerUserIds,
	manyConversations,
	wrapUpCodeNames,
} from '../../fixtures';
import { isObject, type Answer, type JsonObject, type RecordedRequest } from '../core/answer';
import { handleControl } from '../core/control';
import { FaultQueue, transportFaults, type FaultSpec } from '../core/faults';
import { findRoute } from '../core/router';
import { startServer } from '../core/server';
import { DetailsQueries } from './analytics/details';
import { DetailsJobs } from './analytics/jobs';
import { genesysControls } from './controls';
import { errorAnswer, missingPermission, tooManyRequests } from './errors';
import { refuse } from './gate';
import { minimumPermissions, type GenesysSimulator, type GenesysSimulatorOptions } from './options';
import { Pending } from './pending';
import type { GenesysContext } from './route';
import { genesysRoutes } from './routes';
import { SignedUrls } from './signedUrls';
import { ConversationStore } from './store';
import { TokenStore } from './tokens';

export { minimumPermissions, type GenesysSimulator, type GenesysSimulatorOptions } from './options';

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
	const now = options.now ?? Date.now;
	const conversations = new ConversationStore(
		options.conversations ?? defaultConversations,
		options.many === undefined ? undefined : manyConversations(options.many),
	);
	const jobs = new DetailsJobs(conversations, now);
	const queries = new DetailsQueries(conversations);
	const pending = new Pending();
	const signedUrls = new SignedUrls(options.transcriptUrlLifeMs ?? 600_000, now);
	const tokens = new TokenStore(
		options.tokenLifeMs ?? 86_400_000,
		options.ratePerMinute,
		options.rateWindowMs ?? 60_000,
		options.rateWindow,
		now,
	);
	const context: GenesysContext = {
		clientId,
		clientSecret,
		conversations,
		tokens,
		queries,
		jobs,
		pending,
		signedUrls,
		wrapUpCodeNames: options.wrapUpCodeNames ?? wrapUpCodeNames,
		formerUserIds: new Set(formerUserIds),
	};
	const keepRequests = options.keepRequests ?? Infinity;
	const faults = new FaultQueue(transportFaults);
	const requests: RecordedRequest[] = [];
	const initialPermissions = new Set(options.permissions ?? minimumPermissions);
	let granted = initialPermissions;

	const server = await startServer(
		{
			faults,
			requests,
			now,
			errorBody: (status, fault) => faultBody(status, fault, limit),
			finish: withCorrelationId,
			control: async (request) => await handleControl(simulator, genesysControls, request),
			answer: async (request) => {
				if (requests.length > keepRequests) requests.splice(0, requests.length - keepRequests);
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
		add: (entry) => {
			conversations.add(entry);
			pending.forget(entry.conversation.id);
		},
		addMany: (many) => conversations.addSource(manyConversations(many)),
		arriveLater: (entries) => conversations.arriveLater(entries),
		setAnalytics: (settings) => {
			jobs.settings = { ...jobs.settings, ...settings };
		},
		expireTranscriptUrls: () => signedUrls.expireAll(),
		reset: () => {
			faults.clear();
			conversations.reset();
			jobs.reset();
			queries.clear();
			pending.clear();
			signedUrls.clear();
			tokens.expireAll();
			tokens.calls = 0;
			granted = initialPermissions;
			requests.length = 0;
		},
		close: async () => await server.close(),
	};
	return simulator;
}
