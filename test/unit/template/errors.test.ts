/* eslint-disable @n8n/community-nodes/require-node-api-error -- a test outside of any node */
import { compileTemplate, renderTemplate, TemplateError } from '../../../shared/template';

function errorOf(template: string, context: Record<string, unknown> = {}): TemplateError {
	try {
		renderTemplate(template, context);
	} catch (error) {
		if (error instanceof TemplateError) return error;
		throw error;
	}
	throw new Error('the template rendered');
}

const history = {
	message_history: [
		{ role: 'a', text: 'x', sender: 'y' },
		{ role: 'b', text: 'y', sender: 'z' },
		{ role: 'c', text: 'z' },
	],
	customer_name: 'John',
};

describe('an error', () => {
	it.each<[string, string, Record<string, unknown>, Partial<TemplateError>]>([
		[
			'a misspelt name',
			'Hello\n{{ custmer_name }}',
			history,
			{ kind: 'undefined', line: 2, column: 4, path: 'custmer_name', suggestion: 'customer_name' },
		],
		[
			'a missing field of a looped element',
			'{% for m in message_history %}\n{{ m.sender }}{% endfor %}',
			history,
			{ kind: 'undefined', line: 2, column: 6, path: 'message_history[2].sender' },
		],
		[
			'a missing field after an inline if',
			"{% for m in message_history if m.role != 'a' %}{{ m.sender }}{% endfor %}",
			history,
			{ path: 'message_history[2].sender' },
		],
		[
			'a misspelt field',
			'{{ message_history[0].txt }}',
			history,
			{ path: 'message_history[0].txt', suggestion: 'text', column: 23 },
		],
		[
			'an index out of range',
			'{{ message_history[5].text }}',
			history,
			{ kind: 'undefined', path: 'message_history[5]' },
		],
		[
			'an unknown filter',
			'a\n{{ x|uper }}',
			{},
			{ kind: 'syntax', line: 2, column: 6, suggestion: 'upper' },
		],
		[
			'an unknown filter in a dead branch',
			'{% if false %}{{ x|uper }}{% endif %}',
			{},
			{ kind: 'syntax', suggestion: 'upper' },
		],
		['an unknown test', '{{ 1 is evn }}', {}, { kind: 'syntax', column: 9, suggestion: 'even' }],
		['an unknown tag', '{% iff x %}', {}, { kind: 'syntax', line: 1, column: 4, suggestion: 'if' }],
		['an unclosed tag', 'a\n  {{ x', {}, { kind: 'syntax', line: 2, column: 3 }],
		['an unclosed block', 'a\n{% for x in y %}', {}, { kind: 'syntax', line: 2, column: 4 }],
		['a division by zero', '{{ 1 + 2 / 0 }}', {}, { kind: 'runtime', line: 1, column: 10 }],
		['an include', '\n\n  {% include "x" %}', {}, { kind: 'loader', line: 3, column: 6 }],
		[
			'an error in a macro points into it',
			'{% macro m() %}\n{{ q }}{% endmacro %}\n{{ m() }}',
			{},
			{ kind: 'undefined', line: 2, column: 4 },
		],
		['CRLF counts as one line', 'a\r\nb\r\n{{ q }}', {}, { line: 3, column: 4 }],
	])('%s', (_name, template, context, expected) => {
		expect(errorOf(template, context)).toMatchObject(expected);
	});

	it('shows the line with a caret beneath', () => {
		expect(errorOf('one\n\tHello {{ nme }}!\nthree', { name: 1 }).excerpt).toBe(
			'\tHello {{ nme }}!\n\t         ^',
		);
	});

	it('cuts a long line around the error', () => {
		const { excerpt } = errorOf(`${'a'.repeat(5000)}{{ q }}${'b'.repeat(5000)}`);
		expect(excerpt.length).toBeLessThan(200);
		expect(excerpt).toContain('{{ q }}');
	});

	it('says what is missing and what was meant', () => {
		expect(errorOf('{{ custmer_name }}', history).message).toBe(
			"'custmer_name' is undefined; did you mean 'customer_name'?",
		);
	});

	it('lists all errors of a template, the first one thrown', () => {
		const { errors } = errorOf(
			'{{ a|uper }}\n{% for x inn y %}{% endfor %}\n{{ 1 + }}\n{% foo %}\n{{ b is evn }}{% if 1 %}',
		);
		expect(errors.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 5]);
	});

	it('does not report the end of a block whose head is wrong', () => {
		expect(
			errorOf(
				'{% for %}{% endfor %}{% if %}{% else %}{% endif %}{% foo %}{% endfoo %}{% macro %}{% endmacro %}',
			).errors,
		).toHaveLength(4);
	});

	it('is thrown when compiling, not when rendering, for what the text shows', () => {
		expect(() => compileTemplate('{{ x|nosuch }}')).toThrow(TemplateError);
	});

	it.each([
		['{{ secret + 1 }}'],
		['{{ d[secret] }}'],
		['{{ [1]|map(secret) }}'],
		['{{ secret.format(1, 2) }}'],
		["{{ '%d' % secret }}"],
		['{{ secret|int + secret|float + secret }}'],
		['{{ secret|datetime }}'],
		["{{ '2024-01-01'|datetime(secret) }}"],
		['{{ {secret: 1}|xmlattr }}'],
		['{{ secret() }}'],
		['{{ 1|round(method=secret) }}'],
		['{{ d|attr(secret) }}'],
		['{{ [d]|map(attribute=secret)|join }}'],
	])('holds no value of the data: %s', (template) => {
		const error = errorOf(template, { secret: 'pass=word {', d: { a: 1 } });
		const shown = JSON.stringify([
			error.message,
			error.path,
			error.suggestion,
			error.excerpt,
			String(error),
		]);
		expect(shown).not.toContain('pass=word');
	});
});
