/**
 * Kind by language by system: `node bench/redact/world.mjs [turns] [seen|heldOut] [--examples N]`. Also known people, glued numbers, hard negatives and,
 * where they are, public corpora (publicCorpora.mjs) and other systems (systems.mjs).
 */
import { otherSystems } from './systems.mjs';
import { publicCorpora } from './publicCorpora.mjs';
import { bundled } from './bundled.mjs';

const turns = Number(process.argv[2] ?? 600);
const part = process.argv[3] ?? 'heldOut';
const shown = process.argv.includes('--examples')
	? Number(process.argv[process.argv.indexOf('--examples') + 1])
	: 0;
const only = process.argv.includes('--only')
	? process.argv[process.argv.indexOf('--only') + 1].split(',')
	: undefined;
const lib = bundled(['test/outside/privacy', 'shared/redact']);

const percent = (count, total) =>
	total === 0 ? '–' : `${((count / total) * 100).toFixed(count === total ? 0 : 1)}`;

const systems = new Map([['ours', lib.ours()], ...otherSystems()]);
const corpora = new Map([...lib.worldCorpora(turns, part), ...publicCorpora()]);
const cells = new Map();
const clean = [];
const cpu = [];
for (const [name, corpus] of corpora) {
	if (only && !only.includes(name)) continue;
	for (const [system, redact] of systems) {
		const started = process.cpuUsage();
		const measured = lib.measure(
			corpus.map((turns_) => turns_.filter(({ open }) => !open)),
			redact,
		);
		const { user } = process.cpuUsage(started);
		if (system === 'ours') cpu.push(`${name} ${(user / 1000 / corpus.flat().length).toFixed(3)}`);
		for (const [kind, { total, masked }] of measured.kinds) {
			const row = cells.get(`${kind} ${name}`) ?? { total, shares: [] };
			row.shares.push(percent(masked, total));
			cells.set(`${kind} ${name}`, row);
		}
		clean.push(
			`| ${name} | ${system} | ${measured.clean} | ${percent(measured.altered, measured.clean)} | ${percent(measured.alteredByOthers, measured.clean)} | ${percent(measured.digits.readable, measured.digits.total)} |`,
		);
		if (system === 'ours' && shown > 0)
			for (const example of measured.examples.slice(0, shown)) console.log(`${name}: ${example}`);
	}
}
const names = [...systems.keys()].join(' / ');
console.log(`\nMasked, percent: ${names}; ${part}\n`);
const kinds = [...new Set([...cells.keys()].map((key) => key.split(' ')[0]))].sort();
const columns = [...corpora.keys()].filter((name) => !only || only.includes(name));
console.log(`| kind | ${columns.join(' | ')} |\n|---|${columns.map(() => '---').join('|')}|`);
for (const kind of kinds)
	console.log(
		`| ${kind} | ${columns.map((name) => cells.get(`${kind} ${name}`)?.shares.join(' / ') ?? '').join(' | ')} |`,
	);
console.log(
	`\n| corpus | system | clean turns | altered, % | by anything but a name, % | digits of values readable, % |\n|---|---|---|---|---|---|\n${clean.join('\n')}`,
);
console.log(`\nCPU, ms a turn: ${cpu.join(', ')}`);

if (!only || only.includes('known')) {
	const known = lib.shareHidden(lib.knownCases(100, lib.SEEDS[part], part));
	console.log(
		`\nKnown people: ${known.hidden} of ${known.total} (${percent(known.hidden, known.total)} %)`,
	);
	for (const example of known.examples.slice(0, shown)) console.log(`  ${example}`);
}
if (!only || only.includes('glued')) {
	const texts = lib.gluedTexts(1400, lib.SEEDS[part], part);
	const glued = lib.shareHidden(texts.map(({ text, value }) => ({ text, words: [value] })));
	const risky = texts.filter(({ text }) => /card|カード|卡|카드|บัตร|visa|amex|cc#/.test(text));
	const leaks = risky.filter(({ text }) => lib.leakCheck(text).length > 0).length;
	console.log(
		`Glued numbers: ${glued.hidden} of ${glued.total} (${percent(glued.hidden, glued.total)} %); cards seen by the leak check: ${leaks} of ${risky.length}`,
	);
	for (const example of glued.examples.slice(0, shown)) console.log(`  ${example}`);
}
if (!only || only.includes('negatives')) {
	const size = Number(process.env.NEGATIVES ?? 10_000);
	const negatives = lib.hardNegatives(size, lib.SEEDS[part], part);
	const wrong = negatives.filter((text) => lib.redactText(text).text !== text);
	const stopped = negatives.filter((text) => lib.leakCheck(text).length > 0);
	const bare = lib.bareNumbers(size, lib.SEEDS[part]);
	const bareAltered = bare.filter((text) => lib.redactText(text).text !== text);
	const bareStopped = bare.filter((text) => lib.leakCheck(text).length > 0);
	console.log(
		`Hard negatives: ${wrong.length} of ${size} altered, ${stopped.length} stopped by the leak check. The numbers alone: ${bareAltered.length} altered, ${bareStopped.length} stopped.`,
	);
	for (const example of wrong.slice(0, shown))
		console.log(`  ${example} -> ${lib.redactText(example).text}`);
	for (const example of bareStopped.slice(0, shown))
		console.log(`  stopped: ${example} -> ${lib.redactText(example).text}`);
}
