import { conversationIds } from '../fixtures';
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
	const genesys = await startGenesysSimulator();
	const llm = await startLlmSimulator();
	const slack = await startSlackStandIn(options.onSlackMessage);
	const closeServers = async () => {
		await Promise.all([genesys.close(), llm.close(), slack.close()]);
	};
	try {
		const review = await readExample('scheduled-compliance-review');
		const sandbox = await startSandbox({
			tarball: options.tarball,
			credentials: demoCredentials(genesys, llm),
			workflows: [await readExample('agent-assist'), withSlackStandIn(review, 'Tell Slack', slack.url)],
			logName: options.logName,
		});
		const stop = async () => {
			await sandbox.stop();
			await closeServers();
		};
		return { ...sandbox, genesys, llm, slack, stop };
	} catch (error) {
		await closeServers();
		throw error;
	}
}
