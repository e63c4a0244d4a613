/** What LLM Chat puts beside an answer in `meta`. */
export function metaOf(
	json: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> {
	const meta = json?.meta;
	if (typeof meta !== 'object' || meta === null) throw new Error('the item has no meta');
	return { ...meta };
}
