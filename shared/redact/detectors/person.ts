import type { Match, Detector, TurnReading } from '../reading/turnReading';
import { answeredNames } from '../names/answeredNames';
import { announcedNames, BEFORE_NAME, SIGN_OFF } from '../names/announcedNames';
import { isFirm } from '../names/namedFirms';
import { japaneseNames } from '../names/japaneseNames';
import { namesByPack } from '../names/namesByPack';
import { writtenNames } from '../names/writtenNames';

/** Names of people the conversation does not know of: by the words that announce them, by being common names, by their capitals. */
export const person: Detector = {
	entities: ['PERSON'],
	patterns: { BEFORE_NAME, SIGN_OFF },
	detect: (doc) =>
		[...namesIn(doc)]
			.filter(({ start, end }) => !isFirm(doc.lower.slice(start, end)))
			.map(withoutPossessive(doc)),
};

function* namesIn(doc: TurnReading): Generator<{ start: number; end: number }> {
	if (doc.language.code === 'en') {
		yield* announcedNames(doc);
		yield* answeredNames(doc);
		yield* writtenNames(doc);
	} else if (doc.language.code === 'ja') yield* japaneseNames(doc);
	else yield* namesByPack(doc);
}

/** `Jane's` is Jane. */
function withoutPossessive({
	lower,
}: TurnReading): (place: { start: number; end: number }) => Match {
	return ({ start, end }) => ({
		entity: 'PERSON',
		start,
		end: lower.slice(start, end).endsWith("'s") ? end - 2 : end,
	});
}
