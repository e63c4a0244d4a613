import { en } from './en';
import { ja } from './ja';
import type { CueRule, LanguagePack } from './languagePack';
import { ORDER_WORDS } from './orderWords';
import { other } from './other';

interface Rules {
	rules: readonly CueRule[];
	/** Whether any rule matches at all. */
	quick: RegExp;
}

/** English words for numbers that people of other languages use as well; not those for orders, which mean other things elsewhere. */
const ENGLISH = en.cues.filter(({ kind, strong }) => strong && kind !== 'other');

/** Words in scripts of their own, which mean the same wherever they stand. */
const UNMISTAKABLE = [ORDER_WORDS, ...ja.cues, ...other.cues];

const made = new Map<string, Rules>();

/** The rules of a language, made when it is first met. */
export function rulesOf({ code, cues }: LanguagePack): Rules {
	const known = made.get(code);
	if (known !== undefined) return known;
	const rules =
		code === 'en'
			? [...cues, ...UNMISTAKABLE]
			: [...cues, ...ENGLISH, ...(code === 'ja' ? [ORDER_WORDS, ...other.cues] : UNMISTAKABLE)];
	const result = {
		rules,
		quick: new RegExp(rules.map(({ pattern }) => pattern.source).join('|'), 'u'),
	};
	made.set(code, result);
	return result;
}
