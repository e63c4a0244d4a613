import { gap } from '../missing';
import type { GenesysConnection } from '../api/client';
import type { Include } from './fetchParts';
import type { Missing } from '../model';
import { getAiSummaries, getCopilotSummaries, getSentiment } from '../api/operations/getInsights';
import { mayStillCome } from './pendingWindow';
import { orRefusal, Refusal } from '../api/refusal';
import type { WireConversation } from '../api/schemas/conversationSchema';

/** What was found out about a conversation, as the API sent it; a key is absent where there is nothing or it may not be read. */
export interface Insights {
	sentiment?: unknown;
	aiSummaries?: unknown;
	copilotSummaries?: unknown;
}

const INSIGHTS = {
	sentiment: { read: getSentiment, words: 'sentiment' },
	aiSummaries: { read: getAiSummaries, words: 'AI summary' },
	copilotSummaries: { read: getCopilotSummaries, words: 'Copilot summary' },
} as const;

/** @returns the insights that are wanted, and a gap for each that could not be had */
export async function fetchInsights(
	connection: GenesysConnection,
	wire: WireConversation,
	wanted: ReadonlySet<Include>,
): Promise<{ insights: Insights; missing: Missing[] }> {
	const insights: Insights = {};
	const missing: Missing[] = [];
	for (const what of Object.keys(INSIGHTS) as Array<keyof typeof INSIGHTS>) {
		if (!wanted.has(what)) continue;
		const { read, words } = INSIGHTS[what];
		const found = await orRefusal(read(connection, wire.id));
		if (found instanceof Refusal)
			missing.push(gap({ what, reason: found.reason, detail: found.detail }));
		else if (found !== undefined) insights[what] = found;
		else if (mayStillCome(wire.endTime, connection)) {
			missing.push(
				gap({
					what,
					reason: 'pending',
					detail: `Genesys Cloud has no ${words} of this conversation yet; try again later.`,
				}),
			);
		} else
			missing.push(
				gap({
					what,
					reason: 'none',
					detail: `Genesys Cloud has no ${words} of this conversation.`,
				}),
			);
	}
	return { insights, missing };
}
