/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a benchmark, not part of the package */
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { runWorkflow } from '../../test/support/n8nHarness';

const WEEK_MS = 7 * 86_400_000;

/** Arguments: how many of the 10,000 conversations of the week, the output, the credential. */
async function main([
	count = '500',
	output = 'summary',
	credential = '{}',
]: string[]): Promise<void> {
	let peakBytes = 0;
	const look = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage().rss)), 5);
	const startedMs = Date.now();
	const fromMs = Date.parse('2026-09-01T00:00:00Z');
	// More than a day in either case, so that both are read the same way.
	const parameters = {
		operation: 'getMany',
		returnAll: Number(count) >= 10_000,
		limit: Number(count),
		timeRange: 'between',
		from: new Date(fromMs).toISOString(),
		to: new Date(fromMs + WEEK_MS + 3_600_000).toISOString(),
		output,
		options: { requestsPerMinute: 0 },
	};
	const run = await runWorkflow(
		[{ name: 'Get Many', type: 'genesysGetConversation', parameters }],
		[{}],
		{
			genesysCloudOAuth2Api: JSON.parse(credential) as ICredentialDataDecryptedObject,
		},
	);
	clearInterval(look);
	if (run.error !== undefined) throw run.error;
	process.stdout.write(
		JSON.stringify({ items: run.output('Get Many').length, peakBytes, ms: Date.now() - startedMs }),
	);
	process.exit(0);
}

void main(process.argv.slice(2));
