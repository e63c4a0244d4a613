import type { ContentKind } from '../contentReading';

/** Somebody is mentioned. It has no fields: the words are the message's text. */
export const mention: ContentKind = { read: () => undefined, without: 'words', inText: true };
