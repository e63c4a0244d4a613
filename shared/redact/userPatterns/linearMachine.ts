import { PatternProblem, type Node } from './parsePattern';

const SIMPLER =
	'Write it with smaller repetitions, such as \\d{6,12}, or split it into several patterns.';

type Step =
	| { do: 'character'; test: (character: string) => boolean }
	| { do: 'assertion'; kind: '^' | '$' | 'b' | 'B' }
	/** Goes on at both, the first preferred. */
	| { do: 'split'; first: number; second: number }
	| { do: 'jump'; to: number }
	| { do: 'match' };

export interface Flags {
	ignoreCase: boolean;
	multiline: boolean;
	dotAll: boolean;
}

const MAX_STEPS = 4000;
/** Steps of the machine for one text; a few seconds' worth at most. */
const BUDGET = 20_000_000;
const BUDGET_PER_CHARACTER = 200;

/** A regular expression as steps that are all tried at the same time, so that a text is read once from left to right (Thompson 1968). */
export class Machine {
	private readonly steps: Step[] = [];

	constructor(
		node: Node,
		private readonly flags: Flags,
	) {
		this.compile(node);
		this.put({ do: 'match' });
	}

	/** Every match, leftmost first, without empty ones. */
	findAll(text: string): Array<{ start: number; end: number }> {
		const found: Array<{ start: number; end: number }> = [];
		const effort = { left: BUDGET + BUDGET_PER_CHARACTER * text.length };
		for (let at = 0; at < text.length; ) {
			const match = this.find(text, at, effort);
			if (match === undefined) break;
			if (match.end > match.start) found.push(match);
			at = match.end > match.start ? match.end : match.end + 1;
		}
		return found;
	}

	/** Whether it can match nothing at all. */
	matchesEmpty(): boolean {
		return this.find('', 0, { left: BUDGET }) !== undefined;
	}

	/** All threads step through the text together; of two at the same step the preferred one stays. */
	private find(
		text: string,
		from: number,
		effort: { left: number },
	): { start: number; end: number } | undefined {
		let threads: Array<{ step: number; start: number }> = [];
		let match: { start: number; end: number } | undefined;
		const seen = new Int32Array(this.steps.length).fill(-1);
		for (let at = from; ; ) {
			const next: typeof threads = [];
			const character = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
			if (match === undefined) threads.push({ step: 0, start: at });
			for (const { step, start } of threads) {
				const stack = [step];
				let done = false;
				while (stack.length > 0) {
					const index = stack.pop() ?? 0;
					if (--effort.left < 0) throw new PatternProblem('it takes too long', SIMPLER);
					if (seen[index] === at) continue;
					seen[index] = at;
					const current = this.steps[index];
					if (current === undefined) continue;
					if (current.do === 'jump') stack.push(current.to);
					else if (current.do === 'split') stack.push(current.second, current.first);
					else if (current.do === 'assertion') {
						if (this.holds(current.kind, text, at)) stack.push(index + 1);
					} else if (current.do === 'match') {
						match = { start, end: at };
						done = true;
						break;
					} else if (character !== '' && current.test(character))
						next.push({ step: index + 1, start });
				}
				if (done) break;
			}
			if (character === '' || (next.length === 0 && match !== undefined)) return match;
			threads = next;
			at += character.length;
		}
	}

	private holds(kind: '^' | '$' | 'b' | 'B', text: string, at: number): boolean {
		if (kind === '^') return at === 0 || (this.flags.multiline && text[at - 1] === '\n');
		if (kind === '$') return at === text.length || (this.flags.multiline && text[at] === '\n');
		const isEdge = /\w/.test(text[at - 1] ?? '') !== /\w/.test(text[at] ?? '');
		return (kind === 'b') === isEdge;
	}

	private put(step: Step): number {
		if (this.steps.length >= MAX_STEPS)
			throw new PatternProblem('its repetitions are too large', SIMPLER);
		return this.steps.push(step) - 1;
	}

	private compile(node: Node): void {
		if (node.type === 'character') this.put({ do: 'character', test: this.tester(node.source) });
		else if (node.type === 'assertion') this.put({ do: 'assertion', kind: node.kind });
		else if (node.type === 'sequence') node.items.forEach((item) => this.compile(item));
		else if (node.type === 'choice') this.choice(node.options);
		else this.repeat(node);
	}

	private choice(options: readonly Node[]): void {
		const ends: Array<{ do: 'jump'; to: number }> = [];
		options.forEach((option, index) => {
			if (index === options.length - 1) return this.compile(option);
			const split = { do: 'split' as const, first: this.steps.length + 1, second: 0 };
			this.put(split);
			this.compile(option);
			const jump = { do: 'jump' as const, to: 0 };
			ends.push(jump);
			this.put(jump);
			split.second = this.steps.length;
		});
		for (const jump of ends) jump.to = this.steps.length;
	}

	private repeat({ item, min, max, lazy }: Extract<Node, { type: 'repeat' }>): void {
		for (let count = 0; count < min; count++) this.compile(item);
		if (max === Infinity) {
			const split = { do: 'split' as const, first: 0, second: 0 };
			const at = this.put(split);
			this.compile(item);
			this.put({ do: 'jump', to: at });
			this.aim(split, at + 1, this.steps.length, lazy);
			return;
		}
		const splits: Array<{ split: { first: number; second: number }; body: number }> = [];
		for (let count = min; count < max; count++) {
			const split = { do: 'split' as const, first: 0, second: 0 };
			splits.push({ split, body: this.put(split) + 1 });
			this.compile(item);
		}
		for (const { split, body } of splits) this.aim(split, body, this.steps.length, lazy);
	}

	private aim(
		split: { first: number; second: number },
		body: number,
		behind: number,
		lazy: boolean,
	): void {
		split.first = lazy ? behind : body;
		split.second = lazy ? body : behind;
	}

	/** One character against one character or class; what these mean the host's own expressions know. */
	private tester(source: string): (character: string) => boolean {
		const { ignoreCase, dotAll } = this.flags;
		if (!ignoreCase && Array.from(source).length === 1 && source !== '.')
			return (character) => character === source;
		const single = new RegExp(
			`^${Array.from(source).length === 1 && source !== '.' ? escaped(source) : source}$`,
			`u${ignoreCase ? 'i' : ''}${dotAll ? 's' : ''}`,
		);
		const known = new Map<string, boolean>();
		return (character) => {
			const before = known.get(character);
			if (before !== undefined) return before;
			const result = single.test(character);
			if (known.size < 10_000) known.set(character, result);
			return result;
		};
	}
}

const escaped = (character: string): string =>
	/[$()*+.?[\\\]^{|}/]/.test(character) ? `\\${character}` : character;
