import type { Match, Detector, TurnReading } from '../reading/turnReading';
import { answeredNames } from '../names/answeredNames';
import { announcedNames, BEFORE_NAME, SIGN_OFF } from '../names/announcedNames';
import { writtenNames } from '../names/writtenNames';

/** Names of people the conversation does not know of: by the words that announce them, by being common names, by their capitals. */
export const person: Detector = {
	entities: ['PERSON'],
	patterns: { BEFORE_NAME, SIGN_OFF },
	detect: (doc) =>
		[...announcedNames(doc), ...answeredNames(doc), ...writtenNames(doc)].map(
			withoutPossessive(doc),
		),
};

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
