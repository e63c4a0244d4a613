import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import {
	DEFAULT_INCLUDES,
	fetchConversation,
	type GenesysConnection,
	type Include,
	INCLUDES,
	type NameCache,
	parseAttributeNames,
} from '../../shared/genesys';

const FETCH = [
	{ name: 'AI Summary', value: 'aiSummaries', description: 'Of speech and text analytics' },
	{ name: 'Copilot Summary', value: 'copilotSummaries', description: 'Of Agent Copilot' },
	{
		name: 'Message, Email and Chat Texts',
		value: 'texts',
		description: 'Of ended conversations from their recordings where needed',
	},
	{
		name: 'Queue and User Names',
		value: 'names',
		description: 'Where the conversation has IDs only',
	},
	{
		name: 'Sentiment',
		value: 'sentiment',
		description: 'Scores and trend of speech and text analytics',
	},
	{
		name: 'Voice Transcript',
		value: 'transcripts',
		description: 'The words of a call that is over',
	},
	{ name: 'Wrap-Up Names', value: 'wrapUpNames', description: 'What the wrap-up codes are called' },
] as const satisfies ReadonlyArray<{ name: string; value: Include; description: string }>;

/** The options of what to fetch of a conversation; where none is added, the defaults hold. */
export const FETCH_FIELDS: INodeProperties[] = [
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

export const INCLUDE_RAW: INodeProperties = {
	displayName: 'Include Raw Data',
	name: 'includeRaw',
	type: 'boolean',
	default: false,
	description:
		"Whether to add the answers of the API as they came, under 'raw'. They hold addresses, attributes and other private data.",
};

export const fetchSchema = z.object({
	attributes: z.unknown().transform(parseAttributeNames),
	fetch: z.array(z.enum(INCLUDES)).optional(),
	includeRaw: z.boolean().optional(),
});

type FetchChoice = z.output<typeof fetchSchema>;

/** What to fetch; where the option is not added, the defaults hold. */
export function includesOf({ fetch }: FetchChoice): readonly Include[] {
	return fetch ?? DEFAULT_INCLUDES;
}

/** A conversation as the operation Get puts it out. */
export async function getConversation(
	connection: GenesysConnection,
	id: string,
	choice: FetchChoice & { names: NameCache },
): Promise<object> {
	const { names, attributes, includeRaw } = choice;
	const { conversation, source, missing, insights, raw } = await fetchConversation(
		connection,
		id,
		includesOf(choice),
		{ names, attributes },
	);
	const { attempts, waitedMs } = connection.effort;
	return {
		conversation,
		...insights,
		source,
		missing,
		attempts,
		waitedMs,
		...(includeRaw ? { raw } : {}),
	};
}
