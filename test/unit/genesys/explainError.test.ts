import { explainAnswer, explainFailure } from '../../../shared/genesys/api/explainGenesysError';
import { TransportError, type HttpRequest } from '../../../shared/http/transport';
import { toTransportError } from '../../../shared/http/transportError';

const NOW = Date.parse('2026-09-09T18:00:00Z');
const ID = '6d958a27-27ac-4da5-83a5-7ecac4a2ff11';
const request: HttpRequest = {
	method: 'GET',
	url: `https://api.mypurecloud.de/api/v2/conversations/${ID}?x=1`,
};
const facts = {
	subject: `conversation ${ID}`,
	permissions: { anyOf: ['conversation:communication:view'] },
};

interface Body {
	code?: string;
	message?: string;
	messageParams?: Record<string, unknown>;
	contextId?: string;
}

function explain(status: number, body: Body | string = {}, headers: Record<string, string> = {}) {
	const text =
		typeof body === 'string' ? body : JSON.stringify({ status, details: [], errors: [], ...body });
	return explainAnswer(request, { status, headers, body: text }, facts, NOW);
}

test('method and path are named, host where it helps, never the query', () => {
	const { message, details } = explain(500);
	expect(message).toContain(`GET /api/v2/conversations/${ID}`);
	expect(details).toMatchObject({ endpoint: `GET /api/v2/conversations/${ID}` });
	expect(message).not.toContain('x=1');
});

describe('a 403', () => {
	test.each([
		[
			'in messageParams',
			{
				code: 'missing.any.permissions',
				messageParams: {
					permissions: '[conversation:message:view, conversation:webmessaging:view]',
				},
			},
			'conversation:message:view or conversation:webmessaging:view',
		],
		[
			'in messageParams of one',
			{ code: 'missing.permissions', messageParams: { permission: 'routing:queue:view' } },
			'routing:queue:view',
		],
		[
			'in the message alone',
			{
				code: 'missing.permissions',
				message:
					'Unable to perform the requested action. You are missing the following permission(s): recording:recording:view',
			},
			'recording:recording:view',
		],
		[
			'nowhere, so that of the operation',
			{ code: 'not.authorized' },
			'conversation:communication:view',
		],
		[
			'nowhere, in a page of a proxy',
			'<html>403 for you:and:me</html>',
			'conversation:communication:view',
		],
	])('names the missing permission that stands %s', (_name, body, named) => {
		const error = explain(403, body);
		expect(error).toMatchObject({ code: 'permission_denied', status: 403, retryable: false });
		expect(error.message.endsWith(`: ${named}`)).toBe(true);
		expect(error.details.permissions).toEqual(named.split(' or '));
		expect(error.description).toContain('role');
	});

	test('speaks of the division when that is what is missing', () => {
		const error = explain(403, {
			code: 'missing.division.permission',
			messageParams: { permission: 'conversation:communication:view' },
		});
		expect(error.description).toContain('division of this conversation');
		expect(error.details.genesysCode).toBe('missing.division.permission');
	});
});

test('a 403 for want of a division names it, where the answer does', () => {
	const division = '3f0a2f6c-5d5e-4c8b-9a0e-aaaaaaaaaaaa';
	const error = explain(403, {
		code: 'missing.division.permission',
		messageParams: { permission: 'routing:queue:view', divisionId: division, divisionName: 'Jane' },
	});
	expect(error.description).toContain(`in the division ${division}`);
	expect(error.details.divisions).toEqual([division]);
	expect(JSON.stringify(error)).not.toContain('Jane');
});

test('a 404 names the id, the host and the region as a possible cause', () => {
	const error = explain(404, { code: 'resource.not.found' });
	expect(error).toMatchObject({ code: 'not_found', status: 404, retryable: false });
	expect(error.message).toContain(`conversation ${ID}`);
	expect(error.message).toContain('api.mypurecloud.de');
	expect(error.description).toContain('region');
});

describe('a 429', () => {
	const hint = 'Rate limit exceeded the maximum. Retry the request in [11] seconds';

	test.each([
		['the header, in seconds', {}, { 'retry-after': '7' }, 7_000],
		['the header, as a date', {}, { 'retry-after': 'Wed, 09 Sep 2026 18:00:30 GMT' }, 30_000],
		['the message of the body, when there is no header', { message: hint }, {}, 11_000],
		[
			'the message, when the header is of no use',
			{ message: hint },
			{ 'retry-after': '-3' },
			11_000,
		],
		['the header, when both speak', { message: hint }, { 'retry-after': '3' }, 3_000],
	])('waits as long as asked in %s', (_name, body, headers, retryAfterMs) => {
		const error = explain(429, { code: 'too.many.requests.retry.after', ...body }, headers);
		expect(error).toMatchObject({
			code: 'rate_limited',
			status: 429,
			retryable: true,
			retryAfterMs,
		});
		expect(error.message).toContain(`asks to wait ${retryAfterMs / 1000} s`);
	});

	test('leaves the wait to the back-off when nobody asked for one', () => {
		const error = explain(429);
		expect(error.retryable).toBe(true);
		expect(error.retryAfterMs).toBeUndefined();
	});
});

