import { conversationIds } from '../fixtures';
import { Cleanup } from '../n8n/Cleanup';
import { readExample } from '../n8n/workflowFile';
import { startSandbox, type Sandbox } from '../n8n/startSandbox';
import { startGenesysSimulator, type GenesysSimulator } from '../simulators/genesys';
import { startLlmSimulator, type LlmSimulator } from '../simulators/llm';
import { demoCredentials } from './credentials';
import { startSlackStandIn, withSlackStandIn, type SlackMessage, type SlackStandIn } from './slackStandIn';

export const sampleConversationId = conversationIds.webMessagingActive;

export interface Demo extends Sandbox {
	genesys: GenesysSimulator;
	llm: LlmSimulator;
	slack: SlackStandIn;
}

/** The real n8n with the package and both examples in it, and the three servers they talk to. */
export async function startDemo(options: {
	tarball: string;
	logName: string;
	onSlackMessage?: (message: SlackMessage) => void;
}): Promise<Demo> {
	const cleanup = new Cleanup();
	return await cleanup.undoOnFailure(async () => {
		const genesys = await startGenesysSimulator();
		cleanup.add(async () => await genesys.close());
		const llm = await startLlmSimulator();
		cleanup.add(async () => await llm.close());
		const slack = await startSlackStandIn(options.onSlackMessage);
		cleanup.add(slack.close);
		const review = await readExample('scheduled-compliance-review');
		const sandbox = await startSandbox({
			tarball: options.tarball,
			credentials: demoCredentials(genesys, llm),
			workflows: [await readExample('agent-assist'), withSlackStandIn(review, 'Tell Slack', slack.url)],
			logName: options.logName,
		});
		cleanup.add(sandbox.stop);
		return { ...sandbox, genesys, llm, slack, stop: async () => await cleanup.run() };
	});
}
