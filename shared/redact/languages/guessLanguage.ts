import { packOf, PACKS } from './index';
import { FOREIGN } from './words/foreign';
import type { LanguageCode, LanguagePack } from './languagePack';

/** What the guess needs of a text. */
interface Text {
	text: string;
	speaker?: string;
}

/** Words read of one speaker; more make no guess better. */
const ENOUGH = 2000;
/** A word between spaces and signs of sentences, so that neither keys nor addresses count. */
const WORD = /(?<![^\s"'(¿¡«])[\p{L}\p{M}']+(?=[\s,.;:!?…)"»]|$)/gu;
const PLACEHOLDER = /\[[A-Z_]+_\d+\]/g;
const KANA = /[\p{sc=Hira}\p{sc=Kana}]+/gu;
const LATIN = /\p{sc=Latn}/u;

type Counts = Map<LanguageCode, number>;

interface Heard {
	counts: Counts;
	words: number;
}

/** A word that tells the language alone. */
const signsOf = new Map<string, LanguageCode>();

let languagesOf: Map<string, LanguageCode[]> | undefined;

/** Which languages a short word belongs to. */
function tableOf(): Map<string, LanguageCode[]> {
	if (languagesOf !== undefined) return languagesOf;
	languagesOf = new Map();
	for (const { code, functionWords } of PACKS)
		for (const word of functionWords)
			languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);
	for (const { code, signs } of PACKS)
		for (const word of (signs ?? '').split(' ')) signsOf.set(word, code);
	for (const word of FOREIGN.split(/\s+/))
		if (!languagesOf.has(word)) languagesOf.set(word, ['other']);
	return languagesOf;
}

/** Counts the short words of a text; one that several languages have counts for each in part. */
function hear({ text }: Text, heard: Heard): void {
	const table = tableOf();
	const add = (code: LanguageCode, share: number): void => {
		heard.counts.set(code, (heard.counts.get(code) ?? 0) + share);
	};
	const plain = text.replaceAll(PLACEHOLDER, ' ').replaceAll('\u2019', "'");
	const shouted = plain === plain.toUpperCase();
	for (const { 0: written } of plain.matchAll(WORD)) {
		const word = written.toLowerCase();
		// Capitals alone are codes, parts of numbers and initials.
		if (!shouted && written !== word && written === written.toUpperCase() && LATIN.test(written))
			continue;
		if (heard.words >= ENOUGH) return;
		heard.words++;
		const sign = signsOf.get(word);
		if (sign !== undefined) add(sign, 1.5);
		const codes = table.get(word);
		if (codes !== undefined) for (const code of codes) add(code, 1 / codes.length);
	}
	// Kana tell Japanese; other scripts have no pack, and need none: their letters are neither English words nor capitals.
	for (const { 0: kana } of plain.matchAll(KANA)) {
		if (heard.words >= ENOUGH) return;
		heard.words++;
		add('ja', kana.length > 1 ? 2 : 1);
	}
}

/** How much the other side's words count beside a speaker's own. */
const OTHER_SIDE = 0.5;
/** Fewer short words than this are no proof: `CE 12` is no French. */
const PROOF = 1.2;

/** The language most short words belong to; English where there are none to tell by. */
function bestOf(own: Heard, others: readonly Heard[]): LanguageCode {
	let best: LanguageCode = 'en';
	let most = 0;
	const totals: Counts = new Map(own.counts);
	for (const { counts } of others) {
		for (const [code, count] of counts)
			totals.set(code, (totals.get(code) ?? 0) + count * OTHER_SIDE);
	}
	for (const { code } of [...PACKS, packOf('other')]) {
		const count = totals.get(code) ?? 0;
		if (count > most) {
			most = count;
			best = code;
		}
	}
	return most < PROOF ? 'en' : best;
}

/**
 * The language of each text of one conversation: guessed for each speaker from all of the speaker's words, those of the other side counting half, so
 * that one sentence in another language changes nothing. `fixed` is what the user set.
 */
export function guessLanguages(
	texts: readonly Text[],
	fixed: LanguageCode | undefined,
): LanguagePack[] {
	if (fixed !== undefined) return texts.map(() => packOf(fixed));
	const heard = new Map<string, Heard>();
	for (const text of texts) {
		const key = text.speaker ?? '';
		const side = heard.get(key) ?? { counts: new Map(), words: 0 };
		heard.set(key, side);
		hear(text, side);
	}
	const guessed = new Map<string, LanguagePack>();
	for (const [key, side] of heard)
		guessed.set(
			key,
			packOf(
				bestOf(
					side,
					[...heard].filter(([name]) => name !== key).map(([, each]) => each),
				),
			),
		);
	return texts.map(({ speaker }) => guessed.get(speaker ?? '') ?? packOf('en'));
}
