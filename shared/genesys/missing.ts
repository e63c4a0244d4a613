import { affectsTranscript } from './gapKinds';
import type { Missing } from './model';

/** A gap; `affectsTranscript` as its kind says, unless it is given. */
export function gap(
	missing: Omit<Missing, 'affectsTranscript'> & { affectsTranscript?: boolean },
): Missing {
	return {
		...missing,
		affectsTranscript: missing.affectsTranscript ?? affectsTranscript(missing.what),
	};
}

/** The gaps in what was said. */
export function missingTexts(missing: readonly Missing[]): Missing[] {
	return missing.filter((one) => one.affectsTranscript);
}
