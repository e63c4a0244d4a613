import { DateTime } from 'luxon';
import fc from 'fast-check';
import { resolveTimeRange, type TimeRangeChoice } from '../../../shared/genesys/search/timeRange';

const iso = ({ fromMs, toMs }: { fromMs: number; toMs: number }) => [
	new Date(fromMs).toISOString(),
	new Date(toMs).toISOString(),
];
const at = (time: string) => Date.parse(time);
const noon = at('2026-11-22T12:00:00Z');

describe('a time range', () => {
	test.each<[string, TimeRangeChoice, number, [string, string]]>([
		[
			'the last 24 hours end a second ago',
			{ kind: 'lastHours', hours: 24 },
			noon,
			['2026-11-21T12:00:00.000Z', '2026-11-22T11:59:59.000Z'],
		],
		[
			'half an hour',
			{ kind: 'lastHours', hours: 0.5 },
			noon,
			['2026-11-22T11:30:00.000Z', '2026-11-22T11:59:59.000Z'],
		],
		[
			'yesterday in UTC',
			{ kind: 'yesterday', timeZone: 'UTC' },
			noon,
			['2026-11-21T00:00:00.000Z', '2026-11-22T00:00:00.000Z'],
		],
		[
			'yesterday in Berlin',
			{ kind: 'yesterday', timeZone: 'Europe/Berlin' },
			noon,
			['2026-11-20T23:00:00.000Z', '2026-11-21T23:00:00.000Z'],
		],
		[
			'yesterday in Auckland, where it is tomorrow',
			{ kind: 'yesterday', timeZone: 'Pacific/Auckland' },
			noon,
			['2026-11-21T11:00:00.000Z', '2026-11-22T11:00:00.000Z'],
		],
		[
			'yesterday in New York just after UTC midnight',
			{ kind: 'yesterday', timeZone: 'America/New_York' },
			at('2026-11-22T02:00:00Z'),
			['2026-11-20T05:00:00.000Z', '2026-11-21T05:00:00.000Z'],
		],
		[
			'a day of 23 hours',
			{ kind: 'date', date: '2026-03-29', timeZone: 'Europe/Berlin' },
			noon,
			['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
		],
		[
			'a day of 25 hours',
			{ kind: 'date', date: '2026-10-25', timeZone: 'Europe/Berlin' },
			noon,
			['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
		],
		[
			'a day that begins at one, as midnight is skipped',
			{ kind: 'date', date: '2026-03-29', timeZone: 'Asia/Beirut' },
			noon,
			['2026-03-28T22:00:00.000Z', '2026-03-29T21:00:00.000Z'],
		],
		[
			'today up to a second ago',
			{ kind: 'date', date: '2026-11-22', timeZone: 'UTC' },
			noon,
			['2026-11-22T00:00:00.000Z', '2026-11-22T11:59:59.000Z'],
		],
		[
			'the date of the editor, which comes with a time',
			{ kind: 'date', date: '2026-11-20T00:00:00', timeZone: 'America/New_York' },
			noon,
			['2026-11-20T05:00:00.000Z', '2026-11-21T05:00:00.000Z'],
		],
		[
			'the day that a time with an offset falls on',
			{ kind: 'date', date: '2026-11-20T23:30:00Z', timeZone: 'Europe/Berlin' },
			noon,
			['2026-11-20T23:00:00.000Z', '2026-11-21T23:00:00.000Z'],
		],
		[
			'a Date',
			{ kind: 'date', date: new Date('2026-11-20T12:00:00Z'), timeZone: 'UTC' },
			noon,
			['2026-11-20T00:00:00.000Z', '2026-11-21T00:00:00.000Z'],
		],
		[
			'a DateTime of an expression',
			{ kind: 'date', date: DateTime.fromISO('2026-11-20T12:00:00Z'), timeZone: 'UTC' },
			noon,
			['2026-11-20T00:00:00.000Z', '2026-11-21T00:00:00.000Z'],
		],
		[
			'two times in the time zone',
			{
				kind: 'between',
				from: '2026-11-20T08:00',
				to: '2026-11-20 18:00',
				timeZone: 'Europe/Berlin',
			},
			noon,
			['2026-11-20T07:00:00.000Z', '2026-11-20T17:00:00.000Z'],
		],
		[
			'two times with offsets',
			{
				kind: 'between',
				from: '2026-11-20T08:00-05:00',
				to: '2026-11-20T18:00Z',
				timeZone: 'Europe/Berlin',
			},
			noon,
			['2026-11-20T13:00:00.000Z', '2026-11-20T18:00:00.000Z'],
		],
		[
			'two days, the second not included',
			{ kind: 'between', from: '2026-11-01', to: '2026-11-03', timeZone: 'UTC' },
			noon,
			['2026-11-01T00:00:00.000Z', '2026-11-03T00:00:00.000Z'],
		],
	])('%s', (_name, choice, nowMs, expected) => {
		expect(iso(resolveTimeRange(choice, nowMs))).toEqual(expected);
	});

	test.each<[string, TimeRangeChoice, string]>([
		['no hours', { kind: 'lastHours', hours: 0 }, "'Hours' must be more than 0"],
		[
			'hours that are no number',
			{ kind: 'lastHours', hours: Number.NaN },
			"'Hours' must be more than 0",
		],
		[
			'a time zone that does not exist',
			{ kind: 'yesterday', timeZone: 'Europe/Bärlin' },
			"'Time Zone' is not a time zone",
		],
		['no time zone', { kind: 'yesterday', timeZone: ' ' }, 'it is empty'],
		[
			'a date that does not exist',
			{ kind: 'date', date: '2026-02-30', timeZone: 'UTC' },
			"'Date' is not a date or time",
		],
		['no date', { kind: 'date', date: undefined, timeZone: 'UTC' }, "'Date' is empty"],
		[
			'an end before the start',
			{ kind: 'between', from: '2026-11-02', to: '2026-11-01', timeZone: 'UTC' },
			'empty',
		],
		[
			'an end at the start',
			{ kind: 'between', from: '2026-11-02', to: '2026-11-02', timeZone: 'UTC' },
			'empty',
		],
		[
			'a day that is still to come',
			{ kind: 'date', date: '2026-11-23', timeZone: 'UTC' },
			'not begun',
		],
	])('%s is refused', (_name, choice, words) => {
		expect(() => resolveTimeRange(choice, noon)).toThrow(words);
	});

	test('days in a row leave no gap and do not overlap, in any time zone', () => {
		const zones = fc.constantFrom(
			'UTC',
			'Europe/Berlin',
			'America/Sao_Paulo',
			'Australia/Lord_Howe',
			'Asia/Kathmandu',
			'America/St_Johns',
			'Pacific/Apia',
		);
		fc.assert(
			fc.property(zones, fc.integer({ min: 0, max: 3_000 }), (timeZone, days) => {
				const date = new Date(Date.UTC(2016, 0, 1) + days * 86_400_000);
				const next = new Date(date.getTime() + 86_400_000);
				const dayOf = (d: Date) =>
					resolveTimeRange({ kind: 'date', date: d.toISOString().slice(0, 10), timeZone }, noon);
				expect(dayOf(date).toMs).toBe(dayOf(next).fromMs);
			}),
		);
	});
});
