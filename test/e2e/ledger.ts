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

/** The data table that the compliance review has made, as n8n keeps it; empty before its first run. */
export async function readLedger(rest: RestClient): Promise<LedgerRow[]> {
	const { id: projectId } = project.parse(await rest.call('GET', '/rest/projects/personal'));
	const { data } = tables.parse(await rest.call('GET', `/rest/projects/${projectId}/data-tables?take=100`));
	const table = data.find((candidate) => candidate.name === name);
	if (table === undefined) return [];
	return rows.parse(await rest.call('GET', `/rest/projects/${projectId}/data-tables/${table.id}/rows?take=250`)).data;
}
