/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';

import {
	codeBlocks,
	readmeInstallCommand,
	type CodeBlock,
} from '../../sandbox/n8n/documentedCommands';
import { buildAndPack, newFolder, readManifest, root, shell } from './packed';

const { name, version } = readManifest();
const tarball = `${name}-${version}.tgz`;
const blocksOf = (file: string) => codeBlocks(readFileSync(join(root, file), 'utf8'));
const guide = blocksOf('docs/install.md');

/** The only block under a heading with a line that begins so. */
function block(blocks: CodeBlock[], heading: string, start: string): string {
	const found = blocks.filter(
		(one) => one.heading === heading && `\n${one.text}`.includes(`\n${start}`),
	);
	expect(found).toHaveLength(1);
	return found[0]?.text ?? '';
}

/**
 * Stands in for Docker: a container is a folder, and /home/node in it is its home. Runs what would run inside the container.
 * `build`, `run` and `restart` are only written down.
 */
const FAKE_DOCKER = `#!/bin/sh -e
case "$1" in
cp) cp "$2" "$CONTAINER/\${3#n8n:/}" ;;
exec) test "$2 $3 $4" = "--user node n8n"; shift 4; HOME="$CONTAINER/home/node" exec "$@" ;;
*) echo "$*" >> "$CONTAINER/log" ;;
esac
`;

let home: string;
let container: string;

const installed = (folder: string): string[] => {
	const modules = join(folder, '.n8n/nodes/node_modules');
	return existsSync(modules) ? readdirSync(modules).filter((entry) => !entry.startsWith('.')) : [];
};

/** As typed, but without the network: a package without dependencies needs none. */
const type = async (command: string, options: { cwd?: string; home?: string } = {}) =>
	await shell(command, {
		cwd: options.cwd ?? home,
		home: options.home ?? home,
		env: {
			npm_config_offline: 'true',
			CONTAINER: container,
			PATH: `${join(container, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
		},
	});

beforeAll(async () => {
	home = newFolder('home');
	container = newFolder('container');
	mkdirSync(join(container, 'home/node/.n8n'), { recursive: true });
	mkdirSync(join(container, 'bin'));
	for (const [program, script] of [
		['docker', FAKE_DOCKER],
		['tini', '#!/bin/sh\necho "tini got: $*"\n'],
	] as const) {
		writeFileSync(join(container, 'bin', program), script);
		chmodSync(join(container, 'bin', program), 0o755);
	}
	await buildAndPack(block(blocksOf('README.md'), 'Install', 'npm run build'), home);
}, 600_000);

afterAll(() => {
	for (const folder of [home, container]) rmSync(folder, { recursive: true, force: true });
});

afterEach(() => {
	for (const folder of [home, join(container, 'home/node')])
		rmSync(join(folder, '.n8n/nodes'), { recursive: true, force: true });
});

test('the README builds and packs the tarball that its next command installs', async () => {
	expect(await readmeInstallCommand()).toMatchObject({ tarball });
	expect(readdirSync(home).filter((entry) => entry.endsWith('.tgz'))).toEqual([tarball]);
});

test('the command of the README installs one package, without the network', async () => {
	const output = await type((await readmeInstallCommand()).command);
	expect(output).toMatch(/^added 1 package in /m);
	expect(installed(home)).toEqual([name]);
	expect(readManifest(join(home, '.n8n/nodes/node_modules', name)).version).toBe(version);
});

test('docs/install.md says the same as the README', async () => {
	const readme = blocksOf('README.md');
	for (const start of ['npm run build', 'mkdir'])
		expect(block(guide, 'Command line', start)).toBe(block(readme, 'Install', start));
});

test('the same command updates a version that is there, and the next one removes it', async () => {
	const { command } = await readmeInstallCommand();
	await type(command);
	await type(command);
	expect(installed(home)).toEqual([name]);
	await type(block(guide, 'Remove', 'cd ~/.n8n'));
	expect(installed(home)).toEqual([]);
});

test('the package goes into the volume of a container and out of it', async () => {
	await type(block(guide, 'Into the volume', 'docker exec'));
	expect(installed(join(container, 'home/node'))).toEqual([name]);
	await type(block(guide, 'Remove', 'docker exec'));
	expect(installed(join(container, 'home/node'))).toEqual([]);
	expect(readFileSync(join(container, 'log'), 'utf8')).toBe('restart n8n\nrestart n8n\n');
});

test("an image of one's own installs the package at every start, then starts n8n as the base image does", async () => {
	const dockerfile = block(guide, 'In an image of your own', 'FROM ');
	expect(dockerfile).toContain(`COPY --chown=node:node ${tarball} /opt/`);
	const entrypoint = /^ENTRYPOINT (.+)$/m.exec(dockerfile)?.[1] ?? '[]';
	const [program, flag, script = '', zero] = JSON.parse(entrypoint) as string[];
	expect([program, flag, zero]).toEqual(['sh', '-c', 'n8n']);
	// Only root may write to /opt.
	const started = script.replace('/opt/', `${container}/`);
	copyFileSync(join(home, tarball), join(container, tarball));
	const inside = join(container, 'home/node');
	for (let start = 1; start <= 2; start++) {
		const output = await type(`set -- worker --concurrency=5; ${started}`, { home: inside });
		expect(output).toContain('tini got: -- /docker-entrypoint.sh worker --concurrency=5');
		expect(installed(inside)).toEqual([name]);
	}
});

test("n8n's own Community Nodes panel has nothing to install with the package", async () => {
	// What n8n 2.41 does: unpack, drop three fields, `npm install` in the package's folder.
	const folder = join(home, '.n8n/nodes/node_modules', name);
	mkdirSync(folder, { recursive: true });
	await type(`tar -xzf ~/${tarball} -C "${folder}" --strip-components=1`);
	const kept: Record<string, unknown> = { ...readManifest(folder) };
	for (const field of ['devDependencies', 'peerDependencies', 'optionalDependencies'])
		delete kept[field];
	writeFileSync(join(folder, 'package.json'), JSON.stringify(kept));
	await type(
		'npm install --audit=false --fund=false --bin-links=false --install-strategy=shallow --ignore-scripts=true --package-lock=false',
		{ cwd: folder },
	);
	expect(readdirSync(folder)).not.toContain('node_modules');
});

test('the set of packages in the environment is one that n8n reads, with this version', async () => {
	const output = await type(
		`${block(guide, 'From environment variables', 'export')}\necho "$N8N_COMMUNITY_PACKAGES"`,
	);
	expect(JSON.parse(output)).toEqual([{ name, version }]);
});

test('every other command of docs/install.md is one of these', () => {
	const commands = guide.filter(({ language }) => language === 'sh').map(({ text }) => text);
	const known = [
		/^export N8N_UNVERIFIED_PACKAGES_ENABLED=true$/,
		/^export N8N_COMMUNITY_PACKAGES_MANAGED_BY_ENV=true\n/,
		/^npm run build && npm pack /,
		/^mkdir -p ~\/\.n8n\/nodes /,
		/^docker cp /,
		/^docker build --tag (\S+) \.\ndocker run .* \1$/,
		/^cd ~\/\.n8n\/nodes && npm uninstall /,
		/^docker exec --user node n8n sh -c 'cd ~\/\.n8n\/nodes && npm uninstall /,
	];
	for (const command of commands)
		expect(known.filter((pattern) => pattern.test(command))).toHaveLength(1);
	expect(commands).toHaveLength(known.length);
	for (const match of readFileSync(join(root, 'docs/install.md'), 'utf8').matchAll(/\S+\.tgz/g))
		expect(match[0]).toContain(tarball);
});
