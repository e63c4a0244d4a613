/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

import { newFolder, readManifest, root, shell } from './packed';

const { name } = readManifest();

let folder: string;
let registry: Server;
let address: string;
/** Versions that the registry was sent. */
let uploads: string[];

/** A registry that takes every version from everybody. */
const startRegistry = async (): Promise<Server> => {
	const server = createServer((request, response) => {
		if (request.method === 'PUT') uploads.push(request.url ?? '');
		request.resume();
		request.on('end', () => {
			const status = request.method === 'PUT' ? 201 : 404;
			response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
};

beforeAll(async () => {
	registry = await startRegistry();
	const bound = registry.address();
	address = `127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});

afterAll(async () => await new Promise((resolve) => registry.close(resolve)));

beforeEach(() => {
	uploads = [];
	folder = newFolder('publish');
	for (const file of ['.npmrc', 'package.json', 'README.md', 'LICENSE.md'])
		copyFileSync(join(root, file), join(folder, file));
	// Signed in, as a maintainer is.
	writeFileSync(
		join(folder, '.user-npmrc'),
		`registry=http://${address}/\n//${address}/:_authToken=token-of-a-maintainer\n`,
	);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm publish` printed. CI's own variables are gone, so that it runs as on a maintainer's machine. */
async function publish(args = '', env: Record<string, string> = {}): Promise<string> {
	const outside = { CI: '', GITHUB_ACTIONS: '', GITLAB_CI: '', CIRCLECI: '' };
	return await shell(`npm publish ${args} 2>&1 || true`, {
		cwd: folder,
		home: folder,
		env: { ...outside, npm_config_userconfig: join(folder, '.user-npmrc'), ...env },
	});
}

function edit(change: (manifest: Record<string, unknown>) => void): void {
	const file = join(folder, 'package.json');
	const content = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
	change(content);
	writeFileSync(file, JSON.stringify(content));
}

test('npm publish is refused, and nothing is sent', async () => {
	expect(await publish()).toContain('EPRIVATE');
	expect(await publish('--force')).toContain('EPRIVATE');
	expect(uploads).toEqual([]);
});

test('without the private mark it is refused too, outside GitHub Actions', async () => {
	edit((manifest) => delete manifest.private);
	expect(await publish()).toContain('Automatic provenance generation not supported');
	expect(uploads).toEqual([]);
});

test('inside GitHub Actions it is refused to a workflow that may not prove where it runs', async () => {
	edit((manifest) => delete manifest.private);
	const output = await publish('', { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: '' });
	expect(output).toContain('"write" access to the "id-token" permission');
	expect(uploads).toEqual([]);
});

test('without both guards the registry is sent a version: it is the guards that hold it back', async () => {
	edit((manifest) => {
		delete manifest.private;
		delete manifest.publishConfig;
	});
	expect(await publish()).toContain(`+ ${name}@`);
	expect(uploads).toEqual([`/${name}`]);
});
