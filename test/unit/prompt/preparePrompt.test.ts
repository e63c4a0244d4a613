import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { toConversation } from '../../../shared/genesys/toConversation';
import { preparePrompt } from '../../../shared/prompt/preparePrompt';
import { compilePrompt } from '../../../shared/prompt/renderPrompt';
import { countTokens } from '../../../shared/tokens/countTokens';
import { errorOf } from '../../support/everyText';

const conversation = (texts: readonly string[]) =>
	flattenConversation(
		toConversation({
			id: 'c',
			participants: [{ id: 'p', role: 'customer', name: 'Jane Doerfler' }],
			messages: texts.map((text, index) => ({ from: 'p', text, timestamp: new Date(index * 1000).toISOString() })),
		}),
	);
const turns = '{% for m in message_history %}{{ m.text }}\n{% endfor %}';

test('what is given is what was counted, though a nonce differs each time', () => {
	let made = 0;
	const nonce = (): string => `nonce${'abcdefghij'[made++ % 10]}${'z'.repeat(made % 7)}end`;
	const prompt = compilePrompt({ systemTemplate: 'x', userTemplate: '{{ fenced }}' }, { nonce });
	const prepared = preparePrompt(conversation(Array.from({ length: 50 }, (_, index) => `message number ${index}`)), { prompt, maxPromptTokens: 300 });
	expect(countTokens(prepared.systemPrompt) + countTokens(prepared.userMessage)).toBe(prepared.promptTokens);
	expect(prepared.promptTokens).toBeLessThanOrEqual(300);
});

describe('a conversation longer than a template may render', () => {
	const long = conversation(Array.from({ length: 30 }, (_, index) => `${index} ${'long words '.repeat(9000)}`));

	test('fits when turns may be left out', () => {
		const prepared = preparePrompt(long, { prompt: compilePrompt({ systemTemplate: 's', userTemplate: turns }), maxPromptTokens: 60_000, encoding: 'o200k_base' });
		expect(prepared.omittedTurns.count).toBeGreaterThan(20);
		expect(prepared.userMessage.length).toBeGreaterThan(100_000);
	});

	test('is an error of the template without a budget', () => {
		const error = errorOf(() => preparePrompt(long, { prompt: compilePrompt({ systemTemplate: 's', userTemplate: turns }) }));
		expect(error).toMatchObject({ code: 'template_error', details: { kind: 'limit' } });
	});
});

test('templates without redaction see the conversation as it is', () => {
	const prompt = compilePrompt({ systemTemplate: '{{ customer_name }} {{ note }}', userTemplate: turns });
	expect(preparePrompt(conversation(['hi']), { prompt, variables: { note: 'Jane Doerfler' } })).toMatchObject({ systemPrompt: 'Jane Doerfler Jane Doerfler', userMessage: 'hi\n' });
	expect(preparePrompt(conversation(['hi']), { prompt, variables: { note: 'Jane Doerfler' }, redact: {} })).toMatchObject({ systemPrompt: '[CUSTOMER_1] [CUSTOMER_1]' });
});
