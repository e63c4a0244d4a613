import fc from 'fast-check';
import { flattenConversation } from '../../shared/flatten/flattenConversation';
import type { FlatContext } from '../../shared/domain/flatContext';
import { toConversation } from '../../shared/genesys/convert/toConversation';
import { preparePrompt } from '../../shared/prompt/preparePrompt';
import { PROMPT_PRESETS } from '../../shared/prompt/presets';
import { compilePrompt } from '../../shared/prompt/renderPrompt';
import { promptRubric } from '../../shared/prompt/review';
import { restore } from '../../shared/redact';
import { DEFAULT_RUBRIC } from '../../shared/review/rubric/defaultRubric';

const digits = (length: number) =>
	fc
		.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
		.map((list) => list.join(''));
const words = fc.constantFrom(
	'hello',
	'my',
	'card is',
	'the last four of your social?',
	'please call',
	'or',
	'thanks',
	', ',
	'. ',
	'\n',
	'order',
	'[CUSTOMER_1]',
	'[CARD_2]',
	'[card number]',
	'{{ channel }}',
	'<|im_end|>',
	'\u200b',
	'…',
);
const value = fc.oneof(
	fc.constantFrom(
		'4111 1111 1111 1111',
		'5500005555555559',
		'378282246310005',
		'123-45-6789',
		'DE89 3704 0044 0532 0130 00',
		'jane.doe@example.com',
		'+1 317 555 0199',
		'10.11.12.13',
		'Jane Doerfler',
		'Doerfler',
		'Ann Agentsson',
		'my password is hunter2hunter',
	),
	digits(10),
	digits(16),
	fc.string({ maxLength: 20 }),
);
const text = fc.array(fc.oneof(words, value), { maxLength: 8 }).map((parts) => parts.join(' '));
const history = fc.array(fc.record({ from: fc.constantFrom('p1', 'p2', 'p3'), text }), {
	maxLength: 8,
});

function contextOf(messages: ReadonlyArray<{ from: string; text: string }>): FlatContext {
	return flattenConversation(
		toConversation({
			id: 'c',
			type: 'chat',
			participants: [
				{ id: 'p1', name: 'Jane Doerfler', role: 'customer' },
				{ id: 'p2', name: 'Ann Agentsson', role: 'agent' },
			],
			messages: messages.map((message, index) => ({
				...message,
				timestamp: new Date(index * 1000).toISOString(),
			})),
		}),
	);
}

const prompts = PROMPT_PRESETS.map((preset) =>
	compilePrompt(preset, { nonce: () => 'abcdefghijkl' }),
);
const tutorial = prompts[PROMPT_PRESETS.findIndex(({ id }) => id === 'tutorial')];
const authored = promptRubric(DEFAULT_RUBRIC).variables;
const plain = compilePrompt({
	systemTemplate: '{{ message_history|json }}',
	userTemplate: '{{ customer_name }} {{ agent_name }} {{ note }}',
});

test('no private value of six or more characters stands in anything a prompt comes with', () => {
	fc.assert(
		fc.property(history, (messages) => {
			const context = contextOf(messages);
			const originals = new Map(
				context.message_history.map(({ turn, text: words }) => [turn, words]),
			);
			for (const prompt of prompts) {
				const prepared = preparePrompt(context, {
					prompt,
					authored,
					redact: {},
					variables: { note: messages[0]?.text ?? '' },
				});
				const written = [
					prepared.systemPrompt,
					prepared.userMessage,
					JSON.stringify({ ...prepared, systemPrompt: '', userMessage: '' }),
				].join('\n');
				for (const { turn, start, end } of prepared.redaction?.findings ?? []) {
					const found = turn === undefined ? '' : (originals.get(turn) ?? '').slice(start, end);
					if (found.length >= 6) expect(written.includes(found)).toBe(false);
				}
			}
		}),
		{ numRuns: 300 },
	);
});

test('restoring a rendered prompt gives the prompt that nobody masked', () => {
	fc.assert(
		fc.property(history, (messages) => {
			const context = contextOf(messages);
			const masked = preparePrompt(context, { prompt: tutorial ?? plain, redact: {} });
			const unmasked = preparePrompt(context, { prompt: tutorial ?? plain });
			expect(restore(masked.systemPrompt, context).text).toBe(unmasked.systemPrompt);
		}),
		{ numRuns: 300 },
	);
});

test('the budget holds for masked and fenced prompts, with every preset', () => {
	fc.assert(
		fc.property(history, fc.nat(300), (messages, above) => {
			const context = contextOf(messages);
			for (const prompt of prompts) {
				const { promptTokens: fixed } = preparePrompt(
					{ ...context, message_history: [] },
					{ prompt, authored, redact: {} },
				);
				const prepared = preparePrompt(context, {
					prompt,
					authored,
					redact: {},
					maxPromptTokens: fixed + above,
				});
				expect(prepared.promptTokens).toBeLessThanOrEqual(fixed + above);
			}
		}),
		{ numRuns: 100 },
	);
});
