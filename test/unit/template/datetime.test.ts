import { formatInstant, parseInstant } from '../../../shared/template/filters/datetime';
import { renderTemplate, TemplateError } from '../../../shared/template';

const at = (iso: string, pattern: string, zone = 'UTC') =>
	formatInstant(Date.parse(iso), zone, pattern);

describe('an ISO time is read', () => {
	test.each([
		['with a Z', '2024-05-12T10:30:00Z', '2024-05-12T10:30:00.000Z'],
		['with a small z', '2024-05-12t10:30:00z', '2024-05-12T10:30:00.000Z'],
		['without a zone, as UTC', '2024-05-12T10:30:00', '2024-05-12T10:30:00.000Z'],
		['without seconds', '2024-05-12T10:30', '2024-05-12T10:30:00.000Z'],
		['with a space', '2024-05-12 10:30:00', '2024-05-12T10:30:00.000Z'],
		['with a decimal comma', '2024-05-12T10:30:00,250Z', '2024-05-12T10:30:00.250Z'],
		['with an offset', '2024-05-12T10:30:00+02:00', '2024-05-12T08:30:00.000Z'],
		['with an offset in the West', '2024-05-12T22:30:00-05:00', '2024-05-13T03:30:00.000Z'],
		['as a date alone, at its start', '2024-05-12', '2024-05-12T00:00:00.000Z'],
	])('%s', (_name, text, expected) => {
		expect(new Date(parseInstant(text)).toISOString()).toBe(expected);
	});

	test.each([
		['words', 'tomorrow', 'needs an ISO 8601 time'],
		['a year alone', '2024', 'needs an ISO 8601 time'],
		['a time with words behind it', '2024-05-12T10:30:00Z now', 'needs an ISO 8601 time'],
		['a time with words before it', 'at 2024-05-12T10:30:00Z', 'needs an ISO 8601 time'],
		['ten decimals', '2024-05-12T10:30:00.1234567890Z', 'needs an ISO 8601 time'],
		['a month 13', '2024-13-01', 'a time that does not exist'],
		['an hour 25', '2024-05-12T25:00:00Z', 'a time that does not exist'],
	])('but not %s', (_name, text, message) => {
		expect(() => parseInstant(text)).toThrow(message);
	});
});

describe('a time is written', () => {
	test.each([
		['midnight, in twelve hours', '2024-05-12T00:05:00Z', '%I:%M %p', '12:05 AM'],
		['one in the morning', '2024-05-12T01:05:00Z', '%I %p', '01 AM'],
		['the last hour of the morning', '2024-05-12T11:59:00Z', '%I %p', '11 AM'],
		['noon', '2024-05-12T12:00:00Z', '%I %p', '12 PM'],
		['one in the afternoon', '2024-05-12T13:00:00Z', '%I %p', '01 PM'],
		['midnight, in 24 hours', '2024-05-12T00:00:07Z', '%H:%M:%S', '00:00:07'],
		['the first day of a year', '2024-01-01T00:00:00Z', '%j', '001'],
		['the last day of a leap year', '2024-12-31T23:59:59Z', '%j', '366'],
		['the day after a leap day', '2024-03-01T00:00:00Z', '%j', '061'],
		['the same day of another year', '2023-03-01T00:00:00Z', '%j', '060'],
		['a year in two digits', '2009-05-12T00:00:00Z', '%y', '09'],
		['a year before 1000', '0987-05-12T00:00:00Z', '%Y', '0987'],
		['names', '2024-05-12T10:00:00Z', '%A %a %B %b', 'Sunday Sun May May'],
		['other names', '2024-01-03T10:00:00Z', '%A %a %B %b', 'Wednesday Wed January Jan'],
		['a percent sign', '2024-05-12T10:00:00Z', '100%% %d.%m.', '100% 12.05.'],
		['text without a directive', '2024-05-12T10:00:00Z', 'now', 'now'],
	])('as %s', (_name, iso, pattern, expected) => {
		expect(at(iso, pattern)).toBe(expected);
	});

	test.each([
		['UTC', '+0000', 'UTC'],
		['Europe/Berlin', '+0200', 'GMT+2'],
		['America/New_York', '-0400', 'EDT'],
		['Asia/Kolkata', '+0530', 'GMT+5:30'],
	])('with offset and name of %s', (zone, offset, name) => {
		expect(at('2024-07-12T10:00:00Z', '%z|%Z', zone)).toBe(`${offset}|${name}`);
	});

	test('with the day of its zone', () => {
		expect(at('2024-12-31T23:30:00Z', '%Y-%m-%d %j', 'Europe/Berlin')).toBe('2025-01-01 001');
		expect(at('2024-01-01T00:30:00Z', '%Y-%m-%d %j', 'America/New_York')).toBe('2023-12-31 365');
	});

	test('up to the ends of time, and not beyond', () => {
		expect(formatInstant(8.64e15, 'UTC', '%m-%d')).toBe('09-13');
		expect(formatInstant(-8.64e15, 'UTC', '%m-%d')).toBe('04-20');
		for (const instant of [8.64e15 + 1, -8.64e15 - 1, NaN, Infinity])
			expect(() => formatInstant(instant, 'UTC', '%Y')).toThrow('out of range');
	});

	test.each([
		['an unknown directive', 'UTC', '%Q', 'an unknown directive'],
		['a directive from the prototype', 'UTC', '%constructor', 'an unknown directive'],
		['an unknown zone', 'Europe/Atlantis', '%Y', 'the name of a time zone'],
	])('unless there is %s', (_name, zone, pattern, message) => {
		expect(() => at('2024-05-12T10:00:00Z', pattern, zone)).toThrow(message);
	});
});

describe('the filter', () => {
	test('takes milliseconds, and a format of 200 characters', () => {
		const format = '%Y'.padEnd(200, '.');
		const template = "{{ ms|datetime('UTC', format) }}";
		expect(renderTemplate(template, { ms: 1_715_510_000_000, format })).toBe(
			'2024'.padEnd(202, '.'),
		);
		expect(() => renderTemplate(template, { ms: 0, format: `${format}.` })).toThrow(TemplateError);
	});
});
