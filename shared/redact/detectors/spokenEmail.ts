import type { Match, Detector, TurnReading } from '../reading/turnReading';

const TOP = new Set(
	'com net org edu gov co io uk us ca de fr es it nl eu info biz au in me tv'.split(' '),
);
const JOINTS = new Set(['dot', 'underscore', 'dash', 'hyphen', 'period', 'plus']);
const NOT_LOCAL = new Set(
	"is at it it's its email mail address my me to on the a and that that's this yes yeah okay ok sure um uh so be would write send reach contact your for with i i'm as use can has have has got no was".split(
		' ',
	),
);

/** "jane dot doe at example dot com". */
export const spokenEmail: Detector = {
	entities: ['EMAIL_ADDRESS'],
	patterns: {},
	detect: (doc) => [...found(doc)],
};

function* found(doc: TurnReading): Generator<Match> {
	if (!doc.lower.includes(' dot ') && !/ at [a-z0-9-]{1,30}\.[a-z]{2,6}/.test(doc.lower)) return;
	const { tokens } = doc;
	for (let at = 1; at < tokens.length - 2; at++) {
		if (tokens[at]?.text !== 'at') continue;
		const last = domainEnd(doc, at + 1);
		if (last === undefined) continue;
		let first = at;
		while (first > 0 && at - first < 8 && isLocal(doc, first - 1)) first--;
		if (first < at)
			yield {
				entity: 'EMAIL_ADDRESS',
				start: tokens[first]?.start ?? 0,
				end: tokens[last]?.end ?? 0,
			};
	}
}

/** The last token of `example dot co dot uk`, or of `gmail.com`. */
function domainEnd({ tokens, text }: TurnReading, start: number): number | undefined {
	let last: number | undefined;
	if (NOT_LOCAL.has(tokens[start]?.text ?? '')) return undefined;
	for (let index = start + 1; index < Math.min(tokens.length, start + 8); index++) {
		const token = tokens[index];
		const between = text.slice(tokens[index - 1]?.end, token?.start);
		if (token?.text === 'dot' || (between === '.' && token?.kind === 'word')) {
			const top = token.text === 'dot' ? index + 1 : index;
			if (TOP.has(tokens[top]?.text ?? '')) last = top;
			index = top;
		} else if (last !== undefined || index > start + 2) break;
	}
	return last;
}

function isLocal({ tokens, text }: TurnReading, index: number): boolean {
	const token = tokens[index];
	const next = tokens[index + 1];
	if (
		token === undefined ||
		next === undefined ||
		token.kind === 'opaque' ||
		!/^[ ._-]{0,2}$/.test(text.slice(token.end, next.start))
	)
		return false;
	if (JOINTS.has(token.text)) return true;
	return !NOT_LOCAL.has(token.text);
}
