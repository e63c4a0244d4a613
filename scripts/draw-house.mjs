// Draws docs/house.md from the imports, types included. `--check` says whether the drawing is up to date, and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';

import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FILE = 'docs/house.md';
const ROOTS = ['shared', 'nodes', 'credentials'];
/** Files that lie in shared/ itself: what every wing may use. */
const GROUND = 'ground floor';

const { output } = await cruise(
	ROOTS,
	{ includeOnly: `^(${ROOTS.join('|')})/`, tsPreCompilationDeps: true },
	{},
	{ tsConfig: extractTSConfig('tsconfig.json') },
);

const imports = output.modules
	.filter(({ source }) => source.endsWith('.ts') && source !== 'shared/index.ts')
	.flatMap(({ source, dependencies }) =>
		dependencies
			.filter(({ resolved }) => resolved.endsWith('.ts') && resolved !== 'shared/index.ts')
			.map(({ resolved }) => [source, resolved]),
	);
const files = [...new Set(imports.flat())].sort();

/** `shared/genesys/api/client.ts` is in the wing genesys; `nodes/LlmChat/…` in the wing nodes. */
function wingOf(file) {
	const [root, wing] = file.split('/');
	if (root !== 'shared') return root;
	return wing.endsWith('.ts') ? GROUND : wing;
}

/** A room is a folder of a wing. Files beside its door are in its hall. */
function roomOf(file) {
	const [, wing, room] = file.split('/');
	if (room === 'index.ts') return 'door';
	return room.endsWith('.ts') ? wing : room;
}

/** Pairs of different places, each once, in the order of the alphabet. */
function arrows(pairs) {
	const seen = new Set(pairs.filter(([from, to]) => from !== to).map((pair) => pair.join('\n')));
	return [...seen].sort().map((pair) => pair.split('\n'));
}

const id = (name) => name.replace(/\W/g, '_');
const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

function diagram(direction, shapes, lines) {
	return ['```mermaid', `flowchart ${direction}`, ...shapes, ...lines, '```']
		.map((line, i, all) => (i < 2 || i === all.length - 1 ? line : `  ${line}`))
		.join('\n');
}

function drawWings() {
	const between = arrows(imports.map((pair) => pair.map(wingOf))).filter(([, to]) => to !== GROUND);
	const wings = [...new Set(files.map(wingOf))].filter((wing) => wing !== GROUND).sort();
	const ground = files.filter((file) => wingOf(file) === GROUND).map((file) => file.slice(7, -3));
	return `## Wings

${count(wings.length, 'wing')}, ${count(between.length, 'arrow')}. An arrow means "imports". Arrows to the ground floor of \`shared/\` (${ground.join(', ')}), which every
wing may use, aren't drawn.

${diagram(
	'LR',
	wings.map((wing) => `${id(wing)}["${wing}"]`),
	between.map(([from, to]) => `${id(from)} --> ${id(to)}`),
)}`;
}

function drawRooms(wing) {
	const inside = imports.filter((pair) => pair.every((file) => wingOf(file) === wing));
	const between = arrows(inside.map((pair) => pair.map(roomOf)));
	const rooms = [...new Set(files.filter((file) => wingOf(file) === wing).map(roomOf))].sort();
	const walls = between.filter((pair) => !pair.includes('door'));
	const opened = between.filter(([from]) => from === 'door');
	const users = imports
		.filter(([from, to]) => wingOf(to) === wing && wingOf(from) !== wing)
		.map(([from]) => wingOf(from));
	const used = imports
		.filter(([from, to]) => wingOf(from) === wing && wingOf(to) !== wing)
		.map(([, to]) => wingOf(to));
	const list = (names) => [...new Set(names)].sort().join(', ') || 'nothing';
	return `## ${wing}

${count(rooms.length - 1, 'room')}, ${count(walls.length, 'arrow')}. Used by: ${list(users)}. Uses: ${list(used)}.

${diagram(
	'LR',
	rooms.map((room) =>
		room === 'door'
			? 'door{{"index.ts"}}'
			: `${id(room)}["${room === wing ? `${wing}/*.ts` : `${room}/`}"]`,
	),
	[
		...walls.map(([from, to]) => `${id(from)} --> ${id(to)}`),
		...opened.map(([from, to]) => `${id(from)} -.-> ${id(to)}`),
	],
)}`;
}

const wingsWithRooms = [...new Set(files.map(wingOf))].filter(
	(wing) =>
		files.some((file) => file.startsWith(`shared/${wing}/`)) &&
		new Set(files.filter((file) => wingOf(file) === wing).map(roomOf)).size > 2,
);

const drawing = `# The house, drawn from its imports

\`node scripts/draw-house.mjs\` draws this page. Don't edit it; a test fails when it isn't up to date. [architecture.md](architecture.md) says why the
house is built this way.

A wing is a folder of \`shared/\`, \`nodes/\` or \`credentials/\`; a room is a folder of a wing. The door of a wing is its \`index.ts\`: dotted arrows lead to
the rooms it opens. Files that lie beside the door are drawn as one room.

${[drawWings(), ...wingsWithRooms.sort().map(drawRooms)].join('\n\n')}
`;

if (!process.argv.includes('--check')) {
	writeFileSync(FILE, drawing);
} else if (readFileSync(FILE, 'utf8') !== drawing) {
	console.error(`${FILE} isn't up to date. Run: node scripts/draw-house.mjs`);
	process.exit(1);
}
