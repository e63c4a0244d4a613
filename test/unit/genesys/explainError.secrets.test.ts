import { explainAnswer } from '../../../shared/genesys/explainError';
import { everyText } from '../../support/everyText';

const TOKEN = 'kzT3vC0pQ8x-Rw1dYb5LmN7sUaJ2eGhF4iKoXy6Zt9B';
const WORDS = 'my card 4111 1111 1111 1111 was charged twice';
const request = {
	method: 'POST' as const,
	url: `https://api.mypurecloud.com/api/v2/conversations/messages/x/messages/bulk?access_token=${TOKEN}`,
	headers: { Authorization: `Bearer ${TOKEN}` },
	body: [WORDS],
};
const facts = { subject: 'conversation x', permissions: ['conversation:message:view'] };

const hostile: ReadonlyArray<readonly [string, unknown]> = [
	['in the message', { message: `${WORDS} ${TOKEN}`, code: 'bad.request' }],
	['in the code', { code: TOKEN }],
	['as words in the code', { code: WORDS }],
	['in messageParams', { messageParams: { permissions: `${WORDS} ${TOKEN}`, token: TOKEN } }],
	['in messageWithParams', { messageWithParams: WORDS, messageParams: { permissions: [WORDS, TOKEN] } }],
	['in the context id', { contextId: `${TOKEN} ${WORDS}` }],
	['in details and errors', { details: [{ errorCode: TOKEN, fieldName: WORDS }], errors: [{ message: WORDS }] }],
	['in keys', { [TOKEN]: 1, [WORDS]: 1 }],
	['in a page', `<html>${WORDS} ${TOKEN}</html>`],
	['in text that looks like JSON', `{"message":"${WORDS}`],
	['in a list', [{ message: WORDS, code: TOKEN }]],
	['alone', JSON.stringify(TOKEN)],
];

const statuses = [302, 400, 401, 403, 404, 408, 409, 413, 429, 500, 503];
const cases = hostile.flatMap(([where, body]) => statuses.map((status) => [status, where, body] as const));

test.each(cases)('a %i with private words %s repeats none of them', (status, _where, body) => {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const headers = { 'www-authenticate': `Bearer ${TOKEN}`, 'x-echo': WORDS, 'set-cookie': TOKEN, location: `https://x.example/?t=${TOKEN}` };
	const error = explainAnswer(request, { status, headers, body: text }, facts, 0);
	expect(everyText(error)).not.toContain(TOKEN);
	expect(everyText(error)).not.toContain('4111');
	expect(everyText(error)).not.toContain('charged');
});

test('a thousand invented permissions do not flood the message', () => {
	const permissions = Array.from({ length: 1_000 }, (_, index) => `area${'a'.repeat(index % 26)}:thing${'b'.repeat(index % 25)}:view`).join(', ');
	const body = JSON.stringify({ code: 'missing.permissions', messageParams: { permissions: permissions.replace(/\d/g, '') } });
	expect(explainAnswer(request, { status: 403, headers: {}, body }, facts, 0).message.length).toBeLessThan(1_000);
});
