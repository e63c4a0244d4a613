import type { ConversationParticipant } from '../../model';
import { type JsonObject } from '../../api/schemas/lenient';
import { type WireConversation } from '../../api/schemas/conversationSchema';

/** What is known of a conversation when its texts are collected. */
export interface TextContext {
	kind: 'api' | 'analytics';
	wire: WireConversation;
	/** In time order, names filled in. */
	people: readonly ConversationParticipant[];
	ended: boolean;
	/** Transcripts that came with the conversation itself. */
	transcripts: readonly JsonObject[];
}
