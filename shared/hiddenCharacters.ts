/**
 * Characters that a reader does not see and a model reads: controls, zero width, bidirectional marks, blank letters, variation
 * selectors (but for emoji's own, U+FE0F) and the plane of tags, in which whole texts hide behind one emoji. Line breaks and the
 * tab are none of them.
 */
const RANGES = [
	'\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f',
	'\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f',
	'\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f',
	'\\u2800\\u3164\\ufe00-\\ufe0e\\ufeff\\uffa0\\ufff0-\\ufffb',
	'\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}',
].join('');

/** What a joiner may join: emoji, and letters of scripts that need joiners. Never ASCII, blanks or another joiner. */
const JOINED = '[^\\u0000-\\u00bf\\u1680\\u2000-\\u206f\\u3000\\ufeff\\u{e0000}-\\u{e0fff}]';
const JOINER = '[\\u200c\\u200d]';

// eslint-disable-next-line no-misleading-character-class -- marks and joiners are what is looked for
const HIDDEN = new RegExp(`[${RANGES}]|(?<!${JOINED})${JOINER}|${JOINER}(?!${JOINED})`, 'gu');

/** The text without its hidden characters; joiners inside emoji and words stay. */
export function withoutHidden(text: string): string {
	return text.replace(HIDDEN, '');
}

/** Where hidden characters are: runs of them, in UTF-16 units, with how many there are. */
export function hiddenRuns(text: string): Array<{ start: number; end: number; count: number }> {
	const runs: Array<{ start: number; end: number; count: number }> = [];
	for (const match of text.matchAll(HIDDEN)) {
		const end = match.index + match[0].length;
		const last = runs.at(-1);
		if (last !== undefined && last.end === match.index) {
			last.end = end;
			last.count++;
		} else runs.push({ start: match.index, end, count: 1 });
	}
	return runs;
}
