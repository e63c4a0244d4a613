import { Fault, toFault } from '../templateError';
import { isSpace, SPACE, strip } from '../values/pythonText';
import { scanToken } from './scan';
import type { Token, TokenType } from './lexTokens';

interface LexerOptions {
	readonly trimBlocks: boolean;
	readonly lstripBlocks: boolean;
	/** Brackets within brackets; deeper nesting is a limit error, not a syntax error. */
	readonly maxDepth: number;
}

const BEGIN: Readonly<Record<string, TokenType>> = { '{': 'variableBegin', '%': 'blockBegin' };
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const RAW_BEGIN = new RegExp(`[${SPACE}]*raw[${SPACE}]*(-?)%\\}`, 'y');
const RAW_END = new RegExp(`\\{%([-+]?)[${SPACE}]*endraw[${SPACE}]*([-+]?)%\\}`, 'g');

/**
 * Cuts a template into tokens, following Jinja2 3.1 with its default delimiters. Errors are reported and skipped, so that
 * one pass finds all of them; only too deep nesting is thrown.
 */
export function tokenize(
	source: string,
	options: LexerOptions,
	report: (fault: Fault) => void,
): Token[] {
	return new Lexer(source, options, report).run();
}

class Lexer {
	private readonly tokens: Token[] = [];
	private position = 0;
	/** Whether the text before `position` ends a line; decides if lstripBlocks applies to the very next text. */
	private lineStarting = true;

	constructor(
		private readonly source: string,
		private readonly options: LexerOptions,
		private readonly report: (fault: Fault) => void,
	) {}

	run(): Token[] {
		const { source } = this;
		while (this.position < source.length) {
			const begin = this.findBegin();
			const sign = this.signAt(begin + 2);
			const kind = source.charAt(begin + 1);
			this.data(
				this.position,
				begin < 0 ? source.length : begin,
				begin < 0 ? '+' : sign,
				kind === '{',
			);
			if (begin < 0) break;
			const inside = begin + 2 + sign.length;
			if (kind === '#') this.comment(begin, inside);
			else if (kind !== '%' || !this.raw(begin, inside)) this.tag(begin, inside, kind);
		}
		this.push('end', '', source.length);
		return this.tokens;
	}

	private findBegin(): number {
		for (
			let at = this.source.indexOf('{', this.position);
			at >= 0;
			at = this.source.indexOf('{', at + 1)
		) {
			const next = this.source.charAt(at + 1);
			if (next === '{' || next === '%' || next === '#') return at;
		}
		return -1;
	}

	private signAt(at: number): string {
		const char = this.source.charAt(at);
		return char === '-' || char === '+' ? char : '';
	}

	private push(type: TokenType, text: string, at: number, number = 0): void {
		this.tokens.push({ type, text, at, number });
	}

	/** Text between tags, stripped as the following tag's sign and lstripBlocks demand. */
	private data(from: number, to: number, sign: string, isVariable: boolean): void {
		let text = this.source.slice(from, to);
		if (sign === '-') text = strip(text, 'right');
		else if (sign === '' && this.options.lstripBlocks && !isVariable) {
			const lineStart = text.lastIndexOf('\n') + 1;
			let end = text.length;
			while (end > lineStart && isSpace(text.charAt(end - 1))) end--;
			if (end === lineStart && (lineStart > 0 || this.lineStarting))
				text = text.slice(0, lineStart);
		}
		if (text !== '') this.push('data', text, from);
	}

	/** Moves behind a closing delimiter and takes the white space its sign or trimBlocks removes. */
	private close(end: number, sign: string, trims: boolean): void {
		let at = end;
		if (sign === '-') while (at < this.source.length && isSpace(this.source.charAt(at))) at++;
		else if (sign === '' && trims && this.options.trimBlocks && this.source.charAt(at) === '\n')
			at++;
		this.lineStarting = this.source.charAt(at - 1) === '\n';
		this.position = at;
	}

	private comment(begin: number, inside: number): void {
		const end = this.source.indexOf('#}', inside);
		if (end < 0 && inside < this.source.length) {
			this.report(new Fault('syntax', 'this comment is not closed', { offset: begin }));
			this.position = this.source.length;
			return;
		}
		if (end < 0) this.position = this.source.length;
		else this.close(end + 2, end > inside ? this.signAt(end - 1) : '', true);
	}

	private raw(begin: number, inside: number): boolean {
		RAW_BEGIN.lastIndex = inside;
		const opening = RAW_BEGIN.exec(this.source);
		if (opening === null) return false;
		this.close(inside + opening[0].length, opening[1] ?? '', false);
		// as in Jinja2 a 'raw' that is the very end of the template needs no 'endraw'
		if (this.position >= this.source.length) return true;
		RAW_END.lastIndex = this.position;
		const closing = RAW_END.exec(this.source);
		if (closing === null) {
			this.report(
				new Fault('syntax', "'raw' is not closed: 'endraw' is missing", { offset: begin }),
			);
			this.position = this.source.length;
			return true;
		}
		this.data(this.position, closing.index, closing[1] ?? '', false);
		this.close(closing.index + closing[0].length, closing[2] ?? '', true);
		return true;
	}

	private tag(begin: number, inside: number, kind: string): void {
		const end = kind === '{' ? '}}' : '%}';
		const brackets: string[] = [];
		this.push(BEGIN[kind] ?? 'blockBegin', '', begin);
		let at = inside;
		for (;;) {
			while (at < this.source.length && isSpace(this.source.charAt(at))) at++;
			if (at >= this.source.length) {
				this.fail(
					new Fault('syntax', `this '{${kind}' is not closed: '${end}' is missing`, {
						offset: begin,
					}),
					at,
				);
				this.position = at;
				return;
			}
			const sign = this.closingSign(at, kind);
			if (brackets.length === 0 && this.source.startsWith(end, at + sign.length)) {
				this.push(kind === '{' ? 'variableEnd' : 'blockEnd', '', at);
				this.close(at + sign.length + 2, sign, kind === '%');
				return;
			}
			try {
				at = this.token(at, brackets);
			} catch (error) {
				const fault = toFault(error);
				if (fault.kind === 'limit') throw fault;
				this.fail(fault, at);
				const resume = this.source.indexOf(end, at);
				this.position = resume < 0 ? this.source.length : resume;
				if (resume >= 0) {
					this.push(kind === '{' ? 'variableEnd' : 'blockEnd', '', resume);
					this.close(resume + 2, '', kind === '%');
				}
				return;
			}
		}
	}

	private closingSign(at: number, kind: string): string {
		const sign = this.signAt(at);
		return sign === '-' || (sign === '+' && kind === '%') ? sign : '';
	}

	private token(at: number, brackets: string[]): number {
		const afterDot = this.tokens[this.tokens.length - 1]?.text === '.';
		const { token, end } = scanToken(this.source, at, afterDot);
		const closing = token.type === 'operator' ? CLOSING[token.text] : undefined;
		if (closing !== undefined) {
			brackets.push(closing);
			if (brackets.length > this.options.maxDepth) {
				throw new Fault('limit', `an expression may nest ${this.options.maxDepth} brackets`, {
					offset: at,
				});
			}
		} else if (token.type === 'operator' && ')]}'.includes(token.text)) {
			const expected = brackets.pop();
			if (expected !== token.text) {
				const hint = expected === undefined ? '' : `, '${expected}' is expected`;
				throw new Fault('syntax', `unexpected '${token.text}'${hint}`, { offset: at });
			}
		}
		this.tokens.push(token);
		return end;
	}

	private fail(fault: Fault, at: number): void {
		this.report(fault);
		this.push('bad', '', at);
	}
}
