/** How an attack must end: with an error of this kind, or with this text. */
export interface Attack {
	readonly name: string;
	readonly template: string;
	readonly context?: () => Record<string, unknown>;
	readonly ends:
		| 'syntax'
		| 'undefined'
		| 'runtime'
		| 'limit'
		| 'loader'
		| { readonly text: string };
}

const nested = (open: string, inner: string, close: string, depth: number): string =>
	open.repeat(depth) + inner + close.repeat(depth);
const attack = (
	name: string,
	template: string,
	ends: Attack['ends'],
	context?: () => Record<string, unknown>,
): Attack => ({ name, template, ends, context });

/** Every way from a value to the constructor of functions that a template language could offer. */
const OWNERS = [
	"''",
	'[]',
	'{}',
	'1',
	'true',
	'x',
	'xs',
	'range',
	'dict',
	'namespace()',
	'cycler(1)',
	'joiner()',
	"''.upper",
	'xs.index',
	'm',
	'(1, 2)',
	'x.items()',
	'range(3)',
	'1.5',
	'2.0',
];
const KEYS = [
	'constructor',
	'__proto__',
	'prototype',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'__defineGetter__',
	'__lookupGetter__',
	'call',
	'apply',
	'bind',
	'__class__',
	'__globals__',
	'__init__',
	'__subclasses__',
];

const escapes: Attack[] = OWNERS.flatMap((owner) =>
	KEYS.map((key) =>
		attack(
			`${owner} has no ${key}`,
			`{% macro m() %}{% endmacro %}{{ (${owner}).${key} is defined }}{{ (${owner})['${key}'] is defined }}{{ [${owner}]|map(attribute='${key}', default='')|join }}{{ (${owner})|attr('${key}') is defined }}`,
			{ text: 'FalseFalseFalse' },
			() => ({ x: { a: 1 }, xs: [1] }),
		),
	),
);

const code: Attack[] = [
	attack(
		'a call of the function constructor',
		"{{ range.constructor('return process')() }}",
		'undefined',
	),
	attack('a chain of constructors', "{{ ''.constructor.constructor('return 1')() }}", 'undefined'),
	attack('a constructor by computed key', "{{ ''['con' ~ 'structor'] }}", 'undefined'),
	attack('a constructor by escaped key', "{{ ''['\\x63onstructor'] }}", 'undefined'),
	attack(
		'a constructor through sort',
		"{{ [x]|sort(attribute='constructor.constructor') }}",
		'undefined',
		() => ({ x: {} }),
	),
	attack(
		'a constructor through str.format',
		"{{ '{a[constructor]}'.format(a=x) }}",
		'runtime',
		() => ({ x: {} }),
	),
	attack('a constructor through printf', "{{ '%(constructor)s' % x }}", 'runtime', () => ({
		x: {},
	})),
	attack('globals of the host', '{{ process }}', 'undefined'),
	attack('globalThis', '{{ globalThis }}', 'undefined'),
	attack('require', "{{ require('fs') }}", 'undefined'),
	attack('this', '{{ this }}', 'undefined'),
	attack('self', '{{ self }}', 'undefined'),
	attack('a name with code', '{% set a;process.exit() = 1 %}', 'syntax'),
	attack('a test name with code', "{{ 1 is odd')+process.exit()+(' }}", 'runtime'),
	attack('a filter name from the prototype', '{{ 1|constructor }}', 'syntax'),
	attack('a test name from the prototype', '{{ 1 is toString }}', 'syntax'),
	attack('a filter name from the prototype in map', "{{ [1]|map('constructor') }}", 'runtime'),
	attack('a test name from the prototype in select', "{{ [1]|select('__proto__') }}", 'runtime'),
	attack('a global from the prototype', '{{ toString }}{{ hasOwnProperty }}', 'undefined'),
	attack('a keyword argument from the prototype', "{{ 'a'|truncate(__proto__=1) }}", 'runtime'),
	attack(
		'a loop variable from the prototype',
		'{% for x in [1] %}{{ loop.constructor }}{% endfor %}',
		'undefined',
	),
	attack(
		'a macro attribute from the prototype',
		'{% macro m() %}{% endmacro %}{{ m.constructor }}',
		'undefined',
	),
	attack('engine internals of a list', '{{ [1].items }}', 'undefined'),
	attack('engine internals of a tuple', '{{ (1, 2).kind }}', 'undefined'),
	attack('engine internals of a float', '{{ 2.0.value }}', 'undefined'),
	attack('a mutator of lists', '{{ [1].append(2) }}', 'undefined'),
	attack('a mutator of dicts', "{{ x.update({'a': 2}) }}", 'undefined', () => ({ x: { a: 1 } })),
	attack('include', "{% include '/etc/passwd' %}", 'loader'),
	attack('import', "{% import 'x' as y %}", 'loader'),
	attack('from', "{% from 'x' import y %}", 'loader'),
	attack('extends', "{% extends 'x' %}", 'loader'),
];

