import { createHash, randomBytes } from 'node:crypto';

interface Signed {
	body: unknown;
	expiresAtMs: number;
}

/** The pre-signed addresses given out. Each works for everyone who has it, for ten minutes, and for nobody with a bearer. */
export class SignedUrls {
	private readonly given = new Map<string, Signed>();

	constructor(
		private readonly lifeMs: number,
		private readonly now: () => number,
	) {}

	/** Path and query of an address that answers `body`. */
	sign(body: unknown): string {
		const signature = createHash('sha256').update(randomBytes(16)).digest('hex');
		this.given.set(signature, { body, expiresAtMs: this.now() + this.lifeMs });
		const query = new URLSearchParams({
			'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
			'X-Amz-Expires': String(Math.round(this.lifeMs / 1000)),
			'X-Amz-Signature': signature,
		});
		return `/presigned/transcripts/${signature.slice(0, 16)}.json?${query.toString()}`;
	}

	/** `unknown` when this was never signed. */
	open(signature: string): { state: 'ok'; body: unknown } | { state: 'unknown' | 'expired' } {
		const signed = this.given.get(signature);
		if (signed === undefined) return { state: 'unknown' };
		return signed.expiresAtMs > this.now()
			? { state: 'ok', body: signed.body }
			: { state: 'expired' };
	}

	expireAll(): void {
		for (const signed of this.given.values()) signed.expiresAtMs = 0;
	}

	clear(): void {
		this.given.clear();
	}
}
