import type { JsonObject } from '../core/answer';

type WithId = JsonObject & { id: string };

/** A conversation with everything that its own body never carries. */
export interface SimulatedConversation {
	/** Body of GET /conversations/{id}. */
	conversation: WithId;
	/** Entities of the bulk answer, in any order, with `normalizedMessage`. */
	messages?: readonly WithId[];
	/** Full bodies of GET /conversations/emails/{id}/messages/{messageId}. */
	emails?: readonly WithId[];
	/** Ids of emails that a system sent into the conversation: listed only when asked for. */
	agentlessEmailIds?: readonly string[];
	/** Emails on a page of the list; default all. */
	emailPageSize?: number;
	/** Body of GET /conversations/{id}/recordings. */
	recordings?: readonly WithId[];
	/** How many times the recordings are not ready yet, and how that is told; default 0, 'accepted' (202). */
	pendingRecordings?: number;
	pendingRecordingsAs?: 'accepted' | 'empty';
	/** Transcripts by communication id. */
	transcripts?: Readonly<Record<string, readonly JsonObject[]>>;
	/** How many times transcripts are not ready yet, and how that is told; default 0, 'accepted' (202). */
	pendingTranscripts?: number;
	pendingTranscriptsAs?: 'accepted' | 'empty' | 'notFound';
	/** Body of GET /speechandtextanalytics/conversations/{id}. */
	sentiment?: JsonObject;
	/** Entities of GET /speechandtextanalytics/conversations/{id}/summaries. */
	aiSummaries?: readonly JsonObject[];
	/** Body of GET /conversations/{id}/summaries. */
	summary?: JsonObject;
	/** Gone from the conversation service (404), known to analytics. */
	onlyInAnalytics?: boolean;
}

/** When a conversation was, without the rest of it. */
export interface Span {
	id: string;
	startMs: number;
	/** Undefined while it goes on. */
	endMs: number | undefined;
}

/** Conversations that exist by number and are derived when asked for. */
export interface ConversationSource {
	readonly count: number;
	numberOf(id: string): number | undefined;
	times(number: number): Span;
	at(number: number): SimulatedConversation;
}

/** Enough of a source to know the organisation's queues and people. */
const sampleSize = 50;

function timeOf(value: unknown): number | undefined {
	return typeof value === 'string' ? Date.parse(value) : undefined;
}

function spanOf({ conversation: { id, startTime, endTime } }: SimulatedConversation): Span {
	return { id, startMs: timeOf(startTime) ?? 0, endMs: timeOf(endTime) };
}

/** What the organisation holds. Everything handed in is copied, so that no test can change another's data. */
export class ConversationStore {
	private readonly byId = new Map<string, SimulatedConversation>();

	private readonly sources: ConversationSource[] = [];

	private arriving: SimulatedConversation[] = [];

	/** Changes with the data, so that what was derived from them can be kept until then. */
	version = 0;

	constructor(
		private readonly initial: readonly SimulatedConversation[],
		private readonly initialSource?: ConversationSource,
	) {
		this.reset();
	}

	reset(): void {
		this.byId.clear();
		this.sources.length = 0;
		this.arriving = [];
		for (const entry of this.initial) this.add(entry);
		if (this.initialSource !== undefined) this.addSource(this.initialSource);
	}

	add(entry: SimulatedConversation): void {
		this.byId.set(entry.conversation.id.toLowerCase(), structuredClone(entry));
		this.version += 1;
	}

	addSource(source: ConversationSource): void {
		this.sources.push(source);
		this.version += 1;
	}

	/** These come in one by one, each after a page of a details query was served. */
	arriveLater(entries: readonly SimulatedConversation[]): void {
		this.arriving.push(...entries);
	}

	/** One of those that were to come later comes now. */
	letOneArrive(): void {
		const entry = this.arriving.shift();
		if (entry !== undefined) this.add(entry);
	}

	/** Known to analytics at least. */
	find(id: string): SimulatedConversation | undefined {
		const own = this.byId.get(id.toLowerCase());
		if (own !== undefined) return own;
		for (const source of this.sources) {
			const number = source.numberOf(id);
			if (number !== undefined) return source.at(number);
		}
		return undefined;
	}

	/** Comes from a source, and so never changes. */
	isDerived(id: string): boolean {
		return !this.byId.has(id.toLowerCase());
	}

	/** Known to the conversation service. */
	get(id: string): SimulatedConversation | undefined {
		const found = this.find(id);
		return found?.onlyInAnalytics === true ? undefined : found;
	}

	/** Enough conversations to know every queue and person. */
	sample(): SimulatedConversation[] {
		const derived = this.sources.flatMap((source) =>
			Array.from({ length: Math.min(source.count, sampleSize) }, (_, number) => source.at(number)),
		);
		return [...this.byId.values(), ...derived];
	}

	/** When each conversation was, in no order. What was added takes the place of a derived one. */
	*spans(): Generator<Span> {
		for (const entry of this.byId.values()) yield spanOf(entry);
		for (const source of this.sources) {
			for (let number = 0; number < source.count; number += 1) {
				const span = source.times(number);
				if (this.isDerived(span.id)) yield span;
			}
		}
	}
}
