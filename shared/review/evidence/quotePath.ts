import { invalidInput } from '../../errors';

/** A step of a path: into a key, to one element, or to all of them. */
export type Step = { key: string } | { index: number } | 'each';

const MAX_LENGTH = 500;
/** A key, `['a key']`, `[0]`, `[]`, `[*]` or `*`; each alternative begins with a character of its own. */
const STEP = /\[(?:(\d{1,9})|\*?|'([^']*)'|"([^"]*)")\]|(\*)|([^.[\]*'"\s]+)/y;
const EXAMPLE =
	"Write it like 'violations[].quotes' or 'answers.*.evidence[*].quote': [] or * stands for every element.";

/**
 * Parses a path to the quotes of a verdict: keys with dots between them, `[]`, `[*]` or `*` for every element of a list and every
 * value of an object, `[0]` for one element, `['a key']` for keys with dots or spaces. A leading `$` may stand for the verdict.
 *
 * @throws ServiceError `invalid_input` with the position of what is wrong
 */
export function parseQuotePath(path: string): Step[] {
	if (path.length > MAX_LENGTH) throw invalidInput('The path of the quotes is too long', EXAMPLE);
	const text = path.trim().replace(/^\$\.?/, '');
	const steps: Step[] = [];
	let at = 0;
	while (at < text.length) {
		if (steps.length > 0 && text[at] === '.') at++;
		else if (steps.length > 0 && text[at] !== '[') throw unreadable(path, at);
		STEP.lastIndex = at;
		const match = STEP.exec(text);
		if (match === null) throw unreadable(path, at);
		const [whole, index, single, double, star, key] = match;
		const name = key ?? single ?? double;
		steps.push(
			index !== undefined
				? { index: Number(index) }
				: name !== undefined && star === undefined
					? { key: name }
					: 'each',
		);
		at += whole.length;
	}
	return steps;
}

function unreadable(path: string, at: number) {
	return invalidInput(
		`The path of the quotes, '${path.trim()}', cannot be read at character ${at + 1}`,
		EXAMPLE,
	);
}

/** The path of an element, as it is told in results: `answers.greeting.evidence[0].quote`. */
export function stepInto(path: string, key: string | number): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}['${key}']`;
	return path === '' ? key : `${path}.${key}`;
}
