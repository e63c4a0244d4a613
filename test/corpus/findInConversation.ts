import { redactContext } from '../../shared';
import type { LabelledTurn } from './makeCorpus';
import type { Span } from './score';

/** What the product finds in each turn of a conversation. */
export function findInConversation(conversation: readonly LabelledTurn[]): Span[][] {
	const { findings } = redactContext({
		message_history: conversation.map(({ role, text }, index) => ({ role, text, turn: index + 1 })),
	});
	return conversation.map((_, index) => findings.filter(({ turn }) => turn === index + 1));
}
