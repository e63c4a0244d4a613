import { matches, type Match, type Detector, type TurnReading } from '../reading/turnReading';

/** Beginnings that services give their keys, so that they can be found. */
const PREFIXED =
	/(?<![\w-])(?:sk-[\w-]{16,256}|[srp]k_(?:live|test)_[A-Za-z0-9]{10,128}|gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}|xox[abeprs]-[\w-]{10,255}|(?:AKIA|ASIA)[0-9A-Z]{16}|AIza[\w-]{30,45}|SG\.[\w-]{16,64}\.[\w-]{16,64}|ya29\.[\w-]{20,255}|npm_[A-Za-z0-9]{30,64}|hf_[A-Za-z0-9]{20,64}|dop_v1_[a-f0-9]{40,80}|shp(?:at|ss|ca)_[a-f0-9]{20,64}|AC[a-f0-9]{32}|SK[a-f0-9]{32})(?![\w-])/g;
const JWT = /(?<![\w-])eyJ[\w-]{8,2048}\.[\w-]{8,4096}\.[\w-]{0,1024}/g;
const BEARER = /(?<!\w)(?:bearer|basic)[ ]{1,2}[\w.~+/=-]{16,2048}/gi;
const VALUE =
	/^(?:[ ]?(?:key|token|secret|value))?[ ]?(?:is|was|:|=|->)?[ ]?["'`]?([\w.~+/=-]{8,512})/i;
const KEY_BEGIN = '-----BEGIN ';
const KEY_END = '-----END ';

export const secret: Detector = {
	entities: ['API_KEY'],
	patterns: { PREFIXED, JWT, BEARER, VALUE },
	detect: (doc) => [
		...matches(doc, PREFIXED, 'API_KEY'),
		...(doc.text.includes('eyJ') ? matches(doc, JWT, 'API_KEY') : []),
		...matches(doc, BEARER, 'API_KEY', (text) => /\d/.test(text)).map((found) => ({
			...found,
			start: doc.text.indexOf(' ', found.start) + 1,
		})),
		...saidToBe(doc),
		...privateKeys(doc),
	],
};

function* saidToBe(doc: TurnReading): Generator<Match> {
	for (const cue of doc.cues) {
		if (cue.kind !== 'secret') continue;
		const match = VALUE.exec(doc.text.slice(cue.end, cue.end + 540));
		const value = match?.[1] ?? '';
		if (match === null || !/\d/.test(value) || !/[A-Za-z]/.test(value)) continue;
		const end = cue.end + match[0].length;
		yield { entity: 'API_KEY', start: end - value.length, end };
	}
}

function* privateKeys({ text }: TurnReading): Generator<Match> {
	for (let start = text.indexOf(KEY_BEGIN); start >= 0; ) {
		if (!text.slice(start, start + 60).includes('PRIVATE KEY')) {
			start = text.indexOf(KEY_BEGIN, start + 1);
			continue;
		}
		const close = text.indexOf(KEY_END, start);
		const last = close < 0 ? text.length : text.indexOf('-----', close + KEY_END.length);
		const end = close < 0 || last < 0 ? text.length : last + 5;
		yield { entity: 'API_KEY', start, end };
		start = text.indexOf(KEY_BEGIN, end);
	}
}
