/** A part of a text, in UTF-16 units, `end` exclusive. */
export interface Span {
	start: number;
	end: number;
}

export const REMOVED = '[…]';

/** The text with a mark where something was removed; marks that touch, or have nothing but signs between them, are one. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
	const sorted = [...spans].sort((a, b) => a.start - b.start);
	let result = '';
	let at = 0;
	for (const { start, end } of sorted) {
		if (end <= at) continue;
		result += `${text.slice(at, Math.max(at, start))}${REMOVED}`;
		at = end;
	}
	return `${result}${text.slice(at)}`.replace(/\[…\](?:[^\p{L}\p{N}[\]]{0,4}\[…\])+/gu, REMOVED);
}
