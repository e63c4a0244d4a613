import { withoutThoughts } from '../answers/thoughts';

/**
 * The JSON texts in what a model wrote around them: a code fence, a sentence before and after, a byte order mark, its thoughts. Finds whole texts only and mends nothing: the inner part of an answer that was cut off is not the answer.
 *
 * @returns candidates in order, not yet parsed; none when there is no JSON, or when one begins and does not end
 */
export function jsonTexts(text: string): string[] {
	const answer = withoutThoughts(withoutMark(text)).content.trim();
	if (answer === '') return [];
	const fenced = fencedBlocks(answer);
	const [only] = fenced;
	if (fenced.length === 1 && only !== undefined) return [only];
	return bracketed(answer);
}

/** The text alone, when it is nothing but JSON: the whole, without what never belongs to it. */
export function bareText(text: string): string {
	return withoutThoughts(withoutMark(text)).content.trim();
}

function withoutMark(text: string): string {
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** What stands between fences that have a line of their own. JSON holds no raw line end inside a string, so no string can look like one. */
function fencedBlocks(text: string): string[] {
	if (!text.includes('```') && !text.includes('~~~')) return [];
	const blocks: string[] = [];
	let open: { fence: string; lines: string[] } | undefined;
	for (const line of text.split('\n')) {
		const trimmed = line.trim();
		if (open === undefined) {
			const fence = ['```', '~~~'].find((mark) => trimmed.startsWith(mark));
			if (fence !== undefined) open = { fence, lines: [] };
		} else if (trimmed === open.fence) {
			blocks.push(open.lines.join('\n').trim());
			open = undefined;
		} else {
			open.lines.push(line);
		}
	}
	return blocks.filter((block) => block.startsWith('{') || block.startsWith('['));
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Objects and lists that stand free in a text. One pass: every character is looked at a bounded number of times. */
function bracketed(text: string): string[] {
	const found: string[] = [];
	for (let at = 0; at < text.length; at++) {
		const opening = text[at] ?? '';
		if (CLOSING[opening] === undefined || !looksLikeJson(text, at)) continue;
		const end = endOf(text, at);
		// It begins like JSON and does not end: what stands inside it was meant as a part, so nothing here is the answer.
		if (end === undefined) return [];
		found.push(text.slice(at, end + 1));
		at = end;
	}
	return found;
}

/** Whether a bracket is followed by what may follow it in JSON, rather than by a word, as in `[see below]` and `{name}`. */
function looksLikeJson(text: string, at: number): boolean {
	let next = at + 1;
	while (' \t\r\n'.includes(text[next] ?? 'x')) next++;
	const character = text[next] ?? '';
	if (text[at] === '{') return character === '"' || character === '}';
	return character !== '' && '"{[]-0123456789'.includes(character)
		? true
		: /^(?:true|false|null)\b/.test(text.slice(next, next + 6));
}

/** Where the bracket at `at` closes; undefined when it does not, or when another kind closes first. */
function endOf(text: string, at: number): number | undefined {
	const expected: string[] = [];
	for (let index = at; index < text.length; index++) {
		const character = text[index] ?? '';
		if (character === '"') {
			const end = endOfString(text, index);
			if (end === undefined) return undefined;
			index = end;
		} else if (CLOSING[character] !== undefined) {
			expected.push(CLOSING[character]);
		} else if (character === '}' || character === ']') {
			if (expected.pop() !== character) return undefined;
			if (expected.length === 0) return index;
		}
	}
	return undefined;
}

function endOfString(text: string, at: number): number | undefined {
	for (let index = at + 1; index < text.length; index++) {
		if (text[index] === '\\') index++;
		else if (text[index] === '"') return index;
	}
	return undefined;
}
