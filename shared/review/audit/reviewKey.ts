import { sha256Hex } from '../../hash';
import type { EvidenceTurn } from '../reviewTypes';

export interface ReviewSubject {
	conversationId: string;
	/** See `rubricVersion`; for a review without a rubric any text that names what is reviewed. */
	rubricVersion: string;
	/** In their order. For a ledger as they came, because placeholders are numbered anew when more is known; for a record as they were sent. */
	turns: ReadonlyArray<Pick<EvidenceTurn, 'role' | 'text' | 'source'>>;
}

/**
 * The key of one review in a ledger, 64 hex digits: the same conversation, judged by the same rubric, on the same words. It depends
 * on roles, texts and their order, and on nothing that may differ between two fetches of the same transcript: names, times,
 * turn ids. It does not depend on the model either, so that another model does not pay for all reviews again.
 */
export function reviewKey({ conversationId, rubricVersion, turns }: ReviewSubject): string {
	return sha256Hex(
		JSON.stringify(['review', 1, conversationId.trim(), rubricVersion, transcriptOf(turns)]),
	);
}

/** 64 hex digits for what was said: roles, texts and their order. */
export function transcriptHash(turns: ReviewSubject['turns']): string {
	return sha256Hex(JSON.stringify(['transcript', 1, transcriptOf(turns)]));
}

/** A source that writes é as one sign or as two, or ends its lines in its own way, says the same. */
function transcriptOf(turns: ReviewSubject['turns']): Array<[string, string]> {
	return turns.map(({ role, text }) => [
		role,
		text.normalize('NFC').replace(/\r\n?/g, '\n').trim(),
	]);
}
