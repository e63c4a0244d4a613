import { limitFault } from './templateError';

/** What one template may cost. Every limit is on by default and may be set on its own. */
export interface Limits {
	/** Characters of template text. */
	readonly maxTemplate: number;
	/** Characters of rendered text. */
	readonly maxOutput: number;
	/** Loop rounds, calls, comparisons and the like in one render. */
	readonly maxSteps: number;
	/** Units of working memory allocated in one render: about one per character, eight per list element. */
	readonly maxMemory: number;
	/** Calls within calls (macros, recursive loops), and brackets within brackets. */
	readonly maxDepth: number;
	/** Numbers one `range()` may give. */
	readonly maxRange: number;
	/** Milliseconds one render may take. */
	readonly timeMs: number;
}

export const DEFAULT_LIMITS: Limits = {
	maxTemplate: 200_000,
	maxOutput: 2_000_000,
	maxSteps: 2_000_000,
	maxMemory: 20_000_000,
	maxDepth: 60,
	maxRange: 100_000,
	timeMs: 1_000,
};

/** Data nested deeper than this is taken for circular. */
const MAX_DATA_DEPTH = 100;

/** Asking the clock costs more than a step, so it is asked once in this many. */
const STEPS_PER_CLOCK = 512;

/** What a list element, and what a list or an object itself, counts in units of memory. */
export const ELEMENT_UNITS = 8;
export const OBJECT_UNITS = 32;

/** The budget of one render. Everything whose cost depends on template or data is charged here before it is done. */
export class Budget {
	readonly limits: Limits;
	output = 0;
	private steps = 0;
	private memory = 0;
	private calls = 0;
	private nextClock: number;
	private readonly now: () => number;
	private readonly deadline: number;

	/** `template` is what error messages may quote from; anything else could be data. */
	constructor(
		limits: Limits,
		now: () => number,
		private readonly template = '',
	) {
		this.limits = limits;
		this.nextClock = Math.min(STEPS_PER_CLOCK, limits.maxSteps + 1);
		this.now = now;
		this.deadline = now() + limits.timeMs;
	}

	/** A name for a message: as given when the template itself contains it, otherwise three dots. */
	quotable(name: string): string {
		return this.template.includes(name) ? name : '…';
	}

	/** Counts `count` steps of work; text is counted in blocks of 256 characters (see `scan`). */
	tick(count = 1): void {
		this.steps += count;
		if (this.steps >= this.nextClock) this.checkWork();
	}

	private checkWork(): void {
		if (this.steps > this.limits.maxSteps) {
			throw limitFault(`the template takes more than ${this.limits.maxSteps} steps`);
		}
		if (this.now() > this.deadline) {
			throw limitFault(`the template takes longer than ${this.limits.timeMs} ms`);
		}
		this.nextClock = Math.min(this.steps + STEPS_PER_CLOCK, this.limits.maxSteps + 1);
	}

	/** Reading through a text of this many characters. */
	scan(length: number): void {
		this.tick(1 + (length >> 8));
	}

	/** Allocates memory; call it before allocating, with the full size. */
	charge(units: number): void {
		// written so that NaN and Infinity fail as well
		if (!(units <= this.limits.maxMemory - this.memory)) {
			throw limitFault(`the template needs more than ${this.limits.maxMemory} units of memory`);
		}
		this.memory += units;
	}

	chargeElements(count: number): void {
		this.charge(OBJECT_UNITS + count * ELEMENT_UNITS);
		this.tick(1 + (count >> 4));
	}

	/** Charges a text that was just made and gives it back. */
	made(text: string): string {
		this.charge(text.length);
		return text;
	}

	/** Counts rendered characters, wherever they are written. */
	write(length: number): void {
		if ((this.output += length) > this.limits.maxOutput) {
			throw limitFault(`the template renders more than ${this.limits.maxOutput} characters`);
		}
	}

	enter(): void {
		this.tick();
		if (this.calls >= this.limits.maxDepth) {
			throw limitFault(`the template calls itself more than ${this.limits.maxDepth} levels deep`);
		}
		this.calls++;
	}

	leave(): void {
		this.calls--;
	}

	checkDepth(depth: number): void {
		if (depth > MAX_DATA_DEPTH) throw limitFault('the data is circular or too deeply nested');
	}
}
