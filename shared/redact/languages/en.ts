import { isCommonWord } from '../names/nameLists';
import { numberWords, setOf, type CueRule, type LanguagePack } from './languagePack';

/** Each kind's words; the first group that takes part is the kind. Strong ones say "number", "code" or "date" themselves. */
const CUES: readonly CueRule[] = [
	{
		kind: 'ssn',
		strong: true,
		pattern:
			/\b(?:social(?! (?:media|network|worker|club|event|post))(?: security)?(?:'s)?(?: (?:number|no|num|digits|card))?|ssn|s\.s\.n|s s n|ss number|ss#|soc(?: sec)?|itin|tax(?:payer)? (?:id|identification)(?: number)?|tin number)(?![\w'])/g,
	},
	{
		kind: 'cvv',
		strong: true,
		pattern:
			/\b(?:cvv2?|cvc2?|c v v|c v c|cv2|security code|card verification(?: (?:value|code|number))?|(?:three|3|four|4)[- ]digit (?:security )?(?:code|number) on|(?:code|number|digits|numbers) on the back)\b/g,
	},
	{
		kind: 'pin',
		strong: true,
		pattern:
			/\b(?:pin(?: (?:number|code))?|passcode|pass code|access code|(?:verification|authentication|one[- ]time|sms|log ?in|two[- ]factor|2fa|activation) (?:code|passcode|pin)|otp|one[- ]time password)\b/g,
	},
	{
		kind: 'expiry',
		strong: true,
		pattern:
			/\b(?:expir(?:y|ation)(?: date)?|exp(?: date)?|expires|valid (?:thru|through)|good thru)\b/g,
	},
	{
		kind: 'bankAccount',
		strong: true,
		pattern: /\b(?:(?:bank|checking|chequing|savings?|deposit) account(?: (?:number|no|num))?)\b/g,
	},
	{
		kind: 'account',
		strong: true,
		pattern:
			/\b(?:(?:account|acct|a\/c|ac|member|membership|customer|client|subscriber|user|loan|patient|medical record|insurance|health plan|medicare|medicaid|beneficiary|mrn|mortgage)(?:'s)?(?: (?:number|no|num|id|identification number|identification)\b| ?#)|mrn\b|member id\b)/g,
	},
	{
		kind: 'routing',
		strong: true,
		pattern:
			/\b(?:routing(?: transit)?(?: (?:number|no|num))?|aba(?: number)?|sort code|transit number|bsb(?: number)?)\b/g,
	},
	{
		kind: 'card',
		strong: true,
		pattern:
			/\b(?:(?:card|visa|mastercard|amex|american express|discover|credit|debit)(?: card)?(?:'s)?(?: (?:number|no|num|digits)\b| ?#)|(?:sixteen|16|fifteen|15)[- ]digits?(?: (?:number|card number|code))?|long number|card ending|numbers? (?:on|of) (?:the|your|my) (?:\w{1,12} )?card)/g,
	},
	{
		kind: 'dob',
		strong: true,
		pattern: /\b(?:date of birth|birth ?dates?|birth ?days?|d\.?o\.?b|born(?: on| in)?)\b/g,
	},
	{
		kind: 'phone',
		strong: true,
		pattern:
			/\b(?:(?:(?:tele|cell|mobile|home|work|office|contact|call ?back|best|daytime|cellular)[ -]?)?(?:phone|telephone|cellphone)(?: (?:number|no|num|#))?|(?:mobile|cell|cellular|contact|callback|call back|home|work|office|fax|whatsapp|landline|best|good)(?: (?:number|no)\b)|telephone|(?:number|line) (?:to (?:call|reach)|you can reach|where)|number (?:we|i) can (?:call|reach)|(?:my|your|his|her|their|our)(?: (?:new|other|old|current|direct|registered|personal))? number|registered (?:number|mobile|phone))/g,
	},
	{ kind: 'zip', strong: true, pattern: /\b(?:zip(?: ?code)?|post(?:al)? ?code)\b/g },
	{ kind: 'nhs', strong: true, pattern: /\bnhs(?: (?:number|no))?\b/g },
	{
		kind: 'nino',
		strong: true,
		pattern: /\b(?:national insurance(?: (?:number|no))?|ni (?:number|no)|nino)\b/g,
	},
	{
		kind: 'nationalId',
		strong: true,
		pattern:
			/\b(?:national (?:id(?:entity|entification)?|registration)(?: card)?(?: (?:number|no))?|social insurance(?: (?:number|no))?|sin (?:number|no)|pps(?:n)?(?: (?:number|no))?|tax file number|tfn|aadh?aa?r(?: (?:card|number|no))*|pan (?:card|number|no)(?: (?:number|no))?|curp|cpf|cnpj|codice fiscale|pesel|bsn|dni|nie number|(?:personal )?identity (?:card|number|no)(?: (?:number|no))?)\b/g,
	},
	{ kind: 'passport', strong: true, pattern: /\bpassport(?: (?:number|no|num))?\b/g },
	{
		kind: 'license',
		strong: true,
		pattern:
			/\b(?:driv(?:er'?s?|ers'|ing) licen[cs]e(?: (?:number|no|num))?|licen[cs]e (?:number|no)|dl (?:number|no))(?![\w])/g,
	},
	{
		kind: 'password',
		strong: true,
		pattern: /\b(?:password|passphrase|pass phrase|passwd|pwd)\b/g,
	},
	{
		kind: 'secret',
		strong: true,
		pattern:
			/\b(?:api[ _-]?key|secret[ _-]?key|client[ _-]?secret|access[ _-]?(?:key|token)|auth[ _-]?token|bearer)\b/g,
	},
	{ kind: 'email', strong: true, pattern: /\be-?mail(?: address)?\b/g },
	{
		kind: 'name',
		strong: true,
		pattern:
			/\b(?:(?:first|last|full|maiden|sur|legal|middle|your|whose|family)[ -]?(?:and last )?name|who (?:am i|do i have the pleasure|i am|i'm) (?:of )?(?:speaking|talking|chatting)|speaking with today|name (?:on|of) the (?:account|card|cardholder|account holder)|name please|have the pleasure|get your name|whom? (?:am i|i'm|i am) (?:speaking|talking|chatting))\b/g,
	},
	{
		kind: 'other',
		strong: true,
		pattern:
			/\b(?:order(?:ed|s)?|tracking|ticket|case|confirmation|reference|ref|invoice|serial|model|version|part|sku|flight|claim|policy|booking|reservation|item|product|transaction|batch|room|build|error|page|step|option|incident|request|shipment|parcel|package|isbn|imei|upc|quote|po|purchase|employee|badge|agent id|operator id|amount|total|balance|price|promo(?:tion)?|coupon|article|bill|meter|firmware|receipt)(?:[ _-](?:number|no|num|id|code|reference|#))?(?:\b|(?=#))/g,
	},
	{
		kind: 'account',
		strong: false,
		pattern: /\b(?:account|acct)\b(?! (?:manager|rep|team|executive|balance|holder|number))/g,
	},
	{
		kind: 'card',
		strong: false,
		pattern:
			/\b(?:(?<!(?:sim|report|id|business|sd|graphics|video|memory|gift|post|insurance) )cards?|visa|mastercard|amex|american express|discover)\b/g,
	},
	{
		kind: 'phone',
		strong: false,
		pattern:
			/\b(?:(?:call|reach|text|ring|dial|contact|fax|phone|message|whatsapp)(?:ed|ing)?(?: (?:me|us|him|her|them|you|it))?(?: back)?(?: (?:at|on|under|to))?|mobile|cell|tel|fax|ph|landline|hotline)\b/g,
	},
	{
		kind: 'address',
		strong: false,
		pattern:
			/\b(?:(?:(?:street|home|mailing|billing|shipping|postal) )?address(?:es)?|live at|living at|reside at|lives at|ship(?:ped)? to|deliver(?:ed)? to)\b/g,
	},
];

export const en: LanguagePack = {
	code: 'en',
	capitals: 'names',
	functionWords: setOf(
		`the i you to a and it of is that in my for what me on we your have are be this know not do just so with can was but all don't if no get out up go like right at about here now they there it's i'm got think would want will did
		good come from could see as an or some oh our how he who when really then been by had were please thank thanks hello help his her has which their its am any does may yes need number still`,
	),
	isWord: isCommonWord,
	cues: CUES,
	asking:
		/\?|\b(?:can|could|may|might|would|please|need|give|provide|verify|confirm|what|what's|tell|have|get|read|spell|enter|ready|take|grab|is)\b/,
	questionWords: setOf(
		"what what's when when's where where's which who who's whom how how's why do does did is are was were can could would will may have has",
	),
	numbers: numberWords(
		'zero/oh/o/nought/naught/nil one two three four five six seven eight nine',
		'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
		'twenty thirty forty fifty sixty seventy eighty ninety',
		'hundred',
		'thousand',
		'and',
		new Map([
			['double', 2],
			['triple', 3],
			['treble', 3],
		]),
	),
	months:
		/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/,
	// Names in English have rules of their own (names/announcedNames.ts).
	names: undefined,
};
