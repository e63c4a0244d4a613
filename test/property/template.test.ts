/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	compileTemplate,
	lintTemplate,
	renderTemplate,
	TemplateError,
} from '../../shared/template';
import { DATA, isKnownDifference, randomCase } from '../differential/grammar';
import { agrees, askJinja, findOracles, renderOurs, type Result } from '../differential/oracle';

const SEED = Number(process.env.TEMPLATE_SEED ?? 20261122);
const COUNT = Number(process.env.TEMPLATE_COUNT ?? 800);
const ORACLES = findOracles();
const RECORDED = join(__dirname, '../differential/random.json');

interface Recorded {
	readonly template: string;
	readonly options: Record<string, boolean>;
	readonly expected: Result;
}

/** `RECORD_RANDOM=1 npx jest test/property/template` writes the recording anew. */
if (process.env.RECORD_RANDOM === '1' && ORACLES[0] !== undefined) {
	const cases = fc.sample(randomCase, { seed: 1, numRuns: 300 });
	const results = askJinja(ORACLES[0].command, cases);
	const lines = cases.map(({ template, options }, index) =>
		JSON.stringify({ template, options, expected: results[index] }),
	);
	writeFileSync(RECORDED, `[\n${lines.join(',\n')}\n]\n`);
}

const differing = (
	cases: ReadonlyArray<{ template: string; options: Record<string, boolean> }>,
	expected: readonly Result[],
) =>
	cases
		.map(({ template, options }, index) => ({
			template,
			options,
			jinja2: expected[index] ?? { error: 'missing' },
			ours: renderOurs({ template, data: DATA, options }),
		}))
		.filter(({ template, jinja2, ours }) => !agrees(ours, jinja2) && !isKnownDifference(template));

describe('random templates', () => {
	it('render as the recorded Jinja2 did', () => {
		const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as Recorded[];
		expect(recorded.length).toBeGreaterThan(200);
		expect(
			differing(
				recorded,
				recorded.map(({ expected }) => expected),
			),
		).toEqual([]);
	});

	it.each(
		ORACLES.length > 0
			? ORACLES.map(({ version, command }) => [`render as Jinja2 ${version} does`, command])
			: [["aren't compared: no Python here has Jinja2 3.1", '']],
	)('%s', (_name, command) => {
		const cases = command === '' ? [] : fc.sample(randomCase, { seed: SEED, numRuns: COUNT });
		expect(differing(cases, command === '' ? [] : askJinja(command, cases))).toEqual([]);
	});

	it('end in text or in a TemplateError, and leave the context alone', () => {
		const before = JSON.stringify(DATA);
		fc.assert(
			fc.property(randomCase, ({ template, options }) => {
				const result = renderOurs({ template, data: DATA, options });
				expect(
					'output' in result || ['syntax', 'undefined', 'runtime', 'limit'].includes(result.error),
				).toBe(true);
				expect(JSON.stringify(DATA)).toBe(before);
			}),
			{ seed: SEED, numRuns: 300 },
		);
	});
});

describe('for any text', () => {
	const anyTemplate = fc
		.array(
			fc.constantFrom(
				'{{',
				'}}',
				'{%',
				'%}',
				'{#',
				'#}',
				' ',
				'\n',
				'if',
				'for',
				'x',
				'in',
				'endfor',
				'endif',
				'else',
				'set',
				'=',
				'|',
				'upper',
				'(',
				')',
				'[',
				']',
				"'",
				'.',
				'-',
				'raw',
				'endraw',
				'macro',
				'is',
				'not',
				'1',
			),
		)
		.map((parts) => parts.join(''));

	it('compiling ends in a template or a located TemplateError', () => {
		fc.assert(
			fc.property(fc.oneof(anyTemplate, fc.string()), (template) => {
				try {
					compileTemplate(template);
				} catch (error) {
					expect(error).toBeInstanceOf(TemplateError);
					const { line, column, errors } = error as TemplateError;
					expect(
						line >= 1 &&
							column >= 1 &&
							line <= template.split(/\r\n?|\n/).length &&
							errors[0] === error,
					).toBe(true);
				}
			}),
			{ seed: SEED, numRuns: 2_000 },
		);
	});

	it('the linter never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					anyTemplate,
					randomCase.map(({ template }) => template),
				),
				(template) => {
					expect(Array.isArray(lintTemplate(template, DATA).problems)).toBe(true);
				},
			),
			{ seed: SEED, numRuns: 300 },
		);
	});

	it('data is printed as it is, whatever it looks like', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyTemplate), (x) => {
				expect(renderTemplate('[{{ x }}]{% for y in [x] %}{{ y }}{% endfor %}', { x })).toBe(
					`[${x}]${x}`,
				);
			}),
			{ seed: SEED, numRuns: 500 },
		);
	});
});
