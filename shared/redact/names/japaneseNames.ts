import type { TurnReading } from '../reading/turnReading';

/** Two to six Han characters, or a name in katakana; a space may divide family and given name. */
const NAME =
	'(?:[\\p{sc=Han}々]{1,4}[ ][\\p{sc=Han}々\\p{sc=Hira}\\p{sc=Kana}ー]{1,4}?|[\\p{sc=Han}々]{2,6}|[\\p{sc=Kana}ー]{2,10}(?:[ ・][\\p{sc=Kana}ー]{2,10})?)';
const HAN =
	'(?:[\\p{sc=Han}々]{1,4}[ ][\\p{sc=Han}々\\p{sc=Kana}ー]{1,4}|[\\p{sc=Han}々]{2,6}|[\\p{sc=Kana}ー]{2,10})';
/** Before these stands a name, or the word for somebody. */
const HONORED = new RegExp(`(${HAN})(?:さん|様|さま|氏|君|くん|ちゃん|先生)`, 'gu');
const CALLED = new RegExp(`(${HAN})(?:と申し|といいま|と言いま|だと申し)`, 'gu');
const NAMED = new RegExp(
	`(?:私は|わたしは|僕は|名前は|氏名は|こちら(?:は)?|担当の)[ ]?(${HAN})(?=です|でございます|と|。|$)`,
	'gu',
);
const ANSWER = new RegExp(
	`^(?:はい|ええ|あ|えっと|あの)?[、。 ]{0,2}(${NAME}|[\\p{sc=Hira}]{2,5}[ ][\\p{sc=Hira}]{2,5})(?:です|と申します|でございます|ですが)?[。.、 ]{0,2}$`,
	'u',
);
/** Somebody, but nobody's name. */
const NOBODY =
	/(?:客|皆|何|奥|神|嬢|父|母|兄|姉|弟|妹|子供|店員|業者|係|担当|担当者|責任者|会社|各位|同僚|上司|友人|貴方|御社|弊社|電話|番号|住所|注文|商品|請求|確認|会員|本人|家族|主人|大丈夫|結構|了解|お願い)$/u;

/** Names in Japanese, where neither spaces nor capitals show them: by honorifics, by what announces them, as an answer. */
export function* japaneseNames(doc: TurnReading): Generator<{ start: number; end: number }> {
	const { text } = doc;
	for (const pattern of [HONORED, CALLED, NAMED])
		for (const match of text.matchAll(pattern)) {
			const name = match[1] ?? '';
			const start = match.index + match[0].indexOf(name);
			if (!NOBODY.test(name)) yield { start, end: start + name.length };
		}
	if (doc.asked?.answered !== false || !doc.asked.kinds.some(({ kind }) => kind === 'name')) return;
	const answer = ANSWER.exec(text);
	const name = answer?.[1];
	if (name === undefined || NOBODY.test(name)) return;
	const start = text.indexOf(name);
	yield { start, end: start + name.length };
}
