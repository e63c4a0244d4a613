import type { TurnReading } from '../reading/turnReading';
import { isNumberWord } from '../reading/spokenNumbers';
import { PARTICLES } from './nameLists';
import { gapAfter, nameWord, startsSentence, tokenAt, type NameWord } from './nameWords';

interface Place {
	start: number;
	end: number;
}

/**
 * Words after which a name follows. The groups tell how sure that is: `name` is followed by a name whatever it is, `title` too,
 * `call` and `relative` by a word with a capital or a common name, `greeting` likewise.
 */
export const BEFORE_NAME =
	/(?<![\p{L}\p{N}'])(?:(?<name>(?:(?:my|his|her|their|the|first|last|full|middle|maiden|sur|legal|customer|cardholder|account holder)[ ]?)?(?:name|surname)(?:[ ](?:is|was|would be|on (?:the|my) (?:account|card|policy|order) is)|'s|[ ]?[:=])(?:[ ](?:spelled|actually|listed as|just|um|uh|also))?|(?:goes by|named|name of|under the name(?: of)?|in the name of|booked (?:for|under)|account holder is|cardholder is|married to|signed by|written by|yours (?:truly|sincerely|faithfully),?))|(?<title>mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|madam|señor|señora|señorita|herr|frau|monsieur|madame|mme|mlle|sra|sr|capt|captain|sgt|rev|reverend|officer|detective|judge|senator|president)|(?<call>this is|i'm|i am|it's|it is|speaking (?:with|to)|talking (?:with|to)|talked (?:with|to)|spoke (?:with|to)|spoken (?:with|to)|chatting with|speak (?:with|to)|talk (?:with|to)|here is|meet|called|call me|from|with|contact|ask for|asked|told|assisted by|helped by|transferred (?:me )?to|attn:?|attention:?|cc:?|to:|from:|by|agent|manager|supervisor|representative|rep|on behalf of|care of|c\/o)|(?<relative>(?:my|his|her|their|our|your)[ ](?:wife|husband|son|daughter|mother|father|mom|mum|dad|brother|sister|friend|partner|boss|colleague|coworker|neighbor|neighbour|uncle|aunt|cousin|fiance|fiancee|boyfriend|girlfriend|assistant|doctor|lawyer|attorney|landlord|secretary|roommate|grandmother|grandfather|spouse|kid|child))|(?<greeting>hi|hello|hey|dear|thanks(?: so much| again| a lot)?|thank you(?: so much| very much| again)?|good (?:morning|afternoon|evening|day)|welcome(?: back)?|bye(?: bye)?|goodbye|sorry|regards|best|sincerely|cheers|okay|ok|alright|all right|sure|great|perfect|yes|no|well|please|hola|bonjour|hallo|ciao))(?![\p{L}\p{N}'])/giu;

/** The last lines of a mail: nothing but a name. */
export const SIGN_OFF =
	/(?:regards|sincerely|best|thanks|thank you|cheers|yours|greetings|wishes|love)[,.!]?[ ]{0,3}\n{1,3}[ ]{0,3}(?=\p{Lu})/giu;

const AFTER_CALL =
	/^(?:[ ]?[,.!?]|[ ]?$|[ ](?:from|with|speaking|calling|here|and|again|at|in|how|can|may|i|i'm|who|for|on|about|will|would|is|was|said|to|my|the|your)\b)/;

export function* announcedNames(doc: TurnReading): Generator<Place> {
	const { lower, text } = doc;
	for (const match of lower.matchAll(BEFORE_NAME)) {
		const groups = match.groups ?? {};
		const end = match.index + match[0].length;
		const at = tokenAt(doc, end);
		if (at === undefined) continue;
		const gap = text.slice(end, doc.tokens[at]?.start);
		if (groups.name !== undefined && /^["' :,.–-]{0,4}$/.test(gap)) yield* firmName(doc, at);
		else if (groups.title !== undefined && /^\.?[ ]{1,2}$/.test(gap))
			yield* titledName(doc, at, match[0]);
		else if (groups.call !== undefined && /^[ ]{1,2}$/.test(gap))
			yield* likelyName(doc, at, match[0]);
		else if (groups.relative !== undefined && /^,?[ ]{1,2}$/.test(gap))
			yield* likelyName(doc, at, '');
		else if (groups.greeting !== undefined && /^,?[ ]{1,2}$/.test(gap)) yield* greetedName(doc, at);
	}
	for (const match of text.matchAll(SIGN_OFF)) {
		const at = tokenAt(doc, match.index + match[0].length);
		if (at !== undefined) yield* capitals(doc, at, 4);
	}
}

/** After "my name is": up to four words, the first whatever it is as long as it is no word of every day. */
export function* firmName(doc: TurnReading, at: number): Generator<Place> {
	const first = nameWord(doc, at);
	if (first === undefined || isNumberWord(first.plain, doc.language.numbers)) return;
	if (
		first.common &&
		!(first.capital && !startsSentence(doc, at) && (first.first || first.last)) &&
		!((first.first || first.last) && hasFamilyName(doc, at))
	)
		return;
	const words = [first];
	for (let index = at; words.length < 4; index++) {
		const gap = gapAfter(doc, index);
		if (!/^(?:[ ]|-)$/.test(gap) && !(words.at(-1)?.initial && /^\.[ ]?$/.test(gap))) break;
		const next = nameWord(doc, index + 1);
		if (
			next === undefined ||
			isNumberWord(next.plain, doc.language.numbers) ||
			(first.capital && !next.capital && !PARTICLES.has(next.plain))
		)
			break;
		const fits =
			next.last ||
			next.initial ||
			(!next.common && !next.place) ||
			(first.capital && next.capital && !next.place);
		if (!fits && !PARTICLES.has(next.plain)) break;
		if (next.common && !next.capital && (words.length > 1 || !next.last || OFTEN.has(next.plain)))
			break;
		words.push(next);
	}
	while (
		words.length > 1 &&
		PARTICLES.has(words.at(-1)?.plain ?? '') &&
		words.at(-1)?.last !== true
	)
		words.pop();
	yield { start: first.start, end: words.at(-1)?.end ?? first.end };
}

/** Words that are family names as well and follow a name far more often as themselves. */
const OFTEN = new Set(
	'may long young case day love best way good little do so an can will and to she he so you too my no oh on her here in'.split(
		' ',
	),
);

function hasFamilyName(doc: TurnReading, at: number): boolean {
	const next = gapAfter(doc, at) === ' ' ? nameWord(doc, at + 1) : undefined;
	return next !== undefined && next.last && (!next.common || next.capital);
}

function* titledName(doc: TurnReading, at: number, title: string): Generator<Place> {
	let at_ = at;
	while (
		at_ < at + 3 &&
		PARTICLES.has(doc.tokens[at_]?.text ?? '') &&
		gapAfter(doc, at_) === ' ' &&
		nameWord(doc, at_ + 1)?.capital === true
	)
		at_++;
	const behind = nameWord(doc, at_);
	if (at_ > at && behind?.capital === true) {
		for (const { end } of capitals(doc, at_, 3)) yield { start: doc.tokens[at]?.start ?? 0, end };
		return;
	}
	const first = nameWord(doc, at);
	if (first === undefined) return;
	const soft =
		/^(?:miss|sir|madam|doctor|officer|judge|president|captain|detective|professor|sr|ms|dr|rev)$/.test(
			title,
		);
	if (first.capital) {
		if (!(first.common && soft && !first.last) && !(first.place && soft))
			yield* capitals(doc, at, 4);
	} else if (
		(first.first || first.last || !soft) &&
		!first.common &&
		!first.place &&
		first.plain.length > 1
	)
		yield* firmName(doc, at);
}

/** After "this is", "speaking with", "my wife": a common given name, or a capital that nothing else explains. */
function* likelyName(doc: TurnReading, at: number, call: string): Generator<Place> {
	const first = nameWord(doc, at);
	if (first === undefined || first.common || (first.place && !first.first)) return;
	const weak =
		/^(?:from|with|by|it's|it is|contact|to:|meet|here is|called|asked|told|agent|manager|supervisor|representative|rep)$/.test(
			call,
		);
	if (first.first || (first.last && first.capital && !weak)) {
		if (!first.capital && weak && !AFTER_CALL.test(doc.lower.slice(first.end, first.end + 12)))
			return;
		yield* firmName(doc, at);
	} else if (
		first.capital &&
		!first.shouted &&
		!first.place &&
		!weak &&
		/[aeiouy]/.test(first.plain)
	) {
		const behind = nameWord(doc, at + 1);
		const longer = behind?.capital && !behind.common && !behind.place && gapAfter(doc, at) === ' ';
		if (longer || AFTER_CALL.test(doc.lower.slice(first.end, first.end + 12)))
			yield* firmName(doc, at);
	} else if (
		!first.capital &&
		/^(?:this is|i'm|i am|speaking (?:with|to))$/.test(call) &&
		/^(?:[ ][\p{L}'-]{2,24})?[ ](?:speaking|calling|from)\b/u.test(
			doc.lower.slice(first.end, first.end + 40),
		) &&
		first.plain.length > 2 &&
		!/ing$|ed$|ly$/.test(first.plain)
	) {
		yield* firmName(doc, at);
	}
}

function* greetedName(doc: TurnReading, at: number): Generator<Place> {
	const first = nameWord(doc, at);
	if (first === undefined || first.common || (first.place && !first.first)) return;
	if (
		first.capital &&
		!first.shouted &&
		/[aeiouy]/.test(first.plain) &&
		(first.first ||
			first.last ||
			/^[ ]?(?:[,.!?\n-]|$)/.test(doc.text.slice(first.end, first.end + 2)) ||
			nameWord(doc, at + 1)?.last === true)
	)
		yield* capitals(doc, at, 3);
	else if (!first.capital && first.first && first.plain.length > 2) yield* firmName(doc, at);
}

/** Words with capitals in a row. */
function* capitals(doc: TurnReading, at: number, most: number): Generator<Place> {
	const first = nameWord(doc, at);
	if (first === undefined || !first.capital) return;
	let last: NameWord = first;
	for (let index = at; index - at < most - 1; index++) {
		const gap = gapAfter(doc, index);
		if (!/^(?:[ ]|-)$/.test(gap) && !(last.initial && /^\.[ ]?$/.test(gap))) break;
		const next = nameWord(doc, index + 1);
		if (
			next === undefined ||
			!next.capital ||
			(next.common && !next.last) ||
			(next.place && !next.last && !next.first)
		)
			break;
		last = next;
	}
	yield { start: first.start, end: last.end };
}
