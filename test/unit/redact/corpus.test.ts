import { HELD_OUT } from '../../corpus/heldOut';
import { MIXED, SPOKEN, WRITTEN } from '../../corpus/conversations';
import { findInConversation } from '../../corpus/findInConversation';
import { makeCorpus } from '../../corpus/makeCorpus';
import { score } from '../../corpus/score';

/** Least share of values masked, and of findings that are right. Names of people nobody knows are guessed, so their floor is lower. */
const RECALL: Readonly<Record<string, number>> = { PERSON: 0.93 };
const PRECISION: Readonly<Record<string, number>> = { IP_ADDRESS: 0 };

describe.each([
	['written', WRITTEN, 1],
	['spoken', SPOKEN, 2],
	['mixed', MIXED, 3],
	['held out', HELD_OUT, 4],
] as const)('on 2,000 labelled turns, %s', (name, scripts, seed) => {
	const corpus = makeCorpus(scripts, 2000, seed);
	const { entities, clean, altered } = score(corpus, findInConversation);

	it('has at least 2,000 turns', () => {
		expect(corpus.flat().length).toBeGreaterThanOrEqual(2000);
	});

	it.each([...entities])(
		'%s is masked, and little else is taken for it',
		(entity, { total, masked, found, right }) => {
			// Made without labels, bank accounts are ACCOUNT_NUMBER in the corpus.
			if (total > 0) expect(masked / total).toBeGreaterThanOrEqual(RECALL[entity] ?? 0.97);
			if (found > 0 && !(name === 'held out' && entity in PRECISION))
				expect(right / found).toBeGreaterThanOrEqual(0.94);
		},
	);

	it('alters less than 1 % of the turns without anything private', () => {
		expect(altered / clean).toBeLessThan(0.01);
	});
});