const thrower = (): never => {
	throw new Error('host code ran');
};

const hosts: Attack[] = [
	attack('a function of the context is not called', '{{ f() }}', 'undefined', () => ({
		f: thrower,
	})),
	attack('a function of the context is not printed', '{{ f }}', 'undefined', () => ({
		f: thrower,
	})),
	attack('a function in an object', '{{ x.f() }}', 'undefined', () => ({ x: { f: thrower } })),
	attack('a function in a list', '{{ xs[0] }}', 'undefined', () => ({ xs: [thrower] })),
	attack(
		'a function in a list, looped over',
		'{% for f in xs %}{{ f() }}{% endfor %}',
		'undefined',
		() => ({ xs: [thrower] }),
	),
	attack('a getter', '{{ x.secret }}', 'undefined', () => ({
		x: Object.defineProperty({}, 'secret', { enumerable: true, get: thrower }),
	})),
	attack('a getter of the context', '{{ secret }}', 'undefined', () =>
		Object.defineProperty({}, 'secret', { enumerable: true, get: thrower }),
	),
	attack('a getter, printed with its object', '{{ x }}', { text: "{'a': 1}" }, () => ({
		x: Object.defineProperty({ a: 1 }, 'secret', { enumerable: true, get: thrower }),
	})),
	attack('a getter, as JSON', '{{ x|tojson }}', { text: '{"a": 1}' }, () => ({
		x: Object.defineProperty({ a: 1 }, 'secret', { enumerable: true, get: thrower }),
	})),
	attack('a getter in a list', '{{ xs|join }}', 'undefined', () => ({
		xs: Object.defineProperty([1], 0, { enumerable: true, get: thrower }),
	})),
	attack('a hidden property', '{{ x.secret }}', 'undefined', () => ({
		x: Object.defineProperty({}, 'secret', { enumerable: false, value: 1 }),
	})),
	attack('an inherited property', '{{ x.secret }}', 'undefined', () => ({
		x: Object.create({ secret: 1 }),
	})),
	attack('toString of the host', '{{ x }}', { text: '{}' }, () => ({ x: { toString: thrower } })),
	attack('toJSON of the host', '{{ x|tojson }}', { text: '{"a": 1}' }, () => ({
		x: { a: 1, toJSON: thrower },
	})),
	attack(
		'Symbol.iterator of the host',
		'{% for a in x %}{{ a }}{% endfor %}',
		{ text: '' },
		() => ({ x: { [Symbol.iterator]: thrower } }),
	),
	attack('Symbol.toPrimitive of the host', "{{ x ~ '' }}", { text: '{}' }, () => ({
		x: { [Symbol.toPrimitive]: thrower },
	})),
	attack('a class instance is not printed', '{{ x }}', 'runtime', () => ({
		x: new (class Secret {
			a = 1;
		})(),
	})),
	attack('a date is not printed', '{{ x }}', 'runtime', () => ({ x: new Date(0) })),
	attack('a map of the host', '{{ x }}', 'runtime', () => ({ x: new Map([['a', 1]]) })),
	attack('a proxy whose get runs code', '{{ x.a }}', { text: '1' }, () => ({
		x: new Proxy({ a: 1 }, { get: thrower, has: thrower }),
	})),
	attack('a proxy of a list', '{{ x|join }}', { text: '12' }, () => ({
		x: new Proxy([1, 2], { get: thrower, has: thrower }),
	})),
	attack('a proxy that throws', '{{ x.a }}', 'runtime', () => ({
		x: new Proxy(
			{},
			{
				getOwnPropertyDescriptor: thrower,
				ownKeys: thrower,
				getPrototypeOf: thrower,
				get: thrower,
			},
		),
	})),
	attack('a revoked proxy', '{{ x.a }}', 'runtime', () => {
		const { proxy, revoke } = Proxy.revocable({}, {});
		revoke();
		return { x: proxy };
	}),
	attack('a symbol', '{{ x }}', 'undefined', () => ({ x: Symbol('secret') })),
	attack('a bigint', '{{ x }}', 'runtime', () => ({ x: 10n })),
	attack('an array with 4 billion holes', '{% for a in x %}{% endfor %}', 'limit', () => ({
		x: new Array(4_000_000_000),
	})),
	attack('own __proto__ data is only data', '{{ x.__proto__.a }}', { text: '1' }, () => ({
		x: JSON.parse('{"__proto__": {"a": 1}}') as unknown,
	})),
];

