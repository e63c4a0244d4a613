import type { GenesysConnection } from '../../shared/genesys/client';
import { summarise } from '../../shared/genesys/search/summarise';
import { toConversation } from '../../shared/genesys/toConversation';

export type Outcome = { json: object } | { error: unknown };

/** How much of a conversation that was found is put out. */
export type Detail = 'summary' | 'facts' | 'full';

export interface PresenterTools {
	/** A connection with a budget of waiting of its own. */
	connect(): GenesysConnection;
	/** What the operation Get gives of a conversation. */
	fetch(connection: GenesysConnection, conversationId: string): Promise<object>;
	concurrency: number;
}

/** Turns conversations of analytics into output, in their order. One that cannot be had does not spoil the others. */
export async function present(found: readonly unknown[], detail: Detail, tools: PresenterTools): Promise<Outcome[]> {
	const outcomes: Outcome[] = new Array<Outcome>(found.length);
	let next = 0;
	const worker = async (): Promise<void> => {
		for (let index = next++; index < found.length; index = next++) {
			outcomes[index] = await presentOne(found[index], detail, tools).then(
				(json) => ({ json }),
				(error: unknown) => ({ error }),
			);
		}
	};
	await Promise.all(Array.from({ length: Math.min(tools.concurrency, found.length) }, worker));
	return outcomes;
}

async function presentOne(found: unknown, detail: Detail, { connect, fetch }: PresenterTools): Promise<object> {
	const conversation = toConversation(found);
	if (detail === 'summary') return summarise(conversation);
	if (detail === 'facts') return { conversation, source: { conversation: 'analytics details' }, missing: conversation.missing };
	const connection = connect();
	const fetched = await fetch(connection, conversation.id ?? '');
	return { ...fetched, attempts: connection.effort.attempts, waitedMs: connection.effort.waitedMs };
}
