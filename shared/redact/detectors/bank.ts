import type { Match, Detector, TurnReading } from '../reading/turnReading';
import { candidate, numbersMeaning, wholeCode } from './lib/numbersByMeaning';

/** Account and routing numbers, which only the words around them give away. */
export const bank: Detector = {
	entities: ['US_BANK_NUMBER', 'ACCOUNT_NUMBER', 'ABA_ROUTING_NUMBER'],
	patterns: {},
	detect: (doc) => [
		...accounts(doc, 'bankAccount', 'US_BANK_NUMBER'),
		...accounts(doc, 'account', 'ACCOUNT_NUMBER'),
		...Array.from(
			numbersMeaning(doc, 'routing', {
				tight: [6, 9],
				loose: [9, 9],
				asked: [6, 9],
				alone: [1, 9],
			}),
			({ run }) => candidate('ABA_ROUTING_NUMBER', run),
		),
	],
};

function* accounts(
	doc: TurnReading,
	kind: 'account' | 'bankAccount',
	entity: string,
): Generator<Match> {
	for (const { run, meaning } of numbersMeaning(doc, kind, {
		tight: [3, 20],
		loose: [6, 20],
		asked: [5, 20],
		alone: [1, 20],
	})) {
		const { length } = run.digits;
		if (meaning.how === 'tight' && !meaning.strong && length < 4) continue;
		if (
			meaning.how === 'loose' &&
			(length < (meaning.strong ? 6 : 7) ||
				run.glued ||
				looksLikeDate(run.groups.map((group) => group.digits.length)))
		)
			continue;
		yield candidate(entity, run.glued ? wholeCode(doc, run) : run);
	}
}

const looksLikeDate = (lengths: readonly number[]): boolean =>
	/^(?:[12],[12],[24]|4,[12],[12])$/.test(lengths.join());
