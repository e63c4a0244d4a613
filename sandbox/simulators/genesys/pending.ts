/** Counts down, per conversation, how often something is not ready yet. */
export class Pending {
	private readonly asked = new Map<string, number>();

	/** True for the first `times` requests under this key. */
	isPending(key: string, times = 0): boolean {
		const before = this.asked.get(key) ?? 0;
		if (before >= times) return false;
		this.asked.set(key, before + 1);
		return true;
	}

	/** Begins anew for everything with this id in its key. */
	forget(id: string): void {
		for (const key of this.asked.keys()) if (key.includes(id)) this.asked.delete(key);
	}

	clear(): void {
		this.asked.clear();
	}
}
