/**
 * Compares the template engine with Python's Jinja2, nunjucks and, when installed, @huggingface/jinja on the tutorial's
 * template: `node bench/template/bench.mjs [rounds]`. All engines take turns in every round, so that a busy moment of the
 * machine hits all of them; the medians of the rounds are printed as Markdown.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const SIZES = [10, 200, 5000];
/** Messages rendered per measurement: enough that the clock's resolution does not matter. */
const MESSAGES_PER_SAMPLE = 20_000;
const COMPILES_PER_SAMPLE = 100;
const rounds = Number(process.argv[2] ?? 25);
const source = readFileSync(join(here, 'template.txt'), 'utf8');

function contextOf(messages) {
	return {
		conversation_id: 'abc123-def456',
		channel: 'chat',
		state: 'connected',
		queue_name: 'Billing Support',
		agent_name: 'Support Agent',
		customer_name: 'John Doe',
		message_history: Array.from({ length: messages }, (_, index) => ({
			role: index % 2 ? 'agent' : 'customer',
			text: `Message ${index}: my invoice is showing a duplicate charge.`,
			timestamp: new Date(1715509800000 + index * 15000).toISOString(),
		})),
	};
}
// through JSON, as n8n hands items on
const contexts = new Map(SIZES.map((size) => [size, JSON.parse(JSON.stringify(contextOf(size)))]));

function timed(runs, work) {
	const start = process.hrtime.bigint();
	for (let run = 0; run < runs; run++) work();
	return Number(process.hrtime.bigint() - start);
}

function inProcess(name, compile, render) {
	const compiled = compile();
	return {
		name,
		output: async (size) => render(compiled, contexts.get(size)),
		// looking at a character makes V8 assemble the text, which it otherwise leaves to the reader
		render: async (size, runs) =>
			timed(runs, () => render(compiled, contexts.get(size)).charCodeAt(0)),
		compile: async (runs) => timed(runs, compile),
		both: async (size, runs) =>
			timed(runs, () => render(compile(), contexts.get(size)).charCodeAt(0)),
	};
}

function ours() {
	const outfile = join(tmpdir(), `template-bench-${process.pid}.cjs`);
	buildSync({
		entryPoints: [join(here, '../../shared/template/index.ts')],
		bundle: true,
		format: 'cjs',
		platform: 'neutral',
		target: 'es2022',
		outfile,
		logLevel: 'silent',
	});
	const { compileTemplate } = require(outfile);
	rmSync(outfile);
	return inProcess(
		'shared/template',
		() => compileTemplate(source),
		(template, context) => template.render(context),
	);
}

function nunjucks() {
	const engine = require('nunjucks');
	const environment = new engine.Environment(null, { autoescape: false, throwOnUndefined: true });
	return inProcess(
		'nunjucks',
		() => new engine.Template(source, environment, undefined, true),
		(template, context) => template.render(context),
	);
}

async function huggingface() {
	try {
		const { Template } = await import('@huggingface/jinja');
		return inProcess(
			'@huggingface/jinja',
			() => new Template(source),
			(template, context) => template.render(context),
		);
	} catch {
		return undefined;
	}
}

/** Debian's Python has jinja2; another one on the PATH may not. */
async function python() {
	const command = ['/usr/bin/python3', 'python3'].find(
		(path) => path === 'python3' || existsSync(path),
	);
	const child = spawn(command, [join(here, 'jinja2_peer.py')], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const hello = await lines.next();
	if (hello.done) return undefined;
	const versions = JSON.parse(hello.value);
	const ask = async (request) => {
		child.stdin.write(`${JSON.stringify(request)}\n`);
		return JSON.parse((await lines.next()).value);
	};
	for (const [messages, context] of contexts) await ask({ op: 'context', messages, context });
	return {
		name: `Python ${versions.python} Jinja2 ${versions.jinja2}`,
		output: (messages) => ask({ op: 'output', messages }),
		render: (messages, runs) => ask({ op: 'render', messages, runs }),
		compile: (runs) => ask({ op: 'compile', messages: 10, runs }),
		both: (messages, runs) => ask({ op: 'both', messages, runs }),
		close: () => child.stdin.end(),
	};
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const engines = [ours(), await python(), nunjucks(), await huggingface()].filter(
	(engine) => engine !== undefined,
);
for (const engine of engines) {
	if ((await engine.output(10)) !== (await engines[0].output(10)))
		console.error(`note: ${engine.name} renders another text`);
}
const samples = new Map(
	engines.map((engine) => [
		engine,
		{ render: SIZES.map(() => []), compile: [], both: SIZES.map(() => []) },
	]),
);
for (let round = -3; round < rounds; round++) {
	for (const engine of engines) {
		const sample = samples.get(engine);
		for (const [index, size] of SIZES.entries()) {
			const runs = Math.max(2, Math.round(MESSAGES_PER_SAMPLE / size));
			const render = (await engine.render(size, runs)) / runs / size;
			const bothRuns = Math.max(1, Math.round(runs / 10));
			const both = (await engine.both(size, bothRuns)) / bothRuns / 1000;
			// the first rounds warm up the engines
			if (round >= 0) {
				sample.render[index].push(render);
				sample.both[index].push(both);
			}
		}
		const compile = (await engine.compile(COMPILES_PER_SAMPLE)) / COMPILES_PER_SAMPLE / 1000;
		if (round >= 0) sample.compile.push(compile);
	}
}
for (const engine of engines) engine.close?.();

console.log(`Node ${process.versions.node}, ${rounds} rounds\n`);
console.log(
	`| engine | ns per message at ${SIZES.join(' / ')} | compile µs | compile and render µs at ${SIZES.join(' / ')} |\n|---|---|---|---|`,
);
const round0 = (value) => Math.round(value).toLocaleString('en-US');
for (const engine of engines) {
	const { render, compile, both } = samples.get(engine);
	const cells = [
		render.map((values) => round0(median(values))).join(' / '),
		round0(median(compile)),
		both.map((values) => round0(median(values))).join(' / '),
	];
	console.log(`| ${engine.name} | ${cells.join(' | ')} |`);
}

const own = engines[0];
const memory = [];
for (let batch = 0; batch < 6; batch++) {
	await own.render(5000, 200);
	memory.push(Math.round(process.memoryUsage().rss / 2 ** 20));
}
console.log(`\nProcess memory after each 200 renders of 5,000 messages: ${memory.join(', ')} MB.`);
