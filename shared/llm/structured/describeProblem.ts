import type { StructureProblem } from './output';

/** What is wrong with a value, by the schema's keyword. The value's place, or "the answer", stands before it. */
const REASONS: Readonly<Record<string, string>> = {
	notJson: 'is not JSON',
	precision: 'is a number with more digits than can be kept; write it as text, or shorter',
	ambiguous: 'holds several different JSON texts',
	required: 'is missing',
	type: 'has the wrong type',
	enum: 'is none of the values that the schema allows',
	const: 'is not the value that the schema wants',
	additionalProperties: 'holds a property that the schema does not allow',
	unevaluatedProperties: 'holds a property that the schema does not allow',
	propertyNames: 'has a name that the schema does not allow',
	minProperties: 'has too few properties',
	maxProperties: 'has too many properties',
	dependentRequired: 'lacks a property that another one needs',
	anyOf: 'fits none of the alternatives in the schema',
	oneOf: 'does not fit exactly one of the alternatives in the schema',
	not: 'is what the schema forbids',
	minLength: 'is too short',
	maxLength: 'is too long',
	pattern: 'does not match the pattern in the schema',
	format: 'is not in the format that the schema wants',
	minimum: 'is too small',
	exclusiveMinimum: 'is too small',
	maximum: 'is too large',
	exclusiveMaximum: 'is too large',
	multipleOf: 'is not a multiple of the number in the schema',
	minItems: 'has too few entries',
	maxItems: 'has too many entries',
	items: 'has an entry that the schema does not allow',
	prefixItems: 'has an entry that the schema does not allow',
	additionalItems: 'has an entry that the schema does not allow',
	uniqueItems: 'holds an entry twice',
	contains: 'lacks an entry that the schema wants',
};

/** One problem as a sentence without its full stop: `answers.identity is missing`. Quotes nothing of the answer. */
export function problemInWords({ path, problem }: StructureProblem): string {
	const reason = Object.hasOwn(REASONS, problem)
		? REASONS[problem]
		: `breaks the rule '${problem}' of the schema`;
	return `${path === '' ? 'the answer' : placeOf(path)} ${reason}`;
}

/** `/answers/0/verdict` as people write it: `answers[0].verdict`. */
function placeOf(pointer: string): string {
	const steps = pointer
		.split('/')
		.slice(1)
		.map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
	const written = steps.map((step) =>
		/^\d{1,15}$/.test(step)
			? `[${step}]`
			: /^(?:\*|[\w$-]+)$/.test(step)
				? `.${step}`
				: `[${JSON.stringify(step)}]`,
	);
	const place = written.join('');
	return place.startsWith('.') ? place.slice(1) : place;
}
