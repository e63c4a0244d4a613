/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from '../../sandbox/n8n/runCommand';
import { newFolder, root } from './packed';

const workflows = join(root, '.github/workflows');
const read = (file: string): string => readFileSync(join(workflows, file), 'utf8');

let folder: string;
beforeAll(() => {
	folder = newFolder('workflows');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lint(files: string[]): Promise<{ code: number; output: string }> {
	return await runCommand(process.execPath, ['scripts/lint-workflows.mjs', ...files], {
		cwd: root,
	});
}

test('the linter finds nothing in the workflows', async () => {
	expect(await lint([])).toMatchObject({ code: 0, output: '' });
});

/** Each mistake is made in publish.yml. */
const mistakes: Array<[what: string, from: string, to: string, message: RegExp]> = [
	['an event', 'push:', 'psh:', /Unexpected value 'psh'/],
	['a permission', 'id-token: write', 'id-tokn: write', /Unexpected value 'id-tokn'/],
	['the value of a permission', 'id-token: write', 'id-token: wirte', /Unexpected value 'wirte'/],
	['a key of a step', 'run: npm test', 'rn: npm test', /Unexpected value 'rn'/],
	['a context', '${{ secrets.NPM_TOKEN }}', '${{ secrts.NPM_TOKEN }}', /secrts/],
	[
		'an expression',
		'${{ secrets.NPM_TOKEN }}',
		'${{ secrets.NPM_TOKEN',
		/expression|unclosed|closing/i,
	],
	['a job that is needed', 'name: Publish to npm', 'needs: [tests]', /tests|no dependencies/],
	[
		'the version of an action',
		/@[0-9a-f]{40}/.exec(read('publish.yml'))?.[0] ?? '',
		'',
		/Expected format/,
	],
	['the indentation', '    steps:', '   steps:', /./],
];

test.each(mistakes)('a mistake in %s is found', async (_what, from, to, message) => {
	const good = read('publish.yml');
	expect(good).toContain(from);
	const file = join(folder, 'publish.yml');
	writeFileSync(
		file,
		good.replace(from, () => to),
	);
	const { code, output } = await lint([file]);
	expect(output).toMatch(message);
	expect(code).toBe(1);
});

test.each(readdirSync(workflows))(
	'%s pins every action to a commit and names its version',
	(file) => {
		const uses = read(file).match(/uses: .+/g) ?? [];
		expect(uses.length).toBeGreaterThan(0);
		for (const use of uses)
			expect(use).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	},
);

test.each(readdirSync(workflows))('%s gives no more rights than reading, but for npm', (file) => {
	const rights = [...read(file).matchAll(/^\s+([\w-]+): (?:write|write-all)\b/gm)].map(
		(match) => match[1],
	);
	expect(rights).toEqual(file === 'publish.yml' ? ['id-token'] : []);
	expect(read(file)).toMatch(/^permissions:\n {2}contents: read$/m);
});

test('every script that a workflow runs is one of package.json', () => {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	for (const file of readdirSync(workflows)) {
		for (const [, script = ''] of read(file).matchAll(/run: npm run (\S+)/g))
			expect(Object.keys(scripts)).toEqual(
				expect.arrayContaining(script.includes('${{') ? ['test:e2e', 'test:compat'] : [script]),
			);
	}
});

test('a tag runs lint, types, tests and scan before it publishes', () => {
	const steps = [...read('publish.yml').matchAll(/run: (npm .+)/g)].map((match) => match[1]);
	expect(steps.filter((step) => !step?.includes('config'))).toEqual([
		'npm ci',
		'npm run lint',
		'npm run typecheck',
		'npm test',
		'npm run scan',
		'npm run release',
	]);
	expect(read('publish.yml')).toContain("tags: ['v[0-9]+.[0-9]+.[0-9]+']");
});
