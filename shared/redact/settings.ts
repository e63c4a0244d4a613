import { invalidInput } from '../errors';
import { ENTITIES, ENTITY_PRESETS, type EntityName, type EntityPreset } from './entities';
import type { LanguageCode } from './languages/languagePack';
import { Labels } from './placeholders/labels';
import type { Known, RedactOptions } from './redactionTypes';
import { compileUserPatterns, type CompiledPattern } from './userPatterns/userPatterns';

/** Options after checking, in the form the engine works with. */
export interface Settings {
	entities: ReadonlySet<string>;
	patterns: readonly CompiledPattern[];
	/** Lower case, without empty ones. */
	neverMask: readonly string[];
	known: Known;
	labels: Labels;
	/** Fixed, or guessed where undefined. */
	language: LanguageCode | undefined;
}

const NAMES: ReadonlySet<string> = new Set(ENTITIES.map(({ name }) => name));

/** @throws ServiceError `invalid_input` for an entity nobody knows or a pattern that cannot be used. */
export function settingsOf(options: RedactOptions): Settings {
	const patterns = options.patterns ?? [];
	return {
		entities: new Set((options.entities ?? ['All']).flatMap(expand)),
		patterns: compileUserPatterns(patterns),
		neverMask: (options.neverMask ?? [])
			.map((phrase) => phrase.trim().toLowerCase())
			.filter((phrase) => phrase !== ''),
		known: options.known ?? {},
		language: options.language === 'auto' ? undefined : options.language,
		labels: new Labels(patterns.map(({ name }) => name)),
	};
}

function expand(name: EntityName | EntityPreset): readonly string[] {
	if (Object.hasOwn(ENTITY_PRESETS, name)) return ENTITY_PRESETS[name as EntityPreset]; // the line above is the proof
	if (NAMES.has(name)) return [name];
	throw invalidInput(
		'An entity to mask is not known',
		`Choose from: ${Object.keys(ENTITY_PRESETS).join(', ')}, ${[...NAMES].join(', ')}.`,
	);
}
