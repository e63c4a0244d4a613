/** The door of review/: everything that the rest of the project may use. */
export { auditRecord, type AuditRecord, type ReviewFacts } from './audit/auditRecord';
export { reviewKey, type ReviewSubject, transcriptHash } from './audit/reviewKey';
export { templateHash } from './audit/templateHash';
export { collectQuotes } from './evidence/collectQuotes';
export { type Coverage, type EvidenceJudgement, judgeEvidence } from './evidence/judgeEvidence';
export { parseQuotePath } from './evidence/quotePath';
export { verifyQuotes } from './evidence/verifyQuotes';
export { type AnswerReview, type AnswerReviewOptions, reviewAnswer } from './reviewAnswer';
export type {
	EvidenceOptions,
	EvidenceReason,
	EvidenceResult,
	EvidenceTurn,
	NamedQuote,
	Quote,
} from './reviewTypes';
export { DEFAULT_RUBRIC } from './rubric/defaultRubric';
export {
	parseRubric,
	type Rubric,
	type RubricInput,
	type RubricRow,
	rubricVersion,
} from './rubric/rubric';
export {
	type JsonSchema,
	RUBRIC_QUOTES_PATH,
	rubricPrompt,
	rubricSchema,
} from './rubric/rubricAnswer';
export { type RubricScore, scoreRubric } from './rubric/scoreRubric';
export {
	readReviewItem,
	type ReviewItem,
	sentConversation,
	type SentConversation,
} from './sentConversation';
