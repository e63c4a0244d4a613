import Ajv from 'ajv';
import document from './genesys.json';

/** One request as it arrived at a server. */
export interface SentRequest {
	method: string;
	path: string;
	query: Readonly<Record<string, string | string[]>>;
	headers: Readonly<Record<string, string>>;
	/** Undefined when there was none. */
	body: unknown;
}

interface Parameter {
	name: string;
	in: 'path' | 'query';
	required?: boolean;
	schema: object;
}

interface Operation {
	operationId: string;
	parameters?: ReadonlyArray<Parameter | { $ref: string }>;
	requestBody?: { content: Readonly<Record<string, { schema: object }>> };
}

type PathItem = Partial<Record<'get' | 'post', Operation>> & Pick<Operation, 'parameters'>;

interface OpenApiDocument {
	paths: object;
	components: { schemas: object; parameters?: object };
}

/** Which documented operation a request is, and what in it is not documented; `problems` is empty for a valid one. */
export interface Validated {
	operationId?: string;
	problems: string[];
}

/** Parameters are text on their way, so they are made what their schema says; bodies are taken as they are. */
const parameters = new Ajv({ coerceTypes: 'array', allErrors: true });

/**
 * Holds requests to an OpenAPI document.
 *
 * @param name of the document, one for each
 */
export function requestValidator(api: OpenApiDocument, name: string) {
	const paths = Object.entries(api.paths as Record<string, PathItem>); // as the documents here are written
	const bodies = new Ajv({ allErrors: true }).addSchema({ components: { schemas: api.components.schemas } }, name);

	function validate(request: SentRequest): Validated {
		const found = findOperation(request);
		if (found === undefined) return { problems: [`${request.method} ${request.path} is not documented`] };
		const { operation, inPath, declared } = found;
		const problems = [
			...check(parameters, groupSchema(declared, 'path'), { ...inPath }, 'path'),
			...check(parameters, groupSchema(declared, 'query'), structuredClone(request.query), 'query'),
			...checkBody(request, operation),
		];
		return { operationId: operation.operationId, problems };
	}

	/** The path with the fewest placeholders wins: `…/jobs/availability` is no job. */
	function findOperation({ method, path }: SentRequest) {
		const candidates = paths.flatMap(([template, item]) => {
			const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, placeholder]) => placeholder ?? '');
			const match = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
			const operation = method === 'GET' ? item.get : method === 'POST' ? item.post : undefined;
			if (match === null || operation === undefined) return [];
			const inPath = Object.fromEntries(names.map((placeholder, index) => [placeholder, decodeURIComponent(match[index + 1] ?? '')]));
			const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
			return [{ operation, inPath, declared }];
		});
		return candidates.sort((a, b) => Object.keys(a.inPath).length - Object.keys(b.inPath).length)[0];
	}

	function resolve(parameter: Parameter | { $ref: string }): Parameter {
		if (!('$ref' in parameter)) return parameter;
		const wanted = parameter.$ref.split('/').pop() ?? '';
		const found = ((api.components.parameters ?? {}) as Record<string, Parameter>)[wanted];
		if (found === undefined) throw new Error(`The document has no parameter ${wanted}`);
		return found;
	}

	function checkBody({ body, headers }: SentRequest, operation: Operation): string[] {
		const schema = operation.requestBody?.content['application/json']?.schema;
		if (schema === undefined) return body === undefined ? [] : ['a body is not documented'];
		if (!(headers['content-type'] ?? '').startsWith('application/json')) return ['the body is not sent as JSON'];
		return check(bodies, absolute(schema), body, 'body');
	}

	/** A reference within the document, seen from outside of it. */
	function absolute(schema: object): object {
		return '$ref' in schema ? { $ref: `${name}${String(schema.$ref)}` } : schema;
	}

	return { validate, operations: paths.flatMap(([, { get, post }]) => [get, post].flatMap((operation) => (operation === undefined ? [] : [operation.operationId]))) };
}

const genesys = requestValidator(document, 'genesys');

/** The operations of the document, by operationId. */
export const documentedOperations = genesys.operations;

/** The same for Genesys Cloud, where every request carries a bearer. */
export function validateRequest(request: SentRequest): Validated {
	const validated = genesys.validate(request);
	if (validated.operationId === undefined || /^bearer \S+$/i.test(request.headers.authorization ?? '')) return validated;
	return { ...validated, problems: [...validated.problems, 'the bearer is missing'] };
}

function groupSchema(declared: readonly Parameter[], place: Parameter['in']): object {
	const group = declared.filter((parameter) => parameter.in === place);
	return {
		type: 'object',
		additionalProperties: false,
		properties: Object.fromEntries(group.map(({ name, schema }) => [name, schema])),
		required: group.filter(({ required }) => required === true).map(({ name }) => name),
	};
}

function check(ajv: Ajv.Ajv, schema: object, value: unknown, where: string): string[] {
	if (ajv.validate(schema, value) === true) return [];
	return (ajv.errors ?? []).map(({ dataPath, message, params }) => `${where}${dataPath} ${message ?? ''} ${JSON.stringify(params)}`);
}
