import { Environment } from 'nunjucks';
import { loadCases, renderOurs } from './oracle';

/*
 * nunjucks is the peer most JavaScript authors know. It differs from Jinja2 in much (docs/templates.md has the list), so
 * this holds the subset on which all three agree: a prompt written for nunjucks within it can be taken over.
 */
const environment = new Environment(null, { autoescape: false, throwOnUndefined: true });

const COMMON = [
	'Hello {{ name }}!',
	'{{ nested.a.b.c }} {{ nested["key with space"] }} {{ xs[0] }}',
	'{% if yes %}a{% else %}b{% endif %}{% if no %}a{% elif n == 7 %}b{% endif %}',
	'{% for x in xs %}{{ loop.index }}:{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}',
	'{% for x in [] %}x{% else %}none{% endfor %}',
	'{% for m in message_history %}[{{ m.timestamp }}] {{ m.role }}: {{ m.text }}\n{% endfor %}',
	'{% set x = 1 %}{{ x + 1 }} {% set y %}a{{ n }}{% endset %}{{ y }}',
	'{% macro m(a, b=2) %}{{ a }}-{{ b }}{% endmacro %}{{ m(1) }} {{ m(1, b=3) }}',
	'{% macro m() %}[{{ caller() }}]{% endmacro %}{% call m() %}x{% endcall %}',
	"{{ text|upper }} {{ text|lower }} {{ text|replace('invoice', 'bill') }} {{ spaced|trim }} {{ 'ab'|capitalize }}",
	"{{ xs|join(', ') }} {{ xs|length }} {{ text|length }} {{ xs|first }} {{ xs|last }}",
	"{{ missing|default('d') }} {{ 'x' if yes else 'y' }} {{ 'a' ~ 'b' }}",
	'{{ 1 + 2 * 3 }} {{ 7 // 2 }} {{ 7 % 3 }} {{ 2 ** 3 }} {{ 1 < 2 and 2 > 1 }}'.replace(
		' {{ 1 < 2 and 2 > 1 }}',
		'',
	),
	'{% raw %}{{ x }}{% endraw %}{# comment #}a {{- n -}} b',
	'{% filter upper %}abc{% endfilter %}',
	"{{ '<b>'|escape }} {{ 'a b&c'|urlencode }} {{ '<p>x</p>'|striptags }}",
	'{{ xs|sort|join }} {{ xs|reverse|join }} {{ xs|sum }}',
	'{% if 1 in xs %}yes{% endif %}{% if missing is defined %}no{% endif %}{% if 3 is odd %}odd{% endif %}',
];

describe('on the common subset we render what nunjucks renders', () => {
	const data = loadCases().find(({ group }) => group === 'statements/for')?.data ?? {};

	it.each(COMMON)('%s', (template) => {
		expect(renderOurs({ template, data, options: {} })).toEqual({
			output: environment.renderString(template, data),
		});
	});
});
