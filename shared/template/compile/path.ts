import type { Expression } from '../ast';
import type { DescribePath, Scope } from './scope';

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Whether an expression names one place in the data, so that its elements can be named by index. */
export function isPlace(node: Expression): boolean {
	if (node.type === 'name') return true;
	if (node.type === 'attribute') return isPlace(node.object);
	return node.type === 'item' && node.key.type === 'literal' && isPlace(node.object);
}

/**
 * How errors call an expression. Computed keys are shown as the template writes them, never as their value: the value is
 * data. The variable of a loop is shown as the element it stands for.
 */
export function describePath(node: Expression, scope: Scope): DescribePath {
	switch (node.type) {
		case 'name':
			return describeName(node.name, scope);
		case 'attribute': {
			const object = describePath(node.object, scope);
			return (frame) => `${object(frame)}.${node.name}`;
		}
		case 'item': {
			const object = describePath(node.object, scope);
			const key = describeKey(node.key);
			return (frame) => object(frame) + key;
		}
		default: {
			const text = sketch(node);
			return () => text;
		}
	}
}

function describeName(name: string, scope: Scope): DescribePath {
	const local = scope.peek(name);
	return (frame) => {
		const origin = local?.origin;
		return origin !== undefined && local !== undefined && frame.slots[local.slot] !== undefined
			? origin(frame)
			: name;
	};
}

function describeKey(key: Expression): string {
	if (key.type === 'literal' && typeof key.value === 'string') {
		return IDENTIFIER.test(key.value) ? `.${key.value}` : `['${key.value}']`;
	}
	return `[${sketch(key)}]`;
}

/** A short form of an expression, from the template's text only. */
export function sketch(node: Expression): string {
	switch (node.type) {
		case 'name':
			return node.name;
		case 'attribute':
			return `${sketch(node.object)}.${node.name}`;
		case 'item':
			return sketch(node.object) + describeKey(node.key);
		case 'literal':
			return typeof node.value === 'string'
				? `'${node.value}'`
				: typeof node.value === 'number'
					? String(node.value)
					: '…';
		case 'sign':
			return node.operator + sketch(node.operand);
		case 'call':
			return `${sketch(node.callee)}()`;
		case 'filter':
			return `${sketch(node.input)}|${node.name}`;
		default:
			return '…';
	}
}
