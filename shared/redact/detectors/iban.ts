import { glues } from '../reading/borders';
import type { Match, Detector } from '../reading/turnReading';

const START = /[A-Z]{2}[ ]?\d{2}(?=[ -]?[A-Z0-9])/giu;

/** ISO 13616: lengths by country, of those in the registry. */
const LENGTHS = new Map(
	(
		'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
		'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
	)
		.split(' ')
		.map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

/** The remainder by 97 of the rearranged number (ISO 7064), digit by digit. */
function isValid(iban: string): boolean {
	let rest = 0;
	for (const character of iban.slice(4) + iban.slice(0, 4)) {
		const value = Number.parseInt(character, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}

/** The end of the IBAN a text begins with, whatever stands behind it; undefined where there is none. */
export function ibanEnd(text: string): number | undefined {
	const length = LENGTHS.get(text.slice(0, 2).toUpperCase());
	const end = length === undefined ? undefined : endOf(text, 0, length);
	return end !== undefined && isValid(text.slice(0, end).replaceAll(/[ -]/g, '').toUpperCase())
		? end
		: undefined;
}

export const iban: Detector = {
	entities: ['IBAN_CODE'],
	patterns: { START },
	detect: (doc) => {
		const found: Match[] = [];
		for (const { index } of doc.text.matchAll(START)) {
			const length = LENGTHS.get(doc.text.slice(index, index + 2).toUpperCase());
			if (length === undefined) continue;
			const end = endOf(doc.text, index, length);
			if (end === undefined || !standsAlone(doc.text, index, end)) continue;
			if (isValid(doc.text.slice(index, end).replaceAll(/[ -]/g, '').toUpperCase()))
				found.push({ entity: 'IBAN_CODE', start: index, end });
		}
		return found;
	},
};

/** With check digits a border is needed only where it can be seen: capitals among small letters have one. */
function standsAlone(text: string, start: number, end: number): boolean {
	const [before, behind] = [text[start - 1], text[end]];
	if (!glues(before) && !glues(behind)) return !/\d/.test(`${before ?? ''}${behind ?? ''}`);
	const iban = text.slice(start, end);
	return iban === iban.toUpperCase() && !/[\p{Lu}\p{N}]/u.test(`${before ?? ''}${behind ?? ''}`);
}

/** Where so many letters and digits end, with single spaces or hyphens between. */
function endOf(text: string, start: number, length: number): number | undefined {
	let count = 0;
	for (let index = start; index < text.length; index++) {
		if (/[A-Za-z0-9]/.test(text[index] ?? '')) count++;
		else if (!/[ -]/.test(text[index] ?? '') || /[ -]/.test(text[index - 1] ?? ''))
			return undefined;
		if (count === length) return index + 1;
	}
	return undefined;
}
