import { ENDS, STARTS } from '../reading/borders';
import type { NumberRun } from '../reading/numberRuns';
import type { Match, Detector, TurnReading } from '../reading/turnReading';
import { countryOf, NATIONAL_IDS } from './lib/nationalIds';
import { numbersMeaning, wholeCode } from './lib/numbersByMeaning';

const WRITTEN = new RegExp(
	`${STARTS}(?<![.-])(?:${NATIONAL_IDS.flatMap(({ written }) => (written === undefined ? [] : [written])).join('|')})${ENDS}(?![.-]?\\d)`,
	'gu',
);
/** Letters and digits in one word, as an answer or behind its name. */
const CODE = new RegExp(`${STARTS}[A-Z0-9](?:[ .-]?[A-Z0-9]){6,19}${ENDS}`, 'giu');

/** Personal numbers of many countries: by shape and check digit anywhere, by their names otherwise. `country` is told of a valid one. */
export const nationalId: Detector = {
	entities: ['NATIONAL_ID'],
	patterns: { WRITTEN, CODE },
	detect: (doc) => [...written(doc), ...named(doc)],
};

function* written(doc: TurnReading): Generator<Match> {
	if (!/\d{2}/.test(doc.text)) return;
	for (const { 0: text, index } of doc.text.matchAll(WRITTEN)) {
		const country = countryOf(text);
		if (country !== undefined && !isOther(doc, index, index + text.length))
			yield { entity: 'NATIONAL_ID', start: index, end: index + text.length, country };
	}
}

/** Whether the words beside it say that a number there is an order or the like. */
const isOther = ({ runs }: TurnReading, start: number, end: number): boolean =>
	runs.some(
		(run) =>
			run.start < end &&
			run.end > start &&
			run.meaning?.kind === 'other' &&
			run.meaning.how === 'tight',
	);

function* named(doc: TurnReading): Generator<Match> {
	for (const { run } of numbersMeaning(doc, 'nationalId', {
		tight: [7, 18],
		loose: [8, 18],
		asked: [7, 18],
		alone: [2, 18],
	}))
		yield withCountry(doc, run.glued ? wholeCode(doc, run) : run);
	const asked =
		doc.asked?.whole === false && doc.asked.kinds.some(({ kind }) => kind === 'nationalId');
	if (!asked && !doc.cues.some(({ kind }) => kind === 'nationalId')) return;
	for (const { 0: text, index } of doc.text.matchAll(CODE)) {
		const country = countryOf(text);
		if (country !== undefined)
			yield { entity: 'NATIONAL_ID', start: index, end: index + text.length, country };
	}
}

function withCountry(doc: TurnReading, { start, end }: Pick<NumberRun, 'start' | 'end'>): Match {
	const text = doc.text.slice(start, end);
	const country = countryOf(text, /^[\d\s.-]+$/.test(text) ? doc.language.code : undefined);
	return { entity: 'NATIONAL_ID', start, end, ...(country === undefined ? {} : { country }) };
}
