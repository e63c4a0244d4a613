import { z } from 'zod';

export interface Owner {
	email: string;
	firstName: string;
	lastName: string;
	password: string;
}

const envelope = z.object({ data: z.unknown() });

/** The requests n8n's own editor makes, with its session cookie. */
export class RestClient {
	private cookie = '';

	constructor(private readonly origin: string) {}

	/** The cookie of the session, for addresses beside the REST interface. */
	get session(): string {
		return this.cookie;
	}

	/** The first account of a fresh n8n; from then on this client is signed in as it. */
	async setUpOwner(owner: Owner): Promise<void> {
		await this.call('POST', '/rest/owner/setup', owner);
	}

	async call(
		method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
		path: string,
		body?: unknown,
	): Promise<unknown> {
		const response = await fetch(this.origin + path, {
			method,
			headers: {
				cookie: this.cookie,
				// A kept connection to an n8n that was killed and started again fails the next request.
				connection: 'close',
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		if (!response.ok)
			throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
		const session = response.headers
			.getSetCookie()
			.find((cookie) => cookie.startsWith('n8n-auth='));
		if (session !== undefined) this.cookie = session.split(';')[0] ?? '';
		return envelope.parse(JSON.parse(text)).data;
	}
}
