import { conversationIds } from '../fixtures';
import { Cleanup } from '../n8n/Cleanup';
import { readExample } from '../n8n/workflowFile';
import { startSandbox, type Sandbox } from '../n8n/startSandbox';
import { startGenesysSimulator, type GenesysSimulator } from '../simulators/genesys';
import { startLlmSimulator, type LlmSimulator } from '../simulators/llm';
import { demoCredentials } from './credentials';
import { startSalesforceStandIn, type SalesforceStandIn } from './salesforceStandIn';
import {
	startSlackStandIn,
	withSlackStandIn,
	type SlackMessage,
	type SlackStandIn,
} from './slackStandIn';

export const sampleConversationId = conversationIds.webMessagingActive;

export interface Demo extends Sandbox {
	genesys: GenesysSimulator;
	llm: LlmSimulator;
	slack: SlackStandIn;
	salesforce: SalesforceStandIn;
}

/** The folders in examples/. */
export const exampleNames = [
	'agent-assist',
	'scheduled-compliance-review',
	'conversation-summary-to-crm',
	'ai-agent-with-genesys-tool',
	'weekly-quality-report',
] as const;

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** From the Monday of last week to an hour ago, so that the examples that look back find something whenever the demo runs. */
function recently(nowMs: number): { from: string; to: string } {
	const today = Math.floor(nowMs / dayMs);
	// Day 0 was a Thursday.
	const lastMonday = today - ((today + 3) % 7) - 7;
	return {
		from: new Date(lastMonday * dayMs).toISOString(),
		to: new Date(nowMs - hourMs).toISOString(),
	};
}

/** The real n8n with the package and the examples in it, and the servers they talk to. */
export async function startDemo(options: {
	tarball: string;
	logName: string;
	onSlackMessage?: (message: SlackMessage) => void;
	reloadsNodes?: boolean;
}): Promise<Demo> {
	const cleanup = new Cleanup();
	return await cleanup.undoOnFailure(async () => {
		const genesys = await startGenesysSimulator({ many: { count: 60, ...recently(Date.now()) } });
		cleanup.add(async () => await genesys.close());
		const llm = await startLlmSimulator();
		cleanup.add(async () => await llm.close());
		const slack = await startSlackStandIn(options.onSlackMessage);
		cleanup.add(slack.close);
		const salesforce = await startSalesforceStandIn();
		cleanup.add(salesforce.close);
		const examples = await Promise.all(exampleNames.map(readExample));
		const sandbox = await startSandbox({
			tarball: options.tarball,
			credentials: demoCredentials(genesys, llm, salesforce.url),
			workflows: examples.map((example) => withSlackStandIn(example, slack.url)),
			logName: options.logName,
			reloadsNodes: options.reloadsNodes,
		});
		cleanup.add(sandbox.stop);
		return { ...sandbox, genesys, llm, slack, salesforce, stop: async () => await cleanup.run() };
	});
}
