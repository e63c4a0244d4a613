import type { INodeProperties } from 'n8n-workflow';
import { patienceFields, type PatienceDefaults } from '../adapter/patience';

/** What the editor shows for Complete, with the defaults the operation uses. */
export function completeFields(defaults: PatienceDefaults & { temperature: number; maxTokens: number }): INodeProperties[] {
	const { temperature, maxTokens } = defaults;
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
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Max Tokens',
					name: 'maxTokens',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: maxTokens,
					description: 'Longest answer, in tokens. A longer one is cut off and has the finish reason "length".',
				},
				{
					displayName: 'Temperature',
					name: 'temperature',
					type: 'number',
					typeOptions: { minValue: 0, maxValue: 2, numberPrecision: 2 },
					default: temperature,
					description: 'How freely the model chooses its words: 0 is the most predictable',
				},
				...patienceFields(defaults),
			].sort((a, b) => a.displayName.localeCompare(b.displayName)) as INodeProperties[],
		},
	];
}
