import { objectsIn } from '../../../api/schemas/lenient';
import type { ContentKind } from '../contentReading';

/** A sticker of a recorded message. The API has no content type for it. */
export const sticker: ContentKind = {
	read: (element) =>
		objectsIn(element.messageStickerAttachments).length === 0 ? undefined : { unread: 'media' },
	without: 'media',
};
