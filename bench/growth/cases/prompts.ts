import {
	compilePrompt,
	compileTemplate,
	countTokens,
	fence,
	fitToBudget,
	lintPrompt,
	lintTemplate,
	preparePrompt,
	PROMPT_PRESETS,
	renderPrompt,
	renderTemplate,
	templateHash,
} from '../../../shared';
import type { Growth, GrowthCase } from '../growthCase';
import { asData, contextOf, SHAPES, type Shape } from '../inputs';

const TEMPLATES = {
	systemTemplate: PROMPT_PRESETS[0]?.systemTemplate ?? '',
	userTemplate:
		'{{ fenced }}{% for m in message_history %}{{ m.role }}: {{ m.text|trim }}\n{% endfor %}',
};
const FILTERS =
	'{{ text|trim|upper|replace("a", "b")|wordcount }}{{ text|tojson }}{{ text|escape|length }}';

const both = (make: (shape: Shape) => GrowthCase): Record<string, GrowthCase> =>
	Object.fromEntries(SHAPES.map((shape) => [shape, make(shape)]));

export const promptCases: Readonly<Record<string, Growth>> = {
	fence: [
		{
			texts: 'all',
			cases: both((shape) => (text) => {
				const context = contextOf(text, shape);
				return () => fence(context);
			}),
		},
	],
	countTokens: [{ texts: 'all', cases: { text: (text) => () => countTokens(text) } }],
	encodingOf: { short: 'takes the name of a model' },
	fitToBudget: [
		{
			texts: 'few',
			cases: both((shape) => (text) => {
				const context = contextOf(text, shape);
				const measure = ({
					message_history,
				}: {
					message_history: ReadonlyArray<{ text?: string }>;
				}) => 10 + message_history.reduce((sum, turn) => sum + (turn.text ?? '').length, 0);
				return () => fitToBudget(context, { budget: Math.floor(text.length / 2), measure });
			}),
		},
	],
	preparePrompt: [
		{
			texts: 'few',
			cases: both((shape) => (text) => {
				const conversation = contextOf(text, shape);
				return () =>
					preparePrompt(conversation, {
						prompt: compilePrompt(TEMPLATES),
						redact: {},
						variables: { note: 'an order', more: { text: text.slice(0, 10_000) } },
						maxPromptTokens: Math.max(2_000, Math.floor(text.length / 8)),
					});
			}),
		},
	],
	compilePrompt: [
		{
			texts: 'few',
			cases: {
				'a long template': (text) => () => compilePrompt({ ...TEMPLATES, userTemplate: text }),
			},
		},
	],
	renderPrompt: [
		{
			texts: 'few',
			cases: both((shape) => (text) => {
				const context = asData(contextOf(text, shape));
				return () => renderPrompt(TEMPLATES, context);
			}),
		},
	],
	lintPrompt: [
		{
			texts: 'few',
			cases: {
				'a long template': (text) => () =>
					lintPrompt({ ...TEMPLATES, userTemplate: text }, { a: 1 }),
			},
		},
	],
	compileTemplate: [
		{ texts: 'all', cases: { 'a long template': (text) => () => compileTemplate(text) } },
	],
	lintTemplate: [
		{ texts: 'all', cases: { 'a long template': (text) => () => lintTemplate(text, { a: 1 }) } },
	],
	renderTemplate: [
		{
			texts: 'all',
			cases: { 'filters of a long text': (text) => () => renderTemplate(FILTERS, { text }) },
		},
	],
	templateHash: [
		{
			texts: 'few',
			cases: {
				'a long template': (text) => () =>
					templateHash({ systemTemplate: text, userTemplate: text }),
			},
		},
	],
};
