import type { JsonObject } from '../../api/schemas/lenient';
import { LIVE_KINDS, RECORDED_KINDS, type ContentKinds } from './contentKinds';
import { joined, type ContentKind, type ContentReading, type FieldLabels } from './contentReading';

function byType(kinds: ContentKinds): (type: unknown) => ContentKind | undefined {
	const lower = new Map(Object.entries(kinds).map(([type, kind]) => [type.toLowerCase(), kind]));
	return (type) => (typeof type === 'string' ? lower.get(type.toLowerCase()) : undefined);
}

const liveKind = byType(LIVE_KINDS);
const recordedKind = byType(RECORDED_KINDS);
const everyLiveKind = [...new Set(Object.values(LIVE_KINDS))];
const everyRecordedKind = [...new Set(Object.values(RECORDED_KINDS))];

/** What an element says; undefined where its fields are absent or say nothing. */
function readBy(
	kind: ContentKind | undefined,
	element: JsonObject,
	labels: FieldLabels | undefined,
): ContentReading | undefined {
	const reading = kind?.read(element, labels);
	const found = Object.values(reading ?? {}).some((part) => part !== undefined && part.length > 0);
	return found ? reading : undefined;
}

/**
 * What the content of a live message says. An element whose kind isn't in the table is read by its fields; what nobody
 * can read is told in `unread`.
 *
 * @param content `normalizedMessage.content`
 * @param labels of the forms of the conversation
 * @param hasText whether the message has words beside its content
 */
export function readLiveContent(
	content: readonly JsonObject[],
	hasText: boolean,
	labels?: FieldLabels,
): ContentReading {
	return joined(
		content.map((element): ContentReading => {
			const kind = liveKind(element.contentType);
			const own = readBy(kind, element, labels);
			if (own !== undefined) return own;
			if (kind === undefined) {
				for (const other of everyLiveKind) {
					const read = readBy(other, element, labels);
					if (read !== undefined) return read;
				}
			}
			return hasText && kind?.inText === true ? {} : { unread: kind?.without ?? 'words' };
		}),
	);
}

/** The same of a recorded message, whose fields stand in the message itself and may be of several kinds at once. */
export function readRecordedContent(
	message: JsonObject,
	hasText: boolean,
	labels?: FieldLabels,
): ContentReading {
	const { contentType } = message;
	const read = everyRecordedKind.flatMap((kind) => readBy(kind, message, labels) ?? []);
	if (contentType === undefined || contentType === null || contentType === '') return joined(read);
	const kind = recordedKind(contentType);
	const told = readBy(kind, message, labels) !== undefined;
	if (told || (kind !== undefined && (hasText || read.length > 0))) return joined(read);
	return joined([...read, { unread: kind?.without ?? 'words' }]);
}
