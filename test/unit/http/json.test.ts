import { z } from 'zod';
import { describeProblem, parseBody, tryParseJson } from '../../../shared/http/json';
import { normaliseHeaders } from '../../../shared/http/headers';
import { describeRequest, hostOf } from '../../../shared/http/transport';
import { errorOf, everyText } from '../../support/everyText';

const schema = z.object({ items: z.array(z.object({ id: z.string() })) });
const parse = (body: string) => parseBody({ status: 200, headers: {}, body }, schema, 'GET /x');

describe('a body', () => {
	test('of the right shape is parsed', () => {
		expect(parse('{"items":[{"id":"a"}],"more":1}')).toEqual({ items: [{ id: 'a' }] });
	});

	test.each([
		['', 'an empty body'],
		[' \r\n', 'an empty body'],
		['<html>private</html>', 'not JSON'],
		['{"items":[', 'not JSON'],
	])('%j is a broken hop, which may be mended by another try', (body, words) => {
		const error = errorOf(() => parse(body));
		expect(error).toMatchObject({ code: 'invalid_response', retryable: true, status: 200 });
		expect(error.message).toContain(words);
		expect(error.message).toContain('GET /x');
		expect(everyText(error)).not.toContain('private');
	});

	test.each([
		['{"items":[{"id":5}]}', 'items.0.id: expected string, found number'],
		['{"items":"private"}', 'items: expected array, found string'],
		['[]', '(top level): expected object, found array'],
		['null', '(top level): expected object, found null'],
	])(
		'%s stays wrong, and the path of the first problem is told without the value',
		(body, words) => {
			const error = errorOf(() => parse(body));
			expect(error).toMatchObject({ code: 'invalid_response', retryable: false });
			expect(error.message).toContain(words);
			expect(everyText(error)).not.toContain('private');
		},
	);
});

test('a problem without issues is unknown', () => {
	expect(describeProblem(new z.ZodError([]))).toBe('unknown problem');
});

test.each([
	['1', 1],
	['"a"', 'a'],
	['{"a":null}', { a: null }],
	['', undefined],
	['undefined', undefined],
	['{a:1}', undefined],
])('%j is parsed as %j', (text, value) => {
	expect(tryParseJson(text)).toEqual(value);
});

describe('headers', () => {
	test.each([
		['lose their case', { 'Retry-After': '1', 'X-A': 'B' }, { 'retry-after': '1', 'x-a': 'B' }],
		['that repeat are joined', { a: ['1', '2'] }, { a: '1, 2' }],
		['that are numbers become text', { a: 5 }, { a: '5' }],
		['that are nothing are left out', { a: undefined, b: null, c: {}, d: true }, {}],
	])('%s', (_name, headers, expected) => {
		expect(normaliseHeaders(headers)).toEqual(expected);
	});

	test.each([[undefined], [null], ['a: b'], [5]])('that are %j are none', (headers) => {
		expect(normaliseHeaders(headers)).toEqual({});
	});
});

test('a request is described without host, query, user and password', () => {
	const request = {
		method: 'GET' as const,
		url: 'https://user:secret@api.example:8443/a/b?token=secret#x',
	};
	expect(describeRequest(request)).toBe('GET /a/b');
	expect(hostOf(request.url)).toBe('api.example:8443');
});
