import type { Header } from './replyHeaders';

/** The labels of the header block above a quoted email: English, German, French, Spanish, Portuguese, Italian, Dutch. */
const LABELS = {
	from: ['from', 'von', 'de', 'da', 'van'],
	sent: [
		...['sent', 'date', 'gesendet', 'datum', 'envoyé', 'date', 'enviado', 'enviado el', 'fecha'],
		...['enviada em', 'enviado em', 'data', 'inviato', 'verzonden'],
	],
	to: ['to', 'an', 'à', 'para', 'a', 'aan'],
	subject: ['subject', 'betreff', 'objet', 'asunto', 'assunto', 'oggetto', 'onderwerp'],
	other: ['cc', 'bcc', 'kopie', 'reply-to', 'importance', 'wichtigkeit'],
} as const;

type Kind = keyof typeof LABELS;

const KINDS = new Map<string, Kind>(
	Object.entries(LABELS).flatMap(([kind, labels]) =>
		labels.map((label): [string, Kind] => [label, kind as Kind]),
	),
);

const MAX_LINES = 12;
const FIELD = /^\*{0,2}([\p{L}-]{1,15}(?: [\p{L}]{1,5})?)\s?:\*{0,2}\s?(.*)$/u;

function fieldOf(line: string): { kind: Kind; value: string } | undefined {
	const match = line.length > 1000 ? null : FIELD.exec(line.trim());
	const kind = match === null ? undefined : KINDS.get((match[1] ?? '').toLowerCase());
	return kind === undefined ? undefined : { kind, value: match?.[2] ?? '' };
}

/** The header block that begins at a line: sender, date, and recipient or subject, in lines that follow each other. */
export function headerBlockAt(lines: readonly string[], at: number): Header | undefined {
	const first = fieldOf(lines[at] ?? '');
	if (first?.kind !== 'from') return undefined;
	const seen = new Set<Kind>();
	let count = 0;
	for (; count < MAX_LINES; count++) {
		const field = fieldOf(lines[at + count] ?? '');
		if (field === undefined) break;
		seen.add(field.kind);
	}
	if (!seen.has('sent') || !(seen.has('to') || seen.has('subject'))) return undefined;
	const sender = first.value
		.replace(/[<[(].*$/, '')
		.replace(/["*]/g, '')
		.trim();
	return { lines: count, ...(sender === '' ? {} : { sender }) };
}
