import { invalidInput } from '../../errors';
import type { JsonSchema } from '../llmTypes';
import { isObject, set } from './keywords';

/**
 * A schema that describes an example: every property it has is required, lists have items like all of theirs together, a number may
 * have a fraction. What is null in the example may be anything.
 *
 * @throws ServiceError invalid_input for an example that is no object
 */
export function schemaFromExample(example: unknown): JsonSchema {
	if (!isObject(example)) {
		throw invalidInput(
			'The example of the answer is no JSON object',
			'Write an object with the fields you want, such as {"verdict": "pass", "score": 1}.',
		);
	}
	return describe([example], 0);
}

function describe(values: readonly unknown[], depth: number): Record<string, unknown> {
	if (depth > 50)
		throw invalidInput(
			'The example of the answer is nested too deeply',
			'Write a smaller example.',
		);
	if (values.length === 0 || values.includes(null)) return {};
	const types = [...new Set(values.map(typeOf))];
	const [type] = types;
	if (types.length > 1) return { type: types };
	if (type === 'array')
		return {
			type,
			items: describe(
				values.flatMap((value) => value as unknown[]),
				depth + 1,
			),
		};
	return type === 'object' ? describeObjects(values.filter(isObject), depth) : { type };
}

function describeObjects(
	objects: ReadonlyArray<Readonly<Record<string, unknown>>>,
	depth: number,
): Record<string, unknown> {
	const properties: Record<string, unknown> = {};
	for (const name of new Set(objects.flatMap((object) => Object.keys(object)))) {
		const having = objects.filter((object) => Object.hasOwn(object, name));
		set(
			properties,
			name,
			describe(
				having.map((object) => object[name]),
				depth + 1,
			),
		);
	}
	const required = Object.keys(properties).filter((name) =>
		objects.every((object) => Object.hasOwn(object, name)),
	);
	return { type: 'object', properties, required };
}

function typeOf(value: unknown): string {
	return Array.isArray(value) ? 'array' : typeof value;
}
