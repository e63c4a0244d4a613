import { sha256Hex } from '../../hash';
import { reviewKey, transcriptHash, type ReviewSubject } from './reviewKey';
import { templateHash } from './templateHash';
import { isSaid } from '../reviewTypes';

/** What is known about one review when it is over. Texts go in; only their hashes come out. */
export interface ReviewFacts extends ReviewSubject {
	/** The key the review already has; worked out from id, version and turns when undefined. */
	reviewKey?: string;
	templates?: { systemTemplate: string; userTemplate: string };
	/** `templateHash` of the templates, for those who do not have them at hand. */
	templateHash?: string;
	/** The model's answer as it came. */
	content: string;
	model: string;
	/** The server's own name for the build that answered. */
	fingerprint?: string;
	/** How often each kind of private data was masked; what is no number is left out. */
	redactions?: Readonly<Record<string, unknown>>;
	/** Tokens by kind: promptTokens, completionTokens, … */
	usage?: Readonly<Record<string, unknown>>;
	/** Without a currency: in that of the user's own prices. */
	cost?: { amount: number; currency?: string };
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
	conversationId: string | null;
	rubricVersion: string | null;
	/** SHA-256, 64 hex digits each. */
	templateHash: string | null;
	transcriptHash: string;
	answerHash: string;
	turnCount: number;
	omittedTurns: number;
	model: string;
	fingerprint: string | null;
	redactions: Record<string, number>;
	usage: Record<string, number>;
	cost: { amount: number; currency: string | null } | null;
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
		reviewKey: facts.reviewKey === undefined ? reviewKey(facts) : nameOrHash(ID, facts.reviewKey),
		conversationId: nameOrNull(facts.conversationId.trim()),
		rubricVersion: nameOrNull(facts.rubricVersion),
		templateHash: nameOrNull(
			facts.templateHash ?? (facts.templates === undefined ? '' : templateHash(facts.templates)),
		),
		transcriptHash: transcriptHash(facts.turns),
		answerHash: sha256Hex(facts.content),
		turnCount: facts.turns.filter(isSaid).length,
		omittedTurns: facts.omittedTurns ?? 0,
		model: nameOrHash(NAME, facts.model),
		fingerprint: facts.fingerprint === undefined ? null : nameOrHash(NAME, facts.fingerprint),
		redactions: numbersOf(facts.redactions),
		usage: numbersOf(facts.usage),
		cost: costOf(facts.cost),
		attempts: facts.attempts ?? null,
		waitedMs: facts.waitedMs ?? null,
		startedAt,
		finishedAt,
		durationMs:
			startedAt === null || finishedAt === null
				? null
				: Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)),
		needsReview: facts.needsReview ?? null,
		quotes:
			facts.quotes === undefined
				? null
				: { verified: facts.quotes.verified, total: facts.quotes.total },
	};
}

function nameOrHash(pattern: RegExp, value: string): string {
	return pattern.test(value) ? value : `sha256:${sha256Hex(value)}`;
}

function nameOrNull(value: string): string | null {
	return value === '' ? null : nameOrHash(ID, value);
}

function costOf(cost: ReviewFacts['cost']): AuditRecord['cost'] {
	if (cost === undefined || !Number.isFinite(cost.amount)) return null;
	if (cost.currency === undefined) return { amount: cost.amount, currency: null };
	return CURRENCY.test(cost.currency) ? { amount: cost.amount, currency: cost.currency } : null;
}

function matching(pattern: RegExp, value: string | undefined): string | null {
	return value !== undefined && pattern.test(value) ? value : null;
}

/** The finite numbers of an object whose keys are names, in the order of the keys. */
function numbersOf(record: Readonly<Record<string, unknown>> = {}): Record<string, number> {
	const entries = Object.entries(record).flatMap(([key, value]) =>
		typeof value === 'number' && Number.isFinite(value) && NAME.test(key)
			? [[key, value] as const]
			: [],
	);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
