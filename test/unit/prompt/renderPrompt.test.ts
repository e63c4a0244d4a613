import { compilePrompt, renderPrompt } from '../../../shared/prompt/renderPrompt';
import { errorOf, everyText } from '../../support/everyText';

const context = {
	agent_name: 'Alice',
	customer_name: 'private name',
	message_history: [{ role: 'customer', text: 'private words' }],
};
const system = (systemTemplate: string) => () =>
	renderPrompt({ systemTemplate, userTemplate: 'x' }, context);
const user = (userTemplate: string) => () =>
	renderPrompt({ systemTemplate: 'x', userTemplate }, context);

test('both texts are rendered from the same context, which stays as it was', () => {
	const before = structuredClone(context);
	expect(
		renderPrompt(
			{ systemTemplate: 'Agent {{ agent_name }}', userTemplate: '{{ customer_name|upper }}' },
			context,
		),
	).toEqual({
		systemPrompt: 'Agent Alice',
		userMessage: 'PRIVATE NAME',
	});
	expect(context).toEqual(before);
});

test('a prompt is compiled once and rendered for many items, none of which reaches another', () => {
	const prompt = compilePrompt({
		systemTemplate: '{% set seen = name %}{{ seen }}',
		userTemplate: '{{ name }}',
	});
	expect(['a', 'b'].map((name) => prompt.render({ name }))).toEqual([
		{ systemPrompt: 'a', userMessage: 'a' },
		{ systemPrompt: 'b', userMessage: 'b' },
	]);
});

test('every mistake of both templates is told at once, the first one in front', () => {
	const error = errorOf(() =>
		renderPrompt({ systemTemplate: '{{ a|uper }}\n{% fi x %}', userTemplate: '{{ b' }, {}),
	);
	expect(error.message).toContain("'uper'");
	expect(error.details).toMatchObject({
		template: 'System Template',
		line: 1,
		problems: [
			{ template: 'System Template', line: 1 },
			{ template: 'System Template', line: 2 },
			{ template: 'User Template', line: 1 },
		],
	});
	expect(error.description).toMatch(/Also wrong: .*line 2, column .*'User Template', line 1/);
});

test('text without tags stays as it is, but for the last line end', () => {
	expect(renderPrompt({ systemTemplate: '  a\n\n', userTemplate: '===' }, {})).toEqual({
		systemPrompt: '  a\n',
		userMessage: '===',
	});
});

describe('a name that is not in the context', () => {
	test('is named with template, line, column and the nearest name', () => {
		const error = errorOf(system('Hello\n{{ agent_nam }}'));
		expect(error).toMatchObject({
			code: 'template_error',
			retryable: false,
			details: {
				template: 'System Template',
				kind: 'undefined',
				line: 2,
				column: 4,
				suggestion: 'agent_name',
			},
		});
		expect(error.message).toContain('agent_nam');
		expect(error.message).toContain("('System Template', line 2, column 4)");
		expect(error.message).toContain("did you mean 'agent_name'?");
		expect(error.description).toContain('The line reads: {{ agent_nam }}');
		expect(error.details.excerpt).toBe('{{ agent_nam }}\n   ^');
	});

	test('in a loop is named by its path', () => {
		const error = errorOf(user('{% for m in message_history %}{{ m.txt }}{% endfor %}'));
		expect(error.details).toMatchObject({
			template: 'User Template',
			kind: 'undefined',
			line: 1,
			suggestion: 'text',
		});
		expect(error.message).toContain('txt');
	});

	test.each([
		[
			'{% for m in message_history %}{{ m.txt }}{% endfor %}',
			'Write m.text.',
			"{{ m.text|default('…') }}",
		],
		[
			"{% for m in message_history %}{{ m['txt']|upper }}{% endfor %}",
			'Write m.text.',
			"{{ m.text|default('…') }}",
		],
		[
			'{% for turn in message_history %}{{ turn.body }}{% endfor %}',
			'Write turn.text.',
			"{{ turn.text|default('…') }}",
		],
		[
			'{{ message_history[0].txt.up }}',
			'Write message_history[0].text.',
			"{{ message_history[0].text|default('…') }}",
		],
		[
			'{% for m in message_history %}{{ m.zzzzzz }}{% endfor %}',
			'Use a key of the context.',
			"{{ m.zzzzzz|default('…') }}",
		],
		[
			"{{ message_history|map(attribute='txt')|join }}",
			'Use a key that is there.',
			"the filter default('…')",
		],
		['{{ agent_nam }}', 'Write agent_name.', "{{ agent_name|default('…') }}"],
		[
			`${'x'.repeat(70)}{{ message_history[0].txt }}`,
			'Write message_history[0].text.',
			"{{ message_history[0].text|default('…') }}",
		],
	])('is put right as the template writes it: %s', (template, what, instead) => {
		const { description = '' } = errorOf(user(template));
		expect(description.startsWith(what)).toBe(true);
		expect(description).toContain(instead);
		expect(description).not.toContain('{{ text|');
	});

	test('without a near name says how to do without it', () => {
		const error = errorOf(system('{{ zzzzzz }}'));
		expect(error.details.suggestion).toBeUndefined();
		expect(error.description).toContain('default(');
	});

	test('is let off with default', () => {
		expect(system("{{ zzzzzz|default('none') }}")().systemPrompt).toBe('none');
	});
});

test.each([
	['a tag that is not closed', '{{ agent_name', 'syntax'],
	['a block that is not closed', '{% for m in message_history %}', 'syntax'],
	['a tag nobody knows', '{% nonsense %}', 'syntax'],
	['a filter nobody knows', '{{ agent_name|uper }}', 'syntax'],
	['another file', "{% include 'x' %}", 'loader'],
	['a sum of text and number', '{{ agent_name + 1 }}', 'runtime'],
	['a loop without end', '{% for i in range(99999999) %}x{% endfor %}', 'limit'],
])('%s is an error of the template, told before a model is asked', (_name, template, kind) => {
	for (const [run, title] of [
		[system(template), 'System Template'],
		[user(template), 'User Template'],
	] as const) {
		const error = errorOf(run);
		expect(error).toMatchObject({
			code: 'template_error',
			retryable: false,
			details: { template: title, kind },
		});
		expect(error.details.line).toBe(1);
		expect(error.description).not.toBe('');
	}
});

test('a template that is no template fails when it is compiled, before any item is read', () => {
	expect(errorOf(() => compilePrompt({ systemTemplate: '{{', userTemplate: '' }))).toMatchObject({
		code: 'template_error',
	});
});

test.each([
	['{{ customer_name + 1 }}'],
	['{{ message_history[0].text.nothing }}'],
	['{% for m in message_history %}{{ m[m.text] }}{% endfor %}'],
	['{{ customer_name|replace(1, message_history[0].text)|nofilter }}'],
	['{{ message_history|join(5)|first + [] }}'],
])('no error repeats a value of the context: %s', (template) => {
	const shown = everyText(errorOf(system(template))).replace(template, '');
	expect(shown).not.toContain('private');
});
