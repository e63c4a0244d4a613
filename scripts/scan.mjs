// The community-package scanner's own analysis, on what verification looks at: package.json with nodes/ and credentials/ in
// the source, and the .js files and package.json of the packed tarball. The scanner's command exits 0 whatever it finds, so
// its analysis is called here and its findings are counted.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	analyzePackage,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A method may be called eval: it is declared with a body, and called with a dot before it. */
const FORBIDDEN_TEXTS = [/new Function/, /(?<![.\w])eval\([^)]*\)(?! \{)/];

/** Packs into a folder outside the tree, so that a scan leaves nothing behind. */
function unpackTarball(folder) {
	run('npm', ['pack', '--pack-destination', folder]);
	const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
	if (tarball === undefined) throw new Error('npm pack made no tarball');
	run('tar', ['-xzf', join(folder, tarball), '-C', folder]);
	return join(folder, 'package');
}

function run(command, args) {
	const result = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
	if (result.status !== 0) throw new Error(`${command} ${args[0]} failed:\n${result.stderr}`);
}

function forbiddenTexts(folder) {
	return readdirSync(folder, { recursive: true })
		.map(String)
		.filter((file) => file.endsWith('.js'))
		.flatMap((file) => {
			const text = readFileSync(join(folder, file), 'utf8');
			return FORBIDDEN_TEXTS.flatMap((forbidden) => text.match(forbidden)?.[0] ?? []).map(
				(found) => `${file} contains "${found}"`,
			);
		});
}

const folder = mkdtempSync(join(tmpdir(), 'genesys-llm-scan-'));
let findings = 0;
try {
	const unpacked = unpackTarball(folder);
	for (const [name, directory, patterns] of [
		['source', resolve(root), SOURCE_FILE_PATTERNS],
		['tarball', unpacked, ['**/*.js', 'package.json']],
	]) {
		const result = await analyzePackage(directory, patterns);
		console.log(
			`scan: ${name} … ${result.passed ? 'no findings' : (result.details ?? result.message)}`,
		);
		if (!result.passed) findings++;
	}
	for (const finding of forbiddenTexts(unpacked)) {
		console.log(`scan: tarball … ${finding}`);
		findings++;
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
process.exit(findings === 0 ? 0 : 1);
