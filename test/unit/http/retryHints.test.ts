import { parseRetryAfter } from '../../../shared/http';

const NOW = Date.parse('2026-03-26T20:00:00Z');

describe('a wait', () => {
	test.each([
		['a date of today', { 'retry-after': 'Thu, 26 Mar 2026 20:00:09 GMT' }, 9_000],
		['a date as RFC 850 writes it', { 'retry-after': 'Thursday, 26-Mar-26 20:00:09 GMT' }, 9_000],
		['a date as asctime writes it, in GMT', { 'retry-after': 'Thu Mar 26 20:00:09 2026' }, 9_000],
		['a day with one digit', { 'retry-after': 'Wed Apr  1 20:00:00 2026' }, 518_400_000],
		['seconds', { 'retry-after': '7' }, 7_000],
		['seconds with their unit', { 'retry-after': '30s' }, 30_000],
		['minutes and seconds', { 'retry-after': '1m30.5s' }, 90_500],
		['milliseconds before everything', { 'retry-after-ms': '1420', 'retry-after': '9' }, 1_420],
		[
			'the tokens of Groq',
			{ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '1m30.5s' },
			90_500,
		],
		['a reset alone', { 'x-ratelimit-reset-tokens': '1m30.5s' }, 90_500],
		[
			'the one that is used up',
			{
				'x-ratelimit-remaining-requests': '10',
				'x-ratelimit-reset-requests': '6s',
				'x-ratelimit-remaining-tokens': '0',
				'x-ratelimit-reset-tokens': '86ms',
			},
			86,
		],
		[
			'the later of two that are used up',
			{
				'x-ratelimit-remaining-requests': '0',
				'x-ratelimit-reset-requests': '6s',
				'x-ratelimit-remaining-tokens': '0',
				'x-ratelimit-reset-tokens': '2s',
			},
			6_000,
		],
		[
			'the date of Anthropic',
			{
				'anthropic-ratelimit-input-tokens-remaining': '0',
				'anthropic-ratelimit-input-tokens-reset': '2026-03-26T20:00:12Z',
			},
			12_000,
		],
		[
			'the milliseconds of OpenRouter',
			{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 30_000) },
			30_000,
		],
		[
			'a time in seconds',
			{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 30) },
			30_000,
		],
		['the seconds of the draft', { 'ratelimit-remaining': '0', 'ratelimit-reset': '42' }, 42_000],
	])('is read from %s', (_what, headers, ms) => {
		expect(parseRetryAfter(headers, NOW)).toBe(ms);
	});

	test.each([
		[
			'a limit that is not used up',
			{ 'x-ratelimit-remaining-requests': '3', 'x-ratelimit-reset-requests': '6s' },
		],
		['a time that is past', { 'retry-after': 'Thu, 26 Mar 2026 19:00:09 GMT' }],
		['words', { 'retry-after': 'soon' }],
		['a fragment', { 'retry-after': '5 apples' }],
	])('is not read from %s', (_what, headers) => {
		expect(parseRetryAfter(headers, NOW)).toBeUndefined();
	});
});
