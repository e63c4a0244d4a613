const BASE64 = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
const HEX = /(?:[0-9a-f]{2}[ :]?){16,}/gi;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** As much as tells text from an identifier. */
const SAMPLE = 160;

/** Text that somebody wrote in base64 or hex. Identifiers, hashes and signatures do not decode to words. */
export function encodedTexts(text: string): Array<{ start: number; end: number }> {
	const found: Array<{ start: number; end: number }> = [];
	for (const [pattern, decode] of [
		[BASE64, fromBase64],
		[HEX, fromHex],
	] as const) {
		for (const match of text.matchAll(pattern)) {
			if (isText(decode(match[0].slice(0, SAMPLE))))
				found.push({ start: match.index, end: match.index + match[0].length });
		}
	}
	return found;
}

function fromBase64(text: string): string {
	let bits = 0;
	let count = 0;
	let bytes = '';
	for (const letter of text.replace(/-/g, '+').replace(/_/g, '/')) {
		const value = ALPHABET.indexOf(letter);
		if (value < 0) break;
		bits = ((bits << 6) | value) & 0xffffff;
		count += 6;
		if (count >= 8) {
			count -= 8;
			bytes += String.fromCharCode((bits >> count) & 0xff);
		}
	}
	return bytes;
}

function fromHex(text: string): string {
	const digits = text.replace(/[^0-9a-f]/gi, '');
	let bytes = '';
	for (let at = 0; at + 1 < digits.length; at += 2)
		bytes += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2), 16));
	return bytes;
}

/** Words with spaces between, in printable ASCII. */
function isText(bytes: string): boolean {
	return (
		bytes.length >= 12 && /^[\t\n\r -~]+$/.test(bytes) && /[A-Za-z]{2,} [A-Za-z]{2,}/.test(bytes)
	);
}
