const { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');
const { dest, parallel, series, src, watch } = require('gulp');
const { homepage } = require('./package.json');

const DIST = 'dist';

/** Files below `folder` whose name ends in `ending`, as posix paths. */
const find = (folder, ending) =>
	readdirSync(folder, { recursive: true })
		.map((file) => `${folder}/${String(file).split(path.sep).join('/')}`)
		.filter((file) => file.endsWith(ending))
		.sort();

async function clean() {
	rmSync(DIST, { recursive: true, force: true });
}

/**
 * The tables of OpenAI's tokenizers are megabytes that n8n would read at every start: files of their own, which a node requires when
 * it first counts tokens. Every node lies two folders deep.
 */
const tokenTables = {
	name: 'token-tables',
	setup({ onResolve }) {
		onResolve({ filter: /^gpt-tokenizer\/bpeRanks\/\w+$/ }, ({ path: table, kind }) =>
			kind === 'require-call'
				? { path: `../../tokens/${path.posix.basename(table)}.js`, external: true }
				: undefined,
		);
	},
};

async function tables() {
	await build({
		entryPoints: ['o200k_base', 'cl100k_base'].map((table) => ({
			in: require.resolve(`gpt-tokenizer/bpeRanks/${table}`),
			out: table,
		})),
		outdir: `${DIST}/tokens`,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		// A million of lines otherwise; it is a table, not code.
		minifyWhitespace: true,
		charset: 'utf8',
		legalComments: 'inline',
		logLevel: 'warning',
	});
}

/**
 * One file per node and credential, with everything but n8n-workflow inside: a verified community package may not have
 * dependencies. Not minified, so that the scanner and readers can read it; names kept, because n8n loads classes by name.
 */
async function bundle() {
	await build({
		entryPoints: [...find('nodes', '.node.ts'), ...find('credentials', '.credentials.ts')],
		outdir: DIST,
		outbase: '.',
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		external: ['n8n-workflow'],
		plugins: [tokenTables],
		// A library asks the global object for these, which may not be named in a verified package; every Node has them.
		define: { 'globalThis.TextEncoder': 'TextEncoder', 'globalThis.TextDecoder': 'TextDecoder' },
		keepNames: true,
		minify: false,
		legalComments: 'inline',
		logLevel: 'warning',
	});
}

// encoding: false leaves the bytes alone; gulp 5 otherwise re-encodes what is not text.
const icons = () => src('icons/*.svg', { encoding: false }).pipe(dest(`${DIST}/icons`));

/** The schemas that give field previews before the first run. */
const schemas = () => src('nodes/**/__schema__/**/*.json', { base: '.' }).pipe(dest(DIST));

/**
 * The codex: search words and links. A link in it is a heading of the README; the address in front of it stands in package.json
 * alone. n8n shows these links in the node's panel, so they must be whole.
 */
async function codex() {
	for (const file of find('nodes', '.node.json')) {
		const content = JSON.parse(readFileSync(file, 'utf8'));
		for (const link of Object.values(content.resources).flat())
			link.url = new URL(link.url, homepage).href;
		mkdirSync(path.dirname(`${DIST}/${file}`), { recursive: true });
		writeFileSync(`${DIST}/${file}`, `${JSON.stringify(content, null, '\t')}\n`);
	}
}

exports.build = series(clean, parallel(bundle, tables, icons, schemas, codex));
exports.watch = series(exports.build, () =>
	watch(['{nodes,credentials,shared,icons}/**/*', 'package.json'], exports.build),
);
exports.default = exports.build;
