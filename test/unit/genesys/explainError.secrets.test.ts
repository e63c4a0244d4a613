import { explainAnswer } from '../../../shared/genesys/api/explainGenesysError';
import { everyText } from '../../support/everyText';

const PLANTED = 'kzT3vC0pQ8x-Rw1dYb5LmN7sUaJ2eGhF4iKoXy6Zt9B';
const WORDS = 'my card 4111 1111 1111 1111 was charged twice';
const request = {
	method: 'POST' as const,
	url: `https://api.mypurecloud.com/api/v2/conversations/messages/x/messages/bulk?access_token=${PLANTED}`,
	headers: { Authorization: `Bearer ${PLANTED}` },
	body: [WORDS],
};
const facts = { subject: 'conversation x', permissions: { anyOf: ['conversation:message:view'] } };

const hostile: ReadonlyArray<readonly [string, unknown]> = [
	['in the message', { message: `${WORDS} ${PLANTED}`, code: 'bad.request' }],
	['in the code', { code: PLANTED }],
	['as words in the code', { code: WORDS }],
	['in messageParams', { messageParams: { permissions: `${WORDS} ${PLANTED}`, token: PLANTED } }],
	[
		'in messageWithParams',
		{ messageWithParams: WORDS, messageParams: { permissions: [WORDS, PLANTED] } },
	],
	['in the context id', { contextId: `${PLANTED} ${WORDS}` }],
	[
		'in details and errors',
		{ details: [{ errorCode: PLANTED, fieldName: WORDS }], errors: [{ message: WORDS }] },
	],
	['in keys', { [PLANTED]: 1, [WORDS]: 1 }],
	['in a page', `<html>${WORDS} ${PLANTED}</html>`],
	['in text that looks like JSON', `{"message":"${WORDS}`],
	['in a list', [{ message: WORDS, code: PLANTED }]],
	['alone', JSON.stringify(PLANTED)],
];

const statuses = [302, 400, 401, 403, 404, 408, 409, 413, 429, 500, 503];
const cases = hostile.flatMap(([where, body]) =>
	statuses.map((status) => [status, where, body] as const),
);

test.each(cases)('a %i with private words %s repeats none of them', (status, _where, body) => {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const headers = {
		'www-authenticate': `Bearer ${PLANTED}`,
		'x-echo': WORDS,
		'set-cookie': PLANTED,
		location: `https://x.example/?t=${PLANTED}`,
	};
	const error = explainAnswer(request, { status, headers, body: text }, facts, 0);
	expect(everyText(error)).not.toContain(PLANTED);
	expect(everyText(error)).not.toContain('4111');
	expect(everyText(error)).not.toContain('charged');
});

test('a thousand invented permissions do not flood the message', () => {
	const permissions = Array.from(
		{ length: 1_000 },
		(_, index) => `area${'a'.repeat(index % 26)}:thing${'b'.repeat(index % 25)}:view`,
	).join(', ');
	const body = JSON.stringify({
		code: 'missing.permissions',
		messageParams: { permissions: permissions.replace(/\d/g, '') },
	});
	expect(
		explainAnswer(request, { status: 403, headers: {}, body }, facts, 0).message.length,
	).toBeLessThan(1_000);
});
