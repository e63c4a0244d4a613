/** Something a person can mend: `message` says what happened, `remedy` what to do about it. */
export class SandboxError extends Error {
	constructor(
		message: string,
		readonly remedy: string,
	) {
		super(message);
		this.name = 'SandboxError';
	}
}
