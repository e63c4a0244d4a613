/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { redactText } from '../../../shared';
import { detectors, person } from '../../../shared/redact/detectors';
import type { Examples } from '../../../shared/redact/detectors/lib/examplesType';
import { PACKS, packOf } from '../../../shared/redact/languages';
import { PLACEHOLDER, PLATFORM_TOKEN } from '../../../shared/redact/placeholders/labels';
import { growthExponent, LINEAR } from '../../support/growth';

const folder = join(__dirname, '../../../shared/redact/detectors');
const files = readdirSync(folder)
	.filter((file) => file.endsWith('.ts'))
	.map((file) => file.replace(/\.ts$/, ''));
const names = files.filter((file) => file !== 'index' && !file.endsWith('.examples'));

describe.each(names)('the detector %s', (name) => {
	const { examples } = jest.requireActual<{ examples: Examples }>(
		join(folder, `${name}.examples.ts`),
	);

	it.each(examples.masks)('masks: %s', (text, redacted) => {
		expect(redactText(text).text).toBe(redacted);
	});

	it.each(examples.leaves)('leaves: %s', (text) => {
		expect(redactText(text).text).toBe(text);
	});
});

describe('the table of detectors', () => {
	it('has a detector for each file', () => {
		expect(detectors.length + 1).toBe(names.length);
	});
});

const patterns: Array<readonly [string, RegExp]> = [
	...[...detectors, person].flatMap((detector) => Object.entries(detector.patterns)),
	...[...PACKS, packOf('other')].flatMap((pack) =>
		pack.cues.map(
			({ kind, strong, pattern }) =>
				[`${pack.code} ${kind}${strong ? '' : ' (weak)'}`, pattern] as const,
		),
	),
	['PLACEHOLDER', PLACEHOLDER],
	['PLATFORM_TOKEN', PLATFORM_TOKEN],
];
const hostile: Array<[name: string, bit: string]> = [
	['one letter', 'a'],
	['one digit', '1'],
	['digits and spaces', '1 '],
	['digits and hyphens', '1-'],
	['dots', 'a.'],
	['at signs', 'a@a.'],
	['spaces', ' '],
	['brackets', '['],
	['placeholders', '[CUSTOMER_'],
	['names in capitals', 'JANE DOE, '],
	['colons', 'a:'],
	['links', 'http://a@'],
	['capitals', 'Aa '],
	['my name is', 'my name is '],
	['keys', 'eyJ'],
	['streets', '1 A '],
	['rue', '1 rue de la '],
	['slashes', '?token='],
	['words', 'the account number of '],
	['quotes', "a'"],
	['line ends', '\n'],
];
const sizes = { from: 12_500, to: 100_000 };
const textOf = (bit: string) => (size: number) =>
	bit.repeat(Math.ceil(size / bit.length)).slice(0, size);

describe('no pattern backtracks', () => {
	it.each(patterns)('%s reads ten times the text in ten times the work', (_name, pattern) => {
		const every = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''));
		const count = (text: string) => Array.from(text.matchAll(every), () => 1).length;
		const grown = hostile.filter(([, bit]) => growthExponent(textOf(bit), count, sizes) >= LINEAR);
		expect(grown).toEqual([]);
	});

	it.each(hostile)('the work on a text of %s grows with its length', (_name, bit) => {
		expect(growthExponent(textOf(bit), redactText, sizes)).toBeLessThan(LINEAR);
	});
});
