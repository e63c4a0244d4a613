import type { LanguagePack } from '../languages/languagePack';

/** Words that may stand between `account number` and the number. */
const CONNECTORS = new Set(
	(
		`is it it's its are be was that that's would the my your our his her their a an number numbers no num code digits digit ending ends in with on at of for file as and so okay ok uh um er ah yes yeah yep sure ` +
		`right this here here's i i'm think believe believe last four 4 six 6 card account security social please back to me us under can reached reach you sir ma'am starts starting begins beginning by first ` +
		`again like well just read reading value date id hmm let see gonna going got have has should will new old current old previous email same correct credit debit visa mastercard discover amex`
	).split(' '),
);
const FILLING = new Set(
	(
		`uh um er ah uhm erm hmm okay ok so yes yeah yep sure it it's its is that that's the a and my are last four number numbers digits digit ending in with i think believe be would just please here here's right ` +
		`then dash hyphen sir ma'am of course thanks thank you go ahead one second hold on let me see got well ready alright all oh no sorry correct absolutely social card account pin code phone for was`
	).split(' '),
);

/** Whether a word may stand between what a number is called and the number. */
export const isConnector = (word: string, { code, functionWords }: LanguagePack): boolean =>
	CONNECTORS.has(word) || (code !== 'en' && functionWords.has(word));

/** Whether a word says nothing beside a number. */
export const isFilling = (word: string, { code, functionWords }: LanguagePack): boolean =>
	FILLING.has(word) || (code !== 'en' && functionWords.has(word));
