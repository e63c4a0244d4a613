/** One turn as a template sees it. `role`, `text` and `timestamp` are the tutorial's; the others go beyond it. */
export interface MessageContext {
	role: string;
	text: string;
	/** As the source wrote it. */
	timestamp: string | number;
	name: string;
	/** 1, 2, 3 … in time order. */
	turn: number;
	turn_id: string;
	participant_id: string;
	source: string;
}

/**
 * The template author's contract: flat, snake_case, and every key always there. A fact that is absent is the empty
 * text, but for the tutorial's words: a person without a name is `Anonymous`, a queue without one `Unknown Queue`,
 * an unknown channel or state `unknown`. Described key by key in docs/context.md.
 */
export interface FlatContext {
	conversation_id: string | null;
	channel: string;
	state: string;
	ended: boolean;
	direction: string;
	start_time: string;
	end_time: string;
	queue_name: string;
	first_queue_name: string;
	agent_name: string;
	customer_name: string;
	skills: string[];
	participants: Array<{ role: string; name: string; participant_id: string }>;
	message_history: MessageContext[];
	/** Number of turns in `message_history`. */
	turn_count: number;
	/** What could not be had, in words. */
	missing: string[];
}

/** The context without the facts that are absent, for authors who want a template to fail on them. */
export type PartialContext = Partial<Omit<FlatContext, 'message_history'>> & {
	message_history: Array<Partial<MessageContext>>;
};
