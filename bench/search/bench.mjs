// Memory of Get Many over ranges with 500 and with 10,000 conversations: the node on n8n-core in a process of its own, the simulated
// Genesys Cloud in another. The peak is that of the process, n8n-core included.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';

const RUNS = 3;
const outdir = join('build', 'bench-search');
await build({
	entryPoints: ['bench/search/run.ts', 'bench/search/server.ts'],
	outdir,
	outExtension: { '.js': '.cjs' },
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node20',
	packages: 'external',
	logLevel: 'warning',
});

const server = spawn(process.execPath, [join(outdir, 'server.cjs')], {
	stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(server.stdout, 'data');
const credentials = String(line).trim();

async function run(count, output) {
	const child = spawn(
		process.execPath,
		[join(outdir, 'run.cjs'), String(count), output, credentials],
		{ stdio: ['ignore', 'pipe', 'inherit'] },
	);
	let text = '';
	child.stdout.on('data', (chunk) => (text += chunk));
	const [status] = await once(child, 'exit');
	if (status !== 0) throw new Error(`The run with ${count} conversations failed`);
	return JSON.parse(text);
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

console.log(`search: node ${process.version}, medians of ${RUNS} processes each`);
console.log('| output | conversations | peak of the process MB | s |\n|---|---|---|---|');
try {
	for (const output of ['summary', 'facts']) {
		const peaks = [];
		for (const count of [500, 10_000]) {
			const runs = [];
			for (let index = 0; index < RUNS; index++) runs.push(await run(count, output));
			peaks.push(median(runs.map(({ peakBytes }) => peakBytes)));
			console.log(
				`| ${output} | ${runs[0].items} | ${Math.round(peaks.at(-1) / 1e6)} | ${(median(runs.map(({ ms }) => ms)) / 1000).toFixed(1)} |`,
			);
		}
		console.log(`| ${output} | ratio | ${(peaks[1] / peaks[0]).toFixed(2)} | |`);
	}
} finally {
	server.kill();
}
