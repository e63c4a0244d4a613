import { runtimeFault } from '../templateError';

const ISO =
	/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[-+]\d{2}:?\d{2})?)?$/i;

/** Milliseconds since 1970 of an ISO 8601 time; without a zone it is UTC, as Genesys Cloud writes it. */
export function parseInstant(text: string): number {
	const match = text.length > 40 ? null : ISO.exec(text);
	if (match === null)
		throw runtimeFault('datetime needs an ISO 8601 time such as 2024-05-12T10:30:00Z');
	const time = text.replace(' ', 'T').replace(',', '.').toUpperCase();
	const instant = Date.parse(match[1] === undefined && time.includes('T') ? `${time}Z` : time);
	if (Number.isNaN(instant)) throw runtimeFault('datetime got a time that does not exist');
	return instant;
}

function formatter(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	try {
		return new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...options });
	} catch {
		throw runtimeFault("datetime needs the name of a time zone such as 'Europe/Berlin'");
	}
}

/** `strftime` with English names; the zone's offset and name come from the platform's time zone data. */
export function formatInstant(instant: number, zone: string, pattern: string): string {
	if (!Number.isFinite(instant) || Math.abs(instant) > 8.64e15)
		throw runtimeFault('datetime got a time out of range');
	const parts = partsOf(instant, zone);
	const get = (name: string): string => parts.get(name) ?? '';
	const hour = Number(get('hour'));
	const directives: Readonly<Record<string, () => string>> = {
		Y: () => get('year').padStart(4, '0'),
		y: () => get('year').slice(-2),
		m: () => get('month'),
		d: () => get('day'),
		H: () => get('hour'),
		I: () => String(hour % 12 || 12).padStart(2, '0'),
		M: () => get('minute'),
		S: () => get('second'),
		p: () => (hour < 12 ? 'AM' : 'PM'),
		j: () => dayOfYear(get).padStart(3, '0'),
		A: () => named(instant, zone, { weekday: 'long' }),
		a: () => named(instant, zone, { weekday: 'short' }),
		B: () => named(instant, zone, { month: 'long' }),
		b: () => named(instant, zone, { month: 'short' }),
		Z: () =>
			formatter(zone, { timeZoneName: 'short' })
				.formatToParts(instant)
				.find(({ type }) => type === 'timeZoneName')?.value ?? '',
		z: () => offset(instant, zone),
		'%': () => '%',
	};
	return pattern.replace(/%(.)/gs, (_whole, directive: string) => {
		const write = Object.hasOwn(directives, directive) ? directives[directive] : undefined;
		if (write === undefined) throw runtimeFault('the format of datetime has an unknown directive');
		return write();
	});
}

function partsOf(instant: number, zone: string): Map<string, string> {
	const two = '2-digit';
	const options = {
		year: 'numeric',
		month: two,
		day: two,
		hour: two,
		minute: two,
		second: two,
	} as const;
	return new Map(
		formatter(zone, options)
			.formatToParts(instant)
			.map(({ type, value }) => [type, value]),
	);
}

const named = (instant: number, zone: string, options: Intl.DateTimeFormatOptions): string =>
	formatter(zone, options).format(instant);

function dayOfYear(get: (name: string) => string): string {
	const start = Date.UTC(Number(get('year')), 0, 1);
	const day = Date.UTC(Number(get('year')), Number(get('month')) - 1, Number(get('day')));
	return String(Math.round((day - start) / 86_400_000) + 1);
}

function offset(instant: number, zone: string): string {
	const name = formatter(zone, { timeZoneName: 'longOffset' })
		.formatToParts(instant)
		.find(({ type }) => type === 'timeZoneName')?.value;
	return name === undefined || name === 'GMT' ? '+0000' : name.replace('GMT', '').replace(':', '');
}
