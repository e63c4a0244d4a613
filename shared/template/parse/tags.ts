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
export const REFUSED: ReadonlyMap<string, string> = new Map([
	['autoescape', 'a prompt is plain text, nothing is escaped'],
	['do', 'a template cannot change data'],
	['break', 'use an if around the rest of the loop'],
	['continue', 'use an if around the rest of the loop'],
	['trans', 'there are no translations'],
	['debug', 'it would print the whole context'],
]);
