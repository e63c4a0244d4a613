import { credentialIds, webhookCredential } from '../../sandbox/demo/credentials';
import { publish } from '../../sandbox/demo/runs';
import { Cleanup } from '../../sandbox/n8n/Cleanup';
import {
	startSandbox,
	type ImportedCredential,
	type Sandbox,
} from '../../sandbox/n8n/startSandbox';
import { readExample } from '../../sandbox/n8n/workflowFile';
import { startGenesysSimulator, type GenesysSimulator } from '../../sandbox/simulators/genesys';
import { startLlmSimulator, type LlmSimulator } from '../../sandbox/simulators/llm';
import { n8nOfCompat } from './release';
import { reviewFlow, reviewFlowId } from './reviewFlow';

export interface OlderN8n extends Sandbox {
	genesys: GenesysSimulator;
	llm: LlmSimulator;
	credentials: ImportedCredential[];
}

/** The older n8n with the packed tarball in it, and the servers it talks to. */
export async function startOlder(tarball: string): Promise<OlderN8n> {
	const cleanup = new Cleanup();
	return await cleanup.undoOnFailure(async () => {
		const genesys = await startGenesysSimulator();
		cleanup.add(async () => await genesys.close());
		const llm = await startLlmSimulator();
		cleanup.add(async () => await llm.close());
		const credentials = credentialsFor(genesys, llm);
		const workflows = [await readExample('agent-assist'), reviewFlow];
		const sandbox = await startSandbox({
			tarball,
			credentials,
			workflows,
			logName: 'compat/n8n.log',
			release: n8nOfCompat,
		});
		cleanup.add(sandbox.stop);
		await publish(sandbox.rest, reviewFlowId);
		return { ...sandbox, genesys, llm, credentials, stop: async () => await cleanup.run() };
	});
}

function credentialsFor(
	{ loginUrl, apiUrl, clientId, clientSecret }: GenesysSimulator,
	{ baseUrl, apiKey }: LlmSimulator,
): ImportedCredential[] {
	return [
		{
			id: credentialIds.genesys,
			name: 'Genesys Cloud',
			type: 'genesysCloudOAuth2Api',
			data: { region: 'custom', loginUrl, apiUrl, clientId, clientSecret },
		},
		{
			id: credentialIds.llm,
			name: 'LLM',
			type: 'llmApi',
			data: { provider: 'openaiCompatible', baseUrl, apiKey },
		},
		webhookCredential,
	];
}
