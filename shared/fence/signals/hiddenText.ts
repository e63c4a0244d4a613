import { hiddenRuns } from '../../hiddenCharacters';

/** Nobody's keyboard or clipboard puts these in: tags, overrides of direction, selectors that carry bytes, controls. */
/* eslint-disable no-control-regex, no-misleading-character-class -- they are what is looked for */
const NEVER_BY_ACCIDENT =
	/[\u0000-\u0008\u000e-\u001f\u202d\u202e\u2061-\u2064\u206a-\u206f\ufe00-\ufe0e\u{e0000}-\u{e0fff}]/u;
const INSIDE_WORD = /^[A-Za-z]$/;
/** Phones, messengers and web pages leave one here and there. */
const MANY = 10;

/** Hidden characters that somebody hid. One zero-width space, a mark of direction or a soft hyphen comes along by itself. */
export function hiddenText(text: string): Array<{ start: number; end: number }> {
	const runs = hiddenRuns(text).filter(
		({ start, end }) => text.slice(start, end).replace(/\u00ad/g, '') !== '',
	);
	const flags = runs.filter(
		({ start, end }) => NEVER_BY_ACCIDENT.test(text.slice(start, end)) && !isFlag(text, start),
	);
	if (flags.length > 0) return flags.map(({ start, end }) => ({ start, end }));
	const inside = runs.filter(
		({ start, end }) =>
			INSIDE_WORD.test(text.charAt(start - 1)) && INSIDE_WORD.test(text.charAt(end)),
	);
	const count = runs.reduce((sum, run) => sum + run.count, 0);
	const first = runs[0];
	const last = runs.at(-1);
	if (first === undefined || last === undefined || (inside.length < 2 && count < MANY)) return [];
	return [{ start: first.start, end: last.end }];
}

/** The flags of England, Scotland and Wales are a black flag and tags. */
const isFlag = (text: string, start: number): boolean =>
	text.slice(start - 2, start) === '\u{1f3f4}';
