/** A text and the thoughts that a model wrote into it. */
export interface Separated {
	content: string;
	/** Undefined where there are none. */
	thoughts?: string;
	/** Whether the thoughts began and did not end, so that there is no answer. */
	isUnfinished?: boolean;
}

/** Names of tags, in every spelling: `<think>`, `[THINK]`, `◁think▷`, `<seed:think>`, `<|begin_of_thought|>`. */
const NAME =
	'(?:[a-z]{2,12}:)?(?:think|thinking|thought|thoughts|reasoning|reason|reflection|scratchpad|analysis|antthinking)';

interface Brackets {
	open: RegExp;
	close: RegExp;
}

const STYLES: readonly Brackets[] = [
	{
		open: new RegExp(`<${NAME}(?:\\s[^<>]{0,80})?>`, 'giu'),
		close: new RegExp(`</${NAME}>`, 'giu'),
	},
	{ open: new RegExp(`\\[${NAME}\\]`, 'giu'), close: new RegExp(`\\[/${NAME}\\]`, 'giu') },
	{ open: new RegExp(`◁${NAME}▷`, 'giu'), close: new RegExp(`◁/${NAME}▷`, 'giu') },
	{
		open: /<\|(?:begin_of_thought|start_thinking|thinking|think)\|>/gi,
		close: /<\|(?:end_of_thought|end_thinking|\/thinking|\/think)\|>/gi,
	},
	{ open: /<\|channel>(?:thought|analysis|thinking)\s?/gi, close: /<channel\|>/gi },
];

/** What some models put around the answer itself. */
const ANSWER_MARKS =
	/^<\|(?:begin_of_solution|start_response|end_of_text)\|>|<\|(?:end_of_solution|end_response|return|end|eot_id|im_end)\|>$/gi;

/**
 * Takes the thoughts out of a text: those in tags or channels that open it, also several and nested ones, and those before a closing tag
 * that nothing opened, because the server's template did. Tags further on are words of the answer.
 */
export function withoutThoughts(text: string): Separated {
	const harmony = fromChannels(text);
	if (harmony !== undefined) return harmony;
	const thoughts: string[] = [];
	let rest = text.startsWith('\uFEFF') ? text.slice(1) : text;
	for (let round = 0; round < 50; round++) {
		const block = leadingBlock(rest) ?? (round === 0 ? unopenedBlock(rest) : undefined);
		if (block === undefined) break;
		thoughts.push(block.inside.trim());
		rest = block.rest;
		if (block.isUnfinished) return { ...result('', thoughts), isUnfinished: true };
	}
	if (thoughts.length === 0) return { content: text };
	return result(rest.trim().replace(ANSWER_MARKS, '').trim(), thoughts);
}

function result(content: string, thoughts: readonly string[]): Separated {
	const joined = thoughts.filter((text) => text !== '').join('\n\n');
	return { content, ...(joined === '' ? {} : { thoughts: joined }) };
}

interface Block {
	inside: string;
	rest: string;
	isUnfinished?: boolean;
}

/** A block that the text begins with. */
function leadingBlock(text: string): Block | undefined {
	const trimmed = text.trimStart();
	for (const { open, close } of STYLES) {
		const first = firstMatch(open, trimmed);
		if (first?.index !== 0) continue;
		const start = first[0].length;
		const end = closingOf(trimmed, start, { open, close });
		if (end === undefined) return { inside: trimmed.slice(start), rest: '', isUnfinished: true };
		return { inside: withoutTags(trimmed.slice(start, end.at)), rest: trimmed.slice(end.after) };
	}
	return undefined;
}

/** Where the block ends: at the tag that closes the first one; where they do not match, at the last closing tag. */
function closingOf(
	text: string,
	from: number,
	{ open, close }: Brackets,
): { at: number; after: number } | undefined {
	const marks = [
		...allMatches(open, text.slice(from)).map((match) => ({ match, step: 1 })),
		...allMatches(close, text.slice(from)).map((match) => ({ match, step: -1 })),
	].sort((a, b) => a.match.index - b.match.index);
	let depth = 1;
	let last: { at: number; after: number } | undefined;
	for (const { match, step } of marks) {
		depth += step;
		const at = from + match.index;
		if (step < 0) last = { at, after: at + match[0].length };
		if (depth === 0) return last;
	}
	return last;
}

/** What stands before a closing tag that nothing opened. A tag in quotes is not one. */
function unopenedBlock(text: string): Block | undefined {
	for (const { open, close } of STYLES.slice(0, 4)) {
		const closing = firstMatch(close, text);
		if (closing === undefined) continue;
		const before = text.slice(0, closing.index);
		if (firstMatch(open, before) !== undefined || isQuoted(before)) continue;
		const after = text.slice(closing.index + closing[0].length);
		const next =
			/^[^\S\n]*(?:\n|$)/.test(after) ||
			/(?:^|\n)[^\S\n]*$/.test(before) ||
			/[.!?:]\s*$/.test(before);
		if (next) return { inside: before, rest: after };
	}
	return undefined;
}

/** Whether a quote is open on the last line. */
function isQuoted(before: string): boolean {
	const line = before.slice(before.lastIndexOf('\n') + 1);
	const count = (sign: string): number => line.split(sign).length - 1;
	return count('"') % 2 === 1 || count('`') % 2 === 1 || /['“„«]$/.test(line);
}

function withoutTags(text: string): string {
	return STYLES.reduce((rest, { open, close }) => rest.replace(open, '').replace(close, ''), text);
}

/** From the beginning, wherever the pattern was used last. */
function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
	pattern.lastIndex = 0;
	return [...text.matchAll(pattern)];
}

function firstMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
	pattern.lastIndex = 0;
	return pattern.exec(text) ?? undefined;
}

const CHANNEL = /<\|channel\|>\s?(\w{1,20})[^<]{0,60}<\|message\|>/g;
const SPECIAL = /<\|(?:start|end|return|call|constrain)\|>(?:assistant)?/g;

/** The channels of OpenAI's open models: `<|channel|>analysis<|message|>…`; also with the marks left out: `analysis…assistantfinal…`. */
function fromChannels(text: string): Separated | undefined {
	const marks = allMatches(CHANNEL, text);
	if (marks.length === 0) {
		const bare = /^\s*analysis(?=[A-Z\s"'*])([\s\S]*?)assistantfinal(?=\S)/.exec(text);
		return bare === null
			? undefined
			: result(text.slice(bare[0].length).trim(), [(bare[1] ?? '').trim()]);
	}
	if (text.slice(0, marks[0]?.index).replace(SPECIAL, '').trim() !== '') return undefined;
	const parts = marks.map((mark, index) => ({
		channel: (mark[1] ?? '').toLowerCase(),
		text: text
			.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length)
			.replace(SPECIAL, '')
			.trim(),
	}));
	const thoughts = parts.filter(({ channel }) => channel !== 'final').map((part) => part.text);
	const content = parts.filter(({ channel }) => channel === 'final').map((part) => part.text);
	return {
		...result(content.join('\n'), thoughts),
		...(content.length === 0 ? { isUnfinished: true } : {}),
	};
}
