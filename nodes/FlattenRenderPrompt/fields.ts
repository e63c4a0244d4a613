import type { INodeProperties } from 'n8n-workflow';
import { PROMPT_PRESETS, TUTORIAL_SYSTEM_TEMPLATE, TUTORIAL_USER_TEMPLATE } from '../../shared/prompt/presets';

const CONTEXT_HINT =
	'Templates are Jinja, not n8n expressions, and see only the conversation: conversation_id, channel, state, queue_name, agent_name, customer_name, skills, message_history (role, text, timestamp, name) and more. A name that does not exist is an error; write {{ name|default("…") }} where it may be missing.';

/**
 * A template field. The code editor keeps `{{ }}` from becoming an n8n expression, whether it is typed or pasted; other editors
 * turn it into one or close braces by themselves. Not `noDataExpression`: with it n8n takes one `=` off the text each time it
 * loads the workflow, here and in the editor, and a template that begins with `===` wears away.
 */
function templateField(displayName: string, name: string, rows: number, value: string, description: string): INodeProperties {
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
function inputField(displayName: string, name: string, value: string, description: string): INodeProperties {
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

export const renderFields: INodeProperties[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'json',
		default: '={{ $json }}',
		required: true,
		description:
			'The conversation: as it comes from Genesys Get Conversation (leave the default), as the Genesys Cloud API sends it, or in the simplified shape with messages and routing at the top',
	},
	{
		displayName: 'Template Source',
		name: 'templateSource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Defined Below', value: 'defined', description: 'The same templates for every item; n8n never evaluates them' },
			{ name: 'From Input', value: 'input', description: 'A template per item, from an expression' },
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
			{ name: 'Custom', value: 'custom', description: 'The two templates below, which begin as the tutorial has them' },
		].sort((a, b) => a.name.localeCompare(b.name)),
		default: 'custom',
		displayOptions: { show: { templateSource: ['defined'] } },
	},
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
		TUTORIAL_SYSTEM_TEMPLATE,
		"Jinja template of the model's instructions. Becomes 'systemPrompt'.",
	),
	templateField(
		'User Template',
		'userTemplate',
		4,
		TUTORIAL_USER_TEMPLATE,
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
		description: 'Further names for the templates, beside the context',
		options: [
			{
				displayName: 'Variable',
				name: 'variable',
				values: [
					{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. company_name' },
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
		description: 'The same as a JSON object, for lists and objects',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Keep Trailing Newline',
				name: 'keepTrailingNewline',
				type: 'boolean',
				default: false,
				description: 'Whether to keep the newline at the end of a template, which Jinja drops',
			},
			{
				displayName: 'Missing Facts',
				name: 'missingValues',
				type: 'options',
				options: [
					{
						name: 'Empty Text',
						value: 'empty',
						description: 'A fact the conversation does not have is the empty text, "Anonymous", "Unknown Queue" or "unknown"',
					},
					{
						name: 'Undefined',
						value: 'undefined',
						description: 'It does not exist, so a template fails on it unless it writes |default("…")',
					},
				],
				default: 'empty',
				description: 'What templates see of facts that the conversation does not have. Names that are no facts are always an error.',
			},
			{
				displayName: 'Strip Before Blocks',
				name: 'lstripBlocks',
				type: 'boolean',
				default: false,
				description: 'Whether to strip spaces and tabs from the start of a line up to a block tag (lstrip_blocks)',
			},
			{
				displayName: 'Trim After Blocks',
				name: 'trimBlocks',
				type: 'boolean',
				default: false,
				description: 'Whether to remove the first newline after a block tag (trim_blocks)',
			},
		],
	},
];
