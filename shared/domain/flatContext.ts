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
	/** Only on messages that are known not to have arrived. */
	delivery?: 'failed';
	/** What the other side could choose from; only where it could. */
	offered?: string[];
	/** What was picked, pressed or filled in; only where something was. */
	chose?: string;
	/** Only on messages that were changed: this is the last version. */
	edited?: true;
}

/** An agent who connected. */
export interface AgentContext {
	name: string;
	user_id: string;
	/** Has the conversation now, or had it last. */
	current: boolean;
}

/** A transfer by a person. */
export interface TransferContext {
	/** blind, consult, conference or forward. */
	kind: string;
	time: string;
	/** Who handed over. */
	from: string;
	/** The queue or the person it went to, where that is told. */
	to: string;
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
	/** Everybody the conversation is about; a call may have several. */
	customer_names: string[];
	skills: string[];
	/** Subject of an email conversation. */
	subject: string;
	/** From start to end in ms; the empty text while it is open. */
	duration_ms: number | '';
	/** Every agent who connected, in the order in which they did; one user is one agent. */
	agents: AgentContext[];
	/** Alerts that agents declined or did not answer. */
	missed_alert_count: number;
	/** Bots, flows and IVRs, by name. */
	bot_names: string[];
	transfer_count: number;
	transfers: TransferContext[];
	/** How often an agent consulted somebody. */
	consult_count: number;
	hold_count: number;
	/** Ms on hold, without a hold that still lasts. */
	hold_ms: number;
	/** Whether the customer is on hold at this moment. */
	on_hold: boolean;
	/** agent, customer, platform or unknown; the empty text while it is open. */
	disconnected_by: string;
	/** In time order, each once. */
	wrap_up_codes: string[];
	/** Names of the codes, as far as they are known. */
	wrap_up_names: string[];
	/** What agents noted. Private by nature. */
	wrap_up_notes: string[];
	/** After-call work of all agents in ms; the empty text when none is told. */
	acw_ms: number | '';
	/** Participant attributes that were asked for by name, `{ name: value }`. */
	attributes: Record<string, string>;
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
