import { lastIndex, type Corpus, type ReadTurn } from './corpus';
import { closestPart, editDistance } from './editDistance';
import { wordPlace, type Place } from './exactMatch';
import type { Word } from './toWords';

/** Where a text comes closest to a quote; similarity 0 to 1. */
interface Nearest extends Place {
	similarity: number;
}

interface Sketch {
	read: ReadTurn;
	/** The words with one space between them. */
	text: string;
	/** Where each word begins in it. */
	starts: Int32Array;
	/** A number for each character and its two neighbours. */
	grams: Uint16Array;
}

interface Window {
	sketch: Sketch;
	at: number;
	size: number;
	shared: number;
}

/** Turns that are looked at closely, for each quote. */
const CANDIDATES = 3;
/** Steps for looking at one of them; a longer quote is measured by the letters it shares. */
const MAX_CELLS = 400_000;

/**
 * Finds the closest place for quotes that are in no turn. The first call reads all turns; each call then takes time in
 * proportion to the text, whatever it holds: a window of the quote's length is moved over it, counting shared groups of three
 * letters, and only the best places are compared letter by letter.
 */
export function createNearest(corpus: Corpus): (words: readonly Word[]) => Nearest | undefined {
	let sketches: Sketch[] | undefined;
	const wanted = new Int32Array(65_536);

	return (words) => {
		sketches ??= corpus.turns.filter(({ words: said }) => said.length > 0).map(sketchOf);
		const quote = joined(words);
		const grams = gramsOf(quote);
		for (const gram of grams) wanted[gram] = (wanted[gram] ?? 0) + 1;
		const windows: Window[] = [];
		for (const sketch of sketches) {
			const window = bestWindow(sketch, grams.length, wanted);
			if (
				window.shared === 0 ||
				(windows.length === CANDIDATES && window.shared <= (windows.at(-1)?.shared ?? 0))
			)
				continue;
			windows.push(window);
			windows.sort((a, b) => b.shared - a.shared);
			windows.length = Math.min(windows.length, CANDIDATES);
		}
		for (const gram of grams) wanted[gram] = 0;
		const places = windows
			.map((window) => measured(window, quote))
			.filter((place) => place !== undefined);
		return places.reduce<Nearest | undefined>(
			(best, place) => (best !== undefined && best.similarity >= place.similarity ? best : place),
			undefined,
		);
	};
}

function sketchOf(read: ReadTurn): Sketch {
	const text = joined(read.words);
	const starts = new Int32Array(read.words.length);
	let at = 0;
	for (const [index, word] of read.words.entries()) {
		starts[index] = at;
		at += word.text.length + 1;
	}
	return { read, text, starts, grams: gramsOf(text) };
}

function joined(words: readonly Word[]): string {
	return words.map(({ text }) => text).join(' ');
}

function gramsOf(text: string): Uint16Array {
	const grams = new Uint16Array(text.length);
	const code = (at: number): number => (at < 0 || at >= text.length ? 32 : text.charCodeAt(at));
	for (let at = 0; at < text.length; at++)
		grams[at] = Math.imul(Math.imul(code(at - 1), 31) + code(at), 961) + code(at + 1) * 7;
	return grams;
}

/** @param wanted how often the quote has each group of letters; the same again afterwards */
function bestWindow(sketch: Sketch, quoteSize: number, wanted: Int32Array): Window {
	const { grams } = sketch;
	const size = Math.min(quoteSize, grams.length);
	const best: Window = { sketch, at: 0, size, shared: 0 };
	let shared = 0;
	const leave = (gram: number): void => {
		const left = (wanted[gram] ?? 0) + 1;
		wanted[gram] = left;
		if (left > 0) shared--;
	};
	for (let at = 0; at < grams.length; at++) {
		const gram = grams[at] ?? 0;
		const left = wanted[gram] ?? 0;
		wanted[gram] = left - 1;
		if (left > 0) shared++;
		if (at >= size) leave(grams[at - size] ?? 0);
		if (shared > best.shared) {
			best.shared = shared;
			best.at = Math.max(0, at - size + 1);
		}
	}
	for (let at = grams.length - size; at < grams.length; at++) leave(grams[at] ?? 0);
	return best;
}

/** The words of the window that are closest to the quote, and how close. */
function measured({ sketch, at, size, shared }: Window, quote: string): Nearest | undefined {
	const slack = 20 + (size >>> 2);
	const from = wordAt(sketch, at - slack);
	const to = wordAt(sketch, at + size + slack) + 1;
	const offset = sketch.starts[from] ?? 0;
	const around = textOf(sketch, from, to);
	if (quote.length * around.length > MAX_CELLS) {
		const place = wordPlace(sketch.read, wordAt(sketch, at), wordAt(sketch, at + size - 1) + 1);
		return (
			place && { ...place, similarity: similarityOf(1 - (2 * shared) / (quote.length + size)) }
		);
	}
	const part = closestPart(quote, around);
	const first = wordAt(sketch, offset + part.start);
	const end = Math.max(first, wordAt(sketch, offset + Math.max(part.start, part.end - 1))) + 1;
	const said = textOf(sketch, first, end);
	const place = wordPlace(sketch.read, first, end);
	return (
		place && {
			...place,
			similarity: similarityOf(editDistance(quote, said) / Math.max(quote.length, said.length)),
		}
	);
}

/** Rounded down, as what was not found must never read as found. */
function similarityOf(difference: number): number {
	return Math.min(0.99, Math.max(0, Math.floor((1 - difference) * 100) / 100));
}

function wordAt({ starts }: Sketch, at: number): number {
	return Math.max(
		0,
		lastIndex(starts.length, (index) => (starts[index] ?? 0) <= at),
	);
}

function textOf({ text, starts }: Sketch, from: number, to: number): string {
	return text.slice(starts[from], (starts[to] ?? text.length + 1) - 1);
}
