/**
 * Reads the `flatted` text in which n8n's API hands out execution data (https://github.com/WebReflection/flatted): one
 * JSON array, whose first entry is the value; every string inside an object or array is an index into the array.
 */
export function unflatten(text: string): unknown {
	const table = JSON.parse(text) as unknown[];
	const resolved = new Map<number, unknown>();

	const inner = (value: unknown): unknown =>
		typeof value === 'string' ? at(Number(value)) : value;

	function at(index: number): unknown {
		if (resolved.has(index)) return resolved.get(index);
		const entry = table[index];
		if (Array.isArray(entry)) {
			const list: unknown[] = [];
			resolved.set(index, list);
			for (const value of entry) list.push(inner(value));
			return list;
		}
		if (typeof entry === 'object' && entry !== null) {
			const record: Record<string, unknown> = {};
			resolved.set(index, record);
			for (const [key, value] of Object.entries(entry)) record[key] = inner(value);
			return record;
		}
		return entry;
	}

	return at(0);
}
