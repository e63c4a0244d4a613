import { auditRecord, type ReviewFacts } from '../../../shared/review/audit/auditRecord';
import { reviewKey, transcriptHash } from '../../../shared/review/audit/reviewKey';
import { sha256Hex } from '../../../shared/hash';

const TURNS = [
	{
		turn_id: 'm1',
		role: 'agent',
		name: 'Ann',
		text: 'Hello, café Zoë',
		timestamp: '2024-05-12T10:30:00Z',
	},
	{
		turn_id: 'm2',
		role: 'customer',
		name: 'Jane Doe',
		text: 'My card is 4111.\nReally.',
		timestamp: '2024-05-12T10:31:00Z',
	},
];
const SUBJECT = {
	conversationId: '6d958a27-27ac-4da5-83a5-7ecac4a2ff11',
	rubricVersion: 'abc123abc123',
	turns: TURNS,
};

describe('the key of a review', () => {
	const key = reviewKey(SUBJECT);
	it('is a hash', () => expect(key).toMatch(/^[0-9a-f]{64}$/));

	it.each([
		['names, times and ids of turns', { turns: TURNS.map(({ role, text }) => ({ role, text })) }],
		[
			'the way accents are written',
			{ turns: TURNS.map((turn) => ({ ...turn, text: turn.text.normalize('NFD') })) },
		],
		[
			'the way lines end',
			{
				turns: TURNS.map((turn) => ({ ...turn, text: ` ${turn.text.replaceAll('\n', '\r\n')}\n` })),
			},
		],
		['white space around the id', { conversationId: ` ${SUBJECT.conversationId}\n` }],
	])('does not change with %s', (_, changes) => {
		expect(reviewKey({ ...SUBJECT, ...changes })).toBe(key);
	});

	it.each([
		['the conversation', { conversationId: '6d958a27-27ac-4da5-83a5-7ecac4a2ff12' }],
		['the rubric', { rubricVersion: 'abc123abc124' }],
		['a word', { turns: [TURNS[0]!, { ...TURNS[1]!, text: 'My card is 4112.\nReally.' }] }],
		['a speaker', { turns: [TURNS[0]!, { ...TURNS[1]!, role: 'agent' }] }],
		['the order', { turns: [...TURNS].reverse() }],
		['a turn that came late', { turns: [...TURNS, { role: 'agent', text: 'Bye' }] }],
		[
			'where one turn ends and the next begins',
			{
				turns: [
					{ role: 'agent', text: 'Hello, café Zoë My' },
					{ role: 'customer', text: 'card is 4111.\nReally.' },
				],
			},
		],
	])('changes with %s', (_, changes) => {
		expect(reviewKey({ ...SUBJECT, ...changes })).not.toBe(key);
	});

	it('does not mix up id and version', () => {
		expect(reviewKey({ ...SUBJECT, conversationId: 'ab', rubricVersion: 'c' })).not.toBe(
			reviewKey({ ...SUBJECT, conversationId: 'a', rubricVersion: 'bc' }),
		);
	});

	it('bears half characters', () => {
		expect(reviewKey({ ...SUBJECT, turns: [{ role: 'a', text: '\ud800' }] })).not.toBe(
			reviewKey({ ...SUBJECT, turns: [{ role: 'a', text: '\udc00' }] }),
		);
	});
});

describe('the audit record', () => {
	const FACTS: ReviewFacts = {
		...SUBJECT,
		templates: { systemTemplate: 'Review Jane Doe', userTemplate: '{{ x }}' },
		content: '{"summary":"Jane Doe read out 4111"}',
		model: 'gpt-4.1-mini-2025-04-14',
		fingerprint: 'fp_44709d6fcb',
		redactions: { person: 2, card: 1 },
		usage: { promptTokens: 900, completionTokens: 80, cachedTokens: undefined },
		cost: { amount: 0.0012, currency: 'USD' },
		attempts: 2,
		waitedMs: 1_500,
		startedAt: '2026-11-22T10:00:00.000Z',
		finishedAt: '2026-11-22T10:00:04.250Z',
		omittedTurns: 3,
		needsReview: true,
		quotes: { verified: 1, total: 2 },
	};

	it('holds hashes, counts and names', () => {
		expect(auditRecord(FACTS)).toEqual({
			schemaVersion: 1,
			reviewKey: reviewKey(SUBJECT),
			conversationId: SUBJECT.conversationId,
			rubricVersion: 'abc123abc123',
			templateHash: expect.stringMatching(/^[0-9a-f]{64}$/),
			transcriptHash: transcriptHash(TURNS),
			answerHash: sha256Hex(FACTS.content),
			turnCount: 2,
			omittedTurns: 3,
			model: 'gpt-4.1-mini-2025-04-14',
			fingerprint: 'fp_44709d6fcb',
			redactions: { card: 1, person: 2 },
			usage: { completionTokens: 80, promptTokens: 900 },
			cost: { amount: 0.0012, currency: 'USD' },
			attempts: 2,
			waitedMs: 1_500,
			startedAt: '2026-11-22T10:00:00.000Z',
			finishedAt: '2026-11-22T10:00:04.250Z',
			durationMs: 4_250,
			needsReview: true,
			quotes: { verified: 1, total: 2 },
		});
	});

	it('says null for what is not known', () => {
		const { templates, content, model } = FACTS;
		const record = auditRecord({ ...SUBJECT, templates, content, model });
		expect(Object.keys(record)).toEqual(Object.keys(auditRecord(FACTS)));
		expect(record).toMatchObject({
			fingerprint: null,
			cost: null,
			attempts: null,
			startedAt: null,
			durationMs: null,
			needsReview: null,
			quotes: null,
			redactions: {},
			usage: {},
			omittedTurns: 0,
		});
	});

	it.each([
		['01-ai/Yi-34B'],
		['anthropic.claude-3-5-sonnet-20241022-v2:0'],
		['claude-3-5-sonnet@20240620'],
		['meta-llama/Llama-3.1-8B'],
		['llama3.2:3b'],
	])('keeps the name of the model %s', (model) => {
		expect(auditRecord({ ...FACTS, model }).model).toBe(model);
	});

	it('keeps private text out, wherever a server or a flow put it', () => {
		const secrets = [
			'Jane Doe said so',
			'jane@example.com',
			'4111 1111 1111 1111',
			'+15551234567',
			'15551234567',
		];
		for (const secret of secrets) {
			const record = auditRecord({
				...FACTS,
				conversationId: secret.includes(' ') || /[@+]/.test(secret) ? secret : 'c1',
				rubricVersion: `${secret} v1`,
				turns: [{ role: secret, text: secret }],
				templates: { systemTemplate: secret, userTemplate: secret },
				content: secret,
				model: secret,
				fingerprint: secret,
				redactions: { [secret]: 1, card: 1 },
				usage: { promptTokens: 1, note: secret, [secret]: 2 },
				cost: { amount: 1, currency: secret },
				startedAt: secret,
				finishedAt: secret,
			});
			expect(JSON.stringify(record)).not.toContain(secret);
			expect(record).toMatchObject({
				redactions: { card: 1 },
				usage: { promptTokens: 1 },
				cost: null,
				startedAt: null,
				durationMs: null,
			});
		}
	});
});
