import type { Conversation, Queue } from '../genesys';
import type { FlatContext, MessageContext, PartialContext } from '../domain';
import { handlingOf } from './flattenHandling';

const ANONYMOUS = 'Anonymous';
const UNKNOWN_QUEUE = 'Unknown Queue';
const UNKNOWN = 'unknown';

export interface FlattenOptions {
	/**
	 * What becomes of facts the conversation does not have. `empty` (the default): the empty text, or the tutorial's word for it.
	 * `undefined`: the key is left out, so that a strict template fails on it unless it says `|default(…)`.
	 */
	missing?: 'empty' | 'undefined';
}

/**
 * A conversation as the flat context that templates read. Pure: same conversation, same context; the input is not touched.
 */
export function flattenConversation(
	conversation: Conversation,
	options?: { missing?: 'empty' },
): FlatContext;
export function flattenConversation(
	conversation: Conversation,
	options: FlattenOptions,
): FlatContext | PartialContext;
export function flattenConversation(
	conversation: Conversation,
	options: FlattenOptions = {},
): FlatContext | PartialContext {
	const context: FlatContext = {
		conversation_id: conversation.id,
		channel: conversation.channel,
		state: conversation.state,
		ended: conversation.ended,
		direction: conversation.direction ?? '',
		start_time: conversation.startTime ?? '',
		end_time: conversation.endTime ?? '',
		queue_name: queueName(conversation.queue),
		first_queue_name: queueName(conversation.firstQueue),
		agent_name: personName(conversation.agent),
		customer_name: personName(conversation.customer),
		customer_names: conversation.customers.flatMap(({ name }) => name ?? []),
		skills: [...conversation.skills],
		subject: conversation.subject ?? '',
		...handlingOf(conversation),
		attributes: { ...conversation.attributes },
		participants: conversation.participants.map((p) => ({
			role: p.purpose,
			name: p.name ?? ANONYMOUS,
			participant_id: p.id ?? '',
		})),
		message_history: conversation.turns.map(toMessage),
		turn_count: conversation.turns.length,
		missing: conversation.missing.map((gap) => gap.detail ?? `${gap.what}: ${gap.reason}`),
	};
	return options.missing === 'undefined' ? withoutAbsent(context, conversation) : context;
}

function toMessage(turn: Conversation['turns'][number]): MessageContext {
	return {
		role: turn.role,
		text: turn.text,
		timestamp: turn.timestamp,
		name: turn.name ?? '',
		turn: turn.turn,
		turn_id: turn.turnId,
		participant_id: turn.participantId ?? '',
		source: turn.source,
		...(turn.delivery === undefined ? {} : { delivery: turn.delivery }),
		...(turn.offered === undefined ? {} : { offered: [...turn.offered] }),
		...(turn.chose === undefined ? {} : { chose: turn.chose }),
		...(turn.edited === undefined ? {} : { edited: turn.edited }),
	};
}

/** No queue is the empty text; a queue that has no name is still a queue. */
function queueName(queue: Queue | undefined): string {
	return queue === undefined ? '' : (queue.name ?? UNKNOWN_QUEUE);
}

function personName(person: { name?: string } | undefined): string {
	return person === undefined ? '' : (person.name ?? ANONYMOUS);
}

/** Takes out what stands for nothing the conversation said. Lists stay: an empty list is a fact. So are numbers that were counted. */
function withoutAbsent(context: FlatContext, conversation: Conversation): PartialContext {
	const absent = {
		conversation_id: conversation.id === null,
		channel: conversation.channel === UNKNOWN,
		state: conversation.state === UNKNOWN,
		direction: conversation.direction === undefined,
		start_time: conversation.startTime === undefined,
		end_time: conversation.endTime === undefined,
		queue_name: conversation.queue?.name === undefined,
		first_queue_name: conversation.firstQueue?.name === undefined,
		agent_name: conversation.agent?.name === undefined,
		customer_name: conversation.customer?.name === undefined,
		subject: conversation.subject === undefined,
		duration_ms: conversation.durationMs === undefined,
		missed_alert_count: conversation.agents === undefined,
		transfer_count: conversation.transfers === undefined,
		consult_count: conversation.consults === undefined,
		hold_count: conversation.holds === undefined,
		hold_ms: conversation.holds === undefined,
		on_hold: conversation.holds === undefined,
		disconnected_by:
			conversation.disconnectedBy === undefined || conversation.disconnectedBy === UNKNOWN,
		acw_ms: conversation.acwMs === undefined,
	};
	const result: PartialContext = {
		...context,
		message_history: context.message_history.map(withoutEmpty),
	};
	for (const key of Object.keys(absent) as Array<keyof typeof absent>) {
		if (absent[key]) delete result[key];
	}
	return result;
}

function withoutEmpty(message: MessageContext): Partial<MessageContext> {
	const result: Partial<MessageContext> = { ...message };
	for (const key of ['timestamp', 'name', 'participant_id'] as const) {
		if (result[key] === '') delete result[key];
	}
	return result;
}
