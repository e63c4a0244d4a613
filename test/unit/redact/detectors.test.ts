/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { redactText } from '../../../shared';
import { detectors, person } from '../../../shared/redact/detectors';
import type { Examples } from '../../../shared/redact/detectors/lib/examplesType';
import { CUES } from '../../../shared/redact/reading/cueWords';
import { PLACEHOLDER, PLATFORM_TOKEN } from '../../../shared/redact/placeholders/labels';

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
	...CUES.map(
		({ kind, strong, pattern }) => [`${kind}${strong ? '' : ' (weak)'}`, pattern] as const,
	),
	['PLACEHOLDER', PLACEHOLDER],
	['PLATFORM_TOKEN', PLATFORM_TOKEN],
];
const SIZE = 100_000;
const hostile: Array<readonly [string, string]> = [
	['one letter', 'a'],
	['one digit', '1'],
	['digits and spaces', '1 '],
	['digits and hyphens', '1-'],
	['dots', 'a.'],
	['at signs', 'a@a.'],
	['spaces', ' '],
	['brackets', '['],
	['placeholders', '[CUSTOMER_'],
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
].map(
	([name, bit]) =>
		[name ?? '', (bit ?? '').repeat(Math.ceil(SIZE / (bit ?? ' ').length)).slice(0, SIZE)] as const,
);

describe('no pattern backtracks', () => {
	it.each(patterns)('%s reads 100 kB of anything in no time', (_name, pattern) => {
		for (const [, text] of hostile) {
			const started = performance.now();
			Array.from(
				text.matchAll(
					new RegExp(pattern.source, pattern.global ? pattern.flags : `${pattern.flags}g`),
				),
				() => 1,
			);
			expect(performance.now() - started).toBeLessThan(3000);
		}
	});

	it.each(hostile)('a text of %s is redacted in seconds', (_name, text) => {
		const started = performance.now();
		redactText(text);
		expect(performance.now() - started).toBeLessThan(20_000);
	});
});
