import type { INodeProperties } from 'n8n-workflow';

/** How templates are read and how long a prompt may be. */
export const optionFields: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Keep First Turns',
				name: 'keepFirstTurns',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 1000 },
				default: 2,
				description:
					"How many turns at the beginning of the conversation stay as long as possible when 'Max Prompt Tokens' leaves turns out",
			},
			{
				displayName: 'Keep Trailing Newline',
				name: 'keepTrailingNewline',
				type: 'boolean',
				default: false,
				description: 'Whether to keep the newline at the end of a template, which Jinja drops',
			},
			{
				displayName: 'Loop Controls',
				name: 'loopControls',
				type: 'boolean',
				default: false,
				description:
					'Whether templates may use {% break %} and {% continue %}, as with the extension of Jinja2 of this name',
			},
			{
				displayName: 'Max Prompt Tokens',
				name: 'maxPromptTokens',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 8000,
				description:
					'Most tokens that system prompt and user message may have together. Whole turns are left out from the middle until they fit; the first and the newest stay. Without this option nothing is left out.',
			},
			{
				displayName: 'Missing Facts',
				name: 'missingValues',
				type: 'options',
				options: [
					{
						name: 'Empty Text',
						value: 'empty',
						description:
							'A fact the conversation does not have is the empty text, "Anonymous", "Unknown Queue" or "unknown"',
					},
					{
						name: 'Undefined',
						value: 'undefined',
						description:
							'It does not exist, so a template fails on it unless it writes |default("…")',
					},
				],
				default: 'empty',
				description:
					'What templates see of facts that the conversation does not have. Names that are no facts are always an error.',
			},
			{
				displayName: 'Rubric (JSON)',
				name: 'rubricJson',
				type: 'json',
				default: '={{ $json.rubric }}',
				description:
					'A rubric as a list, an object with the keys of a row for each question, in place of the rows of "Compliance Review". Templates of your own print it with {{ rubric }}.',
			},
			{
				displayName: 'Strip Before Blocks',
				name: 'lstripBlocks',
				type: 'boolean',
				default: false,
				description:
					'Whether to strip spaces and tabs from the start of a line up to a block tag (lstrip_blocks)',
			},
			{
				displayName: 'Token Encoding',
				name: 'tokenEncoding',
				type: 'options',
				options: [
					{
						name: 'OpenAI GPT-4 and 3.5 (Cl100k)',
						value: 'cl100k_base',
						description: 'Counted exactly',
					},
					{
						name: 'OpenAI GPT-4o and Later (O200k)',
						value: 'o200k_base',
						description: 'Counted exactly',
					},
					{
						name: 'Other Models (Upper Bound)',
						value: 'estimate',
						description:
							'One token for each byte: never too few for Llama, Mistral, Gemma, Qwen or DeepSeek, and about four times too many in English',
					},
				],
				default: 'o200k_base',
				description: 'How tokens are counted, by the model the prompt is for',
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
