// Makes a version on your machine: number, changelog, commit and tag. Nothing leaves it; pushing the tag publishes.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

import { readManifest } from './address.mjs';

/** Documents that name the tarball, whose name has the version in it. */
const NAMING_TARBALL = ['README.md', 'docs/install.md'];
const UNRELEASED = /^## .*\bunreleased\b.*$/im;

class Refusal extends Error {}

function run(command, args) {
	const { status, stdout, stderr } = spawnSync(command, args, {
		encoding: 'utf8',
		shell: process.platform === 'win32' && command === 'npm',
	});
	if (status !== 0) throw new Refusal(`${command} ${args.join(' ')} failed:\n${stderr}`);
	return stdout.trim();
}

const replaceIn = (file, from, to) =>
	writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));

function prepareVersion(wanted) {
	if (wanted === undefined)
		throw new Refusal('Which version? npm run release -- major | minor | patch | 1.2.3');
	if (run('git', ['status', '--porcelain']) !== '')
		throw new Refusal('There are uncommitted changes. Commit them first.');
	if (run('git', ['branch', '--show-current']) !== 'main')
		throw new Refusal('Releases are made on the branch main.');
	const changelog = readFileSync('CHANGELOG.md', 'utf8');
	if (!UNRELEASED.test(changelog))
		throw new Refusal('CHANGELOG.md has no section "Unreleased": there is nothing to release.');

	const before = readManifest();
	// Counts the version up in package.json and the lock file. 0.1.0 is in there before it was ever released.
	run('npm', ['version', wanted, '--no-git-tag-version', '--allow-same-version']);
	const { name, version } = readManifest();
	const day = new Date().toISOString().slice(0, 10);
	writeFileSync('CHANGELOG.md', changelog.replace(UNRELEASED, `## ${version} – ${day}`));
	for (const file of NAMING_TARBALL)
		replaceIn(file, `${name}-${before.version}.tgz`, `${name}-${version}.tgz`);
	run('git', ['commit', '--all', '--quiet', '--message', `release: ${version}`]);
	run('git', ['tag', '--annotate', `v${version}`, '--message', `${name} ${version}`]);
	console.log(`Committed and tagged v${version}. Publish it with: git push --follow-tags`);
}

export function prepare(wanted) {
	try {
		prepareVersion(wanted);
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		return 1;
	}
}
