import { cueRules, setOf, type LanguagePack } from './languagePack';

/** A language that nobody wrote a pack for: rules that need no words, and the few words for cards and phones that are the same in many. */
export const other: LanguagePack = {
	code: 'other',
	capitals: 'nouns',
	functionWords: setOf(''),
	isWord: () => false,
	cues: cueRules(
		{
			card: '卡号|信用卡|카드 ?번호|카드|เลขบัตร|บัตร(?:เครดิต)?(?:เลขที่)?',
			phone: '电话|手机|전화번호|연락처|เบอร์(?:โทร)?',
			other: '订单|주문',
		},
		'unspaced',
	),
	asking: /[?？]/u,
	questionWords: setOf(''),
	numbers: {
		ones: new Map(),
		teens: new Map(),
		tens: new Map(),
		repeats: new Map(),
		hundred: '',
		thousand: '',
		and: '',
	},
	months: /^(?!)/,
	names: undefined,
};