const circular = (): Record<string, unknown> => {
	const x: Record<string, unknown> = { a: 1 };
	x.self = x;
	x.list = [x];
	return { x };
};
const deep = (depth: number) => (): Record<string, unknown> => {
	let x: unknown = 1;
	for (let level = 0; level < depth; level++) x = level % 2 ? [x] : { x };
	return { x };
};
const laughs = (): Record<string, unknown> => {
	let x: unknown = ['lol'];
	for (let level = 0; level < 40; level++) x = [x, x];
	return { x, y: x };
};
const data: Attack[] = [
	...[
		'{{ x }}',
		'{{ x|tojson }}',
		'{{ x|json }}',
		'{{ x|pprint }}',
		'{{ x == x.list[0].self }}{{ x.list == [x] }}{{ x|string }}',
		'{{ [x, x]|sort }}',
		'{{ x|string|length }}',
		"{{ '%s' % x }}",
		"{{ '{}'.format(x) }}",
		"{{ x ~ '' }}",
		'{{ [x]|join }}',
	].map((template) => attack(`circular data in ${template}`, template, 'limit', circular)),
	...['{{ x }}', '{{ x|tojson }}', '{{ x|json }}', '{{ x|pprint }}', '{{ x|string }}'].map(
		(template) =>
			attack(`data nested 100,000 deep in ${template}`, template, 'limit', deep(100_000)),
	),
	attack('deep data compared with itself', '{{ x == y }}', 'limit', () => ({
		x: deep(10_000)().x,
		y: deep(10_000)().x,
	})),
	...[
		'{{ x }}',
		'{{ x|tojson }}',
		'{{ x|json }}',
		'{{ x|pprint }}',
		'{{ [x]|unique }}',
		'{{ x|string }}',
		'{{ x == z }}',
		'{{ [x, z]|sort }}',
		'{{ x in [z] }}',
		'{{ [z]|select("eq", x) }}',
	].map((template) =>
		attack(
			`a billion laughs in ${template}`,
			template,
			template.includes('unique') ? 'runtime' : 'limit',
			() => ({ ...laughs(), z: laughs().x }),
		),
	),
	attack(
		'laughs made by the template',
		'{% set ns = namespace(x=[1]) %}{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}{{ ns.x }}',
		'limit',
	),
	attack(
		'laughs made of dicts',
		"{% set ns = namespace(x={'a': 1}) %}{% for i in range(60) %}{% set ns.x = {'l': ns.x, 'r': ns.x} %}{% endfor %}{{ ns.x|tojson }}",
		'limit',
	),
];

const big =
	"{% set ns = namespace(s='x' * 1000) %}{% for i in range(100) %}{% set ns.s = ns.s + ns.s %}{% endfor %}{{ ns.s|length }}";
