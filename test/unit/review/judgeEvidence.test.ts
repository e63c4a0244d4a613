import { judgeEvidence, type Coverage } from '../../../shared/review/evidence/judgeEvidence';
import { verifyQuotes } from '../../../shared/review/evidence/verifyQuotes';
import { TURNS } from './turns';

const judge = (quotes: Parameters<typeof verifyQuotes>[0], coverage: Coverage = {}) =>
	judgeEvidence(verifyQuotes(quotes, TURNS), coverage);

test('verified quotes from a whole conversation need no review', () => {
	expect(judge(['I want a full refund', 'Yes.'], { omittedTurns: 0, missing: [] })).toEqual({
		needsReview: false,
		reasons: [],
		absenceUnproven: false,
	});
	expect(judge([])).toEqual({ needsReview: false, reasons: [], absenceUnproven: false });
});

test.each([
	['an invented quote', ['I will sue you all in court'], ['1 quote is not in the transcript']],
	[
		'near misses',
		['I did authorise this payment', 'I want a partial refund'],
		['2 quotes are not in the transcript in these words, only something like it'],
	],
	[
		'a wrong speaker',
		[{ quote: 'I did not authorise this', speaker: 'agent' }],
		['1 quote is said by somebody else than the verdict names'],
	],
	['a short quote', ['is'], ['1 quote is too short to prove anything']],
	['an empty quote', ['Yes.', ''], ['1 quote is empty']],
	[
		'two turns in one',
		["Let's start. OK [CUSTOMER_10]"],
		['1 quote is put together from two turns'],
	],
	[
		'a shortened sentence',
		['I really and truly did … authorise this payment in March'],
		['1 quote is shortened in the middle of a sentence'],
	],
])('%s asks for a review and says why', (_, quotes, reasons) => {
	expect(judge(quotes)).toEqual({ needsReview: true, reasons, absenceUnproven: false });
});

test.each<[string, Coverage, string]>([
	[
		'a turn left out',
		{ omittedTurns: 1 },
		'1 turn was left out of the prompt or cut: what the verdict says was never said may have been said there',
	],
	[
		'turns left out, as a list',
		{ omittedTurns: ['m1', 'm2'] },
		'2 turns were left out of the prompt or cut: what the verdict says was never said may have been said there',
	],
	[
		'a text missing',
		{ missing: [{ what: 'transcript', reason: 'pending' }] },
		'1 part of the conversation could not be read: what the verdict says was never said may have been said there',
	],
	[
		'a turn of which only the beginning was kept',
		{ omittedTurns: { count: 0, cut: 4 } },
		'1 turn was left out of the prompt or cut: what the verdict says was never said may have been said there',
	],
	[
		'what the budget tells',
		{ omittedTurns: { count: 2 } },
		'2 turns were left out of the prompt or cut: what the verdict says was never said may have been said there',
	],
	[
		'both',
		{ omittedTurns: 3, missing: ['a', 'b'], absence: ['greeting'] },
		'3 turns were left out of the prompt or cut and 2 parts of the conversation could not be read: what the verdict says was never said (greeting) may have been said there',
	],
])('%s leaves absence unproven, whatever is quoted', (_, coverage, reason) => {
	expect(judge(['Yes.'], coverage)).toEqual({
		needsReview: true,
		reasons: [reason],
		absenceUnproven: true,
	});
	expect(judge([], coverage)).toEqual({
		needsReview: true,
		reasons: [reason],
		absenceUnproven: true,
	});
});

test('questions without an answer or a quote they need are named', () => {
	expect(
		judge([], { unanswered: ['a'], missingEvidence: ['b', 'c'], absence: ['d'] }).reasons,
	).toEqual(['No quote for b, c, which must be proven by one', 'No usable answer to a']);
	expect(
		judge([], { unanswered: Array.from({ length: 12 }, (_, index) => `q${index}`) }).reasons[0],
	).toMatch(/q9 and 2 more$/);
});

test('no reason repeats what was said', () => {
	const { reasons } = judge([
		'My card is 4111 and Jane Doe owns it',
		'I want a fuller refund now',
		{ quote: 'I want a full refund', speaker: 'Jane Doe' },
	]);
	expect(reasons).toHaveLength(3);
	expect(reasons.join()).not.toMatch(/Jane|4111|refund/);
});
