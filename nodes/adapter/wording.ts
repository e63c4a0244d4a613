import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

/** What zod finds wrong, in words of the editor. A schema's own message stands. */
export const inWords: z.ZodErrorMap = (issue, context) => {
	const own =
		context.defaultError !== z.defaultErrorMap(issue, { ...context, defaultError: '' }).message;
	return { message: own ? context.defaultError : (describe(issue) ?? context.defaultError) };
};

function describe(issue: z.ZodIssueOptionalMessage): string | undefined {
	switch (issue.code) {
		case 'invalid_type':
			if (issue.received === 'undefined' || issue.received === 'null') return 'it has no value';
			if (issue.expected === 'integer') return 'it must be a whole number';
			return `it must be ${KINDS[issue.expected] ?? issue.expected}, and is ${KINDS[issue.received] ?? issue.received}`;
		case 'too_small':
			if (issue.type === 'number')
				return `it must be ${issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`}`;
			return issue.type === 'string' ? 'it is empty' : undefined;
		case 'too_big':
			if (issue.type === 'number')
				return `it must be ${issue.inclusive ? `${issue.maximum} or less` : `less than ${issue.maximum}`}`;
			return issue.type === 'array' ? `it must have ${issue.maximum} entries or fewer` : undefined;
		case 'invalid_enum_value':
			return `it must be one of ${issue.options.join(', ')}`;
		case 'invalid_union':
			return 'it is of another kind than any that is taken here';
		default:
			return undefined;
	}
}

const KINDS: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	nan: 'no number',
	float: 'a number with a fraction',
	integer: 'a whole number',
	boolean: 'true or false',
	object: 'an object',
	array: 'a list',
	bigint: 'a large number',
};

type Field = NonNullable<INodeProperties['options']>[number] | INodeProperties;

/**
 * A parameter as the editor calls it: `['options', 'temperature']` is 'Temperature'. Where the fields do not know a name, the name
 * itself stands.
 */
export function displayNameOf(
	path: ReadonlyArray<string | number>,
	fields: readonly Field[],
): string {
	let below = fields;
	let found: string | undefined;
	for (const step of path) {
		if (typeof step === 'number') continue;
		const field = below.find(
			(candidate) => 'name' in candidate && candidate.name === step && 'displayName' in candidate,
		);
		if (field === undefined) break;
		if ('displayName' in field) found = field.displayName;
		below = inside(field);
	}
	return found ?? path.join('.');
}

function inside(field: Field): readonly Field[] {
	if ('values' in field && Array.isArray(field.values)) return field.values;
	return 'options' in field && Array.isArray(field.options) ? field.options : [];
}
