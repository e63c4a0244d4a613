import { headerBlockAt } from './headerBlock';
import { isSeparator, replyHeaderAt } from './replyHeaders';

/** A stretch of an email: written by its sender, or quoted from somebody else. */
export interface EmailPart {
	readonly quoted: boolean;
	/** Without marks and headers. */
	readonly text: string;
	/** Whom the quote names. */
	readonly sender?: string;
}

const MARK = /^[ \t]{0,3}>/;
/** The lines of Outlook above its header block. */
const RULE = /^[_-]{8,}$/;

const unmarked = (line: string): string => line.replace(/^(?:[ \t]{0,3}>){1,50} ?/, '');

/**
 * Splits an email into what its sender wrote and what it quotes, in order: lines with `>`, what follows a reply header ("On … wrote:"),
 * and whole emails below a separator or a header block. Linear in the length of the email.
 */
export function splitQuotes(body: string): EmailPart[] {
	const lines = body.split(/\r\n?|\n/);
	const bare = lines.map(unmarked);
	const isMarked = (at: number): boolean => MARK.test(lines[at] ?? '');
	const markFollows = (at: number): boolean => {
		const next = bare[at]?.trim() === '' && !isMarked(at) ? at + 1 : at;
		return isMarked(next);
	};
	const collector = new Collector();
	/** Behind the header of an email that is quoted without marks: all that follows is quoted. */
	let isRestQuoted = false;
	for (let at = 0; at < lines.length; ) {
		const marked = isMarked(at);
		const separator = isSeparator(bare[at]?.trim() ?? '');
		const from = separator ? nextWords(bare, at + 1) : at;
		const block = headerBlockAt(bare, from);
		if (block !== undefined || separator) {
			collector.begin(true, block?.sender);
			isRestQuoted ||= !marked;
			at = block === undefined ? at + 1 : from + block.lines;
			continue;
		}
		const header = replyHeaderAt(bare, at, (count) => marked || markFollows(at + count));
		if (header !== undefined) {
			collector.begin(true, header.sender);
			isRestQuoted ||= !marked && !markFollows(at + header.lines);
			at += header.lines;
			continue;
		}
		const rule = RULE.test(bare[at]?.trim() ?? '') && headerBlockAt(bare, nextWords(bare, at + 1));
		if (!rule) collector.add(isRestQuoted || marked, bare[at] ?? '');
		at++;
	}
	return collector.parts();
}

/** The next line that has words; at most a few lines on. */
function nextWords(lines: readonly string[], from: number): number {
	let at = from;
	while (at < from + 3 && lines[at]?.trim() === '') at++;
	return at;
}

class Collector {
	private readonly done: EmailPart[] = [];
	private lines: string[] = [];
	private quoted = false;
	private sender: string | undefined;

	begin(quoted: boolean, sender: string | undefined): void {
		this.finish();
		this.quoted = quoted;
		this.sender = sender;
	}

	add(quoted: boolean, line: string): void {
		// an empty line belongs to either side
		if (quoted !== this.quoted && line.trim() !== '') this.begin(quoted, undefined);
		this.lines.push(line);
	}

	parts(): EmailPart[] {
		this.finish();
		return this.done;
	}

	private finish(): void {
		const text = this.lines.join('\n').trim();
		this.lines = [];
		if (text === '') return;
		const { quoted, sender } = this;
		this.done.push(quoted && sender !== undefined ? { quoted, text, sender } : { quoted, text });
	}
}
