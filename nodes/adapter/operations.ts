import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';
import { readParameters } from './parameters';
import { readAhead } from './readAhead';
import { runItems, type ManyItems } from './runItems';

/** One input item, as an operation sees it. */
export interface ItemContext {
	itemIndex: number;
	input: INodeExecutionData;
}

/** What the editor shows of an operation. */
interface OperationFace {
	/** Stored in workflows. */
	value: string;
	name: string;
	/** In the node panel: "Get a conversation". */
	action: string;
	description: string;
	fields: INodeProperties[];
}

/**
 * One operation of a node, whole: what the editor shows, how its parameters are checked, and what it does. The dropdown, the
 * fields and the dispatch are all made from these, so they cannot disagree.
 */
interface OperationDefinition<Schema extends z.ZodTypeAny> extends OperationFace {
	/** The parameters by name. What comes out of it is what the executor gets. */
	parameters: Schema;
	/** Names of parameters that n8n must not evaluate: Jinja templates look like its expressions. */
	rawParameters?: readonly string[];
	/** Whether an item waits for a server: then the parameters of the next ones are read meanwhile. */
	waits?: boolean;
	/** Called once per run; what it returns is called for each item. */
	prepare(
		context: IExecuteFunctions,
	): Promise<Run<[parameters: z.output<Schema>, item: ItemContext]>>;
}

/** The work of one run: called for each item, and told when there are no more. */
export interface Run<Arguments extends unknown[]> {
	(...given: Arguments): Promise<object | ManyItems>;
	/** Called once, also when the run fails or is cancelled: for totals. May still write into what was returned. */
	finish?(): void;
}

/** An operation whose parameters are its own affair. */
export interface Operation extends OperationFace {
	prepare(context: IExecuteFunctions): Promise<Run<[item: ItemContext]>>;
}

export function defineOperation<Schema extends z.ZodTypeAny>(
	definition: OperationDefinition<Schema>,
): Operation {
	const { parameters, rawParameters, waits, prepare, ...face } = definition;
	return {
		...face,
		async prepare(context) {
			const execute = await prepare(context);
			const read = (itemIndex: number) =>
				readParameters(context, itemIndex, parameters, rawParameters, face.fields);
			const parametersOf = waits ? readAhead(context.getInputData().length, read) : read;
			const run = async (item: ItemContext) => await execute(parametersOf(item.itemIndex), item);
			return Object.assign(run, { finish: () => execute.finish?.() });
		},
	};
}

/** A resource and its operations, in the order of the dropdown. */
export interface Resource {
	value: string;
	name: string;
	operations: readonly Operation[];
}

/** The dropdowns and fields of a node. A node with a single resource shows no resource dropdown but still stores it. */
export function toProperties(resources: readonly Resource[]): INodeProperties[] {
	const [first] = resources;
	if (first === undefined) return [];
	const initial = first.value;
	const resource: INodeProperties = {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ name, value }) => ({ name, value })),
		default: initial,
	};
	return [resource, ...resources.flatMap((each) => [operationProperty(each), ...fieldsOf(each)])];
}

function operationProperty(resource: Resource): INodeProperties {
	const initial = resource.operations[0]?.value ?? '';
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource.value] } },
		options: resource.operations.map(({ name, value, action, description }) => ({
			name,
			value,
			action,
			description,
		})),
		default: initial,
	};
}

function fieldsOf(resource: Resource): INodeProperties[] {
	return resource.operations.flatMap((operation) =>
		operation.fields.map((field) => ({
			...field,
			displayOptions: {
				...field.displayOptions,
				show: {
					resource: [resource.value],
					operation: [operation.value],
					...field.displayOptions?.show,
				},
			},
		})),
	);
}

/** Runs the operation a node is set to, over all its items. */
export async function executeOperation(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): Promise<INodeExecutionData[][]> {
	const items = context.getInputData();
	if (items.length === 0) return [[]];
	const operation = findOperation(context, resources);
	const options = context.getNodeParameter('options', 0, {}) as { concurrency?: unknown };
	const concurrency = typeof options.concurrency === 'number' ? options.concurrency : 4;
	let prepared: ReturnType<Operation['prepare']> | undefined;
	const ran = runItems(context, concurrency, async (itemIndex) => {
		// Prepared inside the loop, so that a bad credential or template fails items, which On Error can catch.
		prepared ??= operation.prepare(context);
		const execute = await prepared;
		return await execute({ itemIndex, input: items[itemIndex] ?? { json: {} } });
	});
	return await ran.finally(async () => {
		await prepared?.then((run) => run.finish?.()).catch(() => undefined);
	});
}

function findOperation(context: IExecuteFunctions, resources: readonly Resource[]): Operation {
	const resourceValue = context.getNodeParameter('resource', 0, resources[0]?.value) as string;
	const resource = resources.find(({ value }) => value === resourceValue) ?? resources[0];
	const operationValue = context.getNodeParameter(
		'operation',
		0,
		resource?.operations[0]?.value,
	) as string;
	const operation =
		resource?.operations.find(({ value }) => value === operationValue) ?? resource?.operations[0];
	if (operation === undefined) throw new Error('A node needs an operation');
	return operation;
}
