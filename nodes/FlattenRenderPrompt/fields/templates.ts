import type { INodeProperties } from 'n8n-workflow';
import { rubricFields } from './rubric';
import {
	AGENT_ASSIST_SYSTEM_TEMPLATE,
	AGENT_ASSIST_USER_TEMPLATE,
	PROMPT_PRESETS,
} from '../../../shared/prompt';

const CONTEXT_HINT =
	'Templates are Jinja, not n8n expressions. They see the conversation (conversation_id, channel, state, queue_name, agent_name, customer_name, skills, message_history with role, text, timestamp and name, and more), "fenced" (the transcript as data) and your extra variables, and nothing else: {{ $json… }} does not work here, add it under Extra Variables. A name that does not exist is an error; write {{ name|default("…") }} where it may be missing.';

/**
 * A template field. The code editor keeps `{{ }}` from becoming an n8n expression, whether it is typed or pasted; other editors
 * turn it into one or close braces by themselves. Not `noDataExpression`: with it n8n takes one `=` off the text each time it
 * loads the workflow, here and in the editor, and a template that begins with `===` wears away.
 */
function templateField(
	displayName: string,
	name: string,
	rows: number,
	value: string,
	description: string,
): INodeProperties {
	return {
		displayName,
		name,
		type: 'string',
		typeOptions: { editor: 'jsEditor', rows },
		default: value,
		description,
		displayOptions: { show: { templateSource: ['defined'], templatePreset: ['custom'] } },
	};
}

/** A template per item: an ordinary field, which n8n evaluates before the template engine sees the text. */
function inputField(
	displayName: string,
	name: string,
	value: string,
	description: string,
): INodeProperties {
	return {
		displayName,
		name,
		type: 'string',
		required: true,
		default: value,
		description,
		displayOptions: { show: { templateSource: ['input'] } },
	};
}

/** Which templates are rendered, and what they see beside the conversation. */
export const templateFields: INodeProperties[] = [
	{
		displayName: 'Template Source',
		name: 'templateSource',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Defined Below',
				value: 'defined',
				description: 'The same templates for every item; n8n never evaluates them',
			},
			{
				name: 'From Input',
				value: 'input',
				description: 'A template per item, from an expression',
			},
		],
		default: 'defined',
	},
	{
		displayName: 'Template Preset',
		name: 'templatePreset',
		type: 'options',
		noDataExpression: true,
		options: [
			...PROMPT_PRESETS.map(({ id, name, description }) => ({ name, value: id, description })),
			{
				name: 'Custom',
				value: 'custom',
				description: 'The two templates below, which begin as "Agent Assist" has them',
			},
		].sort((a, b) => (a.name < b.name ? -1 : 1)),
		default: 'custom',
		displayOptions: { show: { templateSource: ['defined'] } },
	},
	...rubricFields,
	{
		displayName: CONTEXT_HINT,
		name: 'templateNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { templateSource: ['defined'], templatePreset: ['custom'] } },
	},
	templateField(
		'System Template',
		'systemTemplate',
		18,
		AGENT_ASSIST_SYSTEM_TEMPLATE,
		"Jinja template of the model's instructions. Becomes 'systemPrompt'.",
	),
	templateField(
		'User Template',
		'userTemplate',
		14,
		AGENT_ASSIST_USER_TEMPLATE,
		"Jinja template of the question to the model. Becomes 'userMessage'.",
	),
	inputField(
		'System Template From Input',
		'systemTemplateInput',
		'={{ $json.systemTemplate }}',
		"An expression that gives the Jinja template of the model's instructions",
	),
	inputField(
		'User Template From Input',
		'userTemplateInput',
		'={{ $json.userTemplate }}',
		'An expression that gives the Jinja template of the question to the model',
	),
	{
		displayName: 'Extra Variables',
		name: 'extraVariables',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Variable',
		default: {},
		description:
			'Further names for the templates, beside the context. Their values are masked like the conversation: names of its people, numbers, addresses. What must stay, such as your own hotline, belongs under Privacy > Never Mask.',
		options: [
			{
				displayName: 'Variable',
				name: 'variable',
				values: [
					{
						displayName: 'Name',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. company_name',
					},
					{ displayName: 'Value', name: 'value', type: 'string', default: '' },
				],
			},
		],
	},
	{
		displayName: 'Extra Variables (JSON)',
		name: 'extraVariablesJson',
		type: 'json',
		default: '{}',
		description:
			'The same as a JSON object, for lists and objects; every text in it is masked like the conversation',
	},
];
