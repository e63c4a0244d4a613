import { invalidInput } from '../../errors';
import type { Match, TurnReading } from '../reading/turnReading';
import { OPAQUE, OPAQUE_NAME } from '../reading/normalizeText';
import { Machine } from './linearMachine';
import { parsePattern, PatternProblem } from './parsePattern';
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
				'A pattern to mask has no name',
				'Give every pattern a name: it becomes its placeholder.',
			);
		const machine = attempt(pattern, () => machineOf(pattern));
		return {
			name: pattern.name,
			detect: (doc) =>
				attempt(pattern, () => machine.findAll(doc.text)).flatMap((match) =>
					around(doc, pattern.name, match),
				),
		};
	});
}

function machineOf({ regex, flags = '' }: UserPattern): Machine {
	if (regex === '')
		throw new PatternProblem(
			'it is empty',
			'Write what such a value looks like, such as \\bPOL-\\d{6}\\b, or delete the row.',
		);
	if (regex.length > MAX_LENGTH)
		throw new PatternProblem(
			`it is longer than ${MAX_LENGTH} characters`,
			'Split it into several patterns.',
		);
	if (!/^[gimsuvy]*$/.test(flags))
		throw new PatternProblem(
			'of the flags only i, m and s are available',
			'Take the other flags out.',
		);
	const machine = new Machine(parsePattern(regex), {
		ignoreCase: flags.includes('i'),
		multiline: flags.includes('m'),
		dotAll: flags.includes('s'),
	});
	if (machine.matchesEmpty())
		throw new PatternProblem(
			'it matches the empty text',
			'Let it match one character at least, such as with + in place of *.',
		);
	return machine;
}

function attempt<T>({ name }: UserPattern, work: () => T): T {
	try {
		return work();
	} catch (problem) {
		// The host's own complaint about a character class quotes the pattern.
		const { message, advice } =
			problem instanceof PatternProblem
				? problem
				: new PatternProblem('it is not a valid regular expression');
		throw invalidInput(`The pattern "${name.slice(0, 60)}" cannot be used: ${message}`, advice);
	}
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
