import { z } from 'zod';
import { invalidInput } from '../../../shared/errors';
import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { PROMPT_PRESETS, TUTORIAL_SYSTEM_TEMPLATE, TUTORIAL_USER_TEMPLATE } from '../../../shared/prompt/presets';
import { compilePrompt, type CompiledPrompt, type PromptTemplates } from '../../../shared/prompt/renderPrompt';
import type { TemplateOptions } from '../../../shared/template';
import { defineOperation } from '../../adapter/operations';
import { renderFields } from '../fields';
import { readSource } from '../source';
import { extraVariables, variablesSchema } from '../variables';

const template = z.string({ invalid_type_error: 'it must be text' });

const parameters = z.object({
	source: z.unknown(),
	templateSource: z.enum(['defined', 'input']).catch('defined'),
	templatePreset: z.string().default('custom'),
	systemTemplate: template.default(TUTORIAL_SYSTEM_TEMPLATE),
	userTemplate: template.default(TUTORIAL_USER_TEMPLATE),
	systemTemplateInput: z.unknown(),
	userTemplateInput: z.unknown(),
	...variablesSchema,
	options: z
		.object({
			missingValues: z.enum(['empty', 'undefined']).optional(),
			trimBlocks: z.boolean().optional(),
			lstripBlocks: z.boolean().optional(),
			keepTrailingNewline: z.boolean().optional(),
		})
		.default({}),
});

/** A conversation in, a prompt in two texts out. */
export const renderOperation = defineOperation({
	value: 'render',
	name: 'Render',
	action: 'Render a prompt',
	description: 'Flatten a conversation and render the system prompt and the user message from it',
	fields: renderFields,
	parameters,
	rawParameters: ['systemTemplate', 'userTemplate'],
	async prepare() {
		const compile = compileOnce();
		return async (values, { input }) => {
			const { missingValues, ...templateOptions } = values.options;
			const prompt = compile(templatesOf(values), templateOptions);
			const context = flattenConversation(readSource(values.source, input.json), { missing: missingValues });
			// Every key of the contract is taken, also one that this conversation leaves out.
			const variables = extraVariables(values.extraVariables, values.extraVariablesJson, CONTEXT_KEYS);
			const { systemPrompt, userMessage } = prompt.render({ ...context, ...variables });
			return { systemPrompt, userMessage, context };
		};
	},
});

const CONTEXT_KEYS = Object.keys(
	flattenConversation({
		schemaVersion: 1,
		id: null,
		channel: '',
		state: '',
		ended: false,
		customers: [],
		skills: [],
		participants: [],
		turns: [],
		missing: [],
	}),
);

function templatesOf(values: z.output<typeof parameters>): PromptTemplates {
	if (values.templateSource === 'input') {
		return {
			systemTemplate: fromInput(values.systemTemplateInput, 'System Template From Input'),
			userTemplate: fromInput(values.userTemplateInput, 'User Template From Input'),
		};
	}
	return PROMPT_PRESETS.find(({ id }) => id === values.templatePreset) ?? values;
}

/** An item without the field gives undefined here, which must not pass for an empty template. */
function fromInput(value: unknown, title: string): string {
	if (typeof value === 'string') return value;
	throw invalidInput(
		`The parameter '${title}' gives no text for this item`,
		'Check the expression: the item may not have the field it refers to.',
	);
}

/**
 * Compiles each pair of templates once. Templates that stand in the node are the same for every item; those from the input
 * mostly repeat, and of these the latest are kept.
 */
function compileOnce(): (templates: PromptTemplates, options: TemplateOptions) => CompiledPrompt {
	const compiled = new Map<string, CompiledPrompt>();
	return ({ systemTemplate, userTemplate }, options) => {
		const key = JSON.stringify([systemTemplate, userTemplate, options]);
		const known = compiled.get(key);
		if (known !== undefined) return known;
		const prompt = compilePrompt({ systemTemplate, userTemplate }, options);
		if (compiled.size >= MAX_COMPILED) compiled.delete(compiled.keys().next().value ?? key);
		compiled.set(key, prompt);
		return prompt;
	};
}

const MAX_COMPILED = 50;
