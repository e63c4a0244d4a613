/** A small seeded generator (mulberry32), so that a corpus is the same everywhere. */
export class Random {
	constructor(private state: number) {}

	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** Between both, inclusive. */
	int(from: number, to: number): number {
		return from + Math.floor(this.next() * (to - from + 1));
	}

	pick<T>(list: readonly T[]): T {
		const item = list[this.int(0, list.length - 1)];
		if (item === undefined) throw new Error('nothing to pick from');
		return item;
	}

	digits(count: number): string {
		return Array.from({ length: count }, () => this.int(0, 9)).join('');
	}

	/** `#` is any digit, `%` any but zero. */
	shape(shape: string): string {
		return shape.replaceAll(/[#%]/g, (sign) => String(this.int(sign === '%' ? 1 : 0, 9)));
	}
}
