import { RE2JS } from 're2js';
import { invalidInput } from '../../errors';
import type { Match, TurnReading } from '../reading/turnReading';
import { OPAQUE, OPAQUE_NAME } from '../reading/normalizeText';
import { attempt } from '../../result';
import type { UserPattern } from '../redactionTypes';

/** A user's pattern, ready to run in a time that grows no faster than the text. */
export interface CompiledPattern {
	name: string;
	detect(doc: TurnReading): Match[];
}

const MAX_LENGTH = 2000;
const HIDDEN = new RegExp(`[^${OPAQUE}${OPAQUE_NAME}]+`, 'g');

/** @throws ServiceError `invalid_input` that names the pattern and never shows it. */
export function compileUserPatterns(patterns: readonly UserPattern[]): CompiledPattern[] {
	return patterns.map((pattern) => {
		if (pattern.name.trim() === '')
			throw invalidInput(
				'A redaction pattern has no name',
				'Give every pattern a name. It becomes the placeholder.',
			);
		const compiled = compile(pattern);
		return {
			name: pattern.name,
			detect: (doc) =>
				spansOf(compiled, doc.text).flatMap((span) => around(doc, pattern.name, span)),
		};
	});
}

function compile({ name, regex, flags = '' }: UserPattern): RE2JS {
	const refuse = ([why, advice]: Refusal) =>
		invalidInput(`The pattern "${name.slice(0, 60)}" cannot be used: ${why}`, advice);
	if (regex === '')
		throw refuse([
			'it is empty',
			'Write what such a value looks like, such as \\bPOL-\\d{6}\\b, or delete the row.',
		]);
	if (regex.length > MAX_LENGTH)
		throw refuse([`it is longer than ${MAX_LENGTH} characters`, 'Split it into several patterns.']);
	if (!/^[gimsuvy]*$/.test(flags))
		throw refuse(['only the flags i, m and s are available', 'Remove the other flags.']);
	const mode =
		(flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) |
		(flags.includes('m') ? RE2JS.MULTILINE : 0) |
		(flags.includes('s') ? RE2JS.DOTALL : 0);
	const compiled = attempt(() => RE2JS.compile(RE2JS.translateRegExp(regex), mode));
	// The engine's own sentence quotes the pattern, so only its kind is used.
	if (!compiled.ok) throw refuse(whyRefused(String(compiled.error)));
	if (compiled.value.matcher('').find())
		throw refuse([
			'it matches the empty text',
			'Let it match one character at least, for example with + instead of *.',
		]);
	return compiled.value;
}

type Refusal = readonly [why: string, advice: string];

const BACKSLASH = 'Close it, or put a backslash before it if it is part of the value.';
const LINEAR =
	'Write the pattern without look-around, back-references and inline conditions: patterns run in linear time.';

/** What the engine's complaint means, by the words it begins with. */
const REFUSALS: ReadonlyArray<readonly [complaint: RegExp, ...refusal: Refusal]> = [
	[/missing closing \)/, 'a bracket is not closed', BACKSLASH],
	[/missing closing \]/, 'a square bracket is not closed', BACKSLASH],
	[/unexpected \)/, 'a closing bracket has no opening one', BACKSLASH],
	[/escape sequence: `\\\d/, 'back-references are not available', LINEAR],
	[/Perl syntax: `\(\?|named capture: `\(\?<[=!]/, 'look-around is not available', LINEAR],
	[
		/repeat count|too large|nests too deeply/,
		'its repetitions are too large',
		'Use smaller repetitions, such as \\d{6,12}, or split it into several patterns.',
	],
];

function whyRefused(complaint: string): Refusal {
	const [, why, advice] = REFUSALS.find(([words]) => words.test(complaint)) ?? [];
	return [
		why ?? 'it is not a valid regular expression',
		advice ?? 'Correct the regular expression, or delete the row.',
	];
}

function spansOf(pattern: RE2JS, text: string): Array<{ start: number; end: number }> {
	const spans: Array<{ start: number; end: number }> = [];
	const matcher = pattern.matcher(text);
	while (matcher.find()) {
		const [start, end] = [matcher.start(), matcher.end()];
		if (end > start) spans.push({ start, end });
	}
	return spans;
}

/** A match that runs over something masked already is cut around it. */
function around(
	doc: TurnReading,
	entity: string,
	{ start, end }: { start: number; end: number },
): Match[] {
	const text = doc.text.slice(start, end);
	return Array.from(text.matchAll(HIDDEN), (part) => ({
		entity,
		start: start + part.index,
		end: start + part.index + part[0].length,
	}));
}
