/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { parseArgs } from 'node:util';
import { conversationIds, startGenesysSimulator, startLlmSimulator } from './index';

/**
 * Starts both simulators and prints their addresses as one line of JSON.
 * Ports: `--genesys-port` and `--llm-port`, or GENESYS_SIM_PORT and LLM_SIM_PORT; 0 or nothing = any free one.
 */
function portFrom(argument: string | undefined, variable: string): number {
	const text = argument ?? process.env[variable] ?? '0';
	const port = Number(text);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${text}" is no port`);
	return port;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { 'genesys-port': { type: 'string' }, 'llm-port': { type: 'string' } },
	});
	const genesys = await startGenesysSimulator({
		port: portFrom(values['genesys-port'], 'GENESYS_SIM_PORT'),
	});
	const llm = await startLlmSimulator({ port: portFrom(values['llm-port'], 'LLM_SIM_PORT') }).catch(
		async (error: unknown) => {
			await genesys.close();
			throw error;
		},
	);
	const stop = () => {
		void Promise.all([genesys.close(), llm.close()]);
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	const { loginUrl, apiUrl, clientId, clientSecret } = genesys;
	const { baseUrl, apiKey, models } = llm;
	process.stdout.write(
		`${JSON.stringify({ genesys: { loginUrl, apiUrl, clientId, clientSecret }, llm: { baseUrl, apiKey, models }, conversationIds })}\n`,
	);
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
