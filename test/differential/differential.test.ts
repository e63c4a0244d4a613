/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	agrees,
	jinjaVersion,
	loadCases,
	PYTHON,
	recordAll,
	renderOurs,
	type Case,
	type Result,
} from './oracle';

const text = readFileSync(join(__dirname, 'recorded.json'), 'utf8');
const recorded = JSON.parse(text) as { jinja2: string; groups: Record<string, Result[]> };

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
			.filter(({ jinja2, ours }) => !agrees(ours, jinja2));
		expect(differing).toEqual([]);
	});
});

const version = PYTHON === undefined ? undefined : jinjaVersion(PYTHON);
// another 3.1 release may word an error differently, never the output; another minor version is another language
const comparable =
	PYTHON !== undefined &&
	version?.startsWith(recorded.jinja2.split('.').slice(0, 2).join('.')) === true;

describe(
	comparable
		? `the recording, against Jinja2 ${version}`
		: 'the recording (python3-jinja2 is missing: drift is NOT checked)',
	() => {
		(comparable ? it : it.skip)('is what Jinja2 gives today', () => {
			const now = JSON.parse(recordAll(PYTHON ?? '')) as typeof recorded;
			expect(now.groups).toEqual(recorded.groups);
		});
	},
);