const growth: Attack[] = [
	attack('doubling a text', big, 'limit'),
	attack('doubling by ~', big.replace('ns.s + ns.s', 'ns.s ~ ns.s'), 'limit'),
	attack('doubling by join', big.replace('ns.s + ns.s', '[ns.s, ns.s]|join'), 'limit'),
	attack('doubling by replace', big.replace('ns.s + ns.s', "ns.s|replace('x', 'xx')"), 'limit'),
	attack('doubling by format', big.replace('ns.s + ns.s', "'%s%s' % (ns.s, ns.s)"), 'limit'),
	attack('doubling by str.format', big.replace('ns.s + ns.s', "'{0}{0}'.format(ns.s)"), 'limit'),
	attack(
		'doubling a list',
		'{% set ns = namespace(l=[1]) %}{% for i in range(100) %}{% set ns.l = ns.l + ns.l %}{% endfor %}',
		'limit',
	),
	attack(
		'doubling by a macro',
		'{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% else %}x{% endif %}{% endmacro %}{{ m(50) }}',
		'limit',
	),
	attack(
		'doubling by set blocks',
		'{% set ns = namespace(s="x") %}{% for i in range(100) %}{% set a %}{{ ns.s }}{{ ns.s }}{% endset %}{% set ns.s = a %}{% endfor %}',
		'limit',
	),
	attack('a huge range', '{% for i in range(1000000000) %}{% endfor %}', 'limit'),
	attack('a huge range with a step', '{{ range(0, 9007199254740991, 2)|length }}', 'limit'),
	attack('a negative huge range', '{{ range(0, -1000000000, -1) }}', 'limit'),
	attack(
		'nested loops',
		'{% for a in range(10000) %}{% for b in range(10000) %}{% endfor %}{% endfor %}',
		'limit',
	),
	attack(
		'nested loops with output',
		'{% for a in range(10000) %}{% for b in range(10000) %}{{ b }}{% endfor %}{% endfor %}',
		'limit',
	),
	attack('text times a billion', "{{ 'x' * 1000000000 }}", 'limit'),
	attack('text times infinity', "{{ 'x' * 9007199254740991 }}", 'limit'),
	attack('a billion times text', "{{ 1000000000 * 'x' }}", 'limit'),
	attack('an empty text times a billion', "{{ '' * 1000000000 }}", { text: '' }),
	attack('a list times a billion', '{{ [1] * 1000000000 }}', 'limit'),
	attack('an empty list times a billion', '{{ [] * 1000000000 }}', { text: '[]' }),
	attack('a power', '{{ 10 ** 1000000 }}', 'runtime'),
	attack('a tower of powers', '{{ 9 ** 9 ** 9 ** 9 }}', 'runtime'),
	attack('center', "{{ 'x'|center(1000000000) }}", 'limit'),
	attack('.center()', "{{ 'x'.center(1000000000) }}", 'limit'),
	attack('ljust', "{{ 'x'.ljust(1000000000) }}", 'limit'),
	attack('zfill', "{{ 'x'.zfill(1000000000) }}", 'limit'),
	attack('expandtabs', "{{ '\\t'.expandtabs(1000000000) }}", 'limit'),
	attack('indent', "{{ 'x'|indent(1000000000, true) }}", 'limit'),
	attack('indent of many lines', "{{ ('\\n' * 100000)|indent(100000, true, true) }}", 'limit'),
	attack(
		'wordwrap with a huge separator',
		"{{ ('x ' * 10000)|wordwrap(1, true, 'y' * 10000) }}",
		'limit',
	),
	attack('format with a huge width', "{{ '%1000000000d' % 1 }}", 'runtime'),
	attack('format with a large width', "{{ '%999999999d' % 1 }}", 'limit'),
	attack('format with a width from the arguments', "{{ '%*d' % (1000000000, 1) }}", 'limit'),
	attack('format with a huge precision', "{{ ('%.999999999f' % 1)|length }}", { text: '102' }),
	attack('str.format with a huge width', "{{ '{:999999999}'.format(1) }}", 'limit'),
	attack('str.format with a nested width', "{{ '{:{w}}'.format(1, w=999999999) }}", 'limit'),
	attack('replace of nothing', "{{ ('x' * 1000000)|replace('', 'y' * 1000) }}", 'limit'),
	attack('replace of everything', "{{ ('x' * 1000000)|replace('x', 'y' * 1000) }}", 'limit'),
	attack('join with a huge separator', "{{ range(10000)|join('x' * 100000) }}", 'limit'),
	attack('.join() with a huge separator', "{{ ('x' * 100000).join(['a'] * 10000) }}", 'limit'),
	attack('batch with a huge size', "{{ [1]|batch(1000000000, 'x') }}", 'limit'),
	attack('slice with a huge count', '{{ [1]|slice(1000000000) }}', 'limit'),
	attack('tojson with a huge indent', '{{ [[[1]]]|tojson(1000000000)|length }}', { text: '913' }),
	attack('round with a huge precision', '{{ 1.5|round(1000000000) }}', 'limit'),
	attack('much output', "{% for i in range(10000) %}{{ 'x' * 1000 }}{% endfor %}", 'limit'),
	attack(
		'much literal output',
		`{% for i in range(100000) %}${'x'.repeat(1000)}{% endfor %}`,
		'limit',
	),
	attack(
		'endless recursion of a macro',
		'{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}',
		'limit',
	),
	attack(
		'mutual recursion of macros',
		'{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}',
		'limit',
	),
	attack(
		'recursion through caller',
		'{% macro m() %}{% call m() %}{{ caller() }}{% endcall %}{% endmacro %}{{ m() }}',
		'limit',
	),
	attack(
		'endless recursion of a loop',
		'{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}',
		'limit',
	),
	attack(
		'recursion over circular data',
		'{% for x in [x] recursive %}{{ loop(x.list) }}{% endfor %}',
		'limit',
		circular,
	),
	attack('a quadratic unique', '{{ range(100000)|unique|length }}', { text: '100000' }),
	attack(
		'a quadratic index',
		'{% for i in range(10000) %}{% set x = xs.index(9999) %}{% endfor %}',
		'limit',
		() => ({ xs: Array.from({ length: 10_000 }, (_, index) => index) }),
	),
	attack(
		'a quadratic in',
		'{% for i in range(10000) %}{% if -1 in xs %}{% endif %}{% endfor %}',
		'limit',
		() => ({ xs: Array.from({ length: 10_000 }, (_, index) => index) }),
	),
	attack(
		'many searches in a long text',
		"{% for i in range(100000) %}{% if 'b' in x %}{% endif %}{% endfor %}",
		'limit',
		() => ({ x: 'a'.repeat(1_000_000) }),
	),
	attack(
		'many replaces in a long text',
		"{% for i in range(100000) %}{% set y = x|replace('b', '') %}{% endfor %}",
		'limit',
		() => ({ x: 'a'.repeat(1_000_000) }),
	),
	attack(
		'many lengths of a long text',
		'{% for i in range(100000) %}{% set y = x|length %}{% endfor %}',
		'limit',
		() => ({ x: '👍'.repeat(500_000) }),
	),
	attack(
		'many slices of a long text',
		'{% for i in range(100000) %}{% set y = x[1:2] %}{% endfor %}',
		'limit',
		() => ({ x: '👍'.repeat(500_000) }),
	),
	attack(
		'many sorts',
		'{% for i in range(100000) %}{% set y = range(10000)|sort %}{% endfor %}',
		'limit',
	),
	attack(
		'many equalities of long lists',
		'{% set a = range(100000)|list %}{% set b = a|list %}{% for i in range(1000) %}{{ a == b }}{% endfor %}',
		'limit',
	),
	attack(
		'many truths of a large object',
		'{% for i in range(100000) %}{% if x %}{% endif %}{% endfor %}',
		'limit',
		() => ({
			x: Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1])),
		}),
	),
];

