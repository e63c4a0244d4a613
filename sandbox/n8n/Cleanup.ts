/** What has to be undone, last thing first. */
export class Cleanup {
	private readonly steps: Array<() => Promise<void>> = [];

	add(step: () => Promise<void>): void {
		this.steps.push(step);
	}

	/** Undoes everything once; calling it again does nothing. */
	async run(): Promise<void> {
		for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) await step();
	}

	/** Runs `work`, and undoes everything at once when it fails. */
	async undoOnFailure<T>(work: () => Promise<T>): Promise<T> {
		let done = false;
		try {
			const result = await work();
			done = true;
			return result;
		} finally {
			if (!done) await this.run();
		}
	}
}
