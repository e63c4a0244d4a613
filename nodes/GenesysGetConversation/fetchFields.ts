import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { parseAttributeNames } from '../../shared/genesys/attributes';
import { DEFAULT_INCLUDES, INCLUDES, type Include } from '../../shared/genesys/fetchParts';

const FETCH = [
	{ name: 'AI Summary', value: 'aiSummaries', description: 'Of speech and text analytics' },
	{ name: 'Copilot Summary', value: 'copilotSummaries', description: 'Of Agent Copilot' },
	{ name: 'Message, Email and Chat Texts', value: 'texts', description: 'Of ended conversations from their recordings where needed' },
	{ name: 'Queue and User Names', value: 'names', description: 'Where the conversation has IDs only' },
	{ name: 'Sentiment', value: 'sentiment', description: 'Scores and trend of speech and text analytics' },
	{ name: 'Voice Transcript', value: 'transcripts', description: 'The words of a call that is over' },
	{ name: 'Wrap-Up Names', value: 'wrapUpNames', description: 'What the wrap-up codes are called' },
] as const satisfies ReadonlyArray<{ name: string; value: Include; description: string }>;

/** What it was called before there were defaults, when message texts were always fetched. Shown in workflows that still have it. */
const FORMER = [
	{ name: 'AI Summaries', value: 'aiSummaries' },
	{ name: 'Copilot Summaries', value: 'copilotSummaries' },
	{ name: 'Email Bodies', value: 'emails' },
	{ name: 'Names', value: 'names' },
	{ name: 'Recorded Texts', value: 'recordings' },
	{ name: 'Sentiment', value: 'sentiment' },
	{ name: 'Voice Transcripts', value: 'transcripts' },
];

/** The options of what to fetch of a conversation; where none is added, the defaults hold. */
export const FETCH_FIELDS: INodeProperties[] = [
	{
		displayName: 'Also Fetch (Former)',
		name: 'include',
		type: 'multiOptions',
		options: FORMER,
		default: [],
		displayOptions: { show: { include: [{ _cnd: { exists: true } }] } },
		description: "The predecessor of 'Fetch', which wins where both are set. Here message texts are always fetched.",
	},
	{
		displayName: 'Attributes',
		name: 'attributes',
		type: 'string',
		default: '',
		placeholder: 'e.g. orderId, crm*',
		description:
			"Names of participant attributes to put out as 'attributes', with commas between; a name that ends in * stands for all that begin so. No others leave the node, because attributes often hold private data.",
	},
	{
		displayName: 'Fetch',
		name: 'fetch',
		type: 'multiOptions',
		options: [...FETCH],
		default: [...DEFAULT_INCLUDES],
		description:
			'What to get beside the facts of the conversation. Each needs a permission of its own; what is refused, failed or not there is told in missing instead of failing the item.',
	},
];

export const fetchSchema = z.object({
	attributes: z.unknown().transform(parseAttributeNames),
	fetch: z.array(z.enum(INCLUDES)).optional(),
	include: z.array(z.string()).optional(),
});

/** The wish of a user in the words of `fetchConversation`. */
export function includesOf({ fetch, include }: { fetch?: Include[]; include?: string[] }): readonly Include[] {
	if (fetch !== undefined) return fetch;
	if (include === undefined) return DEFAULT_INCLUDES;
	const both = INCLUDES.filter((name) => include.includes(name));
	return [...new Set<Include>([...both, 'texts', ...(include.includes('names') ? (['wrapUpNames'] as const) : [])])];
}
