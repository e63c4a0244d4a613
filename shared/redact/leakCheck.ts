import { ENTITIES } from './entities';
import { runAtOnce, type Steps } from '../steps';
import { redactTextInSteps } from './redactText';
import type { Finding, RedactOptions } from './redactionTypes';

/**
 * What must never leave by accident and still stands in a finished text: cards, security codes, SSNs, IBANs, secrets. Placeholders are
 * no findings. `entities` narrows the search; of its own it looks for every entity of high risk.
 */
export function leakCheck(text: string, options: RedactOptions = {}): Finding[] {
	return runAtOnce(leakCheckInSteps(text, options));
}

/** The same in steps. */
export function* leakCheckInSteps(text: string, options: RedactOptions = {}): Steps<Finding[]> {
	const highRisk = ENTITIES.filter((entity) => entity.highRisk).map(({ name }) => name);
	const { findings } = yield* redactTextInSteps(text, {
		...options,
		entities: options.entities ?? highRisk,
		patterns: options.patterns ?? [],
	});
	return findings;
}
