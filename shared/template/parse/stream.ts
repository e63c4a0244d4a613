import { Fault } from '../templateError';
import { describeToken, type Token, type TokenType } from './lexTokens';

/** Parsing may recurse this many times as deep as brackets may nest: one bracket is several rules. */
const RULES_PER_LEVEL = 12;

/** A cursor over tokens with the small questions a recursive descent asks. */
export class TokenStream {
	private index = 0;
	private depth = 0;
	protected readonly maxDepth: number;

	constructor(
		private readonly tokens: readonly Token[],
		maxDepth: number,
	) {
		this.maxDepth = maxDepth;
	}

	protected get current(): Token {
		return this.peek(0);
	}

	protected peek(ahead: number): Token {
		const token = this.tokens[this.index + ahead] ?? this.tokens[this.tokens.length - 1];
		if (token === undefined) throw new Fault('syntax', 'the template is empty');
		return token;
	}

	protected next(): Token {
		const token = this.current;
		if (token.type !== 'end') this.index++;
		return token;
	}

	protected is(type: TokenType, text?: string): boolean {
		const token = this.current;
		return token.type === type && (text === undefined || token.text === text);
	}

	protected isOperator(text: string): boolean {
		return this.is('operator', text);
	}

	protected isName(text: string): boolean {
		return this.is('name', text);
	}

	protected skip(type: 'operator' | 'name', text: string): boolean {
		if (!this.is(type, text)) return false;
		this.next();
		return true;
	}

	protected expectOperator(text: string): Token {
		if (!this.isOperator(text))
			this.fail(`'${text}' is expected, not ${describeToken(this.current)}`);
		return this.next();
	}

	protected expectName(what = 'a name'): Token {
		if (!this.is('name')) this.fail(`${what} is expected, not ${describeToken(this.current)}`);
		return this.next();
	}

	protected fail(message: string, token: Token = this.current): never {
		throw new Fault('syntax', message, { offset: token.at });
	}

	/** Guards one level of recursion. */
	protected nested<T>(parse: () => T): T {
		if (++this.depth > this.maxDepth * RULES_PER_LEVEL) {
			throw new Fault('limit', 'the template is nested too deeply', { offset: this.current.at });
		}
		try {
			return parse();
		} finally {
			this.depth--;
		}
	}
}
