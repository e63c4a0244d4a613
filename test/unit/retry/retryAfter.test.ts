import { parseRetryAfter, retryAfterFromMessage } from '../../../shared/http/retryAfter';

const NOW = Date.parse('2026-09-09T18:00:00Z');

describe('parseRetryAfter', () => {
	test.each<[name: string, headers: Record<string, unknown>, ms: number | undefined]>([
		['reads whole seconds', { 'retry-after': '2' }, 2_000],
		['reads seconds with a fraction', { 'retry-after': '1.5' }, 1_500],
		['reads zero as no wait', { 'retry-after': '0' }, 0],
		['ignores the case of the name', { 'Retry-After': '7' }, 7_000],
		['reads a number', { 'retry-after': 3 }, 3_000],
		['reads an HTTP date', { 'retry-after': 'Wed, 09 Sep 2026 18:00:30 GMT' }, 30_000],
		[
			'rejects a date that has passed',
			{ 'retry-after': 'Wed, 09 Sep 2026 17:59:00 GMT' },
			undefined,
		],
		['rejects negative seconds', { 'retry-after': '-5' }, undefined],
		['rejects words', { 'retry-after': 'soon' }, undefined],
		['rejects a bare year that Date.parse would take', { 'retry-after': '2027-' }, undefined],
		['rejects what is not finite', { 'retry-after': '9'.repeat(400) }, undefined],
		['prefers retry-after-ms', { 'retry-after': '2', 'retry-after-ms': '120' }, 120],
		['reads the spelling of Azure', { 'x-ms-retry-after-ms': '90' }, 90],
		[
			'falls back when the milliseconds are unusable',
			{ 'retry-after-ms': '-1', 'retry-after': '4' },
			4_000,
		],
		['reads ten hours as ten hours', { 'retry-after': '36000' }, 36_000_000],
		['knows nothing without a header', {}, undefined],
	])('%s', (_name, headers, ms) => {
		expect(parseRetryAfter(headers, NOW)).toBe(ms);
	});

	test.each([[undefined], [null], ['retry-after: 2'], [42]])(
		'survives headers that are %p',
		(headers) => {
			expect(parseRetryAfter(headers, NOW)).toBeUndefined();
		},
	);
});

describe('retryAfterFromMessage', () => {
	test.each<[message: string, ms: number | undefined]>([
		['Rate limit exceeded the maximum. Retry the request in [11] seconds', 11_000],
		['Rate limit reached for gpt-4o. Please try again in 1.5s. Visit …', 1_500],
		['Please try again in 20ms.', 20],
		['Try again later', undefined],
		['', undefined],
	])('%s', (message, ms) => {
		expect(retryAfterFromMessage(message)).toBe(ms);
	});

	test('knows nothing without a message', () => {
		expect(retryAfterFromMessage(undefined)).toBeUndefined();
	});
});
