import type { GenesysRoute } from '../route';

const organization = {
	id: '3d8f2c41-9a53-4c8e-8f0b-6a1d2e7b9c55',
	name: 'Acme (simulated)',
	selfUri: '/api/v2/organizations/3d8f2c41-9a53-4c8e-8f0b-6a1d2e7b9c55',
};

export const tokensMe: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/tokens/me',
	anyPermission: [],
	handle: ({ clientId }) => ({
		status: 200,
		body: {
			organization,
			homeOrganization: organization,
			authorizedScope: [],
			OAuthClient: { id: clientId, name: 'n8n', organization },
		},
	}),
};
