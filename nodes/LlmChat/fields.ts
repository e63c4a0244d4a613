import type { INodeProperties } from 'n8n-workflow';
import { completeOptions, type CompleteDefaults } from './options';

/** What the editor shows for Complete, with the defaults the operation uses. */
export function completeFields(defaults: CompleteDefaults): INodeProperties[] {
	return [
		{
			displayName: 'Model',
			name: 'model',
			type: 'resourceLocator',
			required: true,
			default: { mode: 'list', value: '' },
			description: 'The model to ask',
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					placeholder: 'Select a model…',
					typeOptions: { searchListMethod: 'searchModels', searchable: true },
				},
				{ displayName: 'ID', name: 'id', type: 'string', placeholder: 'e.g. gpt-4o' },
			],
		},
		{
			displayName: 'System Prompt',
			name: 'systemPrompt',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '={{ $json.systemPrompt }}',
			description: 'Instructions to the model; the default takes them from Flatten & Render Prompt',
		},
		{
			displayName: 'User Message',
			name: 'userMessage',
			type: 'string',
			typeOptions: { rows: 3 },
			required: true,
			default: '={{ $json.userMessage }}',
			description: 'The question to the model; the default takes it from Flatten & Render Prompt',
		},
		...structureFields,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: completeOptions(defaults),
		},
	];
}

const structureFields: INodeProperties[] = [
	{
		displayName: 'Structured Output',
		name: 'structuredOutput',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'JSON Object', value: 'jsonObject', description: 'Any JSON object, given as data' },
			{
				name: 'JSON Schema',
				value: 'jsonSchema',
				description: 'JSON that follows a schema, checked in the node and given as data',
			},
			{ name: 'None', value: 'none', description: 'Text, given as content' },
		],
		default: 'none',
		description:
			'What kind of answer to ask for. The strongest way the server has is used, the answer is checked here whatever it promises, and a wrong one is sent back once.',
	},
	{
		displayName: 'Schema Source',
		name: 'schemaSource',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Example',
				value: 'example',
				description: 'Every field of an example is required, with its type',
			},
			{
				name: 'From Input',
				value: 'input',
				description:
					'The responseSchema of the item that comes in, as Flatten & Render Prompt makes it from a rubric',
			},
			{ name: 'JSON Schema', value: 'schema', description: 'A schema of draft 2020-12 or 7' },
		],
		default: 'schema',
		displayOptions: { show: { structuredOutput: ['jsonSchema'] } },
	},
	{
		displayName: 'JSON Schema',
		name: 'jsonSchema',
		type: 'json',
		typeOptions: { rows: 8 },
		default: '={{ $json.responseSchema }}',
		description:
			'The schema the answer must follow; the default takes it from Flatten & Render Prompt',
		displayOptions: { show: { structuredOutput: ['jsonSchema'], schemaSource: ['schema'] } },
	},
	{
		displayName: 'Example of the Answer',
		name: 'jsonExample',
		type: 'json',
		typeOptions: { rows: 6 },
		default: '{\n  "verdict": "pass",\n  "reasons": ["the agent greeted the customer"]\n}',
		description: 'An object with the fields you want. Types are taken from it, values are not.',
		displayOptions: { show: { structuredOutput: ['jsonSchema'], schemaSource: ['example'] } },
	},
];
