import fc from 'fast-check';

/** What the random templates talk about. Keys that look like whole numbers are left out: JavaScript orders them first. */
export const DATA: Record<string, unknown> = {
	a: 1,
	b: 2.5,
	c: 'text with spaces',
	d: '',
	e: null,
	f: true,
	g: [3, 1, 2],
	h: ['b', 'A', 'c'],
	i: { x: 1, y: 'z', w: [1, [2]] },
	j: [
		{ k: 'p', n: 2 },
		{ k: 'q', n: 1 },
		{ k: 'P', n: 3 },
	],
	u: 'Zoë 👍 <b>',
	v: -7,
	z: 0,
	m: 'one\ntwo\n\nthree',
};

const name = fc.constantFrom(...Object.keys(DATA), 'missing');
const literal = fc.constantFrom(
	'0',
	'1',
	'2',
	'-3',
	'2.5',
	"'a'",
	"'A b'",
	"''",
	'true',
	'false',
	'none',
	'[]',
	'[1, 2]',
	"['x', 'y']",
	"{'k': 1}",
	'(1, 2)',
	'1.0',
	"'é'",
	'10',
);
const access = fc.constantFrom(
	'i.x',
	'i.y',
	'i.w',
	'i.q',
	"i['y']",
	'g[0]',
	'g[-1]',
	'g[9]',
	'c[1:4]',
	'g[::-1]',
	'j[0].k',
	'j[1]',
	'c[-3:]',
	'u[4]',
	'i.w[1][0]',
	'j[0].q',
);
const test = fc.constantFrom(
	'defined',
	'undefined',
	'none',
	'string',
	'number',
	'integer',
	'float',
	'mapping',
	'sequence',
	'boolean',
	'odd',
	'even',
	'divisibleby 2',
	'eq 1',
	'in [1, 2]',
	'lt 3',
	'iterable',
	'true',
	'lower',
	'upper',
	'sameas true',
);
/** Only filters that give a value at once in Jinja2 as well; a generator would print its address. */
const filter = fc.constantFrom(
	'upper',
	'lower',
	'title',
	'capitalize',
	'trim',
	'length',
	'first',
	'last',
	'list',
	'sort',
	'sort(reverse=true)',
	'join',
	"join('-')",
	'sum',
	'min',
	'max',
	'abs',
	'int',
	'float',
	'round',
	'round(1)',
	"round(1, 'floor')",
	'string',
	"default('D')",
	"default('D', true)",
	'reverse|list',
	'unique|list',
	"replace('a', 'o')",
	'tojson',
	'wordcount',
	'e',
	'e|upper',
	'safe',
	"map('string')|list",
	"map(attribute='k')|list",
	"select('odd')|list",
	"reject('none')|list",
	"selectattr('n', 'gt', 1)|list",
	'batch(2)|list',
	"batch(2, 'f')|list",
	'slice(2)|list',
	'dictsort',
	"groupby('k')|length",
	'indent(2)',
	'indent(1, true)',
	'truncate(6)',
	'truncate(4, true, leeway=0)',
	'wordwrap(5)',
	'center(12)',
	'urlencode',
	'striptags',
	'filesizeformat',
	'items|list',
	'tojson(indent=1)',
	'xmlattr',
	'format(1)',
	'pprint',
	"sort(attribute='k')|map(attribute='n')|list",
	'forceescape',
);
const binary = fc.constantFrom(
	'+',
	'-',
	'*',
	'/',
	'//',
	'%',
	'~',
	'==',
	'!=',
	'<',
	'<=',
	'>',
	'>=',
	'in',
	'not in',
	'and',
	'or',
);
const method = fc.constantFrom(
	'upper()',
	'strip()',
	'split()',
	"split(' ', 1)",
	"replace('t', 'T')",
	"startswith('t')",
	'title()',
	'items()|list',
	'keys()|list',
	"get('x')",
	"get('q', 5)",
	"find('x')",
	"count('t')",
	'splitlines()',
	'isdigit()',
	"partition(' ')",
	'rsplit(none, 1)',
	"center(9, '*')",
	'swapcase()',
	'zfill(5)',
	'index(1)',
);

