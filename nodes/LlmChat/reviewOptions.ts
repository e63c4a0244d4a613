import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { RUBRIC_QUOTES_PATH } from '../../shared/review';

/** What an answer is checked against, and what is kept of it. */
export const reviewOptionsSchema = z.object({
	verifyEvidence: z.boolean().optional(),
	quotesPath: z.string().trim().optional(),
	evidenceContext: z.unknown(),
	auditRecord: z.boolean().optional(),
});

export type ReviewOptions = z.output<typeof reviewOptionsSchema>;

export const reviewFields: INodeProperties[] = [
	{
		displayName: 'Audit Record',
		name: 'auditRecord',
		type: 'boolean',
		default: false,
		description:
			'Whether to add "meta.audit", a record for an archive that must hold no private text: hashes of templates, transcript and answer, model, what was masked, tokens, cost, times',
	},
	{
		displayName: 'Evidence Context',
		name: 'evidenceContext',
		type: 'json',
		default: '={{ $json.context }}',
		description:
			'The turns that were sent, in which Verify Evidence looks quotes up: the context or the whole item of Flatten & Render Prompt, or a conversation. Without this option they are taken from the item that comes in.',
	},
	{
		displayName: 'Quotes Path',
		name: 'quotesPath',
		type: 'string',
		default: RUBRIC_QUOTES_PATH,
		placeholder: 'e.g. violations[].quotes',
		description:
			'Where the quotes stand in the structured answer, for Verify Evidence: keys with dots between them, [] or * for every element',
	},
	{
		displayName: 'Verify Evidence',
		name: 'verifyEvidence',
		type: 'boolean',
		default: false,
		description:
			'Whether to look every quote of a structured answer up in the turns that were sent, and to say with needsReview and reviewReasons whether a person must look. With a rubric the answer gets a score.',
	},
];
