/* eslint-disable @n8n/community-nodes/require-node-api-error -- a test outside of any node */
import { compileTemplate, TemplateError, type TemplateOptions } from '../../../shared/template';
import { ATTACKS } from './attacks.table';

/** A clock that stands still: whoever must get through is not stopped by a machine that is slow today. */
const STILL = { now: () => 0 };

/** A clock that a second passes on within 25,000 steps of work: nobody waits for a real one. */
const fast = () => {
	let ms = 0;
	return { now: () => (ms += 20) };
};

/** How a template ended: its text, or the kind of its error. */
function outcome(
	template: string,
	context: Record<string, unknown>,
	options: TemplateOptions = {},
): unknown {
	try {
		return { text: compileTemplate(template, options).render(context) };
	} catch (error) {
		if (!(error instanceof TemplateError)) throw error;
		return error.kind;
	}
}

describe('no template runs code, reads beyond its context, hangs or exhausts memory', () => {
	it.each(ATTACKS.map((attack) => [attack.name, attack] as const))(
		'%s',
		(_name, { template, context, ends }) => {
			const options = typeof ends === 'string' ? fast() : STILL;
			expect(outcome(template, context?.() ?? {}, options)).toEqual(ends);
		},
	);
});

describe('the context', () => {
	const make = () => ({ x: { a: 1 }, xs: [3, 1, 2], ys: [{ b: 2 }] });

	it.each([
		'{% set x = 5 %}{% set xs = [] %}',
		'{% set ns = namespace(x) %}{% set ns.a = 2 %}{% set ns.__proto__ = x %}{% set ns.constructor = 1 %}',
		"{% set d = dict(x, a=5, __proto__=x) %}{% set e = dict([['__proto__', x], ['constructor', 1]]) %}",
		'{{ xs|sort }}{{ xs|reverse }}{{ xs|unique }}{{ ys|groupby("b") }}{{ xs|batch(2, 0) }}{{ x|dictsort }}',
		'{% for a, b in x.items() %}{% set a = 9 %}{% endfor %}{% with x = 1 %}{% set x = 2 %}{% endwith %}',
		"{{ x.get('__proto__') }}{{ {'__proto__': 1}|tojson }}{{ {'__proto__': {'polluted': 1}} }}",
	])('is never changed: %s', (template) => {
		const context = make();
		Object.freeze(context.x);
		outcome(template, context);
		expect(context).toEqual(make());
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});
