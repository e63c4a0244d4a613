import { invalidInput, type ServiceError } from '../../errors';
import { parseQuotePath, stepInto, type Step } from './quotePath';
import type { NamedQuote } from '../reviewTypes';

interface Node {
	value: unknown;
	path: string;
	/** What it is a value of, when that is an object. */
	owner?: Readonly<Record<string, unknown>>;
}

/**
 * The quotes of a verdict. The path may end at a text, at an object `{ quote, speaker }` (or `role` for the speaker), or at a list of
 * either; a text takes the speaker that stands beside it. `null` counts as no quote, as a list without elements does.
 *
 * @param data the verdict, such as `data` of a structured answer
 * @param path see `parseQuotePath`; the empty path stands for the verdict itself
 * @returns each with its own path in the verdict, in order
 * @throws ServiceError `invalid_input` for a path that cannot be read or leads nowhere, naming the step, never a value
 */
export function collectQuotes(data: unknown, path: string): NamedQuote[] {
	let nodes: Node[] = [{ value: data, path: '' }];
	let done = '';
	for (const step of parseQuotePath(path)) {
		const next = nodes.flatMap((node) => follow(node, step, done) ?? []);
		// Where some elements have it and others do not, it is optional. Where none has, the path is wrong.
		if (
			next.length === 0 &&
			nodes.some((node) => node.value !== null && follow(node, step, done) === undefined)
		)
			throw leadsNowhere(path, done, step);
		nodes = next;
		done = written(done, step);
	}
	return nodes
		.flatMap((node) =>
			Array.isArray(node.value)
				? elementsOf(node).map((element) => toQuote(element, `${done}[]`))
				: [toQuote(node, done)],
		)
		.filter((quote) => quote !== undefined);
}

/** Where a step leads; undefined when it leads nowhere from here, an empty list where there is nothing to go to. */
function follow(node: Node, step: Step, done: string): Node[] | undefined {
	const { value, path } = node;
	if (value === null) return [];
	if (typeof value !== 'object') return undefined;
	if (step === 'each') return elementsOf(node);
	if (Array.isArray(value)) {
		if ('key' in step)
			throw invalidInput(
				`The path of the quotes passes a list: '${done}' has elements, no '${step.key}'`,
				`Write '${done}[].${step.key}' to look into every element.`,
			);
		if (value.length === 0) return [];
		return step.index < value.length
			? [{ value: value[step.index] as unknown, path: stepInto(path, step.index) }]
			: undefined;
	}
	const owner = value as Readonly<Record<string, unknown>>;
	const key = 'key' in step ? step.key : String(step.index);
	return Object.hasOwn(owner, key)
		? [{ value: owner[key], path: stepInto(path, key), owner }]
		: undefined;
}

function elementsOf({ value, path }: Node): Node[] {
	if (Array.isArray(value))
		return value.map((element: unknown, index) => ({
			value: element,
			path: stepInto(path, index),
		}));
	// An object: null and texts were dealt with.
	const owner = value as Readonly<Record<string, unknown>>;
	return Object.entries(owner).map(([key, element]) => ({
		value: element,
		path: stepInto(path, key),
		owner,
	}));
}

/** @param pattern the path as the user wrote it: the keys that a * went through may be anything the model wrote */
function toQuote({ value, path, owner }: Node, pattern: string): NamedQuote | undefined {
	if (value === null || value === undefined) return undefined;
	if (typeof value === 'string') return { quote: value, ...speakerOf(owner), path };
	if (typeof value !== 'object' || Array.isArray(value))
		throw noQuote(pattern, Array.isArray(value) ? 'a list in a list' : `a ${typeof value}`);
	const holder = value as Readonly<Record<string, unknown>>;
	if (holder.quote === null) return undefined;
	if (typeof holder.quote !== 'string')
		throw noQuote(pattern, "an object without a text in 'quote'");
	return { quote: holder.quote, ...speakerOf(holder), path };
}

function speakerOf(holder: Readonly<Record<string, unknown>> | undefined): { speaker?: string } {
	const speaker = [holder?.speaker, holder?.role].find(
		(name) => typeof name === 'string' && name.trim() !== '',
	);
	return typeof speaker === 'string' ? { speaker } : {};
}

function written(done: string, step: Step): string {
	if (step === 'each') return `${done}[]`;
	return stepInto(done, 'key' in step ? step.key : step.index);
}

function noQuote(pattern: string, what: string): ServiceError {
	return invalidInput(
		`The path of the quotes leads to ${what}${pattern === '' ? '' : ` at '${pattern}'`}`,
		'It must lead to texts, to objects with a quote and a speaker, or to lists of them.',
	);
}

function leadsNowhere(path: string, done: string, step: Step): ServiceError {
	const what =
		step === 'each' ? 'elements' : 'key' in step ? `'${step.key}'` : `element ${step.index}`;
	return invalidInput(
		`The path of the quotes, '${path.trim()}', leads nowhere: ${done === '' ? 'the answer' : `'${done}'`} has no ${what}`,
		'Compare it with the schema of the answer. The path begins inside the data, and a verdict without quotes needs an empty list there.',
	);
}
