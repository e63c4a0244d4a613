/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K = fractions(64, 1 / 3);

/** The same of the square roots of the first 8 (5.3.3). */
const INITIAL = fractions(8, 1 / 2);

function fractions(count: number, exponent: number): Int32Array {
	const result = new Int32Array(count);
	for (let candidate = 2, found = 0; found < count; candidate++) {
		if (!isPrime(candidate)) continue;
		const root = candidate ** exponent;
		result[found++] = (root - Math.floor(root)) * 2 ** 32;
	}
	return result;
}

function isPrime(candidate: number): boolean {
	for (let divisor = 2; divisor * divisor <= candidate; divisor++)
		if (candidate % divisor === 0) return false;
	return true;
}

/**
 * SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. For keys and fingerprints; pure, so that shared/ needs no crypto of
 * its host. A lone surrogate counts as U+FFFD, as in every encoder.
 */
export function sha256Hex(text: string): string {
	const bytes = padded(utf8(text));
	const view = new DataView(bytes.buffer);
	const state = INITIAL.slice();
	const words = new Int32Array(64);
	for (let offset = 0; offset < bytes.length; offset += 64) digestBlock(view, offset, words, state);
	return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** One bit 1, zeros, and the length in bits as 64 bits, up to a multiple of 64 bytes. */
function padded({ bytes, length }: { bytes: Uint8Array; length: number }): Uint8Array {
	const result = new Uint8Array((Math.floor((length + 8) / 64) + 1) * 64);
	result.set(bytes.subarray(0, length));
	result[length] = 0x80;
	const view = new DataView(result.buffer);
	view.setUint32(result.length - 8, Math.floor(length / 2 ** 29));
	view.setUint32(result.length - 4, length * 8);
	return result;
}

function digestBlock(view: DataView, offset: number, words: Int32Array, state: Int32Array): void {
	for (let i = 0; i < 16; i++) words[i] = view.getInt32(offset + i * 4);
	for (let i = 16; i < 64; i++) {
		const [before15, before2] = [at(words, i - 15), at(words, i - 2)];
		const s0 = rotate(before15, 7) ^ rotate(before15, 18) ^ (before15 >>> 3);
		const s1 = rotate(before2, 17) ^ rotate(before2, 19) ^ (before2 >>> 10);
		words[i] = (at(words, i - 16) + s0 + at(words, i - 7) + s1) | 0;
	}
	let [a, b, c, d] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3)];
	let [e, f, g, h] = [at(state, 4), at(state, 5), at(state, 6), at(state, 7)];
	for (let i = 0; i < 64; i++) {
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const first = (h + s1 + ((e & f) ^ (~e & g)) + at(K, i) + at(words, i)) | 0;
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	[a, b, c, d, e, f, g, h].forEach(
		(value, index) => (state[index] = (at(state, index) + value) | 0),
	);
}

function rotate(word: number, bits: number): number {
	return (word >>> bits) | (word << (32 - bits));
}

/** Every index here is inside its array; the type does not know. */
function at(words: Int32Array, index: number): number {
	return words[index] ?? 0;
}

/** Written by hand, as TextEncoder belongs to the host. */
function utf8(text: string): { bytes: Uint8Array; length: number } {
	const bytes = new Uint8Array(text.length * 3);
	let length = 0;
	for (let index = 0; index < text.length; index++) {
		let point = text.codePointAt(index) ?? 0;
		if (point > 0xffff) index++;
		else if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
		if (point < 0x80) bytes[length++] = point;
		else if (point < 0x800) {
			bytes[length++] = 0xc0 | (point >> 6);
			bytes[length++] = 0x80 | (point & 63);
		} else if (point < 0x10000) {
			bytes[length++] = 0xe0 | (point >> 12);
			bytes[length++] = 0x80 | ((point >> 6) & 63);
			bytes[length++] = 0x80 | (point & 63);
		} else {
			bytes[length++] = 0xf0 | (point >> 18);
			bytes[length++] = 0x80 | ((point >> 12) & 63);
			bytes[length++] = 0x80 | ((point >> 6) & 63);
			bytes[length++] = 0x80 | (point & 63);
		}
	}
	return { bytes, length };
}
