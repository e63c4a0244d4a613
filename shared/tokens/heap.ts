/** Numbers, the smallest first. */
export class MinHeap {
	private readonly items: number[] = [];

	push(item: number): void {
		const { items } = this;
		let at = items.length;
		items.push(item);
		while (at > 0) {
			const parent = (at - 1) >> 1;
			const above = items[parent] ?? -Infinity;
			if (above <= item) break;
			items[at] = above;
			at = parent;
		}
		items[at] = item;
	}

	/** Undefined when there is none. */
	pop(): number | undefined {
		const { items } = this;
		const first = items[0];
		const last = items.pop();
		if (last === undefined || items.length === 0) return first;
		let at = 0;
		for (;;) {
			const left = 2 * at + 1;
			const leftItem = items[left];
			if (leftItem === undefined) break;
			const rightItem = items[left + 1] ?? Infinity;
			const child = rightItem < leftItem ? left + 1 : left;
			const smaller = Math.min(leftItem, rightItem);
			if (smaller >= last) break;
			items[at] = smaller;
			at = child;
		}
		items[at] = last;
		return first;
	}
}
