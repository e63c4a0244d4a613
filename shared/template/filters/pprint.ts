import type { Budget } from '../limits';
import { elementsOf, entriesOf, isMapping } from '../values/data';
import { isNumeric } from '../values/numberValues';
import { represent } from '../values/print';
import { order } from '../values/compare';
import { splitLinesKeeping, textLength } from '../values/pythonText';
import { Sequence, type Value } from '../values/valueTypes';

/** Python's `pprint.pformat`, width 80: what does not fit on a line is written one element per line, long texts in pieces. */
export function prettyPrint(value: Value, budget: Budget): string {
	return new PrettyPrinter(budget).format(value, 0, 0, 0);
}

const WIDTH = 80;

class PrettyPrinter {
	constructor(private readonly budget: Budget) {}

	/** `indent`: columns before the value; `allowance`: columns its closing brackets need behind it. */
	format(value: Value, indent: number, allowance: number, level: number): string {
		this.budget.checkDepth(level);
		const flat = this.flat(value, level);
		if (textLength(flat) <= WIDTH - indent - allowance) return flat;
		if (typeof value === 'string') return this.text(value, indent, allowance, level + 1);
		if (isMapping(value)) return this.mapping(value, indent, allowance + 1, level + 1);
		const items = elementsOf(value, this.budget);
		if (items === undefined || (Sequence.is(value) && !value.isTuple && value.kind !== 'list'))
			return flat;
		const isTuple = Sequence.is(value) && value.isTuple;
		const [open, close] = isTuple ? ['(', items.length === 1 ? ',)' : ')'] : ['[', ']'];
		const lines = items.map((item, index) =>
			this.format(
				item,
				indent + 1,
				index === items.length - 1 ? allowance + close.length : 1,
				level + 1,
			),
		);
		return open + this.join(lines, indent + 1) + close;
	}

	private join(lines: readonly string[], indent: number): string {
		this.budget.charge(lines.length * (indent + 2));
		return lines.join(`,\n${' '.repeat(indent)}`);
	}

	private entries(value: object): Array<readonly [Value, Value]> {
		const entries = entriesOf(value, this.budget);
		return entries.sort(([a], [b]) => {
			const comparable = typeof a === typeof b || (isNumeric(a) && isNumeric(b));
			return comparable ? order(a, b, this.budget) : typeof a < typeof b ? -1 : 1;
		});
	}

	/** On one line, with sorted keys. */
	private flat(value: Value, depth: number): string {
		this.budget.tick();
		this.budget.checkDepth(depth);
		if (isMapping(value)) {
			const parts = this.entries(value).map(
				([key, item]) => `${represent(key, this.budget)}: ${this.flat(item, depth + 1)}`,
			);
			return this.budget.made(`{${parts.join(', ')}}`);
		}
		const items =
			Sequence.is(value) && !value.isTuple && value.kind !== 'list'
				? undefined
				: elementsOf(value, this.budget);
		if (items === undefined) return represent(value, this.budget);
		const inner = items.map((item) => this.flat(item, depth + 1)).join(', ');
		if (Sequence.is(value) && value.isTuple)
			return this.budget.made(items.length === 1 ? `(${inner},)` : `(${inner})`);
		return this.budget.made(`[${inner}]`);
	}

	private mapping(value: object, indent: number, allowance: number, level: number): string {
		const entries = this.entries(value);
		const lines = entries.map(([key, item], index) => {
			const name = represent(key, this.budget);
			const last = index === entries.length - 1;
			return `${name}: ${this.format(item, indent + 1 + textLength(name) + 2, last ? allowance : 1, level)}`;
		});
		return `{${this.join(lines, indent + 1)}}`;
	}

	private text(
		value: string,
		indentBefore: number,
		allowanceBehind: number,
		level: number,
	): string {
		// at the top level Python puts the pieces into parentheses
		const extra = level === 1 ? 1 : 0;
		const indent = indentBefore + extra;
		const allowance = allowanceBehind + extra;
		const width = WIDTH - indent;
		const lines = splitLinesKeeping(value);
		const pieces: string[] = [];
		lines.forEach((line, index) => {
			const last = index === lines.length - 1;
			const whole = represent(line, this.budget);
			if (textLength(whole) <= width - (last ? allowance : 0)) pieces.push(whole);
			else this.words(line, width, last ? allowance : 0, pieces);
		});
		if (pieces.length === 1) return pieces[0] ?? '';
		this.budget.charge(pieces.length * (indent + 1));
		const joined = pieces.join(`\n${' '.repeat(indent)}`);
		return level === 1 ? `(${joined})` : joined;
	}

	private words(line: string, width: number, allowance: number, pieces: string[]): void {
		const parts = line.match(/\S+\s*|\s+/g) ?? [];
		let current = '';
		parts.forEach((part, index) => {
			const room = index === parts.length - 1 ? width - allowance : width;
			const candidate = current + part;
			if (textLength(represent(candidate, this.budget)) <= room) {
				current = candidate;
				return;
			}
			if (current !== '') pieces.push(represent(current, this.budget));
			current = part;
		});
		if (current !== '') pieces.push(represent(current, this.budget));
	}
}
