/** A name in a script without spaces, and whose it is. */
interface Form {
	key: string;
	label: string;
	part?: 'FIRST' | 'LAST';
	/** Too short to be found without a word that honors somebody behind it. */
	needsHonor: boolean;
}

const HONOR =
	/^(?:さん|さま|様|氏|君|くん|ちゃん|先生|です|と申|と言|といいま|女士|小姐|님|씨|선생|고객|이라고|라고|입니다|ครับ|ค่ะ|คะ)/;
/** Given names come first in these scripts, family names in the others. */
const GIVEN_FIRST = /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const HAN_OR_HANGUL = /^[\p{sc=Han}\p{sc=Hang}]+$/u;

/** Known names in scripts in which nothing divides a name from the words around it. */
export class UnspacedNames {
	/** By first character, longest first. */
	private readonly forms = new Map<string, Array<[text: string, form: Form]>>();

	add(name: string, { key, label }: { key: string; label: string }): void {
		const words = name.split(/[\s\u3000・]+/).filter((word) => word !== '');
		const whole = words.join('');
		const form = { key, label, needsHonor: false };
		this.put(words.join(' '), form);
		this.put(whole, form);
		this.put([...words].reverse().join(' '), form);
		const givenFirst = GIVEN_FIRST.test(name);
		const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
		if (words.length > 1) {
			this.put(first, part(form, givenFirst ? 'FIRST' : 'LAST', first));
			this.put(last, part(form, givenFirst ? 'LAST' : 'FIRST', last));
		} else if (HAN_OR_HANGUL.test(whole) && whole.length > 2 && whole.length < 5) {
			// Where the family name ends is a guess: two of four characters, else one.
			const at = whole.length === 4 ? 2 : 1;
			this.put(whole.slice(0, at), { ...form, part: 'LAST', needsHonor: true });
			this.put(whole.slice(at), { ...form, part: 'FIRST', needsHonor: true });
		}
	}

	find(text: string): Array<{
		entity: string;
		start: number;
		end: number;
		identity: string;
		label: string;
		part?: 'FIRST' | 'LAST';
	}> {
		const found: ReturnType<UnspacedNames['find']> = [];
		if (this.forms.size === 0) return found;
		for (let start = 0; start < text.length; start++) {
			const here = this.forms.get(text[start] ?? '');
			const match = here?.find(
				([written, { needsHonor }]) =>
					text.startsWith(written, start) &&
					!(
						needsHonor &&
						!HONOR.test(text.slice(start + written.length, start + written.length + 4))
					),
			);
			if (match === undefined) continue;
			const [written, { key, label, part: part_ }] = match;
			const end = start + written.length;
			found.push({ entity: 'PERSON', start, end, identity: key, label, part: part_ });
			start = end - 1;
		}
		return found;
	}

	private put(text: string, form: Form): void {
		const first = text[0];
		if (first === undefined) return;
		const here = this.forms.get(first) ?? [];
		if (here.some(([known]) => known === text)) return;
		here.push([text, form]);
		here.sort(([a], [b]) => b.length - a.length);
		this.forms.set(first, here);
	}
}

const part = (form: Form, name: 'FIRST' | 'LAST', text: string): Form => ({
	...form,
	part: name,
	needsHonor: text.length < 2,
});
