import type { Phrase, WireTranscript } from '../../api/schemas/partSchemas';

type Piece = WireTranscript['transcripts'][number];

interface Candidate {
	transcript: WireTranscript;
	piece: Piece;
	/** Average of the phrases, from 0 to 1. */
	confidence: number;
}

/** Of the phrases of the shorter transcript so many must be said at the same time in other words. */
const SAME_AUDIO = 0.7;

/**
 * One transcript of each audio. A call may be transcribed twice, for example in two languages: the same moments on the same side,
 * in other words. The more confident one stays, else the longer, else the first. Lines of a conference, whose moments have the same
 * words, and recordings that follow each other all stay.
 */
export function oneTranscriptEach(transcripts: readonly WireTranscript[]): WireTranscript[] {
	const all = transcripts.flatMap((transcript) =>
		transcript.transcripts.map(
			(piece): Candidate => ({ transcript, piece, confidence: confidenceOf(piece.phrases) }),
		),
	);
	const best = [...all].sort(
		(a, b) => b.confidence - a.confidence || b.piece.phrases.length - a.piece.phrases.length,
	);
	const kept: Candidate[] = [];
	for (const one of best) if (!kept.some((other) => isSameAudio(other, one))) kept.push(one);
	const pieces = new Set(kept.map(({ piece }) => piece));
	if (pieces.size === all.length) return [...transcripts];
	return transcripts.map((transcript) => ({
		...transcript,
		transcripts: transcript.transcripts.filter((piece) => pieces.has(piece)),
	}));
}

function confidenceOf(phrases: readonly Phrase[]): number {
	const told = phrases.flatMap(({ confidence }) => confidence ?? []);
	return told.length === 0 ? 0 : told.reduce((sum, value) => sum + value, 0) / told.length;
}

function isSameAudio(a: Candidate, b: Candidate): boolean {
	const otherLanguage =
		a.piece.language !== undefined &&
		b.piece.language !== undefined &&
		a.piece.language.toLowerCase() !== b.piece.language.toLowerCase();
	const [lineA, lineB] = [a.transcript.communicationId, b.transcript.communicationId];
	const oneLine = a.transcript === b.transcript || (lineA !== undefined && lineA === lineB);
	const unknownLine = lineA === undefined || lineB === undefined;
	if (!oneLine && !(unknownLine && otherLanguage)) return false;
	const [shorter, longer] =
		a.piece.phrases.length < b.piece.phrases.length ? [a.piece, b.piece] : [b.piece, a.piece];
	if (shorter.phrases.length === 0) return false;
	const others = bySide(longer.phrases);
	const again = [...bySide(shorter.phrases)].map(([side, spans]) =>
		saidInOtherWords(spans, others.get(side) ?? []),
	);
	return again.reduce((sum, count) => sum + count, 0) / shorter.phrases.length >= SAME_AUDIO;
}

interface Span {
	from: number;
	to: number;
	text?: string;
}

const sideOf = ({ participantPurpose }: Phrase): string => (participantPurpose ?? '').toLowerCase();

function spanOf({ startTimeMs, duration, text }: Phrase): Span | undefined {
	if (startTimeMs === undefined) return undefined;
	return { from: startTimeMs, to: startTimeMs + Math.max(1, duration?.milliseconds ?? 0), text };
}

/** By side, in time order. Phrases without a time are left out. */
function bySide(phrases: readonly Phrase[]): Map<string, Span[]> {
	const sides = new Map<string, Span[]>();
	for (const phrase of phrases) {
		const span = spanOf(phrase);
		if (span === undefined) continue;
		const side = sides.get(sideOf(phrase));
		if (side === undefined) sides.set(sideOf(phrase), [span]);
		else side.push(span);
	}
	for (const spans of sides.values()) spans.sort((a, b) => a.from - b.from);
	return sides;
}

/** How many of some stretches share a moment with one of the others that has other words. Walks both lists once. */
function saidInOtherWords(spans: readonly Span[], others: readonly Span[]): number {
	let first = 0;
	return spans.filter((span) => {
		while (first < others.length && (others[first]?.to ?? 0) <= span.from) first++;
		for (let index = first; index < others.length; index++) {
			const other = others[index];
			if (other === undefined || other.from >= span.to) return false;
			if (other.text !== span.text && together(other, span)) return true;
		}
		return false;
	}).length;
}

/** Whether two stretches share at least half of the shorter one. */
function together(a: Span, b: Span): boolean {
	const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
	return shared > 0 && shared * 2 >= Math.min(a.to - a.from, b.to - b.from);
}
