import { compileTemplate, lintTemplate } from '../../../shared/template';
import { growthExponent, LINEAR } from '../../support/growth';

const many = (count: number, make: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => make(index)).join('');

/** Templates of about `size` characters, each of one construct that is repeated. */
const SHAPES: ReadonlyArray<readonly [name: string, make: (size: number) => string]> = [
	[
		'elif with a guard',
		(size) => `{% if no %}${many(size / 27, (i) => `{% elif b${i} is defined %}`)}{% endif %}`,
	],
	['conditions in a row', (size) => `{{ ${many(size / 400, (i) => `b${i} is defined and `)}x }}`],
	['missing names', (size) => many(size / 11, (i) => `{{ m${i} }}\n`)],
	['names set and missing', (size) => many(size / 32, (i) => `{% set v${i} = 1 %}{{ m${i} }}`)],
	[
		'sets in a loop',
		(size) => `{% for x in xs %}${many(size / 20, (i) => `{% set v${i} = x %}`)}{% endfor %}`,
	],
	['unknown tags', (size) => many(size / 12, () => '{% nosuch %}')],
];

const LIMITS = { maxTemplate: 2e6, maxSteps: 1e8, maxMemory: 1e9, maxOutput: 1e7 };
const OPTIONS = { limits: LIMITS, now: () => 0 };
const DATA = { no: false, x: 'x', xs: [1, 2], o: { f1: 1 } };

function attempt(work: () => unknown): void {
	try {
		work();
	} catch {
		// what the templates above do wrong is not the question here
	}
}

describe('what a template costs grows with its length', () => {
	it.each(SHAPES)('%s', (_name, make) => {
		const range = { from: 30_000, to: 240_000 };
		const render = (template: string) =>
			attempt(() => compileTemplate(template, OPTIONS).render(DATA));
		const lint = (template: string) => attempt(() => lintTemplate(template, DATA, OPTIONS));
		expect(growthExponent(make, render, range)).toBeLessThan(LINEAR);
		expect(growthExponent(make, lint, range)).toBeLessThan(LINEAR);
	});
});
