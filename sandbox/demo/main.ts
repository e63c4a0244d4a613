/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { packPackage } from '../n8n/packPackage';
import { say, withProgress } from '../n8n/progress';
import { SandboxError } from '../n8n/SandboxError';
import { n8nVersion } from '../n8n/versions';
import { runAgentAssist, agentAssistId, type AgentAssistRun } from './agentAssist';
import { webhookHeader } from './credentials';
import { sampleConversationId, startDemo, type Demo } from './startDemo';
import { watchPackage } from './watchPackage';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

function printSection(title: string, text: string): void {
	print(`\n──── ${title} ${'─'.repeat(Math.max(0, 74 - title.length))}\n${text.trim()}`);
}

function printRun({ systemPrompt, userMessage, answer, model }: AgentAssistRun): void {
	printSection('Rendered prompt: system', systemPrompt);
	printSection('Rendered prompt: user', userMessage);
	printSection(`Answer of the (simulated) model ${model}`, answer);
	print('');
}

function printInvitation({ origin, owner, genesys, llm }: Demo): void {
	print(`n8n ${n8nVersion} is open:

  Editor    ${origin}/workflow/${agentAssistId}
  Login     ${owner.email}  /  ${owner.password}
  Webhook   curl -X POST ${origin}/webhook/agent-assist -H 'content-type: application/json' -H '${webhookHeader.name}: ${webhookHeader.value}' \\
              -d '{"conversationId":"${sampleConversationId}"}'

  Simulated Genesys Cloud  ${genesys.origin}
  Simulated LLM            ${llm.baseUrl}

All examples are in the workflow list. Press Ctrl-C to stop; n8n's data is deleted then.`);
}

/** Leaving runs the exit handlers: they kill every child process and delete n8n's data. */
const leaveAtOnce = () => process.exit(130);
let onStopRequest: () => void = leaveAtOnce;

/** From now on the first Ctrl-C is waited for here, so that n8n can end properly; a second one leaves at once. */
async function untilAskedToStop(): Promise<void> {
	await new Promise<void>((resolve) => {
		onStopRequest = () => {
			onStopRequest = leaveAtOnce;
			resolve();
		};
	});
}

async function run({ once, watch }: { once: boolean; watch: boolean }): Promise<void> {
	const tarball = await withProgress('Building and packing the package', packPackage, [10, 60]);
	const demo = await startDemo({
		tarball,
		logName: 'demo-n8n.log',
		reloadsNodes: watch,
		onSlackMessage: ({ channel, text }) => printSection(`Slack stand-in, ${channel}`, text),
	});
	try {
		say('Running "Agent assist" …');
		printRun(await runAgentAssist(demo, sampleConversationId));
		if (once) return;
		printInvitation(demo);
		if (watch) watchPackage(demo.packageFolder);
		const died = await Promise.race([untilAskedToStop(), demo.n8n.died]);
		if (typeof died === 'string')
			throw new SandboxError(died, 'The whole log is in build/demo-n8n.log.');
		print('\nStopping …');
	} finally {
		await demo.stop();
	}
}

for (const signal of stopSignals) process.on(signal, () => onStopRequest());

try {
	await run({ once: process.argv.includes('--once'), watch: process.argv.includes('--watch') });
} catch (error) {
	const { message, remedy } =
		error instanceof SandboxError ? error : { message: String(error), remedy: undefined };
	process.stderr.write(`\n${message}\n${remedy === undefined ? '' : `\n${remedy}\n`}`);
	process.exitCode = 1;
}
process.exit();
