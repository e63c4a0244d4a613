/** Dashes that editors and chat programs put in the place of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** What nobody sees: zero-width spaces, joiners, direction marks, byte order marks, control characters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** An id as it was meant. Teams, Slack and mail programs copy invisible characters along with it. */
export function cleanId(text: string): string {
	return text.replace(INVISIBLE, '').replace(DASHES, '-').trim();
}
