/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { GenesysCloudOAuth2Api } from '../../credentials/GenesysCloudOAuth2Api.credentials';
import { LlmApi } from '../../credentials/LlmApi.credentials';
import { newFolder, readManifest, root } from './packed';

const manifest = readManifest();
const address = manifest.homepage.replace('#readme', '');
const GENERATED = /^(node_modules|dist|build|coverage|\.git)(\/|$)/;

const files = (ending: RegExp): string[] =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		.filter((file) => !GENERATED.test(file));

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Text without what stands in code, where a bracket is no link. */
const prose = (markdown: string): string =>
	markdown.replace(/^\s*```[\s\S]*?^\s*```$/gm, '').replace(/`[^`\n]+`/g, '');

const linksIn = (markdown: string): string[] =>
	[...prose(markdown).matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1] ?? '');

/** How GitHub and npm make the anchor of a heading. */
const anchorsOf = (markdown: string): string[] =>
	[...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map((match) =>
		(match[1] ?? '')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.trim()
			.replace(/\s/g, '-'),
	);

const isWhole = (link: string): boolean => /^[a-z]+:/i.test(link);

const documents = files(/\.md$/);

test('package.json gives one address of the repository', () => {
	expect(manifest.repository.url).toBe(`git+${address}.git`);
	expect(manifest.bugs.url).toBe(`${address}/issues`);
	expect(address).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/);
});

test('the address stands nowhere else but in the two credentials, where n8n wants plain text', () => {
	const slug = new URL(address).pathname;
	const holders = files(/\.(ts|mjs|js|json|md|ya?ml)$/).filter((file) => read(file).includes(slug));
	expect(holders.sort()).toEqual([
		'credentials/GenesysCloudOAuth2Api.credentials.ts',
		'credentials/LlmApi.credentials.ts',
		'package.json',
	]);
});

describe('links that n8n shows', () => {
	const anchors = anchorsOf(read('README.md'));
	const codex = files(/\.node\.json$/).flatMap((file) =>
		[...read(file).matchAll(/"url": "([^"]+)"/g)].map((match) => [file, match[1] ?? '']),
	);

	test.each(codex)('%s: %s is a heading of the README', (_file, link) => {
		expect(link).toMatch(/^#/);
		expect(anchors).toContain(link.slice(1));
	});

	test.each([new GenesysCloudOAuth2Api(), new LlmApi()])(
		'$name: its documentation is a heading of the README',
		({ documentationUrl }) => {
			expect(documentationUrl.split('#')[0]).toBe(address);
			expect(anchors).toContain(documentationUrl.split('#')[1]);
		},
	);
});

test.each(documents)('%s: every link leads to a file and a heading that exist', (file) => {
	const broken = linksIn(read(file)).filter((link) => {
		if (isWhole(link)) return false;
		const [path = '', anchor] = link.split('#');
		const target = path === '' ? file : normalize(join(dirname(file), path));
		if (!existsSync(join(root, target))) return true;
		return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
	});
	expect(broken).toEqual([]);
});

describe("the README on npm's page", () => {
	const page = execFileSync(process.execPath, ['scripts/release/npmPage.mjs'], {
		cwd: root,
		encoding: 'utf8',
	});
	const tag = `v${manifest.version}`;

	test('has whole addresses only, or headings of its own', () => {
		const links = linksIn(page);
		expect(links).toHaveLength(linksIn(read('README.md')).length);
		expect(links.filter((link) => !isWhole(link) && !link.startsWith('#'))).toEqual([]);
	});

	test('leads to files that exist, at the tag that is published; images as raw files', () => {
		const images = [...page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
		const raw = `https://raw.githubusercontent.com${new URL(address).pathname}/${tag}/`;
		expect(images.length).toBeGreaterThan(0);
		for (const image of images) {
			expect(image.startsWith(raw)).toBe(true);
			expect(existsSync(join(root, image.slice(raw.length)))).toBe(true);
		}
		const files = linksIn(page).filter((link) => link.startsWith(`${address}/`));
		expect(files.length).toBeGreaterThan(0);
		for (const link of files) {
			expect(link.startsWith(`${address}/blob/${tag}/`)).toBe(true);
			const path = link.slice(`${address}/blob/${tag}/`.length).split('#')[0] ?? '';
			expect(existsSync(join(root, path))).toBe(true);
		}
	});

	test('differs from the README in its links alone', () => {
		const withoutLinks = (text: string) => text.replace(/\]\([^)]*\)/g, ']()');
		expect(withoutLinks(page)).toBe(withoutLinks(read('README.md')));
	});
});

test('one command sets another address everywhere', () => {
	const folder = newFolder('address');
	try {
		for (const part of ['package.json', 'credentials', 'scripts'])
			cpSync(join(root, part), join(folder, part), { recursive: true });
		execFileSync(
			process.execPath,
			['scripts/set-address.mjs', 'https://github.com/acme/n8n-nodes-genesys-llm.git'],
			{ cwd: folder },
		);
		const moved = readManifest(folder);
		expect(moved.homepage).toBe('https://github.com/acme/n8n-nodes-genesys-llm#readme');
		expect(moved.repository.url).toBe('git+https://github.com/acme/n8n-nodes-genesys-llm.git');
		expect(moved.bugs.url).toBe('https://github.com/acme/n8n-nodes-genesys-llm/issues');
		for (const file of readdirSync(join(folder, 'credentials'))) {
			const text = readFileSync(join(folder, 'credentials', file), 'utf8');
			expect(text).toContain("'https://github.com/acme/n8n-nodes-genesys-llm#");
			expect(text).not.toContain(address);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
