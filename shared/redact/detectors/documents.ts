import { ENDS, STARTS } from '../reading/borders';
import { matches, type Match, type Detector, type TurnReading } from '../reading/turnReading';
import type { CueKind } from '../reading/cue';
import { cueBefore } from '../reading/cueWords';
import { candidate, numbersMeaning, wholeCode } from './lib/numbersByMeaning';

/** Two letters, six digits, A to D. Not the prefixes HMRC never gives: with D, F, I, Q, U, V, second O, and BG, GB, KN, NK, NT, TN, ZZ. */
const NINO = new RegExp(
	`${STARTS}(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D]${ENDS}`,
	'giu',
);
/** One word of letters and digits, as on documents. */
const CODE = new RegExp(`${STARTS}(?<!-)[A-Z]{1,4}[- ]?\\d[A-Z0-9-]{3,18}${ENDS}`, 'giu');

/** Modulus 11 (NHS Data Dictionary). */
export function isNhs(digits: string): boolean {
	if (digits.length !== 10) return false;
	const sum = [...digits.slice(0, 9)].reduce(
		(total, digit, index) => total + Number(digit) * (10 - index),
		0,
	);
	return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

export const documents: Detector = {
	entities: ['US_PASSPORT', 'US_DRIVER_LICENSE', 'UK_NHS', 'UK_NINO'],
	patterns: { NINO, CODE },
	detect: (doc) => [
		...numbered(doc, 'passport', 'US_PASSPORT'),
		...numbered(doc, 'license', 'US_DRIVER_LICENSE'),
		...Array.from(
			numbersMeaning(doc, 'nhs', {
				tight: [10, 10],
				loose: [10, 10],
				asked: [10, 10],
				alone: [3, 10],
			}),
			({ run }) => candidate('UK_NHS', run),
		),
		...(/\bnhs\b/.test(doc.lower) ? doc.runs : [])
			.filter(
				(run) =>
					!run.glued &&
					run.groups.map(({ digits }) => digits.length).join() === '3,3,4' &&
					run.gaps.every((gap) => gap === ' ') &&
					isNhs(run.digits),
			)
			.map((run) => candidate('UK_NHS', run)),
		...ninos(doc),
	],
};

function ninos(doc: TurnReading): Match[] {
	const said = doc.cues.some(({ kind }) => kind === 'nino');
	if (!/\d/.test(doc.text)) return [];
	return matches(
		doc,
		NINO,
		'UK_NINO',
		(text) => said || /[ -]/.test(text) || text === text.toUpperCase(),
	);
}

function* numbered(doc: TurnReading, kind: CueKind, entity: string): Generator<Match> {
	for (const { run } of numbersMeaning(doc, kind, {
		tight: [5, 20],
		loose: [6, 20],
		asked: [5, 20],
		alone: [2, 20],
	}))
		yield candidate(entity, run.glued ? wholeCode(doc, run) : run);
	const said = doc.cues.filter((cue) => cue.kind === kind);
	const asked = doc.asked?.answered === false && doc.asked.kinds.some((each) => each.kind === kind);
	if (said.length === 0 && !asked) return;
	for (const match of doc.text.matchAll(CODE)) {
		const near = cueBefore(said, match.index, 50) !== undefined;
		if ((near || (asked && doc.tokens.length < 16)) && (match[0].match(/\d/g)?.length ?? 0) >= 4)
			yield { entity, start: match.index, end: match.index + match[0].length };
	}
}
