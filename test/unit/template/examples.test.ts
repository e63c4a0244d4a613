/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderTemplate } from '../../../shared/template';
import { FILTER_ENTRIES } from '../../../shared/template/filters';
import { TEST_ENTRIES } from '../../../shared/template/tests';

const root = join(__dirname, '../../..');

describe.each([
	['filter', FILTER_ENTRIES],
	['test', TEST_ENTRIES],
] as const)('the example of the %s', (what, entries) => {
	it.each(entries.map((entry) => [entry.name, entry] as const))(
		'%s',
		(name, { example, aliases = [] }) => {
			expect(renderTemplate(example.template, example.data ?? {})).toBe(example.output);
			expect([name, ...aliases].some((word) => example.template.includes(word))).toBe(true);
			expect(guide).toContain(`| \`${name}\``);
			expect(what).toBeDefined();
		},
	);
});

const guide = readFileSync(join(root, 'docs/templates.md'), 'utf8');

/** In the guide a template block is followed by a block with its output; data stands in front of it when it needs any. */
const EXAMPLES = [
	...guide.matchAll(
		/(?:```json\n([\s\S]*?)\n```\n\n)?```jinja\n([\s\S]*?)\n```\n\n```(text|error)\n([\s\S]*?)\n?```/g,
	),
];
const DATA = JSON.parse(/```json data\n([\s\S]*?)\n```/.exec(guide)?.[1] ?? '{}') as Record<
	string,
	unknown
>;

describe('docs/templates.md', () => {
	it('has examples', () => {
		expect(EXAMPLES.length).toBeGreaterThan(25);
	});

	it.each(
		EXAMPLES.map(
			([, data, template, kind, output]) => [template ?? '', data, kind, output ?? ''] as const,
		),
	)('shows what %s gives', (template, data, kind, output) => {
		const render = () =>
			renderTemplate(
				template,
				data === undefined ? DATA : (JSON.parse(data) as Record<string, unknown>),
			);
		if (kind === 'error') expect(render).toThrow(output);
		else expect(render()).toBe(output);
	});

	it('lists every filter and test with its example', () => {
		for (const { name, example } of [...FILTER_ENTRIES, ...TEST_ENTRIES]) {
			const row = guide
				.split('\n')
				.find((line) => line.startsWith(`| \`${name}\``) && line.includes(cell(example.template)));
			expect([name, row]).toEqual([name, expect.stringContaining(cell(example.output))]);
		}
	});
});

/** How text stands in a cell of a Markdown table. */
function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('\n', '⏎');
}

describe('the source of the engine', () => {
	const files = readdirSync(join(root, 'shared/template'), {
		recursive: true,
		encoding: 'utf8',
	}).filter((file) => file.endsWith('.ts'));

	it.each(files)('%s is short, pure and generates no code', (file) => {
		const source = readFileSync(join(root, 'shared/template', file), 'utf8');
		expect(source.split('\n').length).toBeLessThanOrEqual(251);
		expect(source).not.toMatch(
			/new Function|\beval\b|from 'node:|\brequire\(|\bprocess\b|setTimeout|globalThis|console\.|: any\b|as any\b/,
		);
		for (const [, target] of source.matchAll(/from '([^']+)'/g))
			expect(target).toMatch(/^\.\.?(\/|$)/);
	});
});
