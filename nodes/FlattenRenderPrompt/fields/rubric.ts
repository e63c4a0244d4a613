import type { INodeProperties } from 'n8n-workflow';
import { PROMPT_PRESETS, type PromptPreset } from '../../../shared/prompt';
import { DEFAULT_RUBRIC } from '../../../shared/review';

const presets: readonly PromptPreset[] = PROMPT_PRESETS;
const displayOptions = {
	show: {
		templateSource: ['defined'],
		templatePreset: presets.filter(({ usesRubric }) => usesRubric).map(({ id }) => id),
	},
};

const row: INodeProperties[] = [
	{
		displayName: 'ID',
		name: 'id',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. identity',
		description:
			'The key of the answer: a letter, then letters, digits, _ and -. Keep it when you change the wording, so that scores can be compared.',
	},
	{
		displayName: 'Question',
		name: 'question',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		required: true,
		placeholder: 'e.g. Did the agent greet the customer by name?',
		description: 'Worded so that "yes" is what you want',
	},
	{
		displayName: 'Severity',
		name: 'severity',
		type: 'options',
		options: [
			{ name: 'Low', value: 'low', description: 'Weighs 1' },
			{ name: 'Medium', value: 'medium', description: 'Weighs 2' },
			{ name: 'High', value: 'high', description: 'Weighs 4' },
			{
				name: 'Critical',
				value: 'critical',
				description: 'Weighs 8, and a no is listed among the critical ones',
			},
		],
		default: 'medium',
		description: 'How much the question weighs in the score',
	},
	{
		displayName: 'Critical',
		name: 'critical',
		type: 'boolean',
		default: false,
		description:
			'Whether a no is listed in score.failedCritical. With the severity Critical it always is.',
	},
	{
		displayName: 'Not Applicable Allowed',
		name: 'notApplicableAllowed',
		type: 'boolean',
		default: false,
		description:
			'Whether "not applicable" is an answer, for what does not come up in every conversation',
	},
	{
		displayName: 'Evidence Required',
		name: 'evidenceRequired',
		type: 'boolean',
		default: false,
		description:
			'Whether a yes must be proven by a quote. Without one the review goes to a person.',
	},
];

/** The questions of a compliance review, and what to do with them. */
export const rubricFields: INodeProperties[] = [
	{
		displayName: 'Rubric',
		name: 'rubric',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Question',
		default: { question: DEFAULT_RUBRIC.map((each) => ({ ...each })) },
		description:
			'The questions of the review. The prompt, the JSON Schema of the answer (responseSchema) and the version of the rubric are made from them.',
		options: [{ displayName: 'Question', name: 'question', values: row }],
		displayOptions,
	},
	{
		displayName:
			'In LLM Chat choose Structured Output "JSON Schema" and Schema Source "From Input", raise Max Tokens to 2000, and switch on the option "Verify Evidence".',
		name: 'rubricNotice',
		type: 'notice',
		default: '',
		displayOptions,
	},
];
