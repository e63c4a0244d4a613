import type { Result } from './oracle';

interface ReleaseCase {
	readonly name: string;
	readonly group: string;
	readonly template: string;
	/** What Jinja2 gives from a release on, the oldest first. Distributions take a newer outcome back into an older release. */
	readonly outcomes: ReadonlyArray<{ readonly from: string; readonly result: Result }>;
}

/** The cases whose outcome isn't the same in every Jinja2 3.1. The recording has one of the outcomes, which is ours. */
export const RELEASE_CASES: readonly ReleaseCase[] = [
	{
		name: 'a key with a space in xmlattr is an error',
		group: 'filters/web',
		template: "{{ {'a b': 1}|xmlattr }}",
		outcomes: [
			{ from: '3.1.0', result: { output: ' a b="1"' } },
			{ from: '3.1.3', result: { error: 'runtime' } },
		],
	},
	{
		name: 'the int filter makes 0 of infinity',
		group: 'filters/numbers',
		template: "{{ 'inf'|int }}",
		outcomes: [
			{ from: '3.1.0', result: { error: 'runtime' } },
			{ from: '3.1.5', result: { output: '0' } },
		],
	},
	{
		name: 'an attribute of a namespace can be one of several targets of set',
		group: 'statements/set',
		template: '{% set ns = namespace(x=1) %}{% set ns.x, y = 1, 2 %}',
		outcomes: [
			{ from: '3.1.0', result: { error: 'syntax' } },
			{ from: '3.1.5', result: { output: '' } },
		],
	},
];
