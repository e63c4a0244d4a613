/** The tags there are. */
export const TAGS = [
	'for',
	'if',
	'set',
	'with',
	'macro',
	'call',
	'filter',
	'block',
	'raw',
	'print',
];
/** Tags that would read another template. */
export const LOADERS = new Set(['include', 'import', 'from', 'extends']);
/** Tags of Jinja2 and its extensions that are left out, and why. */
const REFUSED: ReadonlyMap<string, string> = new Map([
	['autoescape', 'a prompt is plain text, nothing is escaped'],
	[
		'do',
		"a template can't change data; to add to a list, keep it in a namespace: {% set ns.xs = ns.xs + [x] %}",
	],
	[
		'break',
		'to stop a loop, filter it: {% set ns = namespace(done=false) %}{% for x in xs if not ns.done %}…{% set ns.done = true %}…{% endfor %}; or turn on loop controls',
	],
	[
		'continue',
		'to skip a round, filter the loop: {% for x in xs if … %}, or put the rest of the round in an if; or turn on loop controls',
	],
	['trans', 'there are no translations'],
	['debug', 'it would print the whole context'],
]);

/** What to tell somebody who writes a tag that Jinja2 has and this language doesn't; undefined for any other name. */
export function refusal(name: string): string | undefined {
	if (LOADERS.has(name)) return `'${name}' is not available: a prompt cannot load other templates`;
	const reason = REFUSED.get(name);
	return reason === undefined ? undefined : `'${name}' is not available: ${reason}`;
}
