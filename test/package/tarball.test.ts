/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { buildAndPack, newFolder, readManifest, root } from './packed';

let folder: string;
let unpacked: string;

beforeAll(async () => {
	folder = newFolder('tarball');
	await buildAndPack('npm run build && npm pack --pack-destination ~', folder);
	const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
	execFileSync('tar', ['-xzf', String(tarball)], { cwd: folder });
	unpacked = join(folder, 'package');
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (): string[] =>
	readdirSync(unpacked, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1))
		.sort();

const manifest = () => readManifest(unpacked);

/** What examples/ has, as the repository keeps it. */
const examples = () =>
	readdirSync(join(root, 'examples'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

test('holds dist, the examples, README, CHANGELOG and LICENSE, and nothing else', () => {
	const outside = files().filter((file) => !file.startsWith('dist/'));
	expect(outside).toEqual(
		['CHANGELOG.md', 'LICENSE.md', 'README.md', 'package.json', ...examples()].sort(),
	);
	expect(outside.filter((file) => file.endsWith('/workflow.json'))).toHaveLength(5);
	expect(files().filter((file) => file.startsWith('dist/'))).toEqual([
		'dist/credentials/GenesysCloudOAuth2Api.credentials.js',
		'dist/credentials/LlmApi.credentials.js',
		'dist/icons/genesys.dark.svg',
		'dist/icons/genesys.svg',
		'dist/icons/llm.dark.svg',
		'dist/icons/llm.svg',
		'dist/icons/prompt.dark.svg',
		'dist/icons/prompt.svg',
		'dist/nodes/FlattenRenderPrompt/FlattenRenderPrompt.node.js',
		'dist/nodes/FlattenRenderPrompt/FlattenRenderPrompt.node.json',
		'dist/nodes/FlattenRenderPrompt/__schema__/v1.0.0/prompt/preview.json',
		'dist/nodes/FlattenRenderPrompt/__schema__/v1.0.0/prompt/render.json',
		'dist/nodes/FlattenRenderPrompt/__schema__/v1.0.0/prompt/restore.json',
		'dist/nodes/GenesysGetConversation/GenesysGetConversation.node.js',
		'dist/nodes/GenesysGetConversation/GenesysGetConversation.node.json',
		'dist/nodes/GenesysGetConversation/__schema__/v1.0.0/conversation/get.json',
		'dist/nodes/GenesysGetConversation/__schema__/v1.0.0/conversation/getMany.json',
		'dist/nodes/GenesysGetConversation/__schema__/v1.0.0/transcript/get.json',
		'dist/nodes/LlmChat/LlmChat.node.js',
		'dist/nodes/LlmChat/LlmChat.node.json',
		'dist/nodes/LlmChat/__schema__/v1.0.0/chat/complete.json',
		'dist/tokens/cl100k_base.js',
		'dist/tokens/o200k_base.js',
	]);
});

test('has no dependencies, and n8n-workflow as its only peer', () => {
	expect(manifest().dependencies ?? {}).toEqual({});
	expect(manifest().peerDependencies).toEqual({ 'n8n-workflow': '*' });
	// npm would install a peer that isn't optional, and n8n-workflow's own dependencies need a compiler.
	expect(manifest().peerDependenciesMeta).toEqual({ 'n8n-workflow': { optional: true } });
	expect(manifest()).not.toHaveProperty('overrides');
});

test('registers every node and credential that it ships', () => {
	const shipped = files().filter((file) => /\.(node|credentials)\.js$/.test(file));
	expect([...manifest().n8n.credentials, ...manifest().n8n.nodes].sort()).toEqual(shipped);
});

test('links in the nodes and credentials are whole, and lead to the repository of package.json', () => {
	const address = manifest().homepage.replace('#readme', '');
	const shown = files()
		.filter((file) => /\.node\.json$|\.credentials\.js$/.test(file))
		.flatMap((file) => [
			...readFileSync(join(unpacked, file), 'utf8').matchAll(
				/(?:"url": |documentationUrl = )"([^"]+)"/g,
			),
		])
		.map((match) => match[1] ?? '');
	expect(shown).toHaveLength(7);
	for (const link of shown) expect(link.startsWith(`${address}#`)).toBe(true);
});

test('contains no generated code and requires nothing but n8n-workflow and tables that it ships', () => {
	for (const file of files().filter((name) => name.endsWith('.js'))) {
		const text = readFileSync(join(unpacked, file), 'utf8');
		expect(text).not.toContain('new Function');
		// A method may be called so; it is declared with a body, and called with a dot before it.
		expect(text).not.toMatch(/(?<![.\w])eval\([^)]*\)(?! \{)/);
		const required = [...text.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1]);
		const tables = required.flatMap((name = '') =>
			name.startsWith('../../tokens/') ? [join(file, '..', name)] : [],
		);
		for (const table of tables) expect(files()).toContain(table);
		expect(
			required.filter((name) => name !== 'n8n-workflow' && !name?.startsWith('../../tokens/')),
		).toEqual([]);
	}
});

test('loads every node by its class name, with icons that exist', () => {
	for (const file of manifest().n8n.nodes) {
		const name = /([A-Za-z]+)\.node\.js$/.exec(file)?.[1] ?? '';
		// In a process of its own, where only n8n-workflow can be found, as in n8n.
		const script = `const C = require(${JSON.stringify(join(unpacked, file))}).${name};
			process.stdout.write(JSON.stringify({ name: C.name, icon: new C().description.icon }));`;
		const printed = execFileSync(process.execPath, ['-e', script], {
			encoding: 'utf8',
			env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
		});
		const loaded = JSON.parse(printed) as { name: string; icon: Record<string, string> };
		expect(loaded.name).toBe(name);
		for (const icon of Object.values(loaded.icon)) {
			expect(files()).toContain(join(file, '..', icon.replace('file:', '')));
		}
	}
});

test('counts tokens with the tables it ships, which no node loads before', () => {
	const node =
		manifest().n8n.nodes.find((file) => file.endsWith('FlattenRenderPrompt.node.js')) ?? '';
	const script = `require(${JSON.stringify(join(unpacked, node))});
		const loaded = Object.keys(require.cache).filter((file) => file.includes('/tokens/'));
		const table = require(${JSON.stringify(join(unpacked, 'dist/tokens/o200k_base.js'))});
		process.stdout.write(JSON.stringify({ loaded, tokens: table.default.length }));`;
	const printed = execFileSync(process.execPath, ['-e', script], {
		encoding: 'utf8',
		env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
	});
	expect(JSON.parse(printed)).toEqual({ loaded: [], tokens: 199_998 });
});

test('names nothing of the machine it was built on', () => {
	for (const file of files()) {
		expect(readFileSync(join(unpacked, file), 'utf8')).not.toContain(root);
	}
});
