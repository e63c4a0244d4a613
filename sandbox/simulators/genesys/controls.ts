import { isObject, type Answer, type JsonObject } from '../core/answer';
import type { Controls } from '../core/control';
import type { Route } from '../core/router';
import type { GenesysSimulator } from './options';
import type { SimulatedConversation } from './store';

function hasId(value: unknown): value is JsonObject & { id: string } {
	return isObject(value) && typeof value.id === 'string';
}

const done: Answer = { status: 204, body: undefined };

/** From JSON; besides the lists, what a test sets wrong shows in the answers. */
function conversationFrom(body: unknown): SimulatedConversation {
	const { conversation, messages, emails, recordings, ...others } = isObject(body) ? body : {};
	if (!hasId(conversation))
		throw new Error('Give { conversation: { id, … }, messages?, emails?, recordings?, … }');
	const list = (value: unknown) => (Array.isArray(value) ? value.filter(hasId) : []);
	return {
		conversation,
		messages: list(messages),
		...(emails === undefined ? {} : { emails: list(emails) }),
		...(recordings === undefined ? {} : { recordings: list(recordings) }),
		...others,
	};
}

/** What only this simulator can do, over HTTP. */
export const genesysControls: ReadonlyArray<Route<GenesysSimulator & Controls>> = [
	{
		method: 'POST',
		path: '/_sim/expire-tokens',
		handle: (sim) => {
			sim.expireTokens();
			return done;
		},
	},
	{
		method: 'GET',
		path: '/_sim/token-calls',
		handle: (sim) => ({ status: 200, body: { tokenCalls: sim.tokenCalls } }),
	},
	{
		method: 'POST',
		path: '/_sim/permissions',
		handle: (sim, request) => {
			if (!Array.isArray(request.body)) throw new Error('Permissions are a list of texts');
			sim.setPermissions(request.body.map(String));
			return done;
		},
	},
	{
		method: 'POST',
		path: '/_sim/conversations',
		handle: (sim, request) => {
			sim.add(conversationFrom(request.body));
			return done;
		},
	},
	{
		method: 'POST',
		path: '/_sim/arrive-later',
		handle: (sim, request) => {
			const list: unknown[] = Array.isArray(request.body) ? request.body : [request.body];
			sim.arriveLater(list.map(conversationFrom));
			return done;
		},
	},
	{
		method: 'POST',
		path: '/_sim/many',
		handle: (sim, request) => {
			sim.addMany(isObject(request.body) ? request.body : {});
			return done;
		},
	},
	{
		method: 'POST',
		path: '/_sim/analytics',
		handle: (sim, request) => {
			if (!isObject(request.body)) throw new Error('Settings are an object');
			sim.setAnalytics(request.body);
			return done;
		},
	},
	{
		method: 'POST',
		path: '/_sim/expire-transcript-urls',
		handle: (sim) => {
			sim.expireTranscriptUrls();
			return done;
		},
	},
];
