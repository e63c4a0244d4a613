import { Fault } from '../templateError';
import { unescapeLiteral } from './strings';
import type { Token, TokenType } from './lexTokens';

const OPERATORS = new Set([
	'//',
	'**',
	'==',
	'!=',
	'>=',
	'<=',
	'+',
	'-',
	'/',
	'*',
	'%',
	'~',
	'[',
	']',
	'(',
	')',
	'{',
	'}',
	'>',
	'<',
	'=',
	'.',
	':',
	'|',
	',',
	';',
]);

/*
 * All of these are sticky and linear: a digit run separated by single underscores can be matched in one way only, so a
 * very long number cannot make them backtrack more than once over its length.
 */
const FLOAT = /\d+(?:_\d+)*(?:(?:\.\d+(?:_\d+)*)?[eE][+-]?\d+(?:_\d+)*|\.\d+(?:_\d+)*)/y;
const INTEGER =
	/0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|[1-9](?:_?\d)*|0(?:_?0)*/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}·]*/uy;

function match(pattern: RegExp, source: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(source)?.[0];
}

/** The token at an offset that holds no white space. After a dot a number is an index: `rows.0.1`. */
export function scanToken(
	source: string,
	at: number,
	afterDot: boolean,
): { token: Token; end: number } {
	const char = source.charAt(at);
	const make = (type: TokenType, raw: string, text = raw, number = 0) => ({
		token: { type, text, number, at },
		end: at + raw.length,
	});
	if (char >= '0' && char <= '9') {
		const decimal = afterDot ? undefined : match(FLOAT, source, at);
		if (decimal !== undefined)
			return make('float', decimal, decimal, Number(decimal.replaceAll('_', '')));
		const whole = match(INTEGER, source, at) ?? char;
		const number = Number(whole.replaceAll('_', '').toLowerCase());
		if (!Number.isSafeInteger(number)) {
			throw new Fault('syntax', 'this whole number is too large to be exact', { offset: at });
		}
		return make('integer', whole, whole, number);
	}
	if (char === '"' || char === "'") {
		const end = endOfString(source, at, char);
		return make(
			'string',
			source.slice(at, end),
			unescapeLiteral(source.slice(at + 1, end - 1), at),
		);
	}
	const name = match(NAME, source, at);
	if (name !== undefined) return make('name', name);
	for (const length of [2, 1]) {
		const operator = source.slice(at, at + length);
		if (OPERATORS.has(operator)) return make('operator', operator);
	}
	const shown = String.fromCodePoint(source.codePointAt(at) ?? 0);
	throw new Fault('syntax', `unexpected character '${shown}'`, { offset: at });
}

function endOfString(source: string, at: number, quote: string): number {
	for (let end = at + 1; end < source.length; end++) {
		const char = source.charAt(end);
		if (char === '\\') end++;
		else if (char === quote) return end + 1;
	}
	throw new Fault('syntax', 'this text is not closed: its quote is missing', { offset: at });
}
