// How long n8n waits for each node when it starts: requiring the bundle and making the class, in a fresh process in which
// n8n-workflow is loaded already. Medians of 11 processes, the nodes in turn.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NODES = ['GenesysGetConversation', 'FlattenRenderPrompt', 'LlmChat'];
const RUNS = 11;

const file = (name) => `dist/nodes/${name}/${name}.node.js`;
if (!existsSync(file(NODES[0]))) {
	console.error('There is no build to measure. Run npm run build first.');
	process.exit(1);
}

const script = (name) => `
	require('n8n-workflow');
	const start = performance.now();
	new (require('./${file(name)}').${name})();
	console.log(performance.now() - start);`;

const times = new Map(NODES.map((name) => [name, []]));
for (let run = 0; run < RUNS; run++) {
	for (const name of NODES) {
		const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script(name)], {
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(stderr);
		times.get(name).push(Number(stdout));
	}
}

console.log(`load: node ${process.version}, ${RUNS} processes each, ms`);
console.log('| node | min | median | max |\n|---|---|---|---|');
for (const [name, list] of times) {
	const sorted = list.sort((a, b) => a - b);
	const [min, median, max] = [sorted[0], sorted[Math.floor(RUNS / 2)], sorted[RUNS - 1]].map((ms) =>
		ms.toFixed(1),
	);
	console.log(`| ${name} | ${min} | ${median} | ${max} |`);
}
