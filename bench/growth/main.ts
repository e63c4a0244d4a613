/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { runChild } from './child';
import { FUNCTIONS, publicFunctions } from './functions';
import { grows, Measurer, type Outcome } from './measure';
import { allPairs, SIZES } from './pairs';
import { TEXTS } from './texts';

const AIM_SIZE = 400_000;
const ORDINARY_MS = 1_000;
const HOSTILE_MS = 4_000;
const TIMEOUT_MS = 120_000;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const nameOf = ({ pair: { name, input, text } }: Outcome): string => `${name} (${input}), ${text}`;
const times = ({ measured }: Outcome): string =>
	measured.map(({ cpuMs }) => cpuMs.toFixed(0)).join(' / ');

function overAim({ pair, measured }: Outcome): boolean {
	const at = measured.find(({ size }) => size === AIM_SIZE)?.cpuMs ?? 0;
	return at > (TEXTS[pair.text]?.hostile === true ? HOSTILE_MS : ORDINARY_MS);
}

function asTable(outcomes: readonly Outcome[]): string {
	const rows = [...new Set(outcomes.map(({ pair: { name, input } }) => `${name}\t${input}`))].map(
		(key) => {
			const [name, input] = key.split('\t');
			const own = outcomes.filter(({ pair }) => pair.name === name && pair.input === input);
			const slowest = own.reduce((a, b) => (atAim(b) > atAim(a) ? b : a));
			const worst = own.reduce((a, b) => (b.growth > a.growth ? b : a));
			const failed = own.filter(grows).length;
			return `| ${name} | ${input} | ${own.length} | ${failed} | ${worst.growth.toFixed(1)} (${worst.pair.text}) | ${times(slowest)} (${slowest.pair.text}) |`;
		},
	);
	return [
		'| function | input | texts | that grow | worst growth | slowest text, ms of CPU at 50 / 100 / 200 / 400 / 1,000 kB |',
		'|---|---|---|---|---|---|',
		...rows,
	].join('\n');
}

const atAim = ({ measured, hungAt }: Outcome): number =>
	hungAt === undefined
		? (measured.find(({ size }) => size === AIM_SIZE)?.cpuMs ?? Number.MAX_VALUE)
		: Number.POSITIVE_INFINITY;

/** Arguments are parts of names; a pair needs all of them: `redactText`, `toConversation HTML`. */
async function main(words: readonly string[]): Promise<number> {
	const missing = publicFunctions().filter((name) => FUNCTIONS[name] === undefined);
	if (missing.length > 0) say(`Without a generator: ${missing.join(', ')}`);
	const pairs = allPairs().filter(({ name, input, text }) =>
		words.every((word) => `${name} ${input} ${text}`.includes(word)),
	);
	const measurer = new Measurer(process.argv[1] ?? '', TIMEOUT_MS);
	const outcomes: Outcome[] = [];
	for (const pair of pairs) {
		const outcome = await measurer.measure(pair, SIZES);
		outcomes.push(outcome);
		if (grows(outcome) || overAim(outcome)) {
			const what = outcome.hungAt === undefined ? '' : ` NOT DONE at ${outcome.hungAt}`;
			say(`${nameOf(outcome)}: growth ${outcome.growth.toFixed(1)}, ${times(outcome)}${what}`);
		}
	}
	measurer.close();
	const failed = outcomes.filter(grows).length;
	const slow = outcomes.filter(overAim).length;
	say(`\n${asTable(outcomes)}\n`);
	say(
		`${pairs.length} pairs: ${failed} grow faster than their text, ${slow} are over the aim (${AIM_SIZE / 1_000} kB in ${ORDINARY_MS} ms, hostile ${HOSTILE_MS} ms).`,
	);
	return failed + missing.length;
}

if (process.argv[2] === 'child') runChild();
else
	void main(process.argv.slice(2)).then((failed) => {
		process.exitCode = failed === 0 ? 0 : 1;
	});
