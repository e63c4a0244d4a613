/** A regular expression as a tree. A character is tested one at a time, so no node can backtrack. */
export type Node =
	| { type: 'character'; source: string }
	| { type: 'assertion'; kind: '^' | '$' | 'b' | 'B' }
	| { type: 'sequence'; items: Node[] }
	| { type: 'choice'; options: Node[] }
	| { type: 'repeat'; item: Node; min: number; max: number; lazy: boolean };

const CORRECT =
	'Correct the regular expression. A sign that stands for itself has a backslash before it, such as \\( or \\[ or \\+.';
const WITHOUT =
	'Write it without look-around and back-references, such as \\bPOL-\\d{6}\\b: every pattern must run in linear time.';

/** Why a pattern cannot be used, and what to do; texts for people. */
export class PatternProblem extends Error {
	constructor(
		reason: string,
		readonly advice: string = CORRECT,
	) {
		super(reason);
	}
}

const MAX_DEPTH = 100;

/** Characters as native single-character expressions under the flag `u`; everything between them is read here. */
export function parsePattern(source: string): Node {
	const parser = new Parser(source);
	const node = parser.choice(0);
	if (!parser.atEnd()) throw new PatternProblem('a closing bracket has no opening one');
	return node;
}

class Parser {
	private at = 0;

	constructor(private readonly source: string) {}

	atEnd(): boolean {
		return this.at >= this.source.length;
	}

	choice(depth: number): Node {
		if (depth > MAX_DEPTH)
			throw new PatternProblem(
				'its groups are nested too deeply',
				'Write it with fewer brackets inside brackets.',
			);
		const options = [this.sequence(depth)];
		while (this.take('|')) options.push(this.sequence(depth));
		return options.length === 1 && options[0] !== undefined
			? options[0]
			: { type: 'choice', options };
	}

	private sequence(depth: number): Node {
		const items: Node[] = [];
		while (!this.atEnd() && !this.sees('|') && !this.sees(')'))
			items.push(this.quantified(this.atom(depth)));
		return { type: 'sequence', items };
	}

	private atom(depth: number): Node {
		if (this.take('(')) return this.group(depth);
		if (this.take('^')) return { type: 'assertion', kind: '^' };
		if (this.take('$')) return { type: 'assertion', kind: '$' };
		if (this.sees('[')) return { type: 'character', source: this.characterClass() };
		if (this.sees('\\')) return this.escape();
		const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
		if ('*+?{}'.includes(character)) throw new PatternProblem('a repetition has nothing to repeat');
		this.at += character.length;
		return { type: 'character', source: character };
	}

	private group(depth: number): Node {
		if (this.take('?')) {
			const named = /^<(?![=!])[\p{L}_$][\p{L}\p{N}_$]*>/u.exec(
				this.source.slice(this.at, this.at + 80),
			);
			if (named !== null) this.at += named[0].length;
			else if (!this.take(':'))
				throw new PatternProblem('look-around and inline flags are not available', WITHOUT);
		}
		const node = this.choice(depth + 1);
		if (!this.take(')')) throw new PatternProblem('a bracket is not closed');
		return node;
	}

	private escape(): Node {
		const rest = this.source.slice(this.at, this.at + 60);
		if (/^\\[bB]/.test(rest)) {
			this.at += 2;
			return { type: 'assertion', kind: rest[1] === 'b' ? 'b' : 'B' };
		}
		if (/^\\(?:[1-9]|k)/.test(rest))
			throw new PatternProblem('back-references are not available', WITHOUT);
		const escape =
			/^\\(?:u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[pP]\{[\w=]{1,40}\}|c[A-Za-z]|[^])/u.exec(
				rest,
			);
		if (escape === null) throw new PatternProblem('a backslash stands at its end');
		this.at += escape[0].length;
		return { type: 'character', source: escape[0] };
	}

	private characterClass(): string {
		const start = this.at;
		this.at++;
		for (; !this.atEnd(); this.at++) {
			if (this.sees('\\')) this.at++;
			else if (this.sees(']')) {
				this.at++;
				return this.source.slice(start, this.at);
			}
		}
		throw new PatternProblem('a square bracket is not closed');
	}

	private quantified(item: Node): Node {
		const match = /^(?:[*+?]|\{\d{1,4}(?:,\d{0,4})?\})/.exec(
			this.source.slice(this.at, this.at + 12),
		);
		if (match === null) return item;
		this.at += match[0].length;
		const lazy = this.take('?');
		const [min = 0, max = min] =
			match[0] === '*'
				? [0, Infinity]
				: match[0] === '+'
					? [1, Infinity]
					: match[0] === '?'
						? [0, 1]
						: bounds(match[0]);
		if (max < min) throw new PatternProblem('a repetition ends before it begins');
		return { type: 'repeat', item, min, max, lazy };
	}

	private sees(character: string): boolean {
		return this.source[this.at] === character;
	}

	private take(character: string): boolean {
		if (!this.sees(character)) return false;
		this.at++;
		return true;
	}
}

function bounds(quantifier: string): [number, number] {
	const [min, max] = quantifier.slice(1, -1).split(',');
	return [Number(min), max === undefined ? Number(min) : max === '' ? Infinity : Number(max)];
}
