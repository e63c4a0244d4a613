import type { LanguagePack } from '../languages/languagePack';
import { isCommonWord, plainName } from '../names/nameLists';
import { startsSentence } from '../names/nameWords';
import type { TurnReading } from '../reading/turnReading';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const TITLES = words(
	'mr mrs ms miss mx dr prof sir madam herr herrn frau señor señora sr sra don doña monsieur madame mme mlle signor signora senhor senhora meneer mevrouw pan pani',
);
/** Behind these somebody is spoken to or named, in small letters too. */
const GREETINGS = words(
	'hi hello hey dear thanks welcome sorry morning afternoon evening bye goodbye named called hola hallo bonjour merci gracias danke ciao olá oi salut tag morgen abend días tardes noches goedemorgen goedemiddag dobry cześć buongiorno buonasera salve obrigado obrigada bedankt dziękuję',
);
/** The same, where the name has a capital. */
const BEFORE_CAPITAL = words(
	"you am i'm is it's with for to from and ask okay ok yes no please moment minute second again now",
);
/** `this is grace`, `it's will`. */
const SELF =
	/(?:^|[^\p{L}])(?:this is|it's|it is|i'm|i am|name is|name's|speaking (?:with|to)|talking (?:with|to)|called|soy|me llamo|ich bin|hier ist|je suis|c'est|sou|aqui é|sono|mi chiamo|ik ben|jestem)[ ]$/u;
const SIGN_OFF =
	/(?:regards|best|wishes|thanks|thank you|cheers|sincerely|yours|love|greetings|saludos|grüße|cordialement|saluti|groeten|pozdrawiam|atenciosamente)[,.!]?\s{1,4}$/;
/** What somebody who speaks or is spoken of does. */
const SPEAKERS = words(
	'here speaking calling called said says told tells asked asks wrote writes wants wanted needs needed emailed texted paid phoned answered replied mentioned promised',
);
/** Verbs before any verb: `hi may i ask` names nobody. */
const AUXILIARIES = words('will may can mark do so');

export const isEveryday = (word: string, { code, isWord, functionWords }: LanguagePack): boolean =>
	code === 'en' || code === 'other' ? isCommonWord(word) : isWord(word) || functionWords.has(word);

/**
 * Whether a single word of a name is meant as the name: `Jane` or `jane` anywhere, but `mark` and `grace` only where a name stands: after a greeting
 * or title, called out, signed, before what a speaker does, or alone. A guessed name needs its capital.
 */
export function standsAsName(
	doc: TurnReading,
	index: number,
	word: string,
	guess: 'capital' | 'small' | undefined,
): boolean {
	const token = doc.tokens[index];
	if (token === undefined) return false;
	if (doc.bare && doc.tokens.length <= 3) return true;
	if (doc.tokens.length === 1 && guess === undefined) return true;
	const initial = doc.text[token.start] ?? '';
	const capital =
		initial !== initial.toLowerCase() || initial.toUpperCase() === initial.toLowerCase();
	const everyday = isEveryday(plainName(word), doc.language);
	const announced = isAnnounced(doc, index, capital && !doc.shouted);
	if (!everyday) return capital || word.length > 3 || announced;
	if (guess !== undefined) return capital && announced;
	return (
		announced || (capital && !doc.shouted ? isCalledOrActs(doc, index) : actsAlone(doc, index))
	);
}

function isAnnounced({ tokens, lower }: TurnReading, index: number, capital: boolean): boolean {
	const token = tokens[index];
	const before = tokens[index - 1];
	if (token === undefined || before === undefined) return false;
	const gap = lower.slice(before.end, token.start);
	const head = lower.slice(Math.max(0, token.start - 28), token.start);
	if (SIGN_OFF.test(head)) return true;
	if (!/^[ ,.]{1,2}$/.test(gap)) return false;
	if (TITLES.has(before.text)) return true;
	const next = tokens[index + 1];
	const behind = lower.slice(token.end, next?.start ?? lower.length);
	const ends = next === undefined || /[,.!?;\n]/.test(behind);
	if (GREETINGS.has(before.text)) return capital || ends || !AUXILIARIES.has(token.text);
	if (SELF.test(head))
		return capital || ends || SPEAKERS.has(next.text) || /^(?:from|and|i|with)$/.test(next.text);
	return capital && BEFORE_CAPITAL.has(before.text) && gap.length <= 2;
}

/** A capital that nothing but a name explains: inside a sentence, called out, or before what a speaker does. */
function isCalledOrActs(doc: TurnReading, index: number): boolean {
	const { tokens, text, language } = doc;
	const token = tokens[index];
	if (token === undefined) return false;
	if (!startsSentence(doc, index) && language.capitals === 'names') return true;
	const behind = text.slice(token.end, token.end + 1);
	const before = text.slice(0, token.start).trimEnd().at(-1);
	if (behind === ',' || before === ',') return true;
	const next = tokens[index + 1];
	return (
		next === undefined || SPEAKERS.has(next.text) || (behind === "'" && startsSentence(doc, index))
	);
}

/** In small letters: `grace here`, `thanks, grace`. */
function actsAlone({ tokens, lower }: TurnReading, index: number): boolean {
	const token = tokens[index];
	const next = tokens[index + 1];
	if (token === undefined) return false;
	if (next !== undefined) return index < 3 && /^(?:here|speaking|calling)$/.test(next.text);
	return /,[ ]$/.test(lower.slice(0, token.start).slice(-2));
}