test.each([
	[400, 'bad_request', false],
	[401, 'auth', false],
	[409, 'bad_request', false],
	[413, 'bad_request', false],
	[408, 'server_error', true],
	[500, 'server_error', true],
	[502, 'server_error', true],
	[503, 'server_error', true],
	[504, 'server_error', true],
])('a %i is %s, and repeating it helps: %s', (status, code, retryable) => {
	expect(explain(status)).toMatchObject({ status, code, retryable });
	expect(explain(status, '<html>\n<title>nginx</title></html>')).toMatchObject({
		status,
		code,
		retryable,
	});
	expect(explain(status, '')).toMatchObject({ status, code, retryable });
});

test('a redirect says that another address answered, not that the id is wrong', () => {
	const error = explain(302, '', { location: 'https://elsewhere.example/login' });
	expect(error).toMatchObject({ code: 'bad_request', retryable: false });
	expect(error.description).toContain('URL');
	expect(error.message).not.toContain('elsewhere');
});

describe('the correlation id', () => {
	const id = '8d3b1f0e-77e5-4c1b-9a4e-1df3a9b0c001';

	test.each([
		['the header', {}, { 'inin-correlation-id': id }],
		['the newer header', {}, { 'genesys-correlation-id': id }],
		['the body', { contextId: id }, {}],
	])('comes from %s and stands where support is told to ask for it', (_name, body, headers) => {
		const error = explain(500, body, headers);
		expect(error.correlationId).toBe(id);
		expect(error.description).toContain(id);
	});

	test.each([
		['a sentence', 'Jane Doe said hello'],
		['a very long word', 'a'.repeat(200)],
		['a line break', 'abc\nSet-Cookie: x'],
	])('is left out when it is %s', (_name, value) => {
		for (const error of [
			explain(500, { contextId: value }),
			explain(500, {}, { 'inin-correlation-id': value }),
		]) {
			expect(error.correlationId).toBeUndefined();
			expect(error.description).not.toContain(value);
		}
	});
});

describe('a sign-in that failed', () => {
	const failed = (oauth?: TransportError['oauth']) =>
		explainFailure(
			new TransportError('token', 'No access token could be fetched', { oauth }),
			request,
			'https://login.mypurecloud.de',
		);

	test('because of the secret names the secret alone', () => {
		const error = failed({
			error: 'invalid_client',
			description: 'authentication failed',
			status: 401,
		});
		expect(error).toMatchObject({ code: 'auth', retryable: false });
		expect(error.message).toContain('client secret');
		expect(error.description).toContain('Admin > Integrations > OAuth');
		expect(`${error.message} ${error.description}`).not.toContain(
			'region in the credential is not',
		);
	});

	test('because nobody knows the client names region and ID', () => {
		const error = failed({ error: 'invalid_client', description: 'client not found', status: 400 });
		expect(error).toMatchObject({ code: 'auth', retryable: false });
		expect(error.message).toContain('login.mypurecloud.de');
		expect(error.description).toMatch(/region.*client ID/);
	});

	test.each([
		[undefined],
		[{}],
		[{ error: 'invalid_client' }],
		[{ error: 'server_error', description: 'words of the server' }],
	])('for a reason nobody told (%j) names all three causes and repeats nothing', (oauth) => {
		const error = failed(oauth);
		expect(error).toMatchObject({ code: 'auth', retryable: false });
		expect(error.description).toMatch(/secret.*client ID.*region/);
		expect(JSON.stringify(error)).not.toContain('words of the server');
	});
});

test('a login server that cannot be reached is named instead of the call that needed the token', () => {
	const error = explainFailure(
		toTransportError(
			Object.assign(new Error('Failed to acquire OAuth2 access token: x'), {
				cause: { code: 'ECONNREFUSED' },
			}),
		),
		request,
		'https://login.mypurecloud.de',
	);
	expect(error).toMatchObject({ code: 'network_error', retryable: true });
	expect(error.message).toBe('The login server could not be reached (login.mypurecloud.de)');
});

describe('a request that got no answer', () => {
	test.each([
		['connect', 'network_error', true],
		['timeout', 'timeout', true],
		['reset', 'network_error', true],
		['cutOff', 'network_error', true],
		['blocked', 'network_error', false],
	] as const)('because of %s is %s, and repeating it helps: %s', (failure, code, retryable) => {
		const error = explainFailure(
			new TransportError(failure, 'It failed'),
			request,
			'https://login.mypurecloud.de',
		);
		expect(error).toMatchObject({ code, retryable });
		expect(error.message).toBe(`It failed (GET /api/v2/conversations/${ID} on api.mypurecloud.de)`);
	});

	test('because it was cancelled stays cancelled', () => {
		const error = explainFailure(
			new TransportError('cancelled', 'The execution was cancelled'),
			request,
			'https://login.mypurecloud.de',
		);
		expect(error).toMatchObject({ code: 'cancelled', retryable: false });
	});
});
