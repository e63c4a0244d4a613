const DEEPEST = 20;
const LONGEST = 20_000;

const WORDS: Readonly<Record<string, unknown>> = {
	true: true,
	True: true,
	false: false,
	False: false,
	null: null,
	None: null,
};

/**
 * The first value in a text: an object, a list or a tuple, as JSON or as Python prints it, also as bytes (`b'{…}'`). What stands before and
 * behind is passed over. Gateways put the answer of the server behind them into their own sentence that way.
 *
 * @returns undefined when there is none that is whole
 */
export function looseLiteral(text: string): { value: unknown; start: number } | undefined {
	const start = text.search(/[{[]/);
	if (start < 0) return undefined;
	const reader = new Reader(text.slice(start, start + LONGEST));
	const value = reader.value(0);
	return reader.failed || typeof value !== 'object' ? undefined : { value, start };
}

class Reader {
	failed = false;

	private at = 0;

	constructor(private readonly text: string) {}

	value(depth: number): unknown {
		this.space();
		const character = this.text[this.at] ?? '';
		if (depth > DEEPEST) return this.fail();
		if (character === '{') return this.object(depth);
		if (character === '[') return this.list(']', depth);
		if (character === '(') return this.list(')', depth);
		if (character === '"' || character === "'") return this.string(character);
		return this.word();
	}

	private object(depth: number): unknown {
		const entries: Array<[string, unknown]> = [];
		this.at++;
		for (this.space(); this.text[this.at] !== '}'; this.space()) {
			const key = this.value(depth + 1);
			this.space();
			if (this.failed || this.text[this.at] !== ':') return this.fail();
			this.at++;
			entries.push([String(key), this.value(depth + 1)]);
			if (!this.separated('}')) return this.fail();
		}
		this.at++;
		return Object.fromEntries(entries);
	}

	private list(end: string, depth: number): unknown {
		const values: unknown[] = [];
		this.at++;
		for (this.space(); this.text[this.at] !== end; this.space()) {
			values.push(this.value(depth + 1));
			if (!this.separated(end)) return this.fail();
		}
		this.at++;
		return values;
	}

	/** Passes a comma; true when there is one, or the end. */
	private separated(end: string): boolean {
		this.space();
		if (this.failed) return false;
		if (this.text[this.at] === ',') {
			this.at++;
			return true;
		}
		return this.text[this.at] === end;
	}

	private string(quote: string): unknown {
		let result = '';
		for (this.at++; this.at < this.text.length; this.at++) {
			const character = this.text[this.at] ?? '';
			if (character === quote) {
				this.at++;
				return result;
			}
			result += character === '\\' ? this.escape() : character;
		}
		return this.fail();
	}

	private escape(): string {
		this.at++;
		const character = this.text[this.at] ?? '';
		const hex = /^(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(this.text.slice(this.at, this.at + 5));
		if (hex !== null) {
			this.at += hex[0].length - 1;
			return String.fromCharCode(parseInt(hex[1] ?? hex[2] ?? '0', 16));
		}
		return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[character] ?? character;
	}

	private word(): unknown {
		const [found] = /^[\w.+-]{1,400}/.exec(this.text.slice(this.at, this.at + 400)) ?? [];
		if (found === undefined) return this.fail();
		this.at += found.length;
		if (Object.hasOwn(WORDS, found)) return WORDS[found];
		const number = Number(found);
		return Number.isNaN(number) ? found : number;
	}

	private space(): void {
		while (' \t\r\n'.includes(this.text[this.at] ?? 'x')) this.at++;
	}

	private fail(): undefined {
		this.failed = true;
		this.at = this.text.length;
		return undefined;
	}
}
