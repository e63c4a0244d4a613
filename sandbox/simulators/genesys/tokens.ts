import { randomBytes } from 'node:crypto';

interface IssuedToken {
	expiresAtMs: number;
	/** Start of the running rate window, and the requests in it. */
	windowStartMs: number;
	used: number;
	/** Arrivals of the last window's length, oldest first; only when the window slides. */
	arrivals: number[];
}

/** `fixed`: a window begins with the first request after the last one. `sliding`: the last minute counts, at any time. */
export type RateWindow = 'fixed' | 'sliding';

/** The tokens given out, and how often each was used. */
export class TokenStore {
	private readonly issued = new Map<string, IssuedToken>();

	/** Requests to the token endpoint, failed ones included. */
	calls = 0;

	constructor(
		private readonly lifeMs: number,
		private readonly limit: number | undefined,
		private readonly windowMs: number,
		private readonly window: RateWindow = 'fixed',
		private readonly now: () => number = Date.now,
	) {}

	issue(): { accessToken: string; expiresIn: number } {
		const accessToken = randomBytes(48).toString('base64url');
		this.issued.set(accessToken, {
			expiresAtMs: this.now() + this.lifeMs,
			windowStartMs: 0,
			used: 0,
			arrivals: [],
		});
		return { accessToken, expiresIn: Math.round(this.lifeMs / 1000) };
	}

	isValid(token: string): boolean {
		const known = this.issued.get(token);
		return known !== undefined && known.expiresAtMs > this.now();
	}

	/** Counts one request; over the limit, tells in how many ms the window ends. */
	spend(token: string): number | undefined {
		const known = this.issued.get(token);
		if (known === undefined || this.limit === undefined) return undefined;
		const now = this.now();
		if (this.window === 'sliding') return this.spendSliding(known.arrivals, this.limit, now);
		if (now - known.windowStartMs >= this.windowMs) {
			known.windowStartMs = now;
			known.used = 0;
		}
		known.used += 1;
		return known.used > this.limit ? known.windowStartMs + this.windowMs - now : undefined;
	}

	/** A refused request does not count. */
	private spendSliding(arrivals: number[], limit: number, now: number): number | undefined {
		while (arrivals[0] !== undefined && arrivals[0] <= now - this.windowMs) arrivals.shift();
		if (arrivals.length >= limit) return (arrivals[0] ?? now) + this.windowMs - now;
		arrivals.push(now);
		return undefined;
	}

	expireAll(): void {
		this.issued.clear();
	}
}
