/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
	agrees,
	findOracles,
	loadCases,
	recordAll,
	renderOurs,
	type Case,
	type Recording,
	type Result,
} from './oracle';
import { RELEASE_CASES } from './releases';

/** What Jinja2 renders and this engine refuses, each a row of "Differences from Jinja2 that remain" in docs/templates.md. */
const REFUSED: ReadonlyArray<{ readonly row: string; readonly template: RegExp }> = [
	{ row: 'methods that change data', template: /\.append\(/ },
];
const isRefused = (template: string, ours: Result): boolean =>
	'error' in ours && REFUSED.some((refused) => refused.template.test(template));

const text = readFileSync(join(__dirname, 'recorded.json'), 'utf8');
const recorded = JSON.parse(text) as Recording;

const groups = new Map<string, Case[]>();
for (const one of loadCases()) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);

describe('templates render as the recorded Jinja2 did', () => {
	it('has at least 400 cases', () => {
		expect(Object.values(recorded.groups).flat().length).toBeGreaterThanOrEqual(400);
	});

	it.each([...groups.keys()])('%s', (group) => {
		const expectations = recorded.groups[group] ?? [];
		const cases = groups.get(group) ?? [];
		expect(expectations).toHaveLength(cases.length);
		const differing = cases
			.map((one, index) => ({
				template: one.template,
				jinja2: expectations[index] ?? { error: 'not recorded' },
				ours: renderOurs(one),
			}))
			.filter(({ template, jinja2, ours }) => !agrees(ours, jinja2) && !isRefused(template, ours));
		expect(differing).toEqual([]);
	});
});

/** The results of `recording` that neither the other one has nor a release that is known to differ. */
function drifted(recording: Recording): object[] {
	const sameOrKnown = (one: Case, then: Result | undefined, now: Result | undefined) =>
		isDeepStrictEqual(then, now) ||
		RELEASE_CASES.some(
			({ group, template, outcomes }) =>
				group === one.group &&
				template === one.template &&
				outcomes.some(({ result }) => isDeepStrictEqual(result, now)),
		);
	return [...groups].flatMap(([group, cases]) =>
		cases
			.map((one, index) => ({
				one,
				then: recorded.groups[group]?.[index],
				now: recording.groups[group]?.[index],
			}))
			.filter(({ one, then, now }) => !sameOrKnown(one, then, now)),
	);
}

describe('the recording', () => {
	const oracles = findOracles();

	it.each(
		oracles.length > 0
			? oracles.map(({ version, command }) => [`is what Jinja2 ${version} gives today`, command])
			: [["isn't compared: no Python here has Jinja2 3.1", '']],
	)('%s', (_name, command) => {
		expect(command === '' ? [] : drifted(recordAll(command))).toEqual([]);
	});

	it.each(RELEASE_CASES)('has one of the outcomes of 3.1 releases: $name', (one) => {
		const index = (groups.get(one.group) ?? []).findIndex(
			({ template }) => template === one.template,
		);
		expect(one.outcomes.map(({ result }) => result)).toContainEqual(
			recorded.groups[one.group]?.[index],
		);
	});
});
