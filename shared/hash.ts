import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/**
 * SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. For keys and fingerprints. The library is pure JavaScript, so
 * shared/ needs no crypto of its host. A lone surrogate counts as U+FFFD, as in every encoder.
 */
export function sha256Hex(text: string): string {
	return bytesToHex(sha256(new TextEncoder().encode(text)));
}
