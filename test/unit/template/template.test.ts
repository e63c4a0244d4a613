import {
	compileTemplate,
	DEFAULT_LIMITS,
	renderTemplate,
	TemplateError,
	type Limits,
} from '../../../shared/template';

const kindOf = (work: () => unknown): string => {
	try {
		work();
		return 'rendered';
	} catch (error) {
		return error instanceof TemplateError ? error.kind : String(error);
	}
};

describe('limits', () => {
	it.each<[keyof Limits, number, string]>([
		['maxTemplate', 10, '{{ 1 }} and more'],
		['maxOutput', 10, '{% for i in range(20) %}x{% endfor %}'],
		['maxSteps', 10, '{% for i in range(20) %}{% endfor %}'],
		['maxMemory', 1000, "{{ 'x' * 2000 }}"],
		['maxDepth', 5, '{% macro m(n) %}{{ m(n - 1) if n }}{% endmacro %}{{ m(9) }}'],
		['maxRange', 5, '{{ range(6) }}'],
	])('%s ends the render', (limit, value, template) => {
		expect(kindOf(() => renderTemplate(template, {}))).toBe('rendered');
		expect(kindOf(() => renderTemplate(template, {}, { limits: { [limit]: value } }))).toBe(
			'limit',
		);
	});

	it('the time limit is measured with the given clock', () => {
		let time = 0;
		const options = { now: () => (time += 100), limits: { timeMs: 500 } };
		expect(
			kindOf(() => renderTemplate('{% for i in range(100000) %}{% endfor %}', {}, options)),
		).toBe('limit');
		expect(kindOf(() => renderTemplate('{% for i in range(100) %}{% endfor %}', {}, options))).toBe(
			'rendered',
		);
	});

	it('an undefined limit keeps its default', () => {
		expect(kindOf(() => renderTemplate('x', {}, { limits: { maxOutput: undefined } }))).toBe(
			'rendered',
		);
		expect(DEFAULT_LIMITS.timeMs).toBe(1000);
	});

	it('hold for each render anew', () => {
		const template = compileTemplate('{% for i in range(20) %}x{% endfor %}', {
			limits: { maxOutput: 30 },
		});
		expect([template.render({}), template.render({})]).toEqual(['x'.repeat(20), 'x'.repeat(20)]);
	});
});

describe('extra filters', () => {
	const filters = {
		shout: (value: unknown, mark: unknown) => `${String(value)}${String(mark ?? '!')}`,
		kinds: (value: unknown) => JSON.stringify(value),
		broken: () => {
			throw new Error('the model is unknown');
		},
		pair: () => ['a', { b: 1 }],
	};

	it.each([
		["{{ 'a'|shout }} {{ 'a'|shout('?') }}", 'a! a?'],
		["{{ [1, 2.0, (1, 2), {'a': none}]|kinds }}", '[1,2,[1,2],{"a":null}]'],
		['{{ xs|kinds }} {{ xs|map("shout")|join }}', '[1] 1!'],
		['{% for x in 0|pair %}{{ x }};{% endfor %}', "a;{'b': 1};"],
	])('%s', (template, output) => {
		expect(renderTemplate(template, { xs: [1] }, { filters })).toBe(output);
	});

	it('get no undefined value', () => {
		expect(kindOf(() => renderTemplate('{{ missing|shout }}', {}, { filters }))).toBe('undefined');
	});

	it('report their own message', () => {
		expect(() => renderTemplate('{{ 1|broken }}', {}, { filters })).toThrow(
			"the filter 'broken' failed: the model is unknown",
		);
	});
});

describe('what cannot be done says what to write instead', () => {
	it.each([
		[
			'{{ xs.append(1) }}',
			/write \{% set xs = xs \+ \[x\] %\}.*\{% set ns\.xs = ns\.xs \+ \[x\] %\}/,
		],
		['{{ xs.push(1) }}', /xs \+ \[x\]/],
		['{{ xs.extend([1]) }}', /xs \+ ys/],
		['{{ xs.pop() }}', /reject\('eq', x\)/],
		['{{ o.update(a=1) }}', /dict\(d, key=value\)/],
		['{{ [].sort() }}', /xs\|sort/],
		['{% do xs.append(1) %}', /namespace/],
		['{% for x in xs %}{% break %}{% endfor %}', /for x in xs if not ns\.done/],
		['{% for x in xs %}{% continue %}{% endfor %}', /for x in xs if …/],
		['{% for x in xs %}{% set loop = 1 %}{% endfor %}', /use another name/],
	])('%s', (template, message) => {
		expect(() => renderTemplate(template, { xs: [1], o: {} })).toThrow(message);
	});

	it('a key of this name is read as any other', () => {
		expect(renderTemplate('{{ o.update }}{{ o.pop }}', { o: { update: 1, pop: 2 } })).toBe('12');
	});
});

describe('loop controls', () => {
	it.each(['break', 'continue'])('%s stands outside of a loop: a syntax error', (tag) => {
		const template = `{% for x in xs %}{% macro m() %}{% ${tag} %}{% endmacro %}{% endfor %}`;
		expect(() => renderTemplate(template, { xs: [1] }, { loopControls: true })).toThrow(
			`'${tag}' stands outside of a loop`,
		);
	});
});

describe('numbers', () => {
	it.each([
		'{{ 9007199254740991 + 1 }}',
		'{{ x }}',
		'{{ 2 ** 60 }}',
		"{{ '9007199254740993'|int }}",
	])('%s fails rather than rounds', (template) => {
		expect(kindOf(() => renderTemplate(template, { x: 2 ** 60 }))).toBe('runtime');
	});
});

describe('variables', () => {
	it.each([
		[
			'a macro sees what is set after it',
			'{% macro m() %}{{ x }}{% endmacro %}{% set x = 1 %}{{ m() }}{% set x = 2 %}{{ m() }}',
			'12',
		],
		[
			'a recursive macro has its own variables',
			'{% macro m(n) %}{% set k = n %}{% if n %}{{ m(n - 1) }}{% endif %}{{ k }}{% endmacro %}{{ m(3) }}',
			'0123',
		],
		[
			'a recursive loop keeps those of the outer round',
			'{% for x in [[1, [[2, []]]]] recursive %}{% set k = x[0] %}{{ loop(x[1]) }}{{ k }}{{ loop.index }}{% endfor %}',
			'2111',
		],
		[
			'set in a loop starts anew in each round',
			'{% for i in [1, 2] %}{{ y is defined }}{% set y = i %}{{ y }}{% endfor %}',
			'False1False2',
		],
		[
			'a variable that is not assigned yet is that of the context',
			'{% if false %}{% set n = 1 %}{% endif %}{{ n }}',
			'7',
		],
		[
			'a macro in a loop sees the round',
			'{% for i in [1, 2] %}{% macro m() %}{{ i }}{% endmacro %}{% set j = i * 10 %}{{ m() }}{{ j }} {% endfor %}',
			'110 220 ',
		],
		[
			'macros in macros',
			'{% macro a(x) %}{% macro b(y) %}{{ x }}{{ y }}{{ n }}{% endmacro %}{{ b(2) }}{% endmacro %}{{ a(1) }}',
			'127',
		],
		[
			'a call block sees the variables around it',
			'{% macro m() %}{% set q = 5 %}{{ caller() }}{% endmacro %}{% set q = 1 %}{% call m() %}{{ q }}{% endcall %}',
			'1',
		],
	])('%s', (_name, template, output) => {
		expect(renderTemplate(template, { n: 7 })).toBe(output);
	});
});
