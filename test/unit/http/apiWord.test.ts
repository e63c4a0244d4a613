import { safeErrorCode, requestId } from '../../../shared/http/errorCode';

test.each([
	...[
		'invalid_api_key',
		'resource.not.found',
		'too.many.requests.retry.after',
		'ResponsibleAIPolicyViolation',
		'RESOURCE_EXHAUSTED',
	],
	...['content_filter', 'ca-400', 'error-code.404', '1500', '429'],
])('%s is a word of an API', (word) => {
	expect(safeErrorCode(word)).toBe(word);
});

test('a number is the word it is written as', () => {
	expect(safeErrorCode(502)).toBe('502');
});

test.each([
	['a sentence', 'Client specified an invalid argument'],
	['an OpenAI key', 'sk-proj-4fR7aB2cD9'],
	['a token', 'kzT3vC0pQ8x-Rw1dYb5LmN7sUaJ2eGhF4iKoXy6Zt9B'],
	['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
	['a UUID', '6d958a27-27ac-4da5-83a5-7ecac4a2ff11'],
	['an address', 'jane@example.com'],
	['a card number', 4_111_111_111_111_111],
	['a card number as text', '4111111111111111'],
	['a negative number', -1],
	['no number', NaN],
	['nothing', undefined],
	['an empty text', ''],
	['an object', {}],
	['a very long word', 'a'.repeat(81)],
])('%s is none', (_name, value) => {
	expect(safeErrorCode(value)).toBeUndefined();
});

test.each([
	'8d3b1f0e-77e5-4c1b-9a4e-1df3a9b0c001',
	'req_011CSHoEeqs5C35K2UUqR7Fy',
	'00f067aa0ba902b7',
])('%s is a request id', (id) => {
	expect(requestId(id)).toBe(id);
});

test.each([
	undefined,
	'',
	'abc',
	'Jane Doe',
	'sk-proj-4fR7aB2cD9xx',
	'req_',
	`req_${'a'.repeat(65)}`,
	'8d3b1f0e\nx',
])('%j is none', (id) => {
	expect(requestId(id)).toBeUndefined();
});
