/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a benchmark, not part of the package */
import { startGenesysSimulator } from '../../sandbox/simulators';

/** Prints the credential of an organization with 10,000 conversations in a week. */
async function main(): Promise<void> {
	const sim = await startGenesysSimulator({ conversations: [], many: {}, keepRequests: 10 });
	sim.setAnalytics({ jobPolls: 0 });
	const { loginUrl, apiUrl, clientId, clientSecret } = sim;
	process.stdout.write(
		`${JSON.stringify({ region: 'custom', loginUrl, apiUrl, clientId, clientSecret })}\n`,
	);
}

void main();
