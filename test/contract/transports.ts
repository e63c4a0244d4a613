import { axiosTransport } from '../../sandbox/axiosTransport';
import { nodeTransport, plainTransport } from '../../nodes/adapter/httpTransport';
import type { HttpTransport } from '../../shared/http/transport';
import { executeContext } from '../support/executeContext';

export const BEARER = 'planted-bearer-4fR7aB2cD9';

/**
 * A transport that sends `Authorization: Bearer …` with everything, as one execution has it. Cancelling is the signal given here:
 * n8n hands it to its helper by itself, so the tests hand it to both in this way.
 */
export interface TransportUnderTest {
	name: string;
	/** A 401 makes n8n fetch another token and ask again: see token.test.ts. */
	refreshes: boolean;
	make(signal?: AbortSignal): HttpTransport;
}

export const transports: readonly TransportUnderTest[] = [
	{
		name: 'axios',
		refreshes: false,
		make: (signal) => {
			const transport = axiosTransport({ Authorization: `Bearer ${BEARER}` });
			return { send: async (request) => await transport.send(request, signal) };
		},
	},
	{
		name: "n8n's request helper",
		refreshes: false,
		make: (signal) => {
			const stored = {
				llmApi: { provider: 'openaiCompatible', baseUrl: 'http://127.0.0.1', apiKey: BEARER },
			};
			return nodeTransport(executeContext(stored, signal), 'llmApi', { refreshOn401: false });
		},
	},
	{
		name: "n8n's request helper with an OAuth2 token",
		refreshes: true,
		make: (signal) => {
			const oauthTokenData = { access_token: BEARER, token_type: 'bearer' };
			const stored = {
				genesysCloudOAuth2Api: {
					region: 'custom',
					loginUrl: 'http://127.0.0.1:1',
					apiUrl: 'http://127.0.0.1:1',
					clientId: 'x',
					oauthTokenData,
				},
			};
			return nodeTransport(executeContext(stored, signal), 'genesysCloudOAuth2Api', {
				refreshOn401: true,
			});
		},
	},
	{
		name: "n8n's request helper without a credential",
		refreshes: false,
		make: (signal) => {
			const transport = plainTransport(executeContext({}, signal));
			return {
				send: async (request) =>
					await transport.send(
						{ ...request, headers: { ...request.headers, Authorization: `Bearer ${BEARER}` } },
						signal,
					),
			};
		},
	},
];
