import { Random } from '../../corpus/random';
import { listsOf, type Part } from './lists';

/** One way a known name is used: what is said, and which of the name's words must not be read. */
export interface KnownCase {
	form: string;
	customer: string;
	text: string;
	/** Each must be gone from the text. */
	words: readonly string[];
}

type Form = (first: string, last: string) => [text: string, ...words: string[]];

const FORMS: Readonly<Record<Part, Readonly<Record<string, Form>>>> = {
	seen: {
		vocativeEnd: (first) => [`one moment ${first}`, first],
		vocativeStart: (first) => [`${first}, are you there?`, first],
		thisIs: (first) => [`yes this is ${first.toLowerCase()}`, first.toLowerCase()],
		greeting: (first) => [`hi ${first.toLowerCase()}`, first.toLowerCase()],
		title: (_, last) => [`thank you mr ${last.toLowerCase()}`, last.toLowerCase()],
		signOff: (first) => [`The box is broken.\nRegards, ${first}`, first],
		subject: (first) => [`${first} called again.`, first],
		here: (first, last) => [
			`${first.toLowerCase()} ${last.toLowerCase()} here`,
			first.toLowerCase(),
			last.toLowerCase(),
		],
		own: (first) => [first, first],
		ownLast: (_, last) => [last.toLowerCase(), last.toLowerCase()],
		ownBoth: (first, last) => [`${last}, ${first}`, first, last],
		plain: (first, last) => [
			`my name is ${plain(first)} ${plain(last)}`,
			plain(first),
			plain(last),
		],
		shouted: (first, last) => [
			`I AM ${first.toUpperCase()} ${last.toUpperCase()}`,
			first.toUpperCase(),
			last.toUpperCase(),
		],
		possessive: (first) => [`is this ${first}'s phone?`, first],
	},
	heldOut: {
		vocativeEnd: (first) => [`thanks for waiting, ${first}`, first],
		vocativeStart: (first) => [`okay ${first}, let me look that up`, first],
		thisIs: (first) => [`it's ${first.toLowerCase()}`, first.toLowerCase()],
		greeting: (first) => [`good morning ${first.toLowerCase()}`, first.toLowerCase()],
		title: (_, last) => [`sorry about that mrs. ${last}`, last],
		signOff: (first, last) => [`Please call back.\nBest,\n${first} ${last}`, first, last],
		subject: (first) => [`${first} said the box is broken`, first],
		here: (first, last) => [
			`yeah ${first.toLowerCase()} ${last.toLowerCase()} speaking`,
			first.toLowerCase(),
			last.toLowerCase(),
		],
		own: (first) => [`${first.toLowerCase()}.`, first.toLowerCase()],
		ownLast: (_, last) => [`${last}`, last],
		ownBoth: (first, last) => [
			`${last.toLowerCase()} ${first.toLowerCase()}`,
			first.toLowerCase(),
			last.toLowerCase(),
		],
		plain: (first, last) => [
			`am I speaking with ${plain(first).toLowerCase()} ${plain(last).toLowerCase()}`,
			plain(first).toLowerCase(),
			plain(last).toLowerCase(),
		],
		shouted: (first) => [`HELLO ${first.toUpperCase()}`, first.toUpperCase()],
		possessive: (_, last) => [`Ms. ${last}'s account is open`, last],
	},
};

/** Forms in scripts without spaces. */
const UNSPACED: Readonly<
	Record<
		Part,
		Readonly<Record<string, ReadonlyArray<readonly [customer: string, text: string, word: string]>>>
	>
> = {
	seen: {
		ja: [
			['田中太郎', '田中太郎です', '田中太郎'],
			['田中太郎', '田中太郎と申します。', '田中太郎'],
			['鈴木 花子', '鈴木花子さんですね', '鈴木花子'],
			['鈴木 花子', '鈴木様、お待たせしました', '鈴木'],
		],
		zh: [
			['王小明', '我叫王小明。', '王小明'],
			['王小明', '您好王小明先生', '王小明'],
		],
		ko: [
			['김민수', '저는 김민수입니다', '김민수'],
			['김민수', '김민수님 안녕하세요', '김민수'],
		],
		th: [
			['สมชาย ใจดี', 'ผมชื่อสมชายครับ', 'สมชาย'],
			['สมชาย ใจดี', 'คุณสมชายใจดีใช่ไหม', 'สมชายใจดี'],
		],
	},
	heldOut: {
		ja: [
			['佐藤 美咲', '佐藤美咲ですが、', '佐藤美咲'],
			['佐藤 美咲', '佐藤さんはいますか', '佐藤'],
			['高橋健一', '私は高橋健一です。', '高橋健一'],
			['高橋健一', 'あの、高橋健一の件で', '高橋健一'],
		],
		zh: [
			['李娜', '我是李娜', '李娜'],
			['陈伟 强', '陈伟强的订单', '陈伟强'],
		],
		ko: [
			['박지영', '박지영이라고 합니다', '박지영'],
			['이 서준', '이서준 고객님', '이서준'],
		],
		th: [
			['มาลี สุขใจ', 'ดิฉันมาลีค่ะ', 'มาลี'],
			['มาลี สุขใจ', 'สวัสดีคุณมาลีสุขใจ', 'มาลีสุขใจ'],
		],
	},
};

const plain = (name: string): string =>
	name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll('ł', 'l')
		.replaceAll('Ł', 'L')
		.replaceAll('ß', 'ss')
		.replaceAll('ø', 'o')
		.replaceAll('Ø', 'O');

/** First and last names that are everyday words as well, which are the hard ones. */
const EVERYDAY: Readonly<Record<Part, { first: readonly string[]; last: readonly string[] }>> = {
	seen: {
		first: ['Grace', 'Mark', 'Will', 'Hope', 'Rose', 'Bill'],
		last: ['Brown', 'Hill', 'Chase', 'Young', 'Long', 'Price'],
	},
	heldOut: {
		first: ['Joy', 'Faith', 'Art', 'Frank', 'May', 'Summer', 'Dawn'],
		last: ['Green', 'Best', 'Short', 'Cook', 'Banks', 'Day', 'Rice'],
	},
};

export function knownCases(perForm: number, seed: number, part: Part): KnownCase[] {
	const random = new Random(seed);
	const lists = ['en', 'en', 'es', 'de', 'fr', 'pl', 'pt', 'da'].map((code) => listsOf(code, part));
	const cases: KnownCase[] = [];
	for (let index = 0; index < perForm; index++) {
		for (const [form, say] of Object.entries(FORMS[part])) {
			const list = random.pick(lists);
			const hard = random.int(0, 2) === 0;
			const first = random.pick(hard ? EVERYDAY[part].first : list.first);
			const last = random.pick(random.int(0, 2) === 0 ? EVERYDAY[part].last : list.last);
			const [text, ...words] = say(first, last);
			cases.push({ form, customer: `${first} ${last}`, text, words });
		}
	}
	for (const [form, entries] of Object.entries(UNSPACED[part]))
		for (const [customer, text, word] of entries)
			cases.push({ form, customer, text, words: [word] });
	return cases;
}
