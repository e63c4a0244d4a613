import { cueRules, numberWords, setOf, type LanguagePack } from './languagePack';

export const ja: LanguagePack = {
	code: 'ja',
	capitals: 'none',
	functionWords: setOf(''),
	isWord: () => false,
	cues: cueRules(
		{
			card: 'カード(?:の)?番号|クレジットカード(?:の番号)?|カード',
			cvv: 'セキュリティ(?:コード|番号)',
			pin: '暗証番号|認証コード|確認コード|ワンタイムパスワード',
			expiry: '有効期限',
			account: '口座番号|会員番号|お客様番号|顧客番号',
			dob: '生年月日|誕生日|生まれ',
			phone: '電話番号|携帯(?:電話)?(?:の)?(?:番号)?|連絡先|電話',
			zip: '郵便番号|〒',
			'address~': '住所|お住まい|送り先|お届け先|届け先|引っ越し',
			passport: 'パスポート(?:番号)?|旅券番号',
			license: '運転免許(?:証)?(?:番号)?|免許証番号',
			password: 'パスワード',
			email: 'メール(?:アドレス)?',
			name: 'お名前|氏名|フルネーム|どちら様|名前',
			nationalId: 'マイナンバー|個人番号',
			other:
				'注文(?:番号)?|受付番号|問い?合わ?せ番号|追跡番号|請求書(?:番号)?|伝票番号|商品番号|型番|管理番号|予約番号|金額|製造番号|契約番号|エラー(?:コード)?',
		},
		'unspaced',
	),
	asking: /[?？]|お願い|教えて|いただけ|ください|ますか|でしょうか|ですか|お聞かせ|よろしい/u,
	questionWords: setOf(''),
	numbers: numberWords('ゼロ いち に さん よん ご ろく なな はち きゅう', '', '', '百', '千', ''),
	months: /^(?!)/,
	names: undefined,
};
