import { breakChatTokens } from './chatTokens';
import { withoutHidden } from '../hiddenCharacters';

/** Everything that some reader takes for the end of a line, and what stands in its place. */
const LINE_BREAK = / ?(?:\r\n|[\n\v\f\r\u0085\u2028\u2029]) ?/g;
const LINE_BREAK_SIGN = ' ⏎ ';

/** Half a character, which no file can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** What every line of a fenced transcript begins with. Broken inside texts, so that none of them holds what looks like a turn. */
const TURN_MARK = /\[(?=#)/g;

/**
 * Text of somebody else, as it may stand in a prompt: one line, without hidden characters, without marks of a chat template, and
 * without the beginning of a turn. Line breaks become ` ⏎ `. Doing it again changes nothing.
 */
export function oneLine(text: string): string {
	const whole = text.replace(LONE_SURROGATE, '\ufffd');
	return breakChatTokens(withoutHidden(whole).replace(LINE_BREAK, LINE_BREAK_SIGN)).replace(
		TURN_MARK,
		'[ ',
	);
}
