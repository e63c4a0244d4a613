import type { Budget } from '../limits';
import type { Value } from '../values/valueTypes';

/** The rounds of one run of a loop, taken one at a time. */
export interface Rounds {
	/** 0 in the first round; -1 before it. */
	readonly index: number;
	/** Where the item of this round stands in the list that is looped over. */
	readonly origin: number;
	readonly item: Value;
	/** `undefined` in the first round. */
	readonly previous: Value;
	/** Goes on to the next round; false at the end. */
	advance(): boolean;
	/** The item of the next round; `undefined` in the last one. */
	peek(): Value;
	/** All rounds there are, those to come included. */
	length(): number;
}

/** A loop without an inline `if`: every item is a round. */
export class EveryItem implements Rounds {
	index = -1;
	constructor(private readonly items: readonly Value[]) {}

	get origin(): number {
		return this.index;
	}
	get item(): Value {
		return this.items[this.index];
	}
	get previous(): Value {
		return this.items[this.index - 1];
	}
	advance(): boolean {
		if (this.index + 1 >= this.items.length) return false;
		this.index++;
		return true;
	}
	peek(): Value {
		return this.items[this.index + 1];
	}
	length(): number {
		return this.items.length;
	}
}

interface Chosen {
	readonly item: Value;
	readonly origin: number;
}

/** Gives the item as the loop's target holds it, or `undefined` when the inline `if` leaves it out. */
export type Choose = (item: Value) => Value;

/**
 * `for x in xs if …` filters as it goes, as Jinja2 does: the condition for an item is asked when its round comes, so that it sees
 * what earlier rounds have left in a namespace. `loop.last` and `loop.nextitem` ask up to the next round, `loop.length` to the end.
 */
export class ChosenItems implements Rounds {
	index = -1;
	previous: Value;
	private current: Chosen = { item: undefined, origin: -1 };
	private asked = 0;
	/** What has been chosen and not yet had its round, from `taken` on. */
	private ahead: Chosen[] = [];
	private taken = 0;

	constructor(
		private readonly items: readonly Value[],
		private readonly choose: Choose,
		private readonly budget: Budget,
	) {}

	get origin(): number {
		return this.current.origin;
	}
	get item(): Value {
		return this.current.item;
	}

	advance(): boolean {
		const next = this.next();
		if (next === undefined) return false;
		this.taken++;
		this.previous = this.current.item;
		this.current = next;
		this.index++;
		return true;
	}

	peek(): Value {
		return this.next()?.item;
	}

	length(): number {
		this.budget.chargeElements((this.items.length - this.asked) * 2);
		while (this.look());
		return this.index + 1 + this.ahead.length - this.taken;
	}

	private next(): Chosen | undefined {
		if (this.taken === this.ahead.length) {
			this.ahead = [];
			this.taken = 0;
			while (this.ahead.length === 0 && this.look());
		}
		return this.ahead[this.taken];
	}

	/** Asks about one more item; false when there is none. */
	private look(): boolean {
		if (this.asked === this.items.length) return false;
		this.budget.tick();
		const origin = this.asked++;
		const item = this.choose(this.items[origin]);
		if (item !== undefined) this.ahead.push({ item, origin });
		return true;
	}
}
