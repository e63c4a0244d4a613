/** How mail programs introduce what a reply quotes, one line a language: "On Fri, 4 Sep 2026 at 10:12, Ada Byron <…> wrote:". */
const REPLY_HEADERS: readonly RegExp[] = [
	/^On\b.{1,250}\bwrote:$/i,
	/^Am\b.{1,200}\bschrieb\b.{0,150}:$/i,
	/^.{1,150}\bschrieb am\b.{1,100}:$/i,
	/^Le\b.{1,250}\ba écrit\s?:$/i,
	/^El\b.{1,250}\bescribió:$/i,
	/^(?:Em|A|Na|No|Às)\b.{1,250}\bescreveu:$/i,
	/^(?:Il|In data)\b.{1,250}\bha scritto:$/i,
	/^Op\b.{1,200}\bschreef\b.{0,150}:$/i,
];

/** Lines that stand alone above an email that is quoted or forwarded whole. */
const SEPARATORS: readonly RegExp[] = [
	/^-{2,}\s?(?:Original Message|Ursprüngliche Nachricht|Message d['’]origine|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht)\s?-{2,}$/i,
	/^-{2,}\s?(?:Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Mensagem encaminhada|Messaggio inoltrato|Doorgestuurd bericht)\s?-{2,}$/i,
	/^(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message (?:réexpédié|transféré)|Inicio del mensaje reenviado|Início da mensagem (?:re)?encaminhada|Inizio messaggio inoltrato|Begin doorgestuurd bericht)\s?:$/i,
];

/** A reply header may be wrapped; longer ones are prose. */
const MAX_HEADER_LINES = 3;
const MAX_HEADER = 300;
const TIME = /\d{1,2}\s?[:.h]\s?\d{2}/;

export interface Header {
	/** Lines it takes. */
	readonly lines: number;
	readonly sender?: string;
}

/**
 * The reply header that begins at a line, without marks.
 *
 * @param isQuoteNext whether the line behind a header of so many lines begins with a mark; without one only a time makes it a header
 */
export function replyHeaderAt(
	lines: readonly string[],
	at: number,
	isQuoteNext: (lines: number) => boolean,
): Header | undefined {
	let joined = '';
	for (let count = 1; count <= MAX_HEADER_LINES; count++) {
		const line = lines[at + count - 1]?.trim() ?? '';
		if (line === '') return undefined;
		joined = joined === '' ? line : `${joined} ${line}`;
		if (joined.length > MAX_HEADER) return undefined;
		if (!joined.endsWith(':') || !REPLY_HEADERS.some((header) => header.test(joined))) continue;
		if (!TIME.test(joined) && !isQuoteNext(count)) return undefined;
		return { lines: count, sender: namedBeforeAddress(joined) };
	}
	return undefined;
}

export const isSeparator = (line: string): boolean =>
	line.length < 100 && SEPARATORS.some((separator) => separator.test(line));

/** "…, Ada Byron <ada@x.example> wrote:" names Ada Byron. */
function namedBeforeAddress(header: string): string | undefined {
	const before = header.slice(0, Math.max(0, header.indexOf('<'))).trim();
	const name = /(?:^|[,\d]|\b(?:schrieb|schreef|um))\s*([\p{L}][^,\d<>]{1,60})$/u.exec(before)?.[1];
	return name?.replace(/[("]+$/, '').trim() || undefined;
}
