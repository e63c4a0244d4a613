import type { Statement } from '../ast';
import { locateFault } from '../templateError';
import { show } from '../values/print';
import type { Evaluate, Execute, Frame, Scope } from './scope';

/** Text and `{{ … }}` in a row become one step with one write: this is where a prompt spends its time. */
export function outputRun(
	body: readonly Statement[],
	from: number,
	scope: Scope,
): { execute: Execute; next: number } | undefined {
	const texts: string[] = [];
	const values: Evaluate[] = [];
	const positions: number[] = [];
	let text = '';
	let next = from;
	for (; next < body.length; next++) {
		const node = body[next];
		if (node?.type === 'data') text += node.text;
		else if (node?.type === 'output') {
			texts.push(text);
			text = '';
			values.push(scope.expression(node.value));
			positions.push(node.at);
		} else break;
	}
	if (next === from) return undefined;
	const tail = text;
	if (values.length === 0) {
		const execute: Execute = (_frame, output) => {
			output.write(tail);
			return undefined;
		};
		return { execute, next };
	}
	const execute: Execute = (frame, output) => {
		let result = '';
		for (let index = 0; index < values.length; index++) {
			const value = evaluateAt(values, index, positions, frame);
			result += texts[index] ?? '';
			if (typeof value === 'string') result += value;
			else result += printAt(value, positions[index] ?? 0, frame);
		}
		output.write(result + tail);
		return undefined;
	};
	return { execute, next };
}

function evaluateAt(
	values: readonly Evaluate[],
	index: number,
	positions: readonly number[],
	frame: Frame,
): unknown {
	try {
		return values[index]?.(frame);
	} catch (error) {
		throw locateFault(error, positions[index] ?? 0);
	}
}

export function printAt(value: unknown, at: number, frame: Frame): string {
	try {
		return show(value, frame.budget);
	} catch (error) {
		throw locateFault(error, at);
	}
}
