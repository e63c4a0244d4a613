// Runs in the publish workflow only. The working copy there is thrown away afterwards, so files are changed in place.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

import { addressOf, readManifest, slugOf } from './address.mjs';
import { npmPage } from './npmPage.mjs';

/** What would make a release that nobody can trust or find. Each says what to do. */
function problemsOf(manifest, changelog, { GITHUB_REF_NAME, GITHUB_REPOSITORY }) {
	const { version } = manifest;
	return [
		GITHUB_REF_NAME !== `v${version}` &&
			`The tag is ${GITHUB_REF_NAME}, but package.json has version ${version}. Make the tag with \`npm run release -- <version>\`.`,
		GITHUB_REPOSITORY !== slugOf(manifest) &&
			`package.json says ${addressOf(manifest)}, but this is ${GITHUB_REPOSITORY}. Run \`npm run address -- https://github.com/${GITHUB_REPOSITORY}\` and commit.`,
		manifest.author.email.endsWith('.example') &&
			'The author in package.json has no real email address.',
		!changelog.includes(`\n## ${version} – 2`) && `CHANGELOG.md has no dated section ${version}.`,
	].filter((problem) => problem !== false);
}

/** Removes the guard against publishing by hand, and gives the README the links that npm's page needs. */
function prepareWorkingCopy(manifest) {
	const { private: _guard, ...published } = manifest;
	writeFileSync('package.json', `${JSON.stringify(published, null, '\t')}\n`);
	writeFileSync('README.md', npmPage(readFileSync('README.md', 'utf8'), manifest));
}

export function publish(environment) {
	const manifest = readManifest();
	const problems = problemsOf(manifest, readFileSync('CHANGELOG.md', 'utf8'), environment);
	if (problems.length > 0) {
		console.error(`Not published:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
		return 1;
	}
	prepareWorkingCopy(manifest);
	// n8n's own tool: lints, builds and runs `npm publish` with provenance.
	const { status } = spawnSync(
		process.execPath,
		['node_modules/@n8n/node-cli/bin/n8n-node.mjs', 'release'],
		{
			stdio: 'inherit',
		},
	);
	return status ?? 1;
}
