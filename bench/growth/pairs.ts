import { FUNCTIONS } from './functions';
import { type GrowthCase, type TextSet } from './growthCase';
import { TEXTS } from './texts';

/** One function with one kind of text. */
export interface Pair {
	name: string;
	/** How the text is handed in: `one turn`, `a long answer`, … */
	input: string;
	text: string;
}

/** CPU time at a size, in characters and milliseconds. */
export interface Measured {
	size: number;
	cpuMs: number;
}

export const SIZES = [50_000, 100_000, 200_000, 400_000, 1_000_000] as const;

/** Strings of one and of two bytes a character, one long line, many lines, and no blank at all. */
const FEW = [
	'plain prose',
	'names and addresses',
	'kana',
	'emoji',
	'line breaks',
	'one letter',
	'brackets',
];

const textsOf: Readonly<Record<TextSet, readonly string[]>> = {
	all: Object.keys(TEXTS),
	html: Object.keys(TEXTS).filter((name) => TEXTS[name]?.html === true),
	few: FEW,
};

export function allPairs(): Pair[] {
	return Object.entries(FUNCTIONS).flatMap(([name, growth]) =>
		'short' in growth
			? []
			: growth.flatMap(({ texts, cases }) =>
					Object.keys(cases).flatMap((input) =>
						textsOf[texts].map((text) => ({ name, input, text })),
					),
				),
	);
}

export function caseOf({ name, input }: Pair): GrowthCase {
	const growth = FUNCTIONS[name];
	const found =
		growth === undefined || 'short' in growth
			? undefined
			: growth.map(({ cases }) => cases[input]).find((make) => make !== undefined);
	if (found === undefined) throw new Error(`No such case: ${name}, ${input}`);
	return found;
}

/** Below this a measurement says nothing about growth: garbage collection and compiling cost as much. */
const LEAST_MS = 150;
const BASE_LEAST_MS = 5;
/** How many times as much a character may cost in a large text as in a small one. */
export const MOST_GROWTH = 2.5;

/** The worst growth of the cost of a character over any two sizes; 1 is linear. Too little time to tell is 1. */
export function growthOf(measured: readonly Measured[]): number {
	let worst = 1;
	measured.forEach((small, index) => {
		for (const large of measured.slice(index + 1)) {
			if (large.cpuMs < LEAST_MS) continue;
			const times = large.cpuMs / Math.max(small.cpuMs, BASE_LEAST_MS);
			worst = Math.max(worst, times / (large.size / small.size));
		}
	});
	return worst;
}

/** One ordinary text for every function, and the hostile ones that once stopped n8n. */
const SHORT: ReadonlyArray<readonly [name: string, texts: readonly string[]]> = [
	['redactText', ['prose with acronyms', 'capital and digits', 'capitalized words', 'my name is']],
	['leakCheck', ['grouped digits']],
	['injectionSignals', ['words of attacks']],
	['verifyQuotes', ['one letter']],
	['countTokens', ['one letter']],
	['lintTemplate', ['template code']],
	['fence', ['zero width in words']],
	['parseStructuredOutput', ['json']],
	['toConversation', ['angle brackets', 'short tags', 'attributes without an end']],
];

/** What a test has time for. */
export function shortPairs(): Pair[] {
	return allPairs().filter(
		({ name, input, text }) =>
			text === (input.startsWith('HTML') ? 'email with markup' : 'names and addresses') ||
			SHORT.some(
				([own, texts]) =>
					own === name &&
					texts.includes(text) &&
					(name !== 'toConversation' || input.startsWith('HTML')),
			),
	);
}
