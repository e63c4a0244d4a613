import {
	type GenesysConnection,
	type NameCache,
	nameConversations,
	summarise,
} from '../../shared/genesys';
import { attemptAsync } from '../../shared/result';

export type Outcome = { json: object } | { error: unknown };

/** How much of a conversation that was found is put out. */
export type Detail = 'summary' | 'facts' | 'full';

export interface PresenterTools {
	/** A connection with a budget of waiting of its own. */
	connect(): GenesysConnection;
	/** What the operation Get gives of a conversation. */
	fetch(connection: GenesysConnection, conversationId: string): Promise<object>;
	names: NameCache;
	/** Which names to look up. */
	wanted: { names: boolean; wrapUpNames: boolean };
	concurrency: number;
}

const DETAILS = 'POST /api/v2/analytics/conversations/details';

/** Turns a page of conversations of analytics into output, in their order. One that cannot be had does not spoil the others. */
export async function present(
	found: readonly unknown[],
	detail: Detail,
	tools: PresenterTools,
): Promise<Outcome[]> {
	if (detail === 'full') return await fetchAll(found, tools);
	const conversations = await nameConversations(tools.connect(), found, tools.wanted, tools.names);
	return conversations.map((conversation) => ({
		json:
			detail === 'summary'
				? summarise(conversation)
				: { conversation, source: { conversation: DETAILS }, missing: conversation.missing },
	}));
}

async function fetchAll(
	found: readonly unknown[],
	{ connect, fetch, concurrency }: PresenterTools,
): Promise<Outcome[]> {
	const outcomes: Outcome[] = new Array<Outcome>(found.length);
	let next = 0;
	const worker = async (): Promise<void> => {
		for (let index = next++; index < found.length; index = next++) {
			const { conversationId } = found[index] as { conversationId: string };
			const got = await attemptAsync(async () => await fetch(connect(), conversationId));
			outcomes[index] = got.ok ? { json: got.value } : { error: got.error };
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, found.length) }, worker));
	return outcomes;
}
