// Checks GitHub workflows with GitHub's own language service, without the network: keys, values, permissions, expressions, jobs that
// need each other. `node scripts/lint-workflows.mjs [file …]`; without a file, all in .github/workflows.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';

const FOLDER = '.github/workflows';

/** The package imports JSON in a way that Node 20 doesn't take. Bundled, it runs on every Node. */
async function loadValidate() {
	const folder = mkdtempSync(join(tmpdir(), 'genesys-llm-workflows-'));
	const outfile = join(folder, 'validate.mjs');
	await build({
		entryPoints: ['@actions/languageservice/validate'],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		banner: {
			js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
		},
		logLevel: 'warning',
	});
	const { validate } = await import(pathToFileURL(outfile).href);
	rmSync(folder, { recursive: true });
	return validate;
}

const validate = await loadValidate();
const files =
	process.argv.length > 2
		? process.argv.slice(2)
		: readdirSync(FOLDER).map((file) => `${FOLDER}/${file}`);

let problems = 0;
for (const file of files) {
	// The name decides between a workflow and an action, so a file from elsewhere is read as a workflow too.
	const uri = `file:///${FOLDER}/${file.split('/').at(-1)}`;
	const text = TextDocument.create(uri, 'yaml', 1, readFileSync(file, 'utf8'));
	for (const { range, message } of await validate(text)) {
		console.log(`${file}:${range.start.line + 1}: ${message}`);
		problems++;
	}
}
process.exit(problems === 0 ? 0 : 1);
