export type TokenType =
	| 'data'
	| 'variableBegin'
	| 'variableEnd'
	| 'blockBegin'
	| 'blockEnd'
	| 'name'
	| 'string'
	| 'integer'
	| 'float'
	| 'operator'
	/** Text that is no token; its error has been reported already. */
	| 'bad'
	| 'end';

export interface Token {
	readonly type: TokenType;
	readonly text: string;
	/** The value of a number. */
	readonly number: number;
	readonly at: number;
}

export function describeToken(token: Token): string {
	switch (token.type) {
		case 'end':
			return 'the end of the template';
		case 'variableEnd':
			return "'}}'";
		case 'blockEnd':
			return "'%}'";
		case 'data':
		case 'variableBegin':
		case 'blockBegin':
			return 'the end of the tag';
		case 'string':
			return 'a text';
		default:
			return `'${token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text}'`;
	}
}
