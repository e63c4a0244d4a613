import { z } from 'zod';
import { invalidInput } from '../../shared/errors';
import {
	AGENT_ASSIST_SYSTEM_TEMPLATE,
	AGENT_ASSIST_USER_TEMPLATE,
	type CompiledPrompt,
	compilePrompt,
	knownValuesIn,
	PROMPT_PRESETS,
	type PromptOptions,
	type PromptPreset,
	type PromptTemplates,
} from '../../shared/prompt';
import { inLetters } from '../../shared/fence';
import {
	ENTITIES,
	ENTITY_PRESETS,
	type EntityName,
	type EntityPreset,
	LANGUAGE_CODES,
	type RedactOptions,
} from '../../shared/redact';
import { TOKEN_ENCODINGS } from '../../shared/tokens';
import { rubricSchema } from './rubric';
import { variablesSchema } from './variables';

const template = z.string({ invalid_type_error: 'it must be text' });

const entityNames: ReadonlySet<string> = new Set([
	...ENTITIES.map(({ name }) => name),
	...Object.keys(ENTITY_PRESETS),
]);
const isEntity = (name: string): name is EntityName | EntityPreset => entityNames.has(name);

/** A line's end or a comma, but not the comma of 1,000: `1` and `000` alone would let half a phone number pass. */
const BETWEEN_WORDS = /\n|,(?!(?<=\d,)\d{3}(?!\d))/;

/** A list, or one text with an entry a line; commas part entries in both. */
const words = z
	.union([z.array(z.coerce.string()), z.string().transform((text) => [text])])
	.transform((list) =>
		list
			.flatMap((row) => row.split(BETWEEN_WORDS))
			.map((word) => word.trim())
			.filter((word) => word !== ''),
	);

const pattern = z.object({
	name: z.string(),
	regex: z.string(),
	ignoreCase: z.boolean().default(true),
});

export const privacySchema = z
	.object({
		entities: z.array(z.string()).optional(),
		language: z.enum(['auto', ...LANGUAGE_CODES]).optional(),
		neverMask: words.optional(),
		patterns: z.object({ pattern: z.array(pattern).optional() }).optional(),
		leakCheck: z.boolean().default(true),
		includeConversation: z.boolean().default(false),
	})
	.default({});

/** The parameters of Render and Preview. */
export const renderSchema = z.object({
	source: z.unknown(),
	templateSource: z.enum(['defined', 'input']).catch('defined'),
	templatePreset: z.string().default('custom'),
	systemTemplate: template.default(AGENT_ASSIST_SYSTEM_TEMPLATE),
	userTemplate: template.default(AGENT_ASSIST_USER_TEMPLATE),
	systemTemplateInput: z.unknown(),
	userTemplateInput: z.unknown(),
	...variablesSchema,
	rubric: rubricSchema,
	redact: z.boolean().default(true),
	privacy: privacySchema,
	options: z
		.object({
			missingValues: z.enum(['empty', 'undefined']).optional(),
			trimBlocks: z.boolean().optional(),
			lstripBlocks: z.boolean().optional(),
			keepTrailingNewline: z.boolean().optional(),
			loopControls: z.boolean().optional(),
			maxPromptTokens: z.number().int().min(1).optional(),
			keepFirstTurns: z.number().int().min(0).optional(),
			tokenEncoding: z.enum(TOKEN_ENCODINGS).optional(),
			rubricJson: z.unknown(),
		})
		.default({}),
});

export type RenderParameters = z.output<typeof renderSchema>;

/** @param payload where the conversation came from: its numbers and addresses are private wherever they turn up */
export function redactOptions(
	{ entities, language, neverMask, patterns }: z.output<typeof privacySchema>,
	payload: unknown,
): RedactOptions {
	const unknown = entities?.find((name) => !isEntity(name));
	if (unknown !== undefined) {
		throw invalidInput(
			`The parameter 'Entities' names '${unknown}', which is no entity`,
			`Choose from: ${[...entityNames].join(', ')}.`,
		);
	}
	return {
		// Whoever empties the list and leaves redaction on does not mean to mask nothing.
		...(entities === undefined || entities.length === 0
			? {}
			: { entities: entities.filter(isEntity) }),
		...(language === undefined ? {} : { language }),
		...(neverMask === undefined ? {} : { neverMask }),
		patterns: (patterns?.pattern ?? []).map(({ name, regex, ignoreCase }) => ({
			name,
			regex,
			flags: ignoreCase ? 'i' : '',
		})),
		known: knownValuesIn(payload),
	};
}

/** @throws ServiceError `invalid_input` for a preset that does not exist, or an item without the templates it should have */
export function templatesOf(values: RenderParameters): PromptTemplates {
	if (values.templateSource === 'input') {
		return {
			systemTemplate: fromInput(values.systemTemplateInput, 'System Template From Input'),
			userTemplate: fromInput(values.userTemplateInput, 'User Template From Input'),
		};
	}
	if (values.templatePreset === 'custom') return values;
	const preset = presetOf(values);
	if (preset !== undefined) return preset;
	throw invalidInput(
		`The parameter 'Template Preset' names '${values.templatePreset}', which is no preset`,
		`Choose one of: custom, ${PROMPT_PRESETS.map(({ id }) => id).join(', ')}.`,
	);
}

/**
 * A model that is asked nothing answers anything. A template from the input is what its flow made it.
 *
 * @throws ServiceError `invalid_input` for a user template of one's own that is empty
 */
export function requireUserTemplate({
	templateSource,
	templatePreset,
	userTemplate,
}: RenderParameters): void {
	if (templateSource !== 'defined' || templatePreset !== 'custom' || userTemplate.trim() !== '')
		return;
	throw invalidInput(
		"The parameter 'User Template' is empty",
		'Write what the model is asked, such as {{ fenced }} for the transcript, or choose a preset. The System Template may stay empty.',
	);
}

/** The preset that is rendered, if it is one. */
export function presetOf({
	templateSource,
	templatePreset,
}: RenderParameters): PromptPreset | undefined {
	return templateSource === 'defined'
		? PROMPT_PRESETS.find(({ id }) => id === templatePreset)
		: undefined;
}

/** An item without the field gives undefined here, which must not pass for an empty template. */
function fromInput(value: unknown, title: string): string {
	if (typeof value === 'string') return value;
	throw invalidInput(
		`The parameter '${title}' gives no text for this item`,
		'Check the expression: the item may not have the field it refers to.',
	);
}

/** What compiling takes of the parameters. */
export function promptOptions({
	trimBlocks,
	lstripBlocks,
	keepTrailingNewline,
	loopControls,
	tokenEncoding,
}: RenderParameters['options']): PromptOptions {
	return {
		trimBlocks,
		lstripBlocks,
		keepTrailingNewline,
		loopControls,
		encoding: tokenEncoding,
		nonce: randomLetters,
	};
}

/** Of a fence. Letters, because digits could pass for a card number. */
const randomLetters = (): string => inLetters(crypto.randomUUID().replace(/-/g, '')).slice(-12);

/**
 * Compiles each pair of templates once. Templates that stand in the node are the same for every item; those from the input
 * mostly repeat, and of these the latest are kept.
 */
export function compileOnce(): (
	templates: PromptTemplates,
	options: PromptOptions,
) => CompiledPrompt {
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
