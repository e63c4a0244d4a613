/**
 * Recall and precision per entity on the labelled corpus, and how the time grows: `node bench/redact/bench.mjs [turns]`. Compares with
 * redact-pii 3.4.0 where REDACT_PII names the folder of an installed one (`npm install redact-pii@3.4.0` anywhere outside this package).
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';

const turns = Number(process.argv[2] ?? 3000);
const lib = bundled([
	'test/corpus/conversations',
	'test/corpus/heldOut',
	'test/corpus/makeCorpus',
	'test/corpus/score',
	'test/corpus/findInConversation',
	'shared/redact',
]);

/** A peer tells no places, so a value counts as masked when it is gone from the text, and a turn as altered when its text differs. */
function peer(name, redact, corpus) {
	const rows = new Map();
	let clean = 0;
	let altered = 0;
	for (const turn of corpus.flat()) {
		const text = redact(turn.text);
		for (const { entity, start, end } of turn.labels) {
			const row = rows.get(entity) ?? [0, 0];
			rows.set(entity, [row[0] + (text.includes(turn.text.slice(start, end)) ? 0 : 1), row[1] + 1]);
		}
		if (turn.labels.length === 0) {
			clean++;
			if (text !== turn.text) altered++;
		}
	}
	console.log(
		`\n${name}: ${[...rows]
			.sort()
			.map(([entity, [masked, total]]) => `${entity} ${masked}/${total}`)
			.join(', ')}. Clean turns altered: ${altered} of ${clean}.`,
	);
}

let redactPii;
if (process.env.REDACT_PII) {
	const { SyncRedactor } = createRequire(join(process.env.REDACT_PII, 'package.json'))(
		'redact-pii',
	);
	const redactor = new SyncRedactor();
	redactPii = (text) => redactor.redact(text);
} else
	console.log('redact-pii is not compared: set REDACT_PII to a folder in which it is installed.');

for (const [name, scripts] of [
	['Written', lib.WRITTEN],
	['Spoken', lib.SPOKEN],
	['Mixed', lib.MIXED],
	['Held out', lib.HELD_OUT],
]) {
	const corpus = lib.makeCorpus(scripts, turns, 20261122);
	console.log(
		`\n## ${name}: ${corpus.flat().length} turns\n\n${lib.asTable(lib.score(corpus, lib.findInConversation))}`,
	);
	if (redactPii) peer('redact-pii 3.4.0, turn by turn', redactPii, corpus);
}

const conversation = (size) => ({
	customer_name: 'Jane Doe',
	message_history: lib
		.makeCorpus([...lib.WRITTEN, ...lib.SPOKEN], size, 7)
		.flat()
		.slice(0, size)
		.map(({ role, text }, index) => ({ role, text, turn: index + 1 })),
});
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const times = [500, 5000].map((size) => {
	const context = conversation(size);
	return median(
		Array.from({ length: 7 }, () => {
			const started = performance.now();
			lib.redactContext(context);
			return performance.now() - started;
		}),
	);
});
console.log(
	`\n500 turns ${times[0].toFixed(0)} ms, 5,000 turns ${times[1].toFixed(0)} ms: ${(times[1] / times[0] / 10).toFixed(2)} times ten times as long.`,
);
