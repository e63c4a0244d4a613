import { runAtOnce, type Steps } from '../../steps';
import type { FlatContext, PartialContext } from '../../domain';
import { chatTokensIn } from '../chatTokens';
import { withoutHidden } from '../../hiddenCharacters';
import { ATTACKS, UNSPACED_ATTACKS } from './attacks';
import { encodedTexts } from './encoded';
import { hiddenText } from './hiddenText';
import { MARKS } from './marks';
import { repeatedWords } from './repeated';
import { REVIEW_MARKS } from './reviewMarks';
import { steeringPhrases, steeringTopics } from './steering';
import type { TopicReader } from './steering/topic';
import { PhraseBook } from './signalPhrases';
import { fold, signalWords } from './signalWords';

/** What a text looks like, never its words. Offsets are UTF-16 units of the text, `end` exclusive. */
export interface InjectionSignal {
	/**
	 * `instruction_override`, `prompt_extraction`, `role_change`, `answer_steering`, `exfiltration`, `tool_call`, `code`, `fake_role`,
	 * `fence_spoofing`, `chat_template_token`, `hidden_characters`, `encoded_payload` or `repeated_words`.
	 */
	signal: string;
	start: number;
	end: number;
	/** Number of the turn, for a text of `message_history`. */
	turn?: number;
	/** Name of the key, for another text of the context that a customer may have written. */
	field?: string;
}

/** Made when a text is first looked at: n8n waits for a node while it loads. */
let rules:
	| {
			books: readonly PhraseBook[];
			topics: TopicReader;
			unspaced: ReadonlyArray<readonly [signal: string, pattern: RegExp]>;
	  }
	| undefined;

function loadedRules(): NonNullable<typeof rules> {
	rules ??= {
		books: [new PhraseBook(ATTACKS), new PhraseBook(steeringPhrases())],
		topics: steeringTopics(),
		unspaced: UNSPACED_ATTACKS.map(
			([signal, pattern]) => [signal, new RegExp(fold(pattern), 'gu')] as const,
		),
	};
	return rules;
}

const MAX_PER_TEXT = 50;

/** Keys of the context whose text a customer may choose, beside his turns. */
const FIELDS = ['subject', 'customer_name'] as const;

/**
 * What in a text, or in a conversation, looks like an attempt to talk to the model that will read it. It informs and blocks nothing:
 * words are no proof, and an attack may be worded otherwise. Cost linear in the text.
 */
export function injectionSignals(source: string | FlatContext | PartialContext): InjectionSignal[] {
	return runAtOnce(injectionSignalsInSteps(source));
}

/** The same in steps. */
export function* injectionSignalsInSteps(
	source: string | FlatContext | PartialContext,
): Steps<InjectionSignal[]> {
	if (typeof source === 'string') return yield* signalsIn(source);
	const found: InjectionSignal[] = [];
	for (const [index, { text, turn }] of source.message_history.entries())
		for (const { signal, start, end } of yield* signalsIn(text ?? ''))
			found.push({ signal, turn: turn ?? index + 1, start, end });
	for (const field of FIELDS)
		for (const signal of yield* signalsIn(source[field] ?? '')) found.push({ ...signal, field });
	return found;
}

/** Words of a phrase book that are looked up in one step. */
const WORDS_A_STEP = 5_000;

function* signalsIn(text: string): Steps<InjectionSignal[]> {
	const words = signalWords(text);
	const found: InjectionSignal[] = [];
	for (const book of loadedRules().books)
		for (let from = 0; from < words.length; from += WORDS_A_STEP) {
			for (const phrase of book.find(words, from, from + WORDS_A_STEP)) found.push(phrase);
			yield;
		}
	found.push(
		...loadedRules()
			.topics.find(text, words)
			.map((sentence) => ({ signal: 'answer_steering', ...sentence })),
	);
	for (const [signal, pattern] of [...MARKS, ...REVIEW_MARKS]) {
		for (const match of text.matchAll(pattern))
			found.push({ signal, start: match.index, end: match.index + match[0].length });
		yield;
	}
	found.push(...repeatedWords(words).map((run) => ({ signal: 'repeated_words', ...run })));
	if (/[\u0250-\uffff]/.test(text)) found.push(...unspacedSignals(text));
	found.push(...chatTokensIn(text).map((mark) => ({ signal: 'chat_template_token', ...mark })));
	found.push(...hiddenText(text).map((run) => ({ signal: 'hidden_characters', ...run })));
	found.push(...encodedTexts(text).map((run) => ({ signal: 'encoded_payload', ...run })));
	return once(found).slice(0, MAX_PER_TEXT);
}

/** Folding may change lengths, so these signals stand for the whole text when it did. */
function unspacedSignals(text: string): InjectionSignal[] {
	const folded = fold(withoutHidden(text));
	const same = folded.length === text.length;
	return loadedRules().unspaced.flatMap(([signal, pattern]) =>
		[...folded.matchAll(pattern)].map(({ index, 0: { length } }) => ({
			signal,
			start: same ? index : 0,
			end: same ? index + length : text.length,
		})),
	);
}

/** Overlapping findings of one signal are one. In order of their beginning. */
function once(found: readonly InjectionSignal[]): InjectionSignal[] {
	const result: InjectionSignal[] = [];
	const open = new Map<string, InjectionSignal>();
	for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const before = open.get(each.signal);
		if (before !== undefined && each.start < before.end) {
			before.end = Math.max(before.end, each.end);
			continue;
		}
		const copy = { ...each };
		open.set(each.signal, copy);
		result.push(copy);
	}
	return result;
}
