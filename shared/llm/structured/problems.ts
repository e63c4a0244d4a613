import type { OutputUnit } from '@cfworker/json-schema';
import type { StructureProblem } from './output';

const MOST_PROBLEMS = 20;

/** Alternatives are told as one problem: what each of them misses would be noise. */
const ALTERNATIVES = ['anyOf', 'oneOf'];

/**
 * The validator's findings without its sentences, which quote the data. A name in a path that does not stand in the schema came from
 * the model and may be private: it becomes `*`.
 */
export function toProblems(
	errors: readonly OutputUnit[],
	data: unknown,
	names: ReadonlySet<string>,
): StructureProblem[] {
	const leaves = errors.filter((error) => isLeaf(error, errors));
	const problems = new Map<string, StructureProblem>();
	for (const error of leaves.length === 0 ? errors : leaves) {
		const missing = error.keyword === 'required' ? missingName(error.error) : undefined;
		const path = [
			...stepsOf(error.instanceLocation, data, names),
			...(missing === undefined ? [] : [missing]),
		];
		const pointer = path
			.map((step) => `/${step.replace(/~/g, '~0').replace(/\//g, '~1')}`)
			.join('');
		problems.set(`${pointer} ${error.keyword}`, { path: pointer, problem: error.keyword });
		if (problems.size === MOST_PROBLEMS) break;
	}
	return [...problems.values()];
}

function isLeaf(error: OutputUnit, errors: readonly OutputUnit[]): boolean {
	// What no value may be is told by the keyword above it.
	if (error.keyword === 'false') return false;
	if (ALTERNATIVES.some((keyword) => error.keywordLocation.includes(`/${keyword}/`))) return false;
	if (ALTERNATIVES.includes(error.keyword)) return true;
	return !errors.some(
		(other) =>
			other !== error &&
			other.keyword !== 'false' &&
			other.keywordLocation.startsWith(`${error.keywordLocation}/`),
	);
}

/** The validator's words for it are `… does not have required property "name".`; the name is the schema's. */
function missingName(sentence: string): string | undefined {
	const from = sentence.indexOf('"');
	const to = sentence.lastIndexOf('"');
	return from === -1 || to <= from ? undefined : sentence.slice(from + 1, to);
}

/** A place as a JSON pointer, with `*` for a name that is not the schema's. */
export function pointerTo(
	steps: readonly string[],
	data: unknown,
	names: ReadonlySet<string>,
): string {
	return known(steps, data, names)
		.map((step) => `/${step.replace(/~/g, '~0').replace(/\//g, '~1')}`)
		.join('');
}

function stepsOf(location: string, data: unknown, names: ReadonlySet<string>): string[] {
	return known(location.split('/').slice(1).map(decoded), data, names);
}

function known(given: readonly string[], data: unknown, names: ReadonlySet<string>): string[] {
	const steps: string[] = [];
	let here = data;
	for (const step of given) {
		const list = Array.isArray(here);
		steps.push(list || names.has(step) ? step : '*');
		here =
			typeof here === 'object' && here !== null
				? (here as Record<string, unknown>)[step]
				: undefined;
	}
	return steps;
}

function decoded(step: string): string {
	try {
		return decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~');
	} catch {
		return step;
	}
}
