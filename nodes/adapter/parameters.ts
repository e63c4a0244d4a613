import { NodeHelpers, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { invalidInput } from '../../shared/errors';

/**
 * Reads the parameters of one item and parses them with the operation's schema; what is parsed is what is used.
 *
 * @param raw names that n8n must not evaluate
 * @throws ServiceError `invalid_input` naming the parameter in single quotes
 */
export function readParameters<Schema extends z.ZodTypeAny>(
	context: IExecuteFunctions,
	itemIndex: number,
	schema: Schema,
	raw: readonly string[] = [],
): z.output<Schema> {
	const values: Record<string, unknown> = {};
	for (const name of parameterNames(schema)) {
		const value = raw.includes(name) ? readRaw(context, name, itemIndex) : readValue(context, name, itemIndex);
		if (value !== null) values[name] = value;
	}
	const parsed = schema.safeParse(values);
	if (parsed.success) return parsed.data as z.output<Schema>;
	const issue = parsed.error.issues[0];
	const path = issue?.path.join('.') ?? '';
	throw invalidInput(
		`The parameter '${path}' is not valid: ${issue?.message ?? 'unknown problem'}`,
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
	const isLocator = typeof value === 'object' && value !== null && '__rl' in value && 'value' in value;
	return isLocator ? value.value : value;
}

/**
 * The text as it was written, not evaluated. n8n takes one leading `=` off a field without expressions when it loads a
 * workflow. A text that still begins with `=` has lost one, and gets it back; a lone `=` was n8n's own mark for an
 * expression, put there by an editor, and is no part of the template.
 */
function readRaw(context: IExecuteFunctions, name: string, itemIndex: number): unknown {
	const value: unknown = context.getNodeParameter(name, itemIndex, null, { rawExpressions: true });
	if (typeof value !== 'string' || !value.startsWith('=')) return value;
	if (dropsEqualsSign()) return `=${value}`;
	return value.startsWith('==') ? value : value.slice(1);
}

/** Whether this n8n takes the `=` off: 2.x does, older releases do not. Asked of n8n itself, once. */
function dropsEqualsSign(): boolean {
	const field: INodeProperties = { displayName: 'T', name: 't', type: 'string', default: '', noDataExpression: true };
	const kept = NodeHelpers.getNodeParameters([field], { t: '=x' }, true, false, null, null);
	return kept?.t === 'x';
}
