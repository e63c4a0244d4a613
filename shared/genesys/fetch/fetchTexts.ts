import type { GenesysConnection } from '../api/client';
import { getEmails } from '../api/operations/getEmails';
import { getMessages } from '../api/operations/getMessages';
import { getRecordings } from '../api/operations/getRecordings';
import { isOverdue, mayStillCome, sinceEnd } from './pendingWindow';
import { orRefusal, Refusal } from '../api/refusal';
import type { ConversationParts } from '../convert/conversationParts';
import { messageIds, messageReferences } from '../convert/texts/messageTurns';
import type { WireConversation } from '../api/schemas/conversationSchema';

/**
 * What was written in a conversation: messages from the bulk call, mails, and for ended ones the recordings wherever these leave
 * a gap, as they do for a message that was never listed, a refusal, and web chat. An open conversation has no recordings.
 */
export async function fetchTexts(
	connection: GenesysConnection,
	wire: WireConversation,
): Promise<ConversationParts> {
	const uses = (medium: 'emails' | 'chats' | 'messages') =>
		wire.participants.some((p) => p[medium].length > 0);
	const parts: ConversationParts = {};
	const ids = messageIds(wire);
	let complete = ids.length > 0;
	if (ids.length > 0) {
		const answers = await orRefusal(getMessages(connection, wire.id, ids));
		parts.messages = answers instanceof Refusal ? answers : answers.map((answer) => answer.raw);
		const had =
			answers instanceof Refusal
				? new Set()
				: new Set(answers.flatMap(({ value }) => value.entities.map(({ id }) => id)));
		complete = messageReferences(wire).every(
			({ messageId, wordless }) => wordless || had.has(messageId),
		);
	}
	let mailed = true;
	if (uses('emails')) {
		const mails = await orRefusal(getEmails(connection, wire.id));
		parts.emails = mails;
		mailed =
			Array.isArray(mails) && mails.length > 0 && !mails.some((mail) => mail instanceof Refusal);
	}
	const gap = (uses('messages') && !complete) || !mailed || uses('chats');
	if (wire.endTime !== undefined && gap) parts.recordings = await fetchRecordings(connection, wire);
	return parts;
}

/**
 * The recordings, or why they are not there. An empty list means "not yet" for a while, and then that nothing was recorded.
 *
 * @param patient whether an answer "not ready" (202) is asked again within the item's waiting time
 */
export async function fetchRecordings(
	connection: GenesysConnection,
	wire: WireConversation,
	{ patient = true }: { patient?: boolean } = {},
): Promise<unknown> {
	const overdue = isOverdue(wire.endTime, connection);
	const answer = await orRefusal(getRecordings(connection, wire.id, patient && !overdue));
	if (answer instanceof Refusal) return answer;
	if (!answer.pending && answer.bodies.length > 0) return answer.bodies;
	const since = sinceEnd(wire.endTime, connection);
	const suffix = since === '' ? '' : `, ${since}`;
	if (answer.pending && overdue)
		return new Refusal({
			status: 202,
			reason: 'none',
			detail: `Genesys Cloud still answers "not ready" (202) for the recordings${suffix}. There may never be any.`,
		});
	if (answer.pending || mayStillCome(wire.endTime, connection))
		return new Refusal({
			status: 202,
			reason: 'pending',
			detail: `Genesys Cloud isn't ready with the recordings${suffix}. Try again later.`,
		});
	return new Refusal({
		status: 404,
		reason: 'none',
		detail: `Genesys Cloud has no recordings of this conversation${suffix}.`,
	});
}
