import { parseHistory } from '../../../shared/llm/chat/history';
import { errorOf } from '../../support/everyText';

const turns = [
	{ role: 'user', content: 'Hello' },
	{ role: 'assistant', content: 'Hi' },
];

test.each<[name: string, given: unknown]>([
	['a list', turns],
	['JSON text', JSON.stringify(turns)],
	['a list with more than is needed', turns.map((turn) => ({ ...turn, id: 7, tool_calls: [] }))],
])('%s gives role and content of each turn', (_name, given) => {
	expect(parseHistory(given)).toEqual(turns);
});

test.each([undefined, null, '', '  ', '[]', []])('%p is no history', (given) => {
	expect(parseHistory(given)).toEqual([]);
});

test.each<[name: string, given: unknown, problem: RegExp]>([
	['broken JSON', '[{', /not valid JSON/],
	['an object', { role: 'user', content: 'x' }, /no list/],
	['a role nobody has', [{ role: 'bot', content: 'secret 4711' }], /entry 1 .* role/],
	[
		'content that is no text',
		[turns[0], { role: 'user', content: ['secret 4711'] }],
		/entry 2 .* content/,
	],
	['an empty content', [{ role: 'user', content: '' }], /entry 1 .* content/],
	['a text among the turns', ['secret 4711'], /entry 1 .* no object/],
])('%s is told without a word of it', (_name, given, problem) => {
	const error = errorOf(() => parseHistory(given));
	expect(error).toMatchObject({ code: 'invalid_input', message: expect.stringMatching(problem) });
	expect(error.message).not.toContain('4711');
});
