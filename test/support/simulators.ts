import {
	startGenesysSimulator,
	startLlmSimulator,
	type GenesysSimulator,
	type LlmSimulator,
} from '../../sandbox/simulators';
import type { CredentialStore } from './n8nHarness';

/** Both simulators, and the credentials that lead to them. */
export interface Simulators {
	genesys: GenesysSimulator;
	llm: LlmSimulator;
	/** Fresh credentials without a token, as after saving them. */
	credentials(overrides?: {
		clientId?: string;
		clientSecret?: string;
		apiKey?: string;
	}): Required<CredentialStore>;
	close(): Promise<void>;
}

export async function startSimulators(): Promise<Simulators> {
	const [genesys, llm] = await Promise.all([startGenesysSimulator(), startLlmSimulator()]);
	return {
		genesys,
		llm,
		credentials: (overrides = {}) => ({
			genesysCloudOAuth2Api: {
				region: 'custom',
				loginUrl: genesys.loginUrl,
				apiUrl: genesys.apiUrl,
				clientId: overrides.clientId ?? genesys.clientId,
				clientSecret: overrides.clientSecret ?? genesys.clientSecret,
			},
			llmApi: {
				provider: 'openaiCompatible',
				baseUrl: llm.baseUrl,
				apiKey: overrides.apiKey ?? llm.apiKey,
			},
		}),
		close: async () => {
			await Promise.all([genesys.close(), llm.close()]);
		},
	};
}
