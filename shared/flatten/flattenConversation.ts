import type { Conversation, Queue } from '../genesys/model';
import type { FlatContext, MessageContext } from './context';

const ANONYMOUS = 'Anonymous';
const UNKNOWN_QUEUE = 'Unknown Queue';

/**
 * A conversation as the flat context that templates read. Pure: same conversation, same context; the input is not touched.
 */
export function flattenConversation(conversation: Conversation): FlatContext {
	return {
		conversation_id: conversation.id,
		channel: conversation.channel,
		state: conversation.state,
		ended: conversation.ended,
		direction: conversation.direction ?? '',
		start_time: conversation.startTime ?? '',
		end_time: conversation.endTime ?? '',
		queue_name: queueName(conversation.queue),
		first_queue_name: queueName(conversation.firstQueue),
		agent_name: conversation.agent === undefined ? '' : (conversation.agent.name ?? ANONYMOUS),
		customer_name: conversation.customer === undefined ? '' : (conversation.customer.name ?? ANONYMOUS),
		skills: [...conversation.skills],
		participants: conversation.participants.map((p) => ({
			role: p.purpose,
			name: p.name ?? ANONYMOUS,
			participant_id: p.id ?? '',
		})),
		message_history: conversation.turns.map(toMessage),
		turn_count: conversation.turns.length,
		missing: conversation.missing.map((gap) => gap.detail ?? `${gap.what}: ${gap.reason}`),
	};
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
	};
}

/** No queue is the empty text; a queue that has no name is still a queue. */
function queueName(queue: Queue | undefined): string {
	return queue === undefined ? '' : (queue.name ?? UNKNOWN_QUEUE);
}
