import { type Cue, type CueKind, type Meaning, type PendingRequest } from './cue';
import type { Token } from './tokenize';

/** Each kind's words; the first group that takes part is the kind. Strong ones say "number", "code" or "date" themselves. */
export const CUES: ReadonlyArray<{ kind: CueKind; strong: boolean; pattern: RegExp }> = [
	{
		kind: 'ssn',
		strong: true,
		pattern:
			/\b(?:social(?! (?:media|network|worker|club|event|post))(?: security)?(?:'s)?(?: (?:number|no|num|digits|card))?|ssn|s\.s\.n|s s n|ss number|ss#|soc(?: sec)?|itin|tax(?:payer)? (?:id|identification)(?: number)?|tin number)(?![\w'])/g,
	},
	{
		kind: 'cvv',
		strong: true,
		pattern:
			/\b(?:cvv2?|cvc2?|c v v|c v c|cv2|security code|card verification(?: (?:value|code|number))?|(?:three|3|four|4)[- ]digit (?:security )?(?:code|number) on|(?:code|number|digits|numbers) on the back)\b/g,
	},
	{
		kind: 'pin',
		strong: true,
		pattern:
			/\b(?:pin(?: (?:number|code))?|passcode|pass code|access code|(?:verification|authentication|one[- ]time|sms|log ?in|two[- ]factor|2fa|activation) (?:code|passcode|pin)|otp|one[- ]time password)\b/g,
	},
	{
		kind: 'expiry',
		strong: true,
		pattern:
			/\b(?:expir(?:y|ation)(?: date)?|exp(?: date)?|expires|valid (?:thru|through)|good thru)\b/g,
	},
	{
		kind: 'bankAccount',
		strong: true,
		pattern: /\b(?:(?:bank|checking|chequing|savings?|deposit) account(?: (?:number|no|num))?)\b/g,
	},
	{
		kind: 'account',
		strong: true,
		pattern:
			/\b(?:(?:account|acct|a\/c|member|membership|customer|client|subscriber|user|loan|patient|medical record|insurance|health plan|medicare|medicaid|beneficiary|mrn|mortgage)(?:'s)?(?: (?:number|no|num|id|identification number|identification)\b| ?#)|mrn\b|member id\b)/g,
	},
	{
		kind: 'routing',
		strong: true,
		pattern:
			/\b(?:routing(?: transit)?(?: (?:number|no|num))?|aba(?: number)?|sort code|transit number|bsb(?: number)?)\b/g,
	},
	{
		kind: 'card',
		strong: true,
		pattern:
			/\b(?:(?:card|visa|mastercard|amex|american express|discover|credit|debit)(?: card)?(?:'s)?(?: (?:number|no|num|digits)\b| ?#)|(?:sixteen|16|fifteen|15)[- ]digits?(?: (?:number|card number|code))?|long number|card ending|numbers? (?:on|of) (?:the|your|my) (?:\w{1,12} )?card)/g,
	},
	{
		kind: 'dob',
		strong: true,
		pattern: /\b(?:date of birth|birth ?dates?|birth ?days?|d\.?o\.?b|born(?: on| in)?)\b/g,
	},
	{
		kind: 'phone',
		strong: true,
		pattern:
			/\b(?:(?:(?:tele|cell|mobile|home|work|office|contact|call ?back|best|daytime|cellular)[ -]?)?(?:phone|telephone|cellphone)(?: (?:number|no|num|#))?|(?:mobile|cell|cellular|contact|callback|call back|home|work|office|fax|whatsapp|landline|best|good)(?: (?:number|no)\b)|telephone|(?:number|line) (?:to (?:call|reach)|you can reach|where)|number (?:we|i) can (?:call|reach)|(?:my|your|his|her|their|our)(?: (?:new|other|old|current|direct|registered|personal))? number|registered (?:number|mobile|phone))/g,
	},
	{ kind: 'zip', strong: true, pattern: /\b(?:zip(?: ?code)?|post(?:al)? ?code)\b/g },
	{ kind: 'nhs', strong: true, pattern: /\bnhs(?: (?:number|no))?\b/g },
	{
		kind: 'nino',
		strong: true,
		pattern: /\b(?:national insurance(?: (?:number|no))?|ni (?:number|no)|nino)\b/g,
	},
	{ kind: 'passport', strong: true, pattern: /\bpassport(?: (?:number|no|num))?\b/g },
	{
		kind: 'license',
		strong: true,
		pattern:
			/\b(?:driv(?:er'?s?|ers'|ing) licen[cs]e(?: (?:number|no|num))?|licen[cs]e (?:number|no)|dl (?:number|no))(?![\w])/g,
	},
	{
		kind: 'password',
		strong: true,
		pattern: /\b(?:password|passphrase|pass phrase|passwd|pwd)\b/g,
	},
	{
		kind: 'secret',
		strong: true,
		pattern:
			/\b(?:api[ _-]?key|secret[ _-]?key|client[ _-]?secret|access[ _-]?(?:key|token)|auth[ _-]?token|bearer)\b/g,
	},
	{ kind: 'email', strong: true, pattern: /\be-?mail(?: address)?\b/g },
	{
		kind: 'name',
		strong: true,
		pattern:
			/\b(?:(?:first|last|full|maiden|sur|legal|middle|your|whose|family)[ -]?(?:and last )?name|who (?:am i|do i have the pleasure|i am|i'm) (?:of )?(?:speaking|talking|chatting)|speaking with today|name (?:on|of) the (?:account|card|cardholder|account holder)|name please|have the pleasure|get your name|whom? (?:am i|i'm|i am) (?:speaking|talking|chatting))\b/g,
	},
	{
		kind: 'other',
		strong: true,
		pattern:
			/\b(?:order(?:ed|s)?|tracking|ticket|case|confirmation|reference|ref|invoice|serial|model|version|part|sku|flight|claim|policy|booking|reservation|item|product|transaction|batch|room|build|error|page|step|option|incident|request|shipment|parcel|package|isbn|imei|upc|quote|po|purchase|employee|badge|agent id|operator id|amount|total|balance|price|promo(?:tion)?|coupon|article|bill|meter|firmware|receipt)(?:[ -](?:number|no|num|id|code|reference|#))?(?:\b|(?=#))/g,
	},
	{
		kind: 'account',
		strong: false,
		pattern: /\b(?:account|acct)\b(?! (?:manager|rep|team|executive|balance|holder|number))/g,
	},
	{
		kind: 'card',
		strong: false,
		pattern:
			/\b(?:(?<!(?:sim|report|id|business|sd|graphics|video|memory|gift|post|insurance) )cards?|visa|mastercard|amex|american express|discover)\b/g,
	},
	{
		kind: 'phone',
		strong: false,
		pattern:
			/\b(?:(?:call|reach|text|ring|dial|contact|fax|phone|message|whatsapp)(?:ed|ing)?(?: (?:me|us|him|her|them|you|it))?(?: back)?(?: (?:at|on|under|to))?|mobile|cell|tel|fax|ph|landline|hotline)\b/g,
	},
	{
		kind: 'address',
		strong: false,
		pattern:
			/\b(?:(?:(?:street|home|mailing|billing|shipping|postal) )?address(?:es)?|live at|living at|reside at|lives at|ship(?:ped)? to|deliver(?:ed)? to)\b/g,
	},
];

const NO_CUES: readonly Cue[] = [];
const QUICK = new RegExp(CUES.map(({ pattern }) => pattern.source).join('|'));

/** Everything a text says about what its numbers are, in its order; of several at one place the longest. */
export function findCues(lower: string): readonly Cue[] {
	if (!QUICK.test(lower)) return NO_CUES;
	const found: Cue[] = [];
	for (const { kind, strong, pattern } of CUES) {
		for (const match of lower.matchAll(pattern))
			found.push({ kind, strong, start: match.index, end: match.index + match[0].length });
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = -1;
	return found.filter((cue) => {
		const inside = cue.end <= end;
		end = Math.max(end, cue.end);
		return !inside;
	});
}

/** Words that may stand between `account number` and the number. */
const CONNECTORS = new Set(
	(
		`is it it's its are be was that that's would the my your our his her their a an number numbers no num code digits digit ending ends in with on at of for file as and so okay ok uh um er ah yes yeah yep sure ` +
		`right this here here's i i'm think believe believe last four 4 six 6 card account security social please back to me us under can reached reach you sir ma'am starts starting begins beginning by first ` +
		`again like well just read reading value date id hmm let see gonna going got have has should will new old current old previous email same correct credit debit visa mastercard discover amex`
	).split(' '),
);
const FILLING = new Set(
	(
		`uh um er ah uhm erm hmm okay ok so yes yeah yep sure it it's its is that that's the a and my are last four number numbers digits digit ending in with i think believe be would just please here here's right ` +
		`then dash hyphen sir ma'am of course thanks thank you go ahead one second hold on let me see got well ready alright all oh no sorry correct absolutely social card account pin code phone for was`
	).split(' '),
);
const LAST =
	/\b(?:last|final)(?: (?:four|4|five|5|six|6|three|3))?(?: (?:digits?|numbers?))?|\bending|\bends in\b/;
/** How far a word reaches, in characters. */
const REACH = 90;

interface Place {
	lower: string;
	tokens: readonly Token[];
	cues: readonly Cue[];
	asked: PendingRequest | undefined;
	/** Next to nothing but digits is said in the text. */
	alone: boolean;
}

/** How many of the cues, which are in order, begin before a place. By halving, since texts may have thousands of both. */
export function cuesBefore(cues: readonly Cue[], place: number): number {
	let low = 0;
	let high = cues.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cues[middle]?.start ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The last cue that ends before a place, if it is near. Cues hardly overlap, so the one before is looked at too. */
export function cueBefore(cues: readonly Cue[], place: number, reach: number): Cue | undefined {
	const count = cuesBefore(cues, place);
	for (let index = count - 1; index >= Math.max(0, count - 3); index--) {
		const cue = cues[index];
		if (cue !== undefined && cue.end <= place) return place - cue.end <= reach ? cue : undefined;
	}
	return undefined;
}

/** What the words around a number or an earlier question say it is. */
export function cueFor(
	place: Place,
	run: { start: number; end: number; first: number; last: number; digits: string },
	previous: { end: number; digits: string } | undefined,
): Meaning | undefined {
	const { lower, cues, asked, alone } = place;
	const before = cueBefore(cues, run.start, REACH);
	const between = before === undefined ? [] : wordsBetween(place.tokens, before.end, run);
	const tight =
		before !== undefined && between.length <= 8 && between.every((word) => CONNECTORS.has(word));
	const lastDigits =
		LAST.test(lower.slice(Math.max(0, (before?.start ?? run.start) - 40), run.start)) &&
		run.digits.length <= 6;
	if (before !== undefined && tight)
		return { kind: before.kind, how: 'tight', strong: before.strong, lastDigits, alone };
	const behind = cueBehind(place, run);
	if (behind !== undefined)
		return {
			kind: behind.kind,
			how: 'tight',
			strong: behind.strong,
			lastDigits: LAST.test(lower.slice(run.end, behind.end)),
			alone,
		};
	const request =
		asked === undefined || before?.kind === 'other'
			? undefined
			: (asked.kinds.find((kind) => fits(kind, run.digits.length)) ?? asked.kinds[0]);
	if (request !== undefined && (before === undefined || !before.strong)) {
		return {
			kind: request.kind,
			how: 'asked',
			strong: true,
			lastDigits: request.lastDigits,
			alone,
		};
	}
	if (before === undefined) return undefined;
	// A number in between has taken what the word said.
	if (previous !== undefined && previous.end > before.end && previous.digits.length > 3)
		return undefined;
	return { kind: before.kind, how: 'loose', strong: before.strong, lastDigits, alone };
}

/** Whether a number has the length of what was asked for, to tell apart several things that were asked for at once. */
function fits({ kind, lastDigits }: PendingRequest['kinds'][number], length: number): boolean {
	if (lastDigits) return length === 4;
	switch (kind) {
		case 'ssn':
		case 'routing':
			return length === 9;
		case 'card':
			return length >= 13;
		case 'cvv':
			return length === 3 || length === 4;
		case 'pin':
			return length >= 4 && length <= 6;
		case 'zip':
			return length === 5 || length === 9;
		case 'phone':
			return length === 7 || length === 10 || length === 11;
		case 'dob':
			return length >= 4 && length <= 8;
		default:
			return length >= 5 && length <= 17;
	}
}

function wordsBetween(
	tokens: readonly Token[],
	from: number,
	run: { first: number; start: number },
): string[] {
	const words: string[] = [];
	for (let index = run.first - 1; index >= 0 && words.length <= 9; index--) {
		const token = tokens[index];
		if (token === undefined || token.start < from) break;
		if (token.kind !== 'opaque' && token.end < run.start) words.push(token.text);
	}
	return words;
}

/** `4839201 is my account number`. */
function cueBehind({ lower, cues }: Place, run: { end: number }): Cue | undefined {
	const match =
		/^[\s,.-]{1,3}(?:(?:is|was|are|that's|for|it's|as)[ ]){1,2}(?:(?:the|my|your|his|her|our|their)[ ])?(?:(?:last|first|full|four|digits|of|my|the)[ ]){0,5}/.exec(
			lower.slice(run.end, run.end + 60),
		);
	if (match === null) return undefined;
	const at = run.end + match[0].length;
	return cues
		.slice(cuesBefore(cues, Math.max(run.end, at - 2)), cuesBefore(cues, at + 1))
		.find(({ kind }) => kind !== 'other');
}

/** Whether next to nothing but digits was said. */
export function isAlone(
	tokens: readonly Token[],
	runs: ReadonlyArray<{ start: number; end: number }>,
): boolean {
	let others = 0;
	let run = 0;
	for (const token of tokens) {
		while ((runs[run]?.end ?? Number.POSITIVE_INFINITY) <= token.start) run++;
		if ((runs[run]?.start ?? Number.POSITIVE_INFINITY) <= token.start) continue;
		if (token.kind === 'word' && !FILLING.has(token.text) && ++others > 2) return false;
	}
	return true;
}
