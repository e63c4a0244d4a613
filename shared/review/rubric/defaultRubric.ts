import type { RubricRow } from './rubric';

/** What most contact centres ask of every conversation: a rubric to begin with, not a legal opinion. */
export const DEFAULT_RUBRIC: RubricRow[] = [
	{
		id: 'identity',
		question:
			"Did the agent verify the customer's identity before discussing or changing the account?",
		severity: 'critical',
		critical: true,
		notApplicableAllowed: true,
		evidenceRequired: true,
	},
	{
		id: 'recording',
		question: 'Was the customer told that the conversation is recorded?',
		severity: 'high',
		critical: false,
		notApplicableAllowed: true,
		evidenceRequired: true,
	},
	{
		id: 'promises',
		question:
			'Did the agent promise nothing misleading: no refund, price, date or result as certain that was not confirmed?',
		severity: 'high',
		critical: false,
		notApplicableAllowed: false,
		evidenceRequired: false,
	},
	{
		id: 'complaint',
		question:
			'If the customer complained or asked for a supervisor, did the agent acknowledge it and register or escalate it?',
		severity: 'high',
		critical: false,
		notApplicableAllowed: true,
		evidenceRequired: true,
	},
	{
		id: 'cardData',
		question:
			'Did the agent keep payment details out of the conversation: neither asked for them nor repeated them, also where a word such as [CARD_1] stands in their place?',
		severity: 'critical',
		critical: true,
		notApplicableAllowed: false,
		evidenceRequired: false,
	},
	{
		id: 'nextStep',
		question: 'Did the agent say what happens next?',
		severity: 'low',
		critical: false,
		notApplicableAllowed: false,
		evidenceRequired: true,
	},
];
