import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { Language } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

export type { Language } from './language';

/** The languages that are measured. */
export const LANGUAGES: readonly Language[] = [en, es, de, fr, pt, it, nl, pl, ja];
