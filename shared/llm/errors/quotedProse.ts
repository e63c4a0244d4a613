const QUOTES: readonly RegExp[] = [
	/"([^"]{1,2000})"/g,
	/(?<=^|[\s([{=:,])'([^']{1,2000})'/g,
	/`([^`]{1,2000})`/g,
	/[«“„]([^»”“]{1,2000})[»”“]/g,
];

/**
 * A sentence without the prose that it quotes: three words or more in quotes are the words of a customer rather than the name of a
 * parameter. An open quote takes everything behind it along.
 */
export function withoutQuotedProse(sentence: string): string {
	const blanked = QUOTES.reduce(
		(text, pattern) =>
			text.replace(pattern, (whole, inside: string) => (isProse(inside) ? '""' : whole)),
		sentence.slice(0, 4_000),
	);
	const open =
		/(?:got|received|content|value|input|prompt|tokenize)[: ]{1,3}["'`](?=[^"'`]{0,2000}$)/i.exec(
			blanked,
		);
	return open === null ? blanked : blanked.slice(0, open.index + open[0].length);
}

function isProse(text: string): boolean {
	return text.trim().split(/\s+/).length >= 3;
}