const spaces = ' '.repeat(200_000);
const patterns: Attack[] = [
	attack('trim of inner spaces', '{{ x|trim|length }}', { text: '200002' }, () => ({
		x: `a${spaces}b`,
	})),
	attack('wordwrap of spaces', '{{ x|wordwrap(5)|length }}', { text: '3' }, () => ({
		x: `a${spaces}b`,
	})),
	attack('striptags of open brackets', '{{ x|striptags|length }}', { text: '200000' }, () => ({
		x: '<'.repeat(200_000),
	})),
	attack('striptags of open comments', '{{ x|striptags|length }}', { text: '800000' }, () => ({
		x: '<!--'.repeat(200_000),
	})),
	attack('striptags of entities', '{{ x|striptags|length }}', { text: '400000' }, () => ({
		x: '&a'.repeat(200_000),
	})),
	attack('float of digits', '{{ x|float }}', { text: '0.0' }, () => ({
		x: `${'1'.repeat(200_000)}x`,
	})),
	attack('int of digits', '{{ x|int }}', { text: '0' }, () => ({ x: '1'.repeat(200_000) })),
	attack('int of underscores', '{{ x|int }}', { text: '0' }, () => ({ x: '1_'.repeat(100_000) })),
	attack('title of spaces', '{{ x|title|length }}', { text: '200002' }, () => ({
		x: `a${spaces}b`,
	})),
	attack('wordcount', '{{ x|wordcount }}', { text: '1' }, () => ({ x: 'a'.repeat(1_000_000) })),
	attack('urlencode', '{{ x|urlencode|length }}', { text: '6000000' }, () => ({
		x: '👍'.repeat(500_000),
	})),
	attack('split of spaces', '{{ x.split()|length }}', { text: '2' }, () => ({ x: `a${spaces}b` })),
	attack('rsplit of spaces', '{{ x.rsplit(none, 1)|length }}', { text: '2' }, () => ({
		x: `a${spaces}b`,
	})),
	attack('splitlines', '{{ x.splitlines()|length }}', { text: '200000' }, () => ({
		x: '\r\n'.repeat(200_000),
	})),
	attack('splitlines with ends', '{{ x.splitlines(true)|length }}', { text: '1' }, () => ({
		x: '\r'.repeat(1) + 'a'.repeat(0),
	})),
	attack('a format text of percent signs', '{{ x % 1 }}', 'limit', () => ({
		x: '%'.repeat(200_000),
	})),
	attack('a format text of braces', '{{ x.format() }}', 'limit', () => ({
		x: '{'.repeat(200_000),
	})),
	attack('a format text of brackets', '{{ x.format(1) }}', 'runtime', () => ({
		x: `{${'['.repeat(9000)}}`,
	})),
	attack('datetime of a long text', '{{ x|datetime }}', 'runtime', () => ({
		x: '1'.repeat(200_000),
	})),
	attack('repr of quotes', '{{ [x]|string|length }}', { text: '300006' }, () => ({
		x: `'"`.repeat(100_000).concat("'"),
	})),
	attack('pprint of a long text', '{{ x|pprint|length > 100 }}', { text: 'True' }, () => ({
		x: 'word '.repeat(2_000),
	})),
	attack('wordwrap of hyphens', '{{ x|wordwrap(10)|length > 1 }}', { text: 'True' }, () => ({
		x: 'a-'.repeat(10_000),
	})),
	attack('wordwrap of dashes', '{{ x|wordwrap(10)|length > 1 }}', { text: 'True' }, () => ({
		x: '-'.repeat(50_000),
	})),
	attack(
		'wordwrap of one long word of wide characters',
		'{{ x|wordwrap(1)|length }}',
		{ text: '399999' },
		() => ({ x: '👍'.repeat(200_000) }),
	),
	attack('swapcase of a long text', '{{ x.swapcase()|length }}', { text: '5000000' }, () => ({
		x: 'x'.repeat(5_000_000),
	})),
	attack(
		'escaping what is escaped',
		'{{ x|e|forceescape|forceescape|forceescape }}',
		'limit',
		() => ({ x: '<'.repeat(2_000_000) }),
	),
	attack('repr of control characters', '{{ [x]|string }}', 'limit', () => ({
		x: '\u0001'.repeat(5_000_000),
	})),
	attack('wordwrap of one long word', '{{ x|wordwrap(1)|length > 1 }}', { text: 'True' }, () => ({
		x: 'a'.repeat(50_000),
	})),
];

