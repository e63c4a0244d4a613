import { z } from 'zod';
import { isSaid, type EvidenceTurn } from './reviewTypes';

/** What of a conversation was sent to the model, and what was not. */
export interface SentConversation {
	conversationId?: string;
	turns: EvidenceTurn[];
	/** Turns left out for a budget; one of which only the beginning was kept counts as well. */
	omittedTurns: number;
	/** Texts that could not be had; each entry is one gap. */
	missing: readonly unknown[];
}

/** What Flatten & Render Prompt tells beside its prompt. A key that is absent, or of another kind than there, is undefined. */
export interface ReviewItem {
	conversationId?: string;
	reviewKey?: string;
	rubricVersion?: string;
	/** Unchecked; see `parseRubric`. */
	rubric?: readonly unknown[];
	templateHash?: string;
	/** How often each kind of private data was masked. */
	redactions?: Readonly<Record<string, unknown>>;
	omittedTurns?: number;
	/** Gaps in what was said; the context's `missing` has those of names and summaries too. */
	missingTexts?: readonly unknown[];
}

const text = z.string().optional().catch(undefined);
const count = z.number().int().min(0).catch(0);

const omitted = z
	.union([
		count.removeCatch(),
		z.array(z.unknown()).transform((turns) => turns.length),
		z
			.object({ count, cut: z.number().optional().catch(undefined) })
			.transform((turns) => turns.count + (turns.cut === undefined ? 0 : 1)),
	])
	.optional()
	.catch(undefined);

const turn = z.object({
	turn_id: text,
	turn: z.number().optional().catch(undefined),
	role: text,
	name: text,
	text: z.string().catch(''),
	source: text,
	delivery: z.literal('failed').optional().catch(undefined),
	chose: text,
});
const turns = z.array(turn).transform((list) =>
	list.map(
		({ turn_id, turn: number, role, name, ...said }, index): EvidenceTurn => ({
			turn_id: turn_id ?? `#${number ?? index + 1}`,
			role: role ?? 'unknown',
			...(name === undefined ? {} : { name }),
			text: said.text,
			...(said.source === undefined ? {} : { source: said.source }),
			...(said.chose === undefined ? {} : { chose: said.chose }),
			...(said.delivery === undefined ? {} : { delivery: said.delivery }),
		}),
	),
);

const context = z.object({
	conversation_id: text,
	message_history: turns,
	turn_count: count,
	missing: z.array(z.unknown()).catch([]),
});

const reviewItem = z.object({
	conversationId: text,
	reviewKey: text,
	rubricVersion: text,
	rubric: z.array(z.unknown()).optional().catch(undefined),
	templateHash: text,
	redaction: z
		.object({ counts: z.record(z.unknown()) })
		.optional()
		.catch(undefined),
	omittedTurns: omitted,
	missingTexts: z.array(z.unknown()).optional().catch(undefined),
});

/**
 * The turns a prompt was made of: of a context, of an item of Flatten & Render Prompt, or a list of turns as `message_history` is one.
 *
 * @returns undefined when it is none of these
 */
export function sentConversation(value: unknown): SentConversation | undefined {
	const list = z
		.array(z.object({ text: z.string() }).passthrough())
		.pipe(turns)
		.safeParse(value);
	if (list.success) return { turns: list.data, omittedTurns: 0, missing: [] };
	const own = context.safeParse(value);
	const inside = own.success
		? own
		: z
				.object({ context })
				.transform((item) => item.context)
				.safeParse(value);
	if (!inside.success) return undefined;
	const { conversation_id, message_history, turn_count, missing } = inside.data;
	const beside = readReviewItem(value);
	const left = Math.max(0, turn_count - message_history.filter(isSaid).length);
	return {
		...(conversation_id === undefined ? {} : { conversationId: conversation_id }),
		turns: message_history,
		// A turn that was cut is told beside the context only, one that was left out in both places.
		omittedTurns: Math.max(left, beside.omittedTurns ?? 0),
		missing: beside.missingTexts ?? missing,
	};
}

/** What an item says of its review; nothing for an item that comes from elsewhere. */
export function readReviewItem(item: unknown): ReviewItem {
	const parsed = reviewItem.safeParse(item);
	if (!parsed.success) return {};
	const { redaction, ...rest } = parsed.data;
	const told = { ...rest, redactions: redaction?.counts };
	return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}