const { expression } = fc.letrec<{ expression: string; atom: string }>((tie) => ({
	atom: fc.oneof(
		{ weight: 4, arbitrary: name },
		{ weight: 3, arbitrary: literal },
		{ weight: 3, arbitrary: access },
	),
	expression: fc.oneof(
		{ maxDepth: 3, depthSize: 'small' },
		{ weight: 3, arbitrary: tie('atom') },
		{
			weight: 4,
			arbitrary: fc.tuple(tie('expression'), filter).map(([value, by]) => `${value}|${by}`),
		},
		{
			weight: 2,
			arbitrary: fc.tuple(tie('expression'), filter).map(([value, by]) => `(${value})|${by}`),
		},
		{
			weight: 3,
			arbitrary: fc
				.tuple(tie('expression'), binary, tie('expression'))
				.map((parts) => parts.join(' ')),
		},
		{
			weight: 2,
			arbitrary: fc
				.tuple(tie('expression'), binary, tie('expression'))
				.map((parts) => `(${parts.join(' ')})`),
		},
		{
			weight: 2,
			arbitrary: fc
				.tuple(tie('expression'), fc.constantFrom('is', 'is not'), test)
				.map((parts) => parts.join(' ')),
		},
		{ weight: 1, arbitrary: tie('expression').map((value) => `not ${value}`) },
		{ weight: 1, arbitrary: tie('expression').map((value) => `-${value}`) },
		{
			weight: 1,
			arbitrary: fc
				.tuple(tie('expression'), tie('expression'), tie('expression'))
				.map(([x, y, w]) => `${x} if ${y} else ${w}`),
		},
		{
			weight: 1,
			arbitrary: fc
				.array(tie('expression'), { maxLength: 3 })
				.map((items) => `[${items.join(', ')}]`),
		},
		{ weight: 1, arbitrary: fc.tuple(tie('atom'), method).map((parts) => parts.join('.')) },
	),
}));

const dash = fc.constantFrom('', '', '', '-', '+');
const tag = (inner: string, left = '', right = '') => `{%${left} ${inner} ${right}%}`;
const text = fc.constantFrom('', ' ', 'text', '\n', ' \n ', '  x\n', '\n\n', '{', '}', '\t');

const { body } = fc.letrec<{ body: string; statement: string }>((tie) => ({
	statement: fc.oneof(
		{ maxDepth: 2, depthSize: 'small' },
		{
			weight: 5,
			arbitrary: fc
				.tuple(expression, fc.constantFrom('', '', '-'))
				.map(([value, end]) => `{{ ${value} ${end}}}`),
		},
		{ weight: 2, arbitrary: text },
		{
			weight: 2,
			arbitrary: fc
				.tuple(expression, tie('body'), tie('body'), dash, dash)
				.map(
					([x, y, w, l, r]) =>
						tag(`if ${x}`, l, r) + y + tag('else', r, l) + w + tag('endif', l, r),
				),
		},
		{
			weight: 2,
			arbitrary: fc
				.tuple(
					fc.constantFrom('g', 'h', 'j', 'i', 'c', 'range(3)', '[]', 'i.items()', 'missing', 'e'),
					tie('body'),
					dash,
					dash,
				)
				.map(
					([x, y, l, r]) =>
						tag(`for t in ${x}`, l, r) + `{{ loop.index }}{{ t }}` + y + tag('endfor', r, l),
				),
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(expression, tie('body'))
				.map(
					([x, y]) => `${tag(`for t in g if ${x}`)}{{ t }}${y}${tag('else')}none${tag('endfor')}`,
				),
		},
		{
			weight: 2,
			arbitrary: fc
				.tuple(fc.constantFrom('a', 'c', 's', 't'), expression)
				.map(([x, y]) => tag(`set ${x} = ${y}`)),
		},
		{
			weight: 1,
			arbitrary: tie('body').map((x) => `${tag('set s')}${x}${tag('endset')}[{{ s }}]`),
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(expression, tie('body'))
				.map(([x, y]) => `${tag(`with a = ${x}`)}${y}${tag('endwith')}`),
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(tie('body'), expression)
				.map(([x, y]) => `${tag('macro q(a, r=2)')}{{ a }}${x}${tag('endmacro')}{{ q(${y}) }}`),
		},
		{
			weight: 1,
			arbitrary: tie('body').map((x) => `${tag('filter upper')}${x}${tag('endfilter')}`),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom(
				'{# c #}',
				'{#- c -#}',
				'{% raw %} {{ x }} {% endraw %}',
				'  {%- raw %} y{% endraw -%}  ',
			),
		},
	),
	body: fc
		.tuple(text, tie('statement'), text, fc.option(tie('statement'), { nil: '' }))
		.map((parts) => parts.join('')),
}));

const options = fc.record({
	trimBlocks: fc.boolean(),
	lstripBlocks: fc.boolean(),
	keepTrailingNewline: fc.boolean(),
});

/** Whole templates, half of them single expressions, with the white space options they are rendered with. */
export const randomCase = fc
	.tuple(
		fc.oneof(
			expression.map((value) => `{{ ${value} }}`),
			body,
		),
		options,
	)
	.map(([template, given]) => ({ template, data: DATA, options: given }));

/** What both sides may disagree on; each line is one of the differences listed in docs/templates.md. */
export function isKnownDifference(template: string): boolean {
	return /pprint| % /.test(template) && /missing|\.q|\[9\]/.test(template);
}
