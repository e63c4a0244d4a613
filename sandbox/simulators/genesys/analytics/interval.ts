const dayMs = 86_400_000;

export interface Interval {
	fromMs: number;
	toMs: number;
}

const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** A time without a zone is UTC. */
function parseTime(text: string | undefined): number {
	if (text === undefined || !isoTime.test(text)) return Number.NaN;
	return Date.parse(/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`);
}

/** `start/end`, or undefined when it is none. */
export function parseInterval(value: unknown): Interval | undefined {
	if (typeof value !== 'string') return undefined;
	const [from, to, ...more] = value.split('/');
	const fromMs = parseTime(from);
	const toMs = parseTime(to);
	return more.length === 0 && fromMs < toMs ? { fromMs, toMs } : undefined;
}

export function daysOf({ fromMs, toMs }: Interval): number {
	return (toMs - fromMs) / dayMs;
}

/** The UTC days that the interval touches. */
export function wholeDays({ fromMs, toMs }: Interval): Interval {
	return {
		fromMs: Math.floor(fromMs / dayMs) * dayMs,
		toMs: Math.ceil(toMs / dayMs) * dayMs,
	};
}
