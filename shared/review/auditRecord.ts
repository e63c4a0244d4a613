import { sha256Hex } from '../hash';
import { reviewKey, transcriptHash, type ReviewSubject } from './reviewKey';
import { isSaid } from './types';

/** What is known about one review when it is over. Texts go in; only their hashes come out. */
export interface ReviewFacts extends ReviewSubject {
	templates: { systemTemplate: string; userTemplate: string };
	/** The model's answer as it came. */
	content: string;
	model: string;
	/** The server's own name for the build that answered. */
	fingerprint?: string;
	/** How often each kind of private data was masked. */
	redactions?: Readonly<Record<string, number>>;
	/** Tokens by kind: promptTokens, completionTokens, … */
	usage?: Readonly<Record<string, unknown>>;
	cost?: { amount: number; currency: string };
	attempts?: number;
	waitedMs?: number;
	/** ISO 8601. */
	startedAt?: string;
	finishedAt?: string;
	omittedTurns?: number;
	needsReview?: boolean;
	quotes?: { verified: number; total: number };
}

export interface AuditRecord {
	schemaVersion: 1;
	reviewKey: string;
	conversationId: string;
	rubricVersion: string;
	/** SHA-256, 64 hex digits each. */
	templateHash: string;
	transcriptHash: string;
	answerHash: string;
	turnCount: number;
	omittedTurns: number;
	model: string;
	fingerprint: string | null;
	redactions: Record<string, number>;
	usage: Record<string, number>;
	cost: { amount: number; currency: string } | null;
	attempts: number | null;
	waitedMs: number | null;
	startedAt: string | null;
	finishedAt: string | null;
	durationMs: number | null;
	needsReview: boolean | null;
	quotes: { verified: number; total: number } | null;
}

/** Names of models, builds and kinds: no white space, so no sentence; no @ before letters, so no address; a letter, so no number. */
const NAME = /^(?=[^A-Za-z]{0,127}[A-Za-z])[A-Za-z0-9][\w.:/-]{0,127}(?:@[0-9]{1,12})?$/;
const ID = /^[\w.:-]{1,128}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;
const CURRENCY = /^[A-Z]{3}$/;

/**
 * The record of a review for an archive that must hold no private text: hashes, counts, names of things. What should be a name,
 * a number or a time and is not, because a server or a flow put something else there, is hashed or left out, so that no
 * text comes in that way. Every key is always there; `null` says that a fact is not known.
 */
export function auditRecord(facts: ReviewFacts): AuditRecord {
	const startedAt = matching(TIME, facts.startedAt);
	const finishedAt = matching(TIME, facts.finishedAt);
	return {
		schemaVersion: 1,
		reviewKey: reviewKey(facts),
		conversationId: nameOrHash(ID, facts.conversationId.trim()),
		rubricVersion: nameOrHash(ID, facts.rubricVersion),
		templateHash: sha256Hex(JSON.stringify(['template', 1, facts.templates.systemTemplate, facts.templates.userTemplate])),
		transcriptHash: transcriptHash(facts.turns),
		answerHash: sha256Hex(facts.content),
		turnCount: facts.turns.filter(isSaid).length,
		omittedTurns: facts.omittedTurns ?? 0,
		model: nameOrHash(NAME, facts.model),
		fingerprint: facts.fingerprint === undefined ? null : nameOrHash(NAME, facts.fingerprint),
		redactions: numbersOf(facts.redactions),
		usage: numbersOf(facts.usage),
		cost: facts.cost !== undefined && Number.isFinite(facts.cost.amount) && CURRENCY.test(facts.cost.currency) ? { amount: facts.cost.amount, currency: facts.cost.currency } : null,
		attempts: facts.attempts ?? null,
		waitedMs: facts.waitedMs ?? null,
		startedAt,
		finishedAt,
		durationMs: startedAt === null || finishedAt === null ? null : Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)),
		needsReview: facts.needsReview ?? null,
		quotes: facts.quotes === undefined ? null : { verified: facts.quotes.verified, total: facts.quotes.total },
	};
}

function nameOrHash(pattern: RegExp, value: string): string {
	return pattern.test(value) ? value : `sha256:${sha256Hex(value)}`;
}

function matching(pattern: RegExp, value: string | undefined): string | null {
	return value !== undefined && pattern.test(value) ? value : null;
}

/** The finite numbers of an object whose keys are names, in the order of the keys. */
function numbersOf(record: Readonly<Record<string, unknown>> = {}): Record<string, number> {
	const entries = Object.entries(record).flatMap(([key, value]) => (typeof value === 'number' && Number.isFinite(value) && NAME.test(key) ? [[key, value] as const] : []));
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
