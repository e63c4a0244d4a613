import { compileTemplate, lintTemplate } from '../../../shared/template';

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

/** Processor time in milliseconds, the better of two runs: other programs of the machine do not count. */
function cost(work: () => unknown): number {
	let best = Infinity;
	for (let run = 0; run < 2; run++) {
		const before = process.cpuUsage();
		attempt(work);
		const { user, system } = process.cpuUsage(before);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

/** Eight times the length costs 8 times as much when the cost is linear, 64 times when it is quadratic. */
const TOO_MUCH = 32;

describe('what a template costs grows with its length', () => {
	it.each(SHAPES)('%s', (_name, make) => {
		const [small, large] = [make(30_000), make(240_000)];
		const works: Array<(template: string) => unknown> = [
			(template) => compileTemplate(template, OPTIONS).render(DATA),
			(template) => lintTemplate(template, DATA, OPTIONS),
		];
		for (const work of works) {
			const ratio =
				cost(() => work(large)) /
				Math.max(
					10,
					cost(() => work(small)),
				);
			expect(ratio).toBeLessThan(TOO_MUCH);
		}
	});
});
