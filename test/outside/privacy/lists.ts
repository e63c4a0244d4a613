import { faker as da } from '@faker-js/faker/locale/da';
import { faker as de } from '@faker-js/faker/locale/de';
import { faker as en } from '@faker-js/faker/locale/en';
import { faker as es } from '@faker-js/faker/locale/es';
import { faker as fr } from '@faker-js/faker/locale/fr';
import { faker as it } from '@faker-js/faker/locale/it';
import { faker as ja } from '@faker-js/faker/locale/ja';
import { faker as nl } from '@faker-js/faker/locale/nl';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as pt } from '@faker-js/faker/locale/pt_BR';

/** Names and towns as lists of faker 9.9.0 (MIT) have them, divided so that what is measured is never looked at. */
export type Part = 'seen' | 'heldOut';

const FAKERS = { da, de, en, es, fr, it, ja, nl, pl, pt };

/** Every second entry, by a number made of its letters, so that the same name is on the same side in every list. */
function halfOf(list: readonly string[], part: Part): string[] {
	return list.filter((entry) => {
		let sum = 0;
		for (const character of entry) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
		return sum % 2 === (part === 'seen' ? 0 : 1);
	});
}

const textsOf = (entry: unknown): string[] =>
	Array.isArray(entry) ? entry.filter((each) => typeof each === 'string') : [];

function allOf(entry: unknown): string[] {
	if (typeof entry !== 'object' || entry === null) return [];
	return [...new Set(Object.values(entry).flatMap(textsOf))];
}

export interface Lists {
	first: readonly string[];
	last: readonly string[];
	towns: readonly string[];
}

const made = new Map<string, Lists>();

export function listsOf(code: string, part: Part): Lists {
	const key = `${code} ${part}`;
	const known = made.get(key);
	if (known !== undefined) return known;
	const faker = FAKERS[code as keyof typeof FAKERS];
	const { person, location } = faker.rawDefinitions;
	const clean = (list: string[]): string[] =>
		halfOf(list, part).filter((name) => /^[\p{L}][\p{L}' -]*$/u.test(name) && name.length > 1);
	const lists = {
		first: clean(allOf(person?.first_name)),
		last: clean(allOf(person?.last_name)),
		towns: clean([
			...textsOf(location?.city_name),
			...(location?.city_name === undefined || location.city_name === null
				? allOf(person?.last_name).map((name) => `Santa ${name}`)
				: []),
		]),
	};
	made.set(key, lists);
	return lists;
}
