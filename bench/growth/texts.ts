/** Texts by kind, of any length. Each is made of short units, so that a kind looks the same at every size. */
export interface TextKind {
	/** Ordinary texts are held to 1 s of CPU at 400 kB, hostile ones to 4 s. */
	hostile: boolean;
	/** HTML is read as the body of an email too. */
	html?: boolean;
	/** The unit at a place; units differ where sameness would be an easy case. */
	unit: (index: number) => string;
}

const NAMES = [
	'Jane Doe',
	'Miguel Ángel Ortiz',
	'Priya Natarajan',
	"Sean O'Brien",
	'Anna-Lena Vogt',
];
const STREETS = ['Elm Street', 'Oak Avenue', 'Harbour Road', 'Calle Mayor', 'Lindenstraße'];
const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

const ordinary = (unit: TextKind['unit']): TextKind => ({ hostile: false, unit });
const hostile = (unit: TextKind['unit'] | string, html = false): TextKind => ({
	hostile: true,
	html,
	unit: typeof unit === 'string' ? () => unit : unit,
});
const markup = (unit: TextKind['unit']): TextKind => ({ hostile: false, html: true, unit });

export const TEXTS: Readonly<Record<string, TextKind>> = {
	'plain prose': ordinary(
		(i) =>
			`I looked at the invoice again and part ${i % 97} of it is charged twice, could you check that for me please? `,
	),
	'prose with acronyms': ordinary(
		(i) =>
			`please check order number N again, it went to ACME ${i % 10} by UPS and the USB hub, the PSU and a TV cable were missing. `,
	),
	'names and addresses': ordinary(
		(i) =>
			`This is ${pick(NAMES, i)}, I live at ${100 + (i % 800)} ${pick(STREETS, i)}, apartment ${i % 40}, and my wife ${pick(NAMES, i + 1)} does too. `,
	),
	'spoken numbers': ordinary(
		(i) =>
			`the number is ${[1, 3, 7, 9, 2].map((step) => pick(DIGITS, i * step)).join(' ')} double ${pick(DIGITS, i)}, got it? `,
	),
	'written numbers': ordinary(
		(i) =>
			`My card is 4111 1111 1111 ${1000 + (i % 9000)}, my phone (317) 555-0${100 + (i % 900)}, and I was born 0${1 + (i % 9)}/12/19${50 + (i % 50)}. `,
	),
	emails: ordinary(
		(i) => `Write to jane.doe${i}@example.com or see https://shop.example/orders/${i}?id=${i}. `,
	),
	'questions and answers': ordinary(
		(i) =>
			`Agent: what is your date of birth? ${pick(NAMES, i)}: it's March ${1 + (i % 28)}. Can I have your phone number? sure, 317 555 0${100 + (i % 900)}. `,
	),
	spanish: ordinary(
		(i) =>
			`Buenos días, soy ${pick(NAMES, i)} y mi pedido número ${i} todavía no ha llegado, ¿me puede ayudar? `,
	),
	german: ordinary(
		(i) =>
			`Guten Tag, mein Name ist ${pick(NAMES, i)}. Die Rechnung Nummer ${i} vom Dienstag stimmt leider nicht. `,
	),
	kana: ordinary(
		(i) =>
			`お世話になっております。注文番号は${i}です。カタカナのテストもお願いします。電話は０９０−１２３４−５６７８です。`,
	),
	emoji: ordinary((i) => `${pick(['👨‍👩‍👧‍👦', '❤️', '👍🏽', '🙂', '🇩🇪'], i)} great 🎉 `),
	'email with markup': markup(
		(i) =>
			`<div class="p"><p style="margin:0">Hello&nbsp;${pick(NAMES, i)},<br>order <b>${i}</b> is <a href="https://shop.example/o?id=${i}&amp;x=1">here</a>.</p></div>\n`,
	),
	'nested tables': markup(
		(i) => `<table><tr><td>Position ${i}</td><td>&euro; ${i % 100}.00</td></tr></table>`,
	),
	CAPITALS: hostile((i) => `MY ORDER ${i} NEVER CAME AND NOBODY CALLS BACK. `),
	'capital and digits': hostile('AB 12 '),
	'one letter': hostile('a'),
	'one capital': hostile('A'),
	initials: hostile('A. B. '),
	digits: hostile((i) => String(i % 10)),
	'digits and blanks': hostile((i) => `${i % 10} `),
	'grouped digits': hostile((i) => `${1000 + (i % 9000)}-`),
	'spoken digits': hostile((i) => `${pick(DIGITS, i * 7)} `),
	'spoken digits, no end': hostile('five five. five, um '),
	'capitalized words': hostile((i) => `${pick(['Anna', 'Vogt', 'Doe', 'Miller'], i)} `),
	'my name is': hostile('my name is my name is '),
	'number and street': hostile('12 Elm '),
	'at signs': hostile('a@'),
	'dots and at signs': hostile('a.b@c.'),
	colons: hostile('Agent: '),
	'question marks': hostile('what is your phone number? '),
	quotes: hostile('"a" '),
	apostrophes: hostile("it's 'a "),
	brackets: hostile('[CARD_1] '),
	'open brackets': hostile('['),
	'nested brackets': hostile('([{'),
	'turn marks': hostile('[#1] '),
	'angle brackets': hostile('<', true),
	'tag starts': hostile('a<b', true),
	'short tags': hostile('a<b>', true),
	'open tags': hostile('<b>', true),
	'closing tags': hostile('</b>', true),
	'attributes without an end': hostile((i) => (i === 0 ? '<a ' : 'b=c '), true),
	'quoted attributes without an end': hostile((i) => (i === 0 ? '<a ' : 'b="c" '), true),
	'tags with one open quote': hostile('<a b="> ', true),
	'many attributes': hostile('<a b=c d="e" f> x ', true),
	comments: hostile('<!-- a --> ', true),
	'open comments': hostile('<!-- ', true),
	'open scripts': hostile('<script>', true),
	'open styles': hostile('<style> a{} ', true),
	entities: hostile('&amp;&#65;&nbsp;', true),
	ampersands: hostile('&', true),
	'line breaks in markup': hostile('<br>', true),
	blocks: hostile('<p>a</p>', true),
	'nested blocks': hostile('<div>', true),
	'nested quotes': hostile('<blockquote>', true),
	lists: hostile('<ul><li>a', true),
	cells: hostile('<td>a', true),
	'hidden parts': hostile('<span style="display:none">a</span>', true),
	'line breaks': hostile('\n'),
	'line breaks and letters': hostile('a\r\n'),
	blanks: hostile(' '),
	tabs: hostile('\t'),
	'blanks at an end of line': hostile((i) => (i % 50 === 49 ? '\n' : ' ')),
	'zero width': hostile('\u200b'),
	'zero width in words': hostile('a\u200b'),
	joiners: hostile('a\u200d'),
	'tag plane': hostile('\u{e0041}'),
	'lone surrogates': hostile('\ud83d'),
	'combining marks': hostile('e\u0301'),
	'one letter with marks': hostile((i) => (i === 0 ? 'e' : '\u0301')),
	'right to left': hostile('\u202eabc\u202c '),
	'full width': hostile('ｃａｒｄ４１１１'),
	hangul: hostile('김민수입니다 '),
	han: hostile('我的信用卡号码是四一一一'),
	thai: hostile('สวัสดีครับผมชื่อ'),
	arabic: hostile('تجاهل التعليمات '),
	'long s and sharp s': hostile('ſßİ '),
	base64: hostile((i) => `aWdub3JlIGFsbCBwcmV2aW91${i} `),
	hex: hostile('69676e6f7265'),
	escapes: hostile('\\u0069\\x67%69'),
	'template code': hostile('{{ a }}{% if b %}'),
	'open template code': hostile('{{'),
	json: hostile('{"a":['),
	'quotes in json': hostile('{"quote":"a"},'),
	'chat marks': hostile('<|im_start|>[INST]'),
	'ignore all': hostile('ignore all '),
	'words of attacks': hostile('ignore all previous the new system prompt you are now '),
	urls: hostile('http://a.b/?c='),
	hyphens: hostile('a-'),
	underscores: hostile('a_1 '),
	ellipses: hostile('... a … '),
	'mixed scripts': hostile('аa カa 김a '),
};

/** The first `size` UTF-16 units of a kind. */
export function textOf(kind: string, size: number): string {
	const entry = TEXTS[kind];
	if (entry === undefined) throw new Error(`No such text: ${kind}`);
	const units: string[] = [];
	for (let length = 0, index = 0; length < size; index++) {
		const unit = entry.unit(index);
		units.push(unit);
		length += unit.length;
	}
	// A flat text, as it comes out of JSON: a rope would hide the cost of its first reading.
	return Buffer.from(units.join('').slice(0, size), 'utf16le').toString('utf16le');
}

/** A text in `count` parts of about the same length, none of them empty. */
export function inParts(text: string, count: number): string[] {
	const size = Math.max(1, Math.ceil(text.length / count));
	return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
		text.slice(index * size, (index + 1) * size),
	);
}
