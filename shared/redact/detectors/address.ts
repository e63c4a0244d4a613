import { ENDS, STARTS } from '../reading/borders';
import { matches, type Match, type Detector, type TurnReading } from '../reading/turnReading';
import { candidate, numbersMeaning } from './lib/numbersByMeaning';

const SUFFIX =
	'Street|Avenue|Boulevard|Lane|Road|Drive|Court|Circle|Place|Terrace|Parkway|Highway|Square|Trail|Way|Crescent|Alley|Loop|Plaza|Mews|Grove|Heights|St|Ave|Av|Blvd|Ln|Rd|Dr|Ct|Cir|Pl|Ter|Pkwy|Hwy|Sq|Trl|Cres';
const UNIT = '(?:,?[ ](?:apt|apartment|suite|ste|unit|flat|#)\\.?[ ]?[a-z0-9-]{1,6})?';
const NAME = "(?:[A-Z][\\p{L}'.-]{0,24}|\\d{1,3}(?:st|nd|rd|th))";
const STREET = new RegExp(
	`(?<![\\p{L}\\p{N}$€£.-])\\d{1,6}[A-Za-z]?,?(?:[ ]${NAME}){1,4}[ ](?:${SUFFIX})(?![\\p{L}\\p{N}])(?:[ ](?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)(?![\\p{L}]))?${UNIT.replace('(?:,?[ ](?:apt', '(?:,?[ ](?:[Aa]pt').replace('|suite|ste|unit|flat', '|[Aa]partment|[Ss]uite|[Ss]te|[Uu]nit|[Ff]lat')}`,
	'gu',
);
/** Without capitals only where the last word cannot be taken for anything else. */
const SPOKEN = new RegExp(
	`(?<![\\p{L}\\p{N}$€£.-])\\d{1,6}(?:[ ](?:north|south|east|west|n|s|e|w))?(?:[ ](?!${'(?:the|on|of|and|to|in|at|or|for|is|was|my|a|down|up|per|more|minutes|miles|dollars|days|people)'}[ ])[\\p{L}']{2,20}){1,3}[ ](?:street|avenue|boulevard|lane|road|parkway|terrace|crescent|blvd)(?![\\p{L}\\p{N}])${UNIT}`,
	'giu',
);
const GERMAN =
	/(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,24}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|laan|straat|gatan|vej|vägen)[ ]\d{1,4}[ ]?[a-z]?(?![\p{L}\p{N}])/gu;
const ROMANCE =
	/(?<![\p{L}\p{N}])(?:\d{1,4}(?:[ ]bis)?,?[ ])(?:rue|avenue|boulevard|chemin|allée|quai|impasse)[ ](?:(?:de|du|des|la|le|les|l'|d')[ ]?){0,2}\p{Lu}[\p{L}'-]{1,24}(?:[ -]\p{Lu}[\p{L}'-]{1,24}){0,2}/giu;
const BOX = new RegExp(`${STARTS}p\\.?[ ]?o\\.?[ ]?box[ ]\\d{1,7}(?!\\d)`, 'giu');
const STATE_ZIP =
	/,[ ](?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),?[ ](\d{5}(?:-\d{4})?)(?!\d)/g;
const POSTCODE = new RegExp(
	`${STARTS}(?:[A-Z]{1,2}\\d[A-Z\\d]?[ ]?\\d[A-Z]{2}|[A-Z]\\d[A-Z][ ]?\\d[A-Z]\\d)${ENDS}`,
	'giu',
);

/** Streets with house numbers, and postal codes where the words say that they are. */
export const address: Detector = {
	entities: ['STREET_ADDRESS', 'ZIP_CODE'],
	patterns: { STREET, SPOKEN, GERMAN, ROMANCE, BOX, STATE_ZIP, POSTCODE },
	detect: (doc) =>
		/\d/.test(doc.text) || doc.runs.length > 0 ? [...streets(doc), ...codes(doc)] : [],
};

function* streets(doc: TurnReading): Generator<Match> {
	for (const pattern of [STREET, SPOKEN, GERMAN, ROMANCE, BOX])
		yield* matches(doc, pattern, 'STREET_ADDRESS');
}

function* codes(doc: TurnReading): Generator<Match> {
	for (const { run } of numbersMeaning(doc, 'zip', { tight: [4, 9], asked: [4, 9], alone: [3, 9] }))
		yield candidate('ZIP_CODE', run);
	for (const match of doc.text.matchAll(STATE_ZIP)) {
		const end = match.index + match[0].length;
		yield { entity: 'ZIP_CODE', start: end - (match[1]?.length ?? 0), end };
	}
	const said =
		doc.cues.some(({ kind }) => kind === 'zip' || kind === 'address') ||
		doc.asked?.kinds.some(({ kind }) => kind === 'zip' || kind === 'address') === true;
	yield* matches(
		doc,
		POSTCODE,
		'ZIP_CODE',
		(text) => said || (text === text.toUpperCase() && text.includes(' ')),
	);
}
