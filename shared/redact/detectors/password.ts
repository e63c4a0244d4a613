import type { Match, Detector, TurnReading } from '../reading/turnReading';

const VALUE =
	/^["')]?(?:[ ](?:for|to|on)[ ](?:my|the|this|that|your)[ ][\w-]{1,16}(?:[ ][\w-]{1,16})?)?[ ]{0,2}(?:is|was|:|=|->|it's|should be|to)[ ]{0,2}(?:set to[ ])?["'“”]?([^\s"'“”\ue000\ue001]{4,64})/i;
const ANSWER = /[^\s"'“”\ue000\ue001]{4,64}/g;

/** What follows "password is" and is no password. */
const NOT_PASSWORDS = new Set(
	(
		'not incorrect wrong expired reset working changed invalid still required being correct strong weak different same case sensitive now never also just about only going blocked locked disabled stored saved lost forgotten what where ' +
		'this that there your their something anything nothing because when before after should would could have been need needs must supposed temporary unknown missing rejected accepted updated sent emailed fine good okay ' +
		'secure safe private confidential okay sure with from into over under very always hidden shown displayed visible protected compromised stolen hacked leaked prompt field page link email text message manager'
	).split(' '),
);

export const password: Detector = {
	entities: ['PASSWORD'],
	patterns: { VALUE, ANSWER },
	detect: (doc) => [...saidToBe(doc), ...answers(doc)],
};

function* saidToBe(doc: TurnReading): Generator<Match> {
	for (const cue of doc.cues) {
		if (cue.kind !== 'password') continue;
		const match = VALUE.exec(doc.text.slice(cue.end, cue.end + 160));
		const value = trimmed(match?.[1] ?? '');
		if (match === null || value.length < 4) continue;
		const start = cue.end + match[0].length - (match[1] ?? '').length;
		const last =
			/^[.,;!?)"'”]{0,2}(?:$|[ ](?:and|but|if|so|can|could|please|i|is)\b|\n)|^[.,;!?)]{1,2}[ ]/i.test(
				doc.text.slice(start + value.length, start + value.length + 10),
			);
		if (isTelling(value) || (last && !NOT_PASSWORDS.has(value.toLowerCase())))
			yield { entity: 'PASSWORD', start, end: start + value.length };
	}
}

/** To "what is your password?" the one word of the answer that looks like one. */
function* answers(doc: TurnReading): Generator<Match> {
	if (
		doc.asked?.answered !== false ||
		!doc.asked.kinds.some(({ kind }) => kind === 'password') ||
		doc.tokens.length > 14
	)
		return;
	for (const match of doc.text.matchAll(ANSWER)) {
		const value = trimmed(match[0]);
		if (isTelling(value))
			yield { entity: 'PASSWORD', start: match.index, end: match.index + value.length };
	}
}

const trimmed = (value: string): string =>
	value.replace(/[.,;:!?)]{1,3}$/, (signs) => (signs === '!' ? signs : ''));

/** Letters with digits or signs inside, as words and plain numbers never have. */
const isTelling = (value: string): boolean =>
	value.length >= 5 &&
	/\p{L}/u.test(value) &&
	(/\d/.test(value) || /[!@#$%^&*_+=]/.test(value.slice(0, -1)));
