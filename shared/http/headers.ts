/** Lower-cases names and joins repeated values, so that a lookup needs one spelling. Values that are no text are left out. */
export function normaliseHeaders(headers: unknown): Record<string, string> {
	const result: Record<string, string> = {};
	if (typeof headers !== 'object' || headers === null) return result;
	for (const [name, value] of Object.entries(headers)) {
		if (typeof value === 'string') result[name.toLowerCase()] = value;
		else if (typeof value === 'number') result[name.toLowerCase()] = String(value);
		else if (Array.isArray(value)) result[name.toLowerCase()] = value.map(String).join(', ');
	}
	return result;
}
