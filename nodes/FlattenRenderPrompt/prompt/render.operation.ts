import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { PROMPT_PRESETS, TUTORIAL_SYSTEM_TEMPLATE, TUTORIAL_USER_TEMPLATE } from '../../../shared/prompt/presets';
import { compilePrompt, type CompiledPrompt, type PromptTemplates } from '../../../shared/prompt/renderPrompt';
import type { TemplateOptions } from '../../../shared/template';
import { defineOperation } from '../../adapter/operations';
import { readSource } from '../source';
import { renderFields } from '../fields';

/** A conversation in, a prompt in two texts out. */
export const renderOperation = defineOperation({
	value: 'render',
	name: 'Render',
	action: 'Render a prompt',
	description: 'Flatten a conversation and render the system prompt and the user message from it',
	fields: renderFields,
	parameters: z.object({
		source: z.unknown(),
		templatePreset: z.string().default('custom'),
		systemTemplate: z.string({ invalid_type_error: 'it must be text' }).default(TUTORIAL_SYSTEM_TEMPLATE),
		userTemplate: z.string({ invalid_type_error: 'it must be text' }).default(TUTORIAL_USER_TEMPLATE),
		options: z
			.object({
				trimBlocks: z.boolean().optional(),
				lstripBlocks: z.boolean().optional(),
				keepTrailingNewline: z.boolean().optional(),
			})
			.default({}),
	}),
	rawParameters: ['systemTemplate', 'userTemplate'],
	async prepare() {
		const compile = compileOnce();
		return async ({ source, templatePreset, systemTemplate, userTemplate, options }, { input }) => {
			const preset = PROMPT_PRESETS.find(({ id }) => id === templatePreset);
			const prompt = compile(preset ?? { systemTemplate, userTemplate }, options);
			const context = flattenConversation(readSource(source, input.json));
			const { systemPrompt, userMessage } = prompt.render({ ...context });
			return { systemPrompt, userMessage, context } as unknown as IDataObject;
		};
	},
});

/** Templates are the same for all items but for rare expressions in the options: the last compilation is kept. */
function compileOnce(): (templates: PromptTemplates, options: TemplateOptions) => CompiledPrompt {
	let key: string | undefined;
	let compiled: CompiledPrompt | undefined;
	return ({ systemTemplate, userTemplate }, options) => {
		const wanted = JSON.stringify([systemTemplate, userTemplate, options]);
		if (compiled === undefined || key !== wanted) {
			compiled = compilePrompt({ systemTemplate, userTemplate }, options);
			key = wanted;
		}
		return compiled;
	};
}
