const CUT_MARK = ' […]';

/** A placeholder that the end of a text may have cut in two: `[CUSTOM`. Longer ones are none. */
const OPEN_PLACEHOLDER = /\[[A-Z][A-Z0-9_]{0,40}$/;

/** The first `length` UTF-16 units of a text and a mark; never half a character or half a placeholder. */
export function cutTurn(text: string, length: number): string {
	let end = Math.max(0, Math.min(length, text.length));
	const before = text.charCodeAt(end - 1);
	if (before >= 0xd800 && before <= 0xdbff) end--;
	const open = OPEN_PLACEHOLDER.exec(text.slice(Math.max(0, end - 44), end));
	if (open !== null && text.length > end) end -= open[0].length;
	return `${text.slice(0, end)}${CUT_MARK}`;
}
