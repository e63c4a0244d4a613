/** Words that stand where a name is expected and name nobody. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
	('anonymous unknown customer agent guest visitor user caller client support service services representative rep bot assistant system supervisor manager operator queue ' +
		'external none null undefined na n a test default virtual the team desk help center centre contact').split(' '),
);

const COMMON: ReadonlySet<string> = new Set('will mark may'.split(' '));

/** Whether a word is an everyday English one, so that it is a name only where something says so. */
export const isCommonWord = (word: string): boolean => COMMON.has(word);
