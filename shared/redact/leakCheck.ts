import { ENTITIES } from './entities';
import { redactText } from './redactText';
import type { Finding, RedactOptions } from './redactionTypes';

/**
 * What must never leave by accident and still stands in a finished text: cards, security codes, SSNs, IBANs, secrets. Placeholders are
 * no findings. `entities` narrows the search; of its own it looks for every entity of high risk.
 */
export function leakCheck(text: string, options: RedactOptions = {}): Finding[] {
	const highRisk = ENTITIES.filter((entity) => entity.highRisk).map(({ name }) => name);
	return redactText(text, {
		...options,
		entities: options.entities ?? highRisk,
		patterns: options.patterns ?? [],
	}).findings;
}
