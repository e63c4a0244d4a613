import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { invalidInput } from '../../shared/errors';
import { displayNameOf, inWords } from './wording';

/**
 * Reads the parameters of one item and parses them with the operation's schema; what is parsed is what is used.
 *
 * @param raw names that n8n must not evaluate
 * @param fields what the editor shows, for the names it shows
 * @throws ServiceError `invalid_input` naming the parameter in single quotes, as the editor calls it
 */
export function readParameters<Schema extends z.ZodTypeAny>(
	context: IExecuteFunctions,
	itemIndex: number,
	schema: Schema,
	raw: readonly string[] = [],
	fields: readonly INodeProperties[] = [],
): z.output<Schema> {
	const values: Record<string, unknown> = {};
	for (const name of parameterNames(schema)) {
		const value = raw.includes(name)
			? readRaw(context, name, itemIndex)
			: readValue(context, name, itemIndex);
		if (value !== null) values[name] = value;
	}
	const parsed = schema.safeParse(values, { errorMap: inWords });
	if (parsed.success) return parsed.data as z.output<Schema>;
	const issue = parsed.error.issues[0];
	throw invalidInput(
		`The parameter '${displayNameOf(issue?.path ?? [], fields)}' is not valid: ${issue?.message ?? 'unknown problem'}`,
		'Correct the parameter in the node, or the expression that gives its value.',
	);
}

function parameterNames(schema: z.ZodTypeAny): string[] {
	if (schema instanceof z.ZodObject) return Object.keys(schema.shape as Record<string, unknown>);
	throw new Error('Parameters are described by an object schema');
}

/** Null for a parameter that the editor hides and so does not store. A resource locator is what it locates. */
function readValue(context: IExecuteFunctions, name: string, itemIndex: number): unknown {
	const value: unknown = context.getNodeParameter(name, itemIndex, null);
	const isLocator =
		typeof value === 'object' && value !== null && '__rl' in value && 'value' in value;
	return isLocator ? value.value : value;
}

/**
 * The text as it is stored, not evaluated. A lone `=` in front is n8n's own mark for an expression, which the editor's switch
 * puts there, and is no part of the text; two or more were written by somebody.
 */
function readRaw(context: IExecuteFunctions, name: string, itemIndex: number): unknown {
	const value: unknown = context.getNodeParameter(name, itemIndex, null, { rawExpressions: true });
	return typeof value === 'string' && /^=(?!=)/.test(value) ? value.slice(1) : value;
}
