// 200 items at concurrency 8: chat() and the node on n8n-core against a bare axios loop, in turn in every round, against a server in
// a process of its own. Usage: node bench/llm/bench.mjs [rounds] [delays in ms …]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const [rounds = 7, ...given] = process.argv.slice(2).map(Number);
const delays = given.length === 0 ? [50, 300] : given;
const COUNT = 200;
const CONCURRENCY = 8;

const outfile = resolve('build/bench-llm/items.cjs');
await build({
	entryPoints: ['bench/llm/items.ts'],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'cjs',
	keepNames: true,
	packages: 'external',
	logLevel: 'error',
});
const { ways } = createRequire(import.meta.url)(outfile);

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

console.log(
	`llm: node ${process.version}, ${COUNT} items, concurrency ${CONCURRENCY}, medians of ${rounds} rounds`,
);
for (const delay of delays) {
	const server = spawn(process.execPath, ['bench/llm/server.mjs', String(delay)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [line] = await once(server.stdout, 'data');
	const baseUrl = `http://127.0.0.1:${Number(line)}/v1`;
	const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
	for (let round = -1; round < rounds; round++) {
		for (const [name, way] of Object.entries(ways)) {
			const start = performance.now();
			const { length } = await way(baseUrl, COUNT, CONCURRENCY);
			if (length !== COUNT) throw new Error(`${name} gave ${length} answers`);
			if (round >= 0) times[name].push(performance.now() - start);
		}
	}
	server.kill();
	console.log(
		`\nserver answers after ${delay} ms\n| way | median ms | times bare axios |\n|---|---|---|`,
	);
	const bare = median(times['bare axios']);
	for (const [name, list] of Object.entries(times))
		console.log(`| ${name} | ${median(list).toFixed(0)} | ${(median(list) / bare).toFixed(3)} |`);
}
