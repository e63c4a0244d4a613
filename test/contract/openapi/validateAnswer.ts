import Ajv from 'ajv';
import declared from './genesysModels.json';

export type OperationId = keyof typeof declared.operations;
export type ModelName = keyof typeof declared.models;

const NAME = 'genesysModels';
const ajv = new Ajv({ allErrors: true }).addSchema({ models: declared.models }, NAME);

/** A reference within the document, seen from outside of it. */
function absolute<T>(schema: T): T {
	const seen = JSON.stringify(schema).replaceAll('"#/models/', `"${NAME}#/models/`);
	return JSON.parse(seen) as T; // the same schema with other references
}

function check(schema: object, value: unknown): string[] {
	if (ajv.validate(absolute(schema), value) === true) return [];
	return (ajv.errors ?? []).map(
		({ dataPath, message, params }) => `${dataPath} ${message ?? ''} ${JSON.stringify(params)}`,
	);
}

/** What in the body of a successful answer differs from the SDK's declarations; empty when nothing does. */
export function validateAnswer(operationId: OperationId, body: unknown): string[] {
	return check(declared.operations[operationId], body);
}

/** The same for one model, as a message or a recording within an answer. */
export function validateModel(model: ModelName, value: unknown): string[] {
	return check({ $ref: `#/models/${model}` }, value);
}
