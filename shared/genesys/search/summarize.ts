import type { Conversation } from '../model';

/** A conversation in a few facts: enough to choose by, and small, because thousands of them are held at once. */
interface ConversationSummary {
	conversationId: string | null;
	channel: string;
	direction?: string;
	ended: boolean;
	/** ISO 8601, as the API wrote it. */
	startTime?: string;
	endTime?: string;
	/** Ms. Absent while it is open. */
	durationMs?: number;
	/** That has it now, or had it last. */
	queue?: { id?: string; name?: string };
	/** Who connected, in that order. */
	agents: Array<{ userId?: string; name?: string }>;
	wrapUps: Array<{ code?: string; name?: string }>;
	transferCount: number;
	disconnectedBy?: string;
	/** In Genesys Cloud. */
	url?: string;
	divisions?: Array<{ id?: string; name?: string }>;
	externalTag?: string;
}

export function summarise(conversation: Conversation): ConversationSummary {
	const {
		id,
		channel,
		direction,
		ended,
		startTime,
		endTime,
		durationMs,
		queue,
		agents = [],
		wrapUps = [],
		transfers = [],
	} = conversation;
	return {
		conversationId: id,
		channel,
		direction,
		ended,
		startTime,
		endTime,
		durationMs,
		queue,
		agents: agents
			.filter(({ connectedTime }) => connectedTime !== undefined)
			.map(({ userId, name }) => ({ userId, name })),
		wrapUps: wrapUps.map(({ code, name }) => ({ code, name })),
		transferCount: transfers.length,
		disconnectedBy: conversation.disconnectedBy,
		...(conversation.url === undefined ? {} : { url: conversation.url }),
		...(conversation.divisions === undefined ? {} : { divisions: conversation.divisions }),
		...(conversation.externalTag === undefined ? {} : { externalTag: conversation.externalTag }),
	};
}
