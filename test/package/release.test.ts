/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { newFolder, readManifest, root, shell } from './packed';

const { name } = readManifest();
const slug = new URL(readManifest().homepage).pathname.slice(1);

let folder: string;
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

const run = async (command: string, env: Record<string, string> = {}): Promise<string> =>
	await shell(`(${command}) 2>&1 || echo "exit code $?"`, {
		cwd: folder,
		home: folder,
		env: { GITHUB_ACTIONS: '', ...env },
	});

const COPIED = ['.npmrc', 'package.json', 'package-lock.json', 'README.md', 'CHANGELOG.md'];
/** n8n's tool, which would lint, build and publish: writes down what it was called with. */
const FAKE_TOOL = `process.stdout.write('n8n-node ' + process.argv.slice(2).join(' ') + '\\n');\n`;

beforeEach(async () => {
	folder = newFolder('release');
	for (const part of [...COPIED, 'docs/install.md', 'scripts'])
		cpSync(join(root, part), join(folder, part), { recursive: true });
	mkdirSync(join(folder, 'node_modules/@n8n/node-cli/bin'), { recursive: true });
	write('node_modules/@n8n/node-cli/bin/n8n-node.mjs', FAKE_TOOL);
	write('.gitignore', 'node_modules\n.gitconfig\n.npm\n');
	write('.gitconfig', '[user]\n\tname = Maintainer\n\temail = maintainer@acme.test\n');
	write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n- A change.\n\n## 0.1.0 – 2026-01-01\n');
	await run('git init --quiet --initial-branch main && git add . && git commit --quiet -m start');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('on a machine', () => {
	const release = async (version: string) => await run(`node scripts/release.mjs ${version}`);

	test('a release is a version, a dated changelog, docs that name the tarball, a commit and a tag', async () => {
		expect(await release('9.8.7')).toContain('git push --follow-tags');
		expect(readManifest(folder).version).toBe('9.8.7');
		expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version: '9.8.7' });
		expect(read('CHANGELOG.md')).toMatch(/^## 9\.8\.7 – \d{4}-\d\d-\d\d$/m);
		expect(read('CHANGELOG.md')).not.toContain('Unreleased');
		for (const file of ['README.md', 'docs/install.md']) {
			const named = [...read(file).matchAll(/[\w.-]+\.tgz/g)].map((match) => match[0]);
			expect(new Set(named)).toEqual(new Set([`${name}-9.8.7.tgz`]));
		}
		expect(await run('git status --porcelain')).toBe('');
		expect(await run('git log -1 --format=%s')).toBe('release: 9.8.7\n');
		expect(await run('git describe')).toBe('v9.8.7\n');
		expect(readManifest(folder).private).toBe(true);
	});

	test('the version that is in package.json and was never released can be released', async () => {
		const { version } = readManifest(folder);
		await release(version);
		expect(await run('git describe')).toBe(`v${version}\n`);
	});

	test.each([
		['without a version', '', 'true', 'Which version?'],
		['with a version that is none', 'soon', 'true', 'npm version soon'],
		['with uncommitted changes', 'minor', 'echo x >> README.md', 'uncommitted changes'],
		['on another branch', 'minor', 'git checkout --quiet -b side', 'branch main'],
		[
			'with nothing in the changelog',
			'minor',
			'sed -i /Unreleased/d CHANGELOG.md; git commit --quiet -am empty',
			'nothing to release',
		],
	])('%s nothing is changed', async (_case, version, before, message) => {
		await run(before);
		const state = await run('git log --format=%H; git tag; git diff');
		expect(await release(version)).toMatch(new RegExp(`${message}[\\s\\S]*exit code 1`));
		expect(await run('git log --format=%H; git tag; git diff')).toBe(state);
	});
});

describe('in the publish workflow', () => {
	const publish = async (env: Record<string, string> = {}) =>
		await run('node scripts/release.mjs', {
			GITHUB_ACTIONS: 'true',
			GITHUB_REF_NAME: `v${readManifest(folder).version}`,
			GITHUB_REPOSITORY: slug,
			...env,
		});

	/** What the owner sets, and a changelog with a date. */
	const makeReady = () => {
		const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
		manifest.author = { name: 'Acme', email: 'nodes@acme.test' };
		write('package.json', `${JSON.stringify(manifest, null, '\t')}\n`);
		write('CHANGELOG.md', `# Changelog\n\n## ${String(manifest.version)} – 2026-11-28\n`);
	};

	test("n8n's tool publishes a package without the private mark, whose README has whole links", async () => {
		makeReady();
		const before = JSON.parse(read('package.json')) as Record<string, unknown>;
		expect(await publish()).toBe('n8n-node release\n');
		const { private: mark, ...rest } = before;
		expect(mark).toBe(true);
		expect(JSON.parse(read('package.json'))).toEqual(rest);
		expect(read('README.md')).toContain(`(https://github.com/${slug}/blob/v`);
		expect(read('README.md')).not.toMatch(/\]\(docs\//);
	});

	test.each([
		['the tag is another version', { GITHUB_REF_NAME: 'v99.0.0' }, 'The tag is v99.0.0'],
		['the repository is another', { GITHUB_REPOSITORY: 'acme/nodes' }, 'but this is acme/nodes'],
	])('nothing is published when %s', async (_case, env, message) => {
		makeReady();
		const output = await publish(env);
		expect(output).toContain(message);
		expect(output).not.toContain('n8n-node release');
		expect(readManifest(folder).private).toBe(true);
	});

	test('nothing is published with a placeholder for the author or an undated changelog', async () => {
		const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
		manifest.author = { name: 'maintainers', email: 'maintainers@nodes.example' };
		write('package.json', JSON.stringify(manifest));
		write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n');
		const output = await publish();
		expect(output).toContain('no real email address');
		expect(output).toContain('no dated section');
		expect(output).not.toContain('n8n-node release');
	});
});
