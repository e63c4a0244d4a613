// npm run mutants -- [--count 300] [--seed 20261128] [--in redact/names] [--tests unit/redact,property/redact] [--list]
//
// Puts small faults into shared/, one at a time (a comparison, a condition, a constant, `some` for `every`), and counts how many of
// them turn a test red. A sample by seed, not in CI: 300 faults take about an hour on an idle machine.
import './ensure-installed.mjs';

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		count: { type: 'string', default: '300' },
		seed: { type: 'string', default: '20261128' },
		in: { type: 'string', default: '' },
		tests: { type: 'string', default: 'unit,property,contract,differential' },
		list: { type: 'boolean', default: false },
	},
});
const { Instrumenter } = await import('@stryker-mutator/instrumenter');

/** Faults in words and whole blocks are nearly all found; a `?.` that the types ask for changes nothing when it goes. */
const excludedMutations = [
	'StringLiteral',
	'BlockStatement',
	'ObjectLiteral',
	'ArrayDeclaration',
	'ArrowFunction',
	'Regex',
	'OptionalChaining',
];
/** Lists of words are data, and so are examples. */
const WORD_LISTS =
	/Names\.ts$|nameLists|[wW]ords?\.ts$|Phrases\.ts$|\.examples\.ts$|entities\.ts$|presets\.ts$/;
const KEPT = /(announced|answered|written)Names\.ts$/;

const files = readdirSync('shared', { recursive: true })
	.map((file) => join('shared', file))
	.filter((file) => file.endsWith('.ts') && file.startsWith(join('shared', values.in)))
	.filter((file) => !WORD_LISTS.test(file) || KEPT.test(file))
	.sort();

const quiet = () => undefined;
const logger = {
	...{ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet },
	...{ isDebugEnabled: () => false, isTraceEnabled: () => false },
};
const instrumented = await new Instrumenter(logger).instrument(
	files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
	{ excludedMutations, ignorers: [], plugins: null },
);

const mutants = instrumented.mutants.filter(({ status }) => status !== 'Ignored');

/** A small generator of numbers from 0 to 1 (mulberry32), so that a seed gives the same sample everywhere. */
function random(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const before = (a, b) => a.line < b.line || (a.line === b.line && a.column <= b.column);
const within = (inner, outer) =>
	inner.fileName === outer.fileName &&
	before(outer.location.start, inner.location.start) &&
	before(inner.location.end, outer.location.end);

/** Places in random order until they hold `count` faults. A place holds all faults of the code in it, so large ones are left out. */
function sample(count, next) {
	const picked = new Set();
	const places = [];
	const left = [...mutants];
	while (left.length > 0 && picked.size < count) {
		const [place] = left.splice(Math.floor(next() * left.length), 1);
		const inside = mutants.filter((mutant) => within(mutant, place));
		if (picked.has(place) || inside.length > 4) continue;
		for (const mutant of inside) picked.add(mutant);
		places.push(place);
	}
	return { picked: [...picked], places };
}

const { picked, places } = sample(Number(values.count), random(Number(values.seed)));
console.log(
	`${mutants.length} possible faults in ${files.length} files; a sample of ${picked.length} with seed ${values.seed}`,
);
if (values.list) {
	for (const { fileName, location, mutatorName, replacement } of picked)
		console.log(`${fileName}:${location.start.line + 1} ${mutatorName} → ${replacement}`);
	process.exit(0);
}

mkdirSync('build/mutants', { recursive: true });
writeFileSync(
	'build/mutants/stryker.config.json',
	JSON.stringify({
		mutate: places.map(
			({ fileName, location: { start, end } }) =>
				`${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`,
		),
		mutator: { excludedMutations },
		testRunner: 'jest',
		plugins: ['@stryker-mutator/jest-runner'],
		jest: { projectType: 'custom', configFile: 'test/mutants/jest.config.js' },
		coverageAnalysis: 'perTest',
		concurrency: 1,
		timeoutMS: 30_000,
		dryRunTimeoutMinutes: 60,
		tempDirName: 'build/mutants/tmp',
		ignorePatterns: ['/build', '/dist', '/coverage'],
		reporters: ['clear-text', 'json', 'progress-append-only'],
		clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
		jsonReporter: { fileName: 'build/mutants/result.json' },
		allowEmpty: true,
		thresholds: { high: 95, low: 90, break: 90 },
	}),
);
const { status } = spawnSync(
	process.execPath,
	['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'build/mutants/stryker.config.json'],
	{ stdio: 'inherit', env: { ...process.env, MUTANTS_TESTS: values.tests } },
);
process.exit(status ?? 1);
