import type { TurnReading } from '../reading/turnReading';
import { isNumberWord } from '../reading/spokenNumbers';
import { firmName } from './announcedNames';
import { gapAfter, nameWord } from './nameWords';

/** What people say before and after their name when they are asked for it. */
const AROUND = new Set(
	(
		`yes yeah yep sure of course okay ok um uh er ah oh it's it is its my name is name's the that's that would be this i'm i am hi hello first last full and so well please here goes by under first's last's spelled thank you thanks absolutely no problem certainly ` +
		`speaking calling sir ma'am good morning afternoon evening right`
	).split(' '),
);

/** To "may I have your name?": the words of a short answer that are no words of every day; letters that spell it. */
export function* answeredNames(doc: TurnReading): Generator<{ start: number; end: number }> {
	if (doc.asked?.kinds.some(({ kind }) => kind === 'name') !== true) return;
	yield* spelled(doc);
	if (doc.asked.answered || doc.tokens.length > 24) return;
	let index = 0;
	while (index < doc.tokens.length && AROUND.has(doc.tokens[index]?.text ?? '')) {
		// A name that is a word of every day too: "Will Brown", after which nothing else of the kind comes.
		index++;
	}
	const first = nameWord(doc, index);
	if (first === undefined || isNumberWord(first.plain, doc.language.numbers)) return;
	const rest = doc.tokens.slice(index + 1).filter(({ text }) => !AROUND.has(text));
	if (first.common && !(first.first && rest.length <= 1) && !(first.capital && first.first)) return;
	if (first.place && !first.first && !first.last) return;
	if (first.first || first.last || rest.length <= 3) yield* firmName(doc, index);
}

/** `s m i t h`, `S-M-I-T-H`, `s as in sam`: three letters or more, each on its own. */
function* spelled(doc: TurnReading): Generator<{ start: number; end: number }> {
	for (let index = 0; index < doc.tokens.length; index++) {
		let last = index;
		let letters = 0;
		while (doc.tokens[last]?.kind === 'word' && doc.tokens[last]?.text.length === 1) {
			letters++;
			last++;
			if (!/^[ ,.-]{1,2}$/.test(gapAfter(doc, last - 1))) break;
		}
		if (letters >= 3)
			yield { start: doc.tokens[index]?.start ?? 0, end: doc.tokens[last - 1]?.end ?? 0 };
		index = Math.max(index, last - 1);
	}
}
