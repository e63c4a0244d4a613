import { asObject } from '../../../api/schemas/lenient';
import type { ContentKind } from '../contentReading';

/** A picture or film on a social medium that is gone after a day; what is said about it is the message's text. */
export const story: ContentKind = {
	read: (element) => (asObject(element.story) === undefined ? undefined : { unread: 'media' }),
	without: 'media',
};
