import type { Conversation, ConversationParticipant, Turn } from '../../model';
import type { TutorialConversation } from '../../api/schemas/conversationSchema';
import { timeOf } from '../../time';

/**
 * The tutorial's shape into the model, by the tutorial's own rules: the last agent and the last customer give the
 * names, a speaker is looked up by participant id, and messages with equal times keep their order.
 */
export function fromTutorial(wire: TutorialConversation): Conversation {
	const participants = wire.participants.map(
		(p): ConversationParticipant => ({
			id: p.id,
			purpose: p.role ?? 'unknown',
			name: p.name,
			declined: false,
			observer: false,
			communications:
				p.state === undefined ? [] : [{ channel: wire.type ?? 'unknown', state: p.state }],
		}),
	);
	const agent = participants.findLast((p) => p.purpose === 'agent');
	const queue = wire.routing?.queue;
	// As in the tutorial an empty object is no queue, and one with any key at all is a queue, named or not.
	const hasQueue = queue !== undefined && Object.keys(queue).length > 0;
	const customers = participants
		.filter((p) => p.purpose === 'customer')
		.map((p) => ({ participantId: p.id, name: p.name }));
	return {
		schemaVersion: 1,
		id: wire.id ?? null,
		channel: wire.type ?? 'unknown',
		state: wire.state ?? 'unknown',
		ended: wire.state === 'disconnected' || wire.state === 'terminated',
		queue: hasQueue ? { id: queue.id, name: queue.name } : undefined,
		firstQueue: hasQueue ? { id: queue.id, name: queue.name } : undefined,
		agent: agent === undefined ? undefined : { participantId: agent.id, name: agent.name },
		customer: customers.at(-1),
		customers,
		skills: wire.routing?.skillRequirements ?? [],
		participants,
		turns: turnsOf(wire, participants),
		missing: [],
	};
}

function turnsOf(
	wire: TutorialConversation,
	participants: readonly ConversationParticipant[],
): Turn[] {
	return wire.messages
		.map((message) => ({ message, timestamp: message.timestamp ?? '' }))
		.sort((a, b) => byTimeAsWritten(a.timestamp, b.timestamp))
		.map(({ message, timestamp }, index): Turn => {
			const speaker = participants.find((p) => p.id !== undefined && p.id === message.from);
			return {
				turn: index + 1,
				turnId: `t${index + 1}`,
				role:
					speaker !== undefined && speaker.purpose !== 'unknown'
						? speaker.purpose
						: (message.from ?? 'unknown'),
				name: speaker?.name,
				text: message.text ?? '',
				timestamp,
				participantId: speaker?.id,
				source: 'input',
			};
		});
}

/** Zero for equal times, so that a stable sort keeps the order in which they were said. */
function byTimeAsWritten(a: string | number, b: string | number): number {
	const [first, second] = [timeOf(a), timeOf(b)];
	if (first !== second) return first < second ? -1 : 1;
	if (first !== -Infinity) return 0;
	return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
