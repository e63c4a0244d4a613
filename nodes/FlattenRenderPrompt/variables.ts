import { z } from 'zod';
import { invalidInput } from '../../shared/errors';
import { flattenConversation } from '../../shared/flatten';
import { tryParseJson } from '../../shared/http';
import { PROMPT_VARIABLES, RUBRIC_VARIABLE } from '../../shared/prompt';

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ADVICE = "Rename the variable under 'Extra Variables'.";

/** The parameters 'extraVariables' (rows of name and value) and 'extraVariablesJson'. */
export const variablesSchema = {
	extraVariables: z
		.object({ variable: z.array(z.object({ name: z.string(), value: z.unknown() })).optional() })
		.default({}),
	extraVariablesJson: z.unknown(),
};

/** Every key of the contract is taken, also one that a conversation leaves out. */
const RESERVED: ReadonlySet<string> = new Set([
	...Object.keys(
		flattenConversation({
			schemaVersion: 1,
			id: null,
			channel: '',
			state: '',
			ended: false,
			customers: [],
			skills: [],
			participants: [],
			turns: [],
			missing: [],
		}),
	),
	...PROMPT_VARIABLES,
	RUBRIC_VARIABLE,
]);

/**
 * What the user adds to the context. A name must be one a template can write, must be given once, and must not hide a key of
 * the context: a template that says `agent_name` always means the conversation's.
 *
 * @throws ServiceError `invalid_input` naming the variable, never its value
 */
export function extraVariables(
	fields: { variable?: Array<{ name: string; value?: unknown }> },
	json: unknown,
): Record<string, unknown> {
	const rows = fields.variable ?? [];
	const nameless = rows.findIndex(({ name }) => name.trim() === '');
	if (nameless >= 0) {
		throw invalidInput(
			`Row ${nameless + 1} of 'Extra Variables' has no name`,
			'Give the variable a name that templates can write, or delete the row.',
		);
	}
	const pairs = [
		...rows.map(({ name, value }) => [name.trim(), value] as const),
		...Object.entries(parseObject(json)),
	];
	const variables: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
	for (const [name, value] of pairs) {
		if (!NAME.test(name)) {
			throw invalidInput(
				`The variable name '${name}' cannot be written in a template`,
				`Use letters, digits and underscores. ${ADVICE}`,
			);
		}
		if (RESERVED.has(name))
			throw invalidInput(`The variable '${name}' has the name of a key of the context`, ADVICE);
		if (name in variables) throw invalidInput(`The variable '${name}' is given twice`, ADVICE);
		variables[name] = value ?? null;
	}
	return variables;
}

function parseObject(json: unknown): Record<string, unknown> {
	const value =
		typeof json === 'string' ? (json.trim() === '' ? {} : tryParseJson(json)) : (json ?? {});
	if (typeof value === 'object' && value !== null && !Array.isArray(value))
		return value as Record<string, unknown>;
	throw invalidInput(
		"The parameter 'Extra Variables (JSON)' is not a JSON object",
		'Enter an object such as {"team": "Billing"}, or an expression that gives one.',
	);
}
