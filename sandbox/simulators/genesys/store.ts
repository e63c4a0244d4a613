import type { JsonObject } from '../core/answer';

/** A conversation with the texts that its own body never carries. */
export interface SimulatedConversation {
	/** Body of GET /conversations/{id}. */
	conversation: JsonObject & { id: string };
	/** Entities of the bulk answer, in any order, with `normalizedMessage`. */
	messages?: ReadonlyArray<JsonObject & { id: string }>;
	/** Full bodies of GET /conversations/emails/{id}/messages/{messageId}. */
	emails?: ReadonlyArray<JsonObject & { id: string }>;
}

/** What the organisation holds. Everything handed in is copied, so that no test can change another's data. */
export class ConversationStore {
	private readonly byId = new Map<string, SimulatedConversation>();

	constructor(private readonly initial: readonly SimulatedConversation[]) {
		this.reset();
	}

	reset(): void {
		this.byId.clear();
		for (const entry of this.initial) this.add(entry);
	}

	add(entry: SimulatedConversation): void {
		this.byId.set(entry.conversation.id.toLowerCase(), structuredClone(entry));
	}

	get(id: string): SimulatedConversation | undefined {
		return this.byId.get(id.toLowerCase());
	}

	all(): SimulatedConversation[] {
		return [...this.byId.values()];
	}
}
