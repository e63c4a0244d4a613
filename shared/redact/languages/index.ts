import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { LanguageCode, LanguagePack } from './languagePack';
import { nl } from './nl';
import { other } from './other';
import { pl } from './pl';
import { pt } from './pt';

/** Every language there is a pack for, English first. A further one is a file and a line here. */
export const PACKS: readonly LanguagePack[] = [en, es, de, fr, pt, it, nl, pl, ja];

const NAMES: Readonly<Partial<Record<LanguageCode, string>>> = {
	en: 'English',
	es: 'Spanish',
	de: 'German',
	fr: 'French',
	pt: 'Portuguese',
	it: 'Italian',
	nl: 'Dutch',
	pl: 'Polish',
	ja: 'Japanese',
};

/** The languages with a pack, by name, for people who choose. */
export const REDACTION_LANGUAGES = PACKS.map(({ code }) => ({
	code,
	name: NAMES[code] ?? code,
})).sort((a, b) => (a.name < b.name ? -1 : 1));

export const LANGUAGE_CODES = [...PACKS, other].map(({ code }) => code);

const byCode = new Map<LanguageCode, LanguagePack>(
	[...PACKS, other].map((pack) => [pack.code, pack]),
);

export const packOf = (code: LanguageCode): LanguagePack => byCode.get(code) ?? other;
