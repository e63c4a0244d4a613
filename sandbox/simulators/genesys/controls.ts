import { isObject, type JsonObject } from '../core/answer';
import type { Controls } from '../core/control';
import type { Route } from '../core/router';
import type { GenesysSimulator } from './index';

function hasId(value: unknown): value is JsonObject & { id: string } {
	return isObject(value) && typeof value.id === 'string';
}

/** What only this simulator can do, over HTTP. */
export const genesysControls: ReadonlyArray<Route<GenesysSimulator & Controls>> = [
	{
		method: 'POST',
		path: '/_sim/expire-tokens',
		handle: (sim) => {
			sim.expireTokens();
			return { status: 204, body: undefined };
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
			return { status: 204, body: undefined };
		},
	},
	{
		method: 'POST',
		path: '/_sim/conversations',
		handle: (sim, request) => {
			const { conversation, messages, emails } = isObject(request.body) ? request.body : {};
			if (!hasId(conversation))
				throw new Error('Give { conversation: { id, … }, messages?, emails? }');
			const list = (value: unknown) => (Array.isArray(value) ? value.filter(hasId) : undefined);
			sim.addConversation(conversation, list(messages), list(emails));
			return { status: 204, body: undefined };
		},
	},
];
