import { injectionSignals } from '../../../shared';
import { HELD_OUT } from '../../corpus/heldOut';
import { MIXED, SPOKEN, WRITTEN } from '../../corpus/conversations';
import { makeCorpus } from '../../corpus/makeCorpus';
import { OUTSIDE_ATTACKS, type OutsideAttack } from '../../outside/signals/attacks';
import { OUTSIDE_HARMLESS } from '../../outside/signals/harmless';
import {
	FOURTH_HARMLESS,
	SECOND_ATTACKS,
	SECOND_HARMLESS,
	THIRD_ATTACKS,
	THIRD_HARMLESS,
} from '../../outside/signals/secondLook';

const isNamed = (text: string): boolean => injectionSignals(text).length > 0;
const share = (texts: readonly string[]): number => texts.filter(isNamed).length / texts.length;
const textsOf = (attacks: readonly OutsideAttack[]): string[] => attacks.map(({ text }) => text);

describe('what customers and agents try on a reviewer is named', () => {
	const heldOut = OUTSIDE_ATTACKS.filter((attack) => attack.heldOut);

	test.each([...new Set(OUTSIDE_ATTACKS.map(({ language }) => language))])(
		'at least 80 %% of the held-out texts in %s',
		(language) => {
			expect(
				share(textsOf(heldOut.filter((attack) => attack.language === language))),
			).toBeGreaterThanOrEqual(0.8);
		},
	);

	test.each([...new Set(OUTSIDE_ATTACKS.map(({ kind }) => kind))])(
		'at least 80 %% of the held-out texts of the kind %s',
		(kind) => {
			expect(
				share(textsOf(heldOut.filter((attack) => attack.kind === kind))),
			).toBeGreaterThanOrEqual(0.8);
		},
	);

	test('at least 90 % of the later sets', () => {
		expect(share([...SECOND_ATTACKS, ...THIRD_ATTACKS])).toBeGreaterThanOrEqual(0.9);
	});
});

describe('ordinary turns are no attack', () => {
	const harmless = [
		...OUTSIDE_HARMLESS.map(({ text }) => text),
		...SECOND_HARMLESS,
		...THIRD_HARMLESS,
		...FOURTH_HARMLESS,
	];
	test.each(harmless.map((text) => [text]))('%s', (text) => {
		expect(injectionSignals(text)).toEqual([]);
	});

	test.each([
		['written', WRITTEN],
		['spoken', SPOKEN],
		['mixed', MIXED],
		['held out', HELD_OUT],
	])('none of 10,000 %s turns', (_name, scripts) => {
		const texts = makeCorpus(scripts, 10_000, 20261128)
			.flat()
			.map(({ text }) => text);
		expect(texts.filter(isNamed)).toEqual([]);
	});
});

test('a word that is repeated dozens of times in a row is named once, with its place', () => {
	const text = `Hello. ${'refund '.repeat(60)}Thanks.`;
	expect(injectionSignals(text)).toEqual([{ signal: 'repeated_words', start: 7, end: 426 }]);
});
