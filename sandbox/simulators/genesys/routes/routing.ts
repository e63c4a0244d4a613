import { notFound } from '../errors';
import { queuesIn, wrapUpCodesIn } from '../directory';
import { listing } from '../paging';
import type { GenesysRoute } from '../route';

export const listQueues: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/routing/queues',
	anyPermission: ['routing:queue:view'],
	handle: ({ conversations }, request) => listing(request, queuesIn(conversations)),
};

export const listWrapUpCodes: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/routing/wrapupcodes',
	anyPermission: ['routing:wrapupCode:view'],
	handle: ({ wrapUpCodeNames }, request) => listing(request, wrapUpCodesIn(wrapUpCodeNames)),
};

export const getWrapUpCode: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/routing/wrapupcodes/{codeId}',
	anyPermission: ['routing:wrapupCode:view'],
	handle: ({ wrapUpCodeNames }, _request, { codeId = '' }) => {
		const code = wrapUpCodesIn(wrapUpCodeNames).find(({ id }) => id === codeId);
		return code === undefined ? notFound('WrapupCode', codeId) : { status: 200, body: code };
	},
};
