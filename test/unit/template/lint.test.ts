import { lintTemplate } from '../../../shared/template';

const context = {
	customer_name: 'John',
	queue: { name: 'Billing' },
	message_history: [{ role: 'a', text: 'x' }, { role: 'b' }],
};
const messages = (template: string, data?: Record<string, unknown>) =>
	lintTemplate(template, data).problems.map(({ message }) => message);

describe('lintTemplate', () => {
	it('lists what a template reads, where it reads it first', () => {
		const { variables } = lintTemplate(
			'{{ a.b }}{% for m in ms %}\n{{ m.text }}{{ loop.index }}{{ a.b }}{% endfor %}{% set q = 1 %}{{ q }}{{ range(3) }}{{ xs[0].y }}',
		);
		expect(variables).toEqual([
			{ path: 'a', line: 1, column: 4 },
			{ path: 'a.b', line: 1, column: 6 },
			{ path: 'ms', line: 1, column: 22 },
			{ path: 'ms[].text', line: 2, column: 6 },
			{ path: 'xs', line: 2, column: 89 },
			{ path: 'xs[]', line: 2, column: 92 },
			{ path: 'xs[].y', line: 2, column: 95 },
		]);
	});

	it('reports all problems at once, in the order of the template', () => {
		expect(
			messages(
				'{{ custmer_name|uper }}{% for m in message_history %}{{ m.text }}{% endfor %}{{ 1 + }}',
				context,
			),
		).toEqual([
			"'custmer_name' is undefined; did you mean 'customer_name'?",
			"there is no filter 'uper'; did you mean 'upper'?",
			"'message_history[1].text' is undefined",
			'an expression is missing here',
		]);
	});

	it.each([
		"{{ nickname|default('none') }}",
		'{{ nickname is defined }}',
		'{% if nickname is defined %}{{ nickname }}{% endif %}',
		'{% if nickname is not defined %}none{% else %}{{ nickname }}{% endif %}',
		"{{ nickname if nickname is defined else '-' }}",
		'{{ nickname is defined and nickname|upper }}',
		'{% for m in message_history if m.text is defined %}{{ m.text }}{% endfor %}',
		"{% for m in message_history %}{{ m.text|d('-') }}{% endfor %}",
		'{{ customer_name.upper() }}{% for k, v in queue.items() %}{{ k }}{{ v }}{% endfor %}',
		'{% macro m(a) %}{{ a }}{{ varargs }}{% endmacro %}{{ m(1) }}',
		'{% set x = queue %}{{ x.name }}{% with y = x %}{{ y.name }}{% endwith %}',
	])('accepts %s', (template) => {
		expect(messages(template, context)).toEqual([]);
	});

	it('finds undefined names in branches that are not taken', () => {
		expect(messages('{% if false %}{{ queue.nme }}{% endif %}', context)).toEqual([
			"'queue.nme' is undefined; did you mean 'name'?",
		]);
	});

	it('finds what only rendering can find', () => {
		expect(lintTemplate('{{ customer_name + 1 }}', context).problems).toMatchObject([
			{ kind: 'runtime', line: 1, column: 18 },
		]);
	});

	it('without a context only looks at the template', () => {
		expect(messages('{{ whatever.x }}')).toEqual([]);
	});

	it.each([
		['statements', '{% if queue %}x{% endif %}'.repeat(60), { maxSteps: 50 }],
		['a list that is looped over', '{% for m in long %}{{ m.x }}{% endfor %}', { maxSteps: 50 }],
		['conditions', `{{ ${'queue is defined and '.repeat(60)} 1 }}`, { maxSteps: 50 }],
		['names it keeps', '{{ queue.name }}', { maxMemory: 8 }],
		['the template itself', 'x'.repeat(11), { maxTemplate: 10 }],
	])('has the limits of rendering: %s', (_what, template, limits) => {
		const long = Array.from({ length: 100 }, () => ({ x: 1 }));
		expect(lintTemplate(template, { ...context, long }, { limits }).problems).toMatchObject([
			{ kind: 'limit' },
		]);
	});

	it('stops at the time limit', () => {
		let time = 0;
		const now = () => (time += 600);
		const { problems } = lintTemplate('{{ queue.name }}'.repeat(2000), context, { now });
		expect(problems).toMatchObject([{ kind: 'limit' }]);
	});

	it('keeps what it has found before a limit', () => {
		const template = `{{ nothing }}${'{{ queue.name }}'.repeat(60)}`;
		const { problems, variables } = lintTemplate(template, context, { limits: { maxSteps: 60 } });
		expect(problems.map(({ kind }) => kind).sort()).toEqual(['limit', 'undefined']);
		expect(variables.map(({ path }) => path)).toContain('queue.name');
	});

	it('counts lines as rendering does', () => {
		const template = '\n\n{{ queue }}\n{{ queue.name }}\n\n  {{ nothing }}';
		const { problems, variables } = lintTemplate(template, context);
		expect(problems).toMatchObject([{ line: 6, column: 6 }]);
		expect(variables).toEqual([
			{ path: 'queue', line: 3, column: 4 },
			{ path: 'queue.name', line: 4, column: 10 },
			{ path: 'nothing', line: 6, column: 6 },
		]);
	});

	it('never throws', () => {
		expect(lintTemplate('('.repeat(300_000)).problems).toMatchObject([{ kind: 'limit' }]);
		expect(lintTemplate(`{{ ${'['.repeat(1000)}`, {}).problems).toMatchObject([{ kind: 'limit' }]);
	});
});
