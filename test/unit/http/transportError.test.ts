import { TransportError } from '../../../shared/http/transport';
import { answerInError, toTransportError } from '../../../shared/http/transportError';
import { everyText } from '../../support/everyText';

const PLANTED = 'planted-4fR7aB2cD9';

/** An error as HTTP clients throw it, with everything that must not get out. */
function thrown(fields: Record<string, unknown>): Error {
	return Object.assign(new Error(String(fields.message ?? `failed with ${PLANTED}`)), {
		config: {
			headers: { Authorization: `Bearer ${PLANTED}` },
			data: PLANTED,
			url: `https://x.example/?t=${PLANTED}`,
		},
		request: { path: PLANTED },
		...fields,
	});
}

describe('what a client threw', () => {
	test.each([
		['ECONNREFUSED', 'connect', 'network_error', true],
		['ENOTFOUND', 'connect', 'network_error', true],
		['EAI_AGAIN', 'connect', 'network_error', true],
		['EHOSTUNREACH', 'connect', 'network_error', true],
		['ENETUNREACH', 'connect', 'network_error', true],
		['ECONNABORTED', 'timeout', 'timeout', true],
		['ETIMEDOUT', 'timeout', 'timeout', true],
		['ECONNRESET', 'reset', 'network_error', true],
		['EPIPE', 'reset', 'network_error', true],
		['HPE_INVALID_CHUNK_SIZE', 'cutOff', 'network_error', true],
		['ERR_CANCELED', 'cancelled', 'cancelled', false],
		['DEPTH_ZERO_SELF_SIGNED_CERT', 'blocked', 'network_error', false],
		['CERT_HAS_EXPIRED', 'blocked', 'network_error', false],
		[undefined, 'blocked', 'network_error', false],
	])('with the code %s is %s', (code, failure, errorCode, retryable) => {
		for (const error of [
			thrown({ code }),
			thrown({ cause: thrown({ code }) }),
			{ cause: { cause: { code } } },
		]) {
			const result = toTransportError(error);
			expect(result).toBeInstanceOf(TransportError);
			expect(result).toMatchObject({ failure, code: errorCode, retryable });
			expect(everyText(result)).not.toContain(PLANTED);
		}
	});

	test('while a body arrived is an answer that broke off', () => {
		const error = thrown({
			code: 'ERR_BAD_RESPONSE',
			message: 'stream has been aborted',
			response: { status: 200, headers: {} },
		});
		expect(toTransportError(error)).toMatchObject({ failure: 'cutOff' });
	});

	test.each([400, 429, 500, 503])(
		'because of the status %i is whole: the answer in it can be read',
		(status) => {
			const response = { status, headers: { 'retry-after': '2' }, data: '{"message":"x"}' };
			const code = status >= 500 ? 'ERR_BAD_RESPONSE' : 'ERR_BAD_REQUEST';
			const error = thrown({
				code,
				message: `Request failed with status code ${status}`,
				response,
			});
			expect(toTransportError(error).failure).toBe('blocked');
			expect(answerInError(error)).toEqual(response);
			expect(answerInError(thrown({ cause: error }))).toEqual(response);
		},
	);

	test('is left as it is when it is ours already', () => {
		const error = new TransportError('reset', 'x');
		expect(toTransportError(error)).toBe(error);
	});

	test.each([[undefined], [null], ['text'], [5], [{}], [[]]])('may be anything: %j', (anything) => {
		expect(toTransportError(anything)).toMatchObject({ failure: 'blocked', retryable: false });
		expect(answerInError(anything)).toBeUndefined();
	});

	test('may be a chain that bites its tail', () => {
		const error: { code: string; cause?: unknown } = { code: 'X' };
		error.cause = { cause: error };
		expect(toTransportError(error)).toMatchObject({ failure: 'blocked' });
	});

	test('may carry a code that is no code, which is not repeated', () => {
		expect(everyText(toTransportError({ code: `${PLANTED} was refused` }))).not.toContain(PLANTED);
	});
});

describe('a token that could not be fetched', () => {
	const wrapper = (cause: unknown) =>
		thrown({ message: `Failed to acquire OAuth2 access token: ${PLANTED}`, cause });

	test("keeps the login server's own words", () => {
		const body = {
			error: 'invalid_client',
			description: 'client not found',
			error_description: 'client not found',
		};
		const result = toTransportError(wrapper(thrown({ code: 'EAUTH', body, status: 400 })));
		expect(result).toMatchObject({
			failure: 'token',
			code: 'auth',
			retryable: false,
			oauth: { error: 'invalid_client', description: 'client not found' },
		});
	});

	test('is not told as the failure of the request when its server is out of reach', () => {
		expect(toTransportError(wrapper(thrown({ code: 'ECONNREFUSED' })))).toMatchObject({
			failure: 'connect',
			retryable: true,
		});
	});

	test.each([500, 502, 503])('may pass when the login server answers %i', (status) => {
		expect(toTransportError(wrapper(thrown({ response: { status } })))).toMatchObject({
			failure: 'token',
			retryable: true,
		});
	});

	test.each([
		['a page', '<html>'],
		['broken JSON', '{'],
		['a list', []],
		['nothing', null],
		['another shape', { error: { code: 5 } }],
	])('says nothing more when the answer is %s', (_name, body) => {
		const result = toTransportError(wrapper(thrown({ code: 'EAUTH', body, status: 400 })));
		expect(result).toMatchObject({ failure: 'token', retryable: false });
		expect(result.oauth?.error).toBeUndefined();
	});
});
