/** The UTF-8 bytes of a text, one character each: a key for maps. Text that is ASCII is its own. Half a surrogate pair is U+FFFD. */
export function utf8Of(text: string): string {
	let at = 0;
	while (at < text.length && text.charCodeAt(at) < 0x80) at++;
	if (at === text.length) return text;
	let bytes = text.slice(0, at);
	for (const character of text.slice(at)) bytes += bytesOf(character.codePointAt(0) ?? 0);
	return bytes;
}

function bytesOf(point: number): string {
	if (point < 0x80) return String.fromCharCode(point);
	if (point < 0x800) return String.fromCharCode(0xc0 | (point >> 6), tail(point));
	// Half a pair cannot be written in UTF-8.
	if (point >= 0xd800 && point <= 0xdfff) return '\u00ef\u00bf\u00bd';
	if (point < 0x10000)
		return String.fromCharCode(0xe0 | (point >> 12), tail(point >> 6), tail(point));
	return String.fromCharCode(
		0xf0 | (point >> 18),
		tail(point >> 12),
		tail(point >> 6),
		tail(point),
	);
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
	let length = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 0x80) length += 1;
		else if (unit < 0x800) length += 2;
		else if (unit >= 0xd800 && unit <= 0xdbff && isLowHalf(text.charCodeAt(at + 1))) {
			length += 4;
			at++;
		} else length += 3;
	}
	return length;
}

const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
