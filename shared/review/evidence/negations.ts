import type { Word } from '../quoteSearch/toWords';

/** "Not" alone proves nothing: it was cut out of a sentence, or answers a question that the quote doesn't show. */
const NEGATIONS: ReadonlySet<string> = new Set(
	(
		"no not nope nah never none nothing dont don't doesnt didnt wont cant cannot isnt wasnt neither nor without " +
		'nein nicht kein keine nie niemals nichts non ne pas jamais rien aucun nada nunca ninguno tampoco não nem nenhum ' +
		'niet geen nooit nie nic nigdy нет не いいえ いや ない 不 没 没有 不是 否 아니요 아니 안 아뇨 ไม่'
	).split(' '),
);

/** Whether there is one word, or the letters of one, and it only denies. */
export function isLoneNegation(words: readonly Word[]): boolean {
	return NEGATIONS.has(words.map(({ text }) => text).join(''));
}
