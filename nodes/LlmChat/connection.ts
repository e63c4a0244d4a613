import type { IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { invalidInput, ServiceError } from '../../shared/errors';
import type { HttpTransport } from '../../shared/http';
import {
	hasUserInfo,
	llmConnection,
	type LlmConnection,
	type Provider,
	providerById,
} from '../../shared/llm';
import { nodeTransport } from '../adapter/httpTransport';

export const CREDENTIAL = 'llmApi';

const text = z.string().optional().catch(undefined);

/** Every provider has a field of its own for the address, so the others are read by name. */
const credentialFields = z
	.object({
		provider: z.string().catch('openai'),
		apiKey: text,
		azureRoute: z.enum(['v1', 'deployments']).optional().catch(undefined),
		apiVersion: text,
		deployment: text,
	})
	.catchall(z.unknown());

/** Provider, address and transport of the credential; the key stays in the credential, which adds it to each request. */
export async function llmServer(
	context: IExecuteFunctions | ILoadOptionsFunctions,
	credentialType: string = CREDENTIAL,
): Promise<{ provider: Provider; connection: LlmConnection; transport: HttpTransport }> {
	const fields = credentialFields.parse(await context.getCredentials(credentialType));
	const provider = providerById(fields.provider);
	const { urlField = 'baseUrl', urlExample } = provider.credential ?? {};
	const { azureRoute: route, apiVersion, deployment } = fields;
	const connection = llmConnection(provider, text.parse(fields[urlField]), {
		route,
		apiVersion,
		deployment,
	});
	if (hasUserInfo(text.parse(fields[urlField]) ?? '')) {
		throw invalidInput(
			'The base URL in the LLM API credential holds a user name or a password',
			'Take them out of the URL. Enter the key as API Key, or send a header of your own with Extra Headers.',
		);
	}
	if (connection === undefined) {
		throw invalidInput(
			'The LLM API credential has no usable base URL',
			`Enter the address of the server, beginning with http:// or https://${urlExample === undefined ? " and for most servers ending in '/v1'" : `, e.g. ${urlExample}`}.`,
		);
	}
	if (
		provider.keyRequired &&
		connection.baseUrl === provider.defaultBaseUrl &&
		!fields.apiKey?.trim()
	) {
		throw new ServiceError(
			`The LLM API credential has no API key, and ${provider.displayName} answers nobody without one`,
			{
				code: 'auth',
				description:
					'Enter the key in the credential, or choose an OpenAI-compatible server that needs none.',
			},
		);
	}
	// A 401 is final for an API key: n8n's repeat after it would only ask twice.
	return {
		provider,
		connection,
		transport: nodeTransport(context, credentialType, { refreshOn401: false }),
	};
}
