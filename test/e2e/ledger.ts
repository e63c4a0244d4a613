import { z } from 'zod';

import type { RestClient } from '../../sandbox/n8n/RestClient';

const project = z.object({ id: z.string() });
const tables = z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) });
const row = z.object({
	conversationId: z.string(),
	rubricVersion: z.string(),
	reviewKey: z.string(),
	outcome: z.string(),
	score: z.number().nullable(),
	needsReview: z.boolean(),
	tell: z.boolean(),
	reasons: z.string().nullable(),
	audit: z.string().nullable(),
});
const rows = z.object({ data: z.array(row) });

export type LedgerRow = z.infer<typeof row>;

const name = 'Genesys compliance reviews';

/** Address of the data table that the compliance review has made; undefined before its first run. */
async function ledgerPath(rest: RestClient): Promise<string | undefined> {
	const { id: projectId } = project.parse(await rest.call('GET', '/rest/projects/personal'));
	const { data } = tables.parse(
		await rest.call('GET', `/rest/projects/${projectId}/data-tables?take=100`),
	);
	const table = data.find((candidate) => candidate.name === name);
	return table === undefined ? undefined : `/rest/projects/${projectId}/data-tables/${table.id}`;
}

/** The rows of the ledger, as n8n keeps them. */
export async function readLedger(rest: RestClient): Promise<LedgerRow[]> {
	const path = await ledgerPath(rest);
	return path === undefined ? [] : rows.parse(await rest.call('GET', `${path}/rows?take=250`)).data;
}

/** A row as a run some days ago has left it. */
export async function insertOldRow(
	rest: RestClient,
	conversationId: string,
	daysAgo: number,
): Promise<void> {
	const reviewedAt = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
	const old = {
		conversationId,
		rubricVersion: 'old',
		reviewKey: `old ${conversationId}`,
		outcome: 'verdict',
		needsReview: false,
		tell: false,
		reviewedAt,
	};
	await rest.call('POST', `${await ledgerPath(rest)}/insert`, { data: [old], returnType: 'all' });
}
