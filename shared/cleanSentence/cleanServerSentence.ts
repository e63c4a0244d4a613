import { redactText } from '../redact';
import { readSent, wordsIn, type SentText, type Word } from './quotes';
import { matches, secretSpans } from './secrets';
import { REMOVED, withoutSpans, type Span } from './spans';
import { isApiWord } from './vocabulary';

/** What a server may have quoted, and what of it says nothing about anybody. */
export interface SentenceContext {
	/** What was sent or is known of the conversation. None of it is in the result. */
	texts?: readonly string[];
	/** Names of people that are known, each part of them too. */
	names?: readonly string[];
	/** Names of parameters, models, schemas, permissions: kept, even if they appear in the texts. */
	keep?: readonly string[];
}

/** Longest result, in UTF-16 units. */
const LONGEST = 300;

/** As much of a sentence is read. Servers write what is wrong first. */
const READ = 1_000;

/**
 * What a server says about a request, without what it quotes of it. Removed are runs of five words or 24 characters that stand in the
 * texts too, single words and numbers of the texts that are not words of an API, names, everything redaction finds, keys, ids and
 * URLs; `[…]` stands in their place. At most 300 characters.
 *
 * @returns undefined when nothing is left that says something
 */
export function cleanServerSentence(
	sentence: string,
	{ texts = [], names = [], keep = [] }: SentenceContext = {},
): string | undefined {
	const text = plain(sentence);
	if (text === '') return undefined;
	const kept = new Set(keep.map((name) => name.toLowerCase()));
	const sent = readSent(texts);
	const words = wordsIn(text);
	const shared = sharedWords(text, words, sent, kept);
	const spans = [
		...secretSpans(text, kept),
		...privateSpans(text, kept),
		...nameSpans(words, names),
		...sent.runsIn(words),
		...shared,
		...quotedSpans(text, shared),
	];
	const cleaned = shortened(withoutSpans(text, spans).trim());
	const left = wordsIn(cleaned.split(REMOVED).join(' '));
	return left.length < 2 ? undefined : cleaned;
}

/** On one line, without hidden characters, escapes read. */
function plain(sentence: string): string {
	return sentence
		.slice(0, READ)
		.replace(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		.replace(/\\[nrt]/g, ' ')
		.replace(/\\(["'\\])/g, '$1')
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.trim();
}

/** What redaction finds. It takes words of an API for names where they are written like names. */
function privateSpans(text: string, keep: ReadonlySet<string>): Span[] {
	const { findings } = redactText(text);
	return findings.filter(({ entity, start, end }) => {
		if (entity !== 'PERSON') return true;
		return !wordsIn(text.slice(start, end)).every(
			(word) => isApiWord(word.text, false) || keep.has(word.text),
		);
	});
}

function nameSpans(words: readonly Word[], names: readonly string[]): Span[] {
	const parts = new Set(names.flatMap((name) => wordsIn(name).map(({ text }) => text)));
	return words.filter(({ text }) => text.length > 1 && parts.has(text));
}

/** In single and double quotes, in backticks, in the quotes of other languages. */
const QUOTED = [
	/"([^"]{2,400})"/g,
	/(?<=^|[\s([{=:,])'([^']{2,400})'/g,
	/`([^`]{2,400})`/g,
	/[«“„]([^»”“]{2,400})[»”“]/g,
];

/** A quote goes as a whole when one of its words comes from the texts, however short it is. */
function quotedSpans(text: string, shared: readonly Word[]): Span[] {
	return QUOTED.flatMap((pattern) => matches(text, pattern))
		.map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
		.filter(({ start, end }) => shared.some((word) => start <= word.start && word.end <= end));
}

/** A word or number of the texts that no API uses; a single digit says nothing. */
function sharedWords(
	text: string,
	words: readonly Word[],
	sent: SentText,
	keep: ReadonlySet<string>,
): Word[] {
	const names = matches(text, /[\w.[\]-]+/g).filter(({ start, end }) =>
		keep.has(text.slice(start, end).toLowerCase()),
	);
	return words.filter((word) => {
		if (!sent.has(word.text) || word.text.length < 2) return false;
		if (names.some(({ start, end }) => start <= word.start && word.end <= end)) return false;
		if (/^\p{N}+$/u.test(word.text)) return word.text.length > 2;
		const isCapital = /^\p{Lu}/u.test(text.slice(word.start, word.end));
		const begins = /(?:^|[.!?:'"`([-])\s*$/.test(
			text.slice(Math.max(0, word.start - 3), word.start),
		);
		return !isApiWord(word.text, isCapital && !begins);
	});
}

function shortened(text: string): string {
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST - 1);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > LONGEST / 2 ? space : cut.length).trimEnd()}…`;
}