const long = 190_000;
const sources: Attack[] = [
	attack('brackets', `{{ ${nested('(', '1', ')', 50_000)} }}`, 'limit'),
	attack('lists', `{{ ${nested('[', '1', ']', 50_000)} }}`, 'limit'),
	attack('open brackets', `{{ ${'['.repeat(long)}`, 'limit'),
	attack('dicts', `{{ ${nested("{'a': ", '1', '}', 20_000)} }}`, 'limit'),
	attack('ifs', nested('{% if 1 %}', 'x', '{% endif %}', 9_000), 'limit'),
	attack('fors', nested('{% for a in [1] %}', 'x', '{% endfor %}', 5_000), 'limit'),
	attack('minus signs', `{{ ${'-'.repeat(long)}1 }}`, 'limit'),
	attack('nots', `{{ ${'not '.repeat(40_000)}1 }}`, { text: 'True' }),
	attack('a chain of sums', `{{ ${'1+'.repeat(90_000)}1 }}`, 'limit'),
	attack('a chain of concatenations', `{{ (${"''~".repeat(60_000)}'') }}`, { text: '' }),
	attack('a chain of ands', `{{ ${'1 and '.repeat(30_000)}1 }}`, 'limit'),
	attack('a chain of comparisons', `{{ ${'1<'.repeat(90_000)}1 }}`, { text: 'False' }),
	attack('a chain of filters', `{{ ''${'|upper'.repeat(30_000)} }}`, 'limit'),
	attack('a chain of attributes', `{{ x${'.a'.repeat(90_000)} }}`, 'limit', () => ({ x: 1 })),
	attack('a chain of calls', `{{ range${'(1)'.repeat(60_000)} }}`, 'limit'),
	attack('a chain of conditions', `{{ ${'1 if 0 else '.repeat(15_000)}1 }}`, 'limit'),
	attack('a chain of elifs', `{% if 0 %}${'{% elif 0 %}'.repeat(15_000)}x{% endif %}`, {
		text: '',
	}),
	attack('a long name', `{{ ${'a'.repeat(long)} }}`, 'undefined'),
	attack('a long number', `{{ ${'1'.repeat(long)} }}`, 'syntax'),
	attack('a long number with underscores', `{{ ${'1_'.repeat(90_000)} }}`, 'syntax'),
	attack('a long float', `{{ 1.${'1'.repeat(long)} }}`, { text: '1.1111111111111112' }),
	attack('a long text', `{{ '${'a'.repeat(long)}'|length }}`, { text: String(long) }),
	attack('an open text', `{{ '${'a\\'.repeat(90_000)}`, 'syntax'),
	attack('spaces in a tag', `{{${' '.repeat(long)}}}`, 'syntax'),
	attack('an open tag with spaces', `{{${' '.repeat(long)}`, 'syntax'),
	attack('open tags', '{{'.repeat(90_000), 'limit'),
	attack('open blocks', '{%'.repeat(90_000), 'limit'),
	attack('open comments', '{#'.repeat(90_000), 'syntax'),
	attack('almost raw', `{% ${' '.repeat(90_000)} ra %}`.repeat(2), 'syntax'),
	attack('raw without end', `{% raw %}${'{% endra'.repeat(20_000)}`, 'syntax'),
	attack('many tags', '{{ 1 }}'.repeat(28_000), { text: '1'.repeat(28_000) }),
	attack('many errors', '{{ | }}'.repeat(28_000), 'syntax'),
	attack('many unknown filters', '{{ 1|aaaaaaaaaaaaaaaa }}'.repeat(8_000), 'syntax'),
	attack('many newlines', `${'\n'.repeat(long)}{{ | }}`, 'syntax'),
	attack('a template that is too long', 'x'.repeat(200_001), 'limit'),
	attack(
		'many parameters',
		`{% macro m(${Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(',')}) %}{% endmacro %}`,
		{ text: '' },
	),
	attack('many arguments', `{{ range(${'1,'.repeat(90_000)}) }}`, 'runtime'),
	attack('a spread of a million', '{{ range(*(range(100000)|list)) }}', 'runtime'),
];

export const ATTACKS: readonly Attack[] = [
	...escapes,
	...code,
	...hosts,
	...data,
	...growth,
	...patterns,
	...sources,
];
