import type { INodeProperties } from 'n8n-workflow';
import { PROMPT_PRESETS, TUTORIAL_SYSTEM_TEMPLATE, TUTORIAL_USER_TEMPLATE } from '../../shared/prompt/presets';

const CONTEXT_HINT =
	'Templates are Jinja, not n8n expressions, and see only the conversation: conversation_id, channel, state, queue_name, agent_name, customer_name, skills, message_history (role, text, timestamp, name) and more. A name that does not exist is an error; write {{ name|default("…") }} where it may be missing.';

/**
 * A template field. The code editor and `noDataExpression` together keep `{{ }}` from becoming an n8n expression, whether it is
 * typed or pasted; other editors turn it into one or close braces by themselves.
 */
function templateField(displayName: string, name: string, rows: number, value: string, description: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'string',
		typeOptions: { editor: 'jsEditor', rows },
		noDataExpression: true,
		default: value,
		description,
		displayOptions: { show: { templatePreset: ['custom'] } },
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
		displayName: 'Template Preset',
		name: 'templatePreset',
		type: 'options',
		noDataExpression: true,
		options: [
			...PROMPT_PRESETS.map(({ id, name, description }) => ({ name, value: id, description })),
			{ name: 'Custom', value: 'custom', description: 'The two templates below, which begin as the tutorial has them' },
		].sort((a, b) => a.name.localeCompare(b.name)),
		default: 'custom',
	},
	{
		displayName: CONTEXT_HINT,
		name: 'templateNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { templatePreset: ['custom'] } },
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
