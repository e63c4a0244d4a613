import { compare, compareTimes, timeOf } from '../../time';
import type { WrittenMessage } from './writtenMessage';

/** Two sources may round the time of a message differently. In ms. */
const TOLERANCE_MS = 1_500;

/**
 * A recording may know a message by another id than the live texts do. Of two with the same words at the same time, one from
 * each, the recorded one is left out. Each live message stands for at most one recorded one, so that who wrote "ok" twice did.
 *
 * @param messages each id once
 * @param all every copy of them
 * @param listed those the conversation itself lists, by id
 */
export function withoutRecordedDuplicates(
	messages: ReadonlyMap<string, WrittenMessage>,
	all: readonly WrittenMessage[],
	listed: ReadonlyMap<string, unknown>,
): Map<string, WrittenMessage> {
	const kept = new Map(messages);
	const liveIds = new Set(
		all.filter(({ source }) => source === 'messages.bulk').map(({ id }) => id),
	);
	// Where one id is known to both, or to the conversation, ids are the same everywhere and have told the doubles already.
	if (all.some(({ source, id }) => source === 'recordings' && (liveIds.has(id) || listed.has(id))))
		return kept;
	const inOrder = [...messages.values()].sort(
		(a, b) => compareTimes(a.timestamp, b.timestamp) || compare(a.id, b.id),
	);
	const live = new Map<string, WrittenMessage[]>();
	for (const message of inOrder) {
		if (message.source !== 'messages.bulk' || sameness(message) === undefined) continue;
		const key = sameness(message) ?? '';
		live.set(key, [...(live.get(key) ?? []), message]);
	}
	for (const message of inOrder) {
		const candidates =
			message.source === 'recordings' ? live.get(sameness(message) ?? '') : undefined;
		const twin =
			candidates?.findIndex(
				({ timestamp }) => Math.abs(timeOf(timestamp) - timeOf(message.timestamp)) <= TOLERANCE_MS,
			) ?? -1;
		if (candidates === undefined || twin < 0) continue;
		candidates.splice(twin, 1);
		kept.delete(message.id);
	}
	return kept;
}

function sameness({
	typed,
	content,
	timestamp,
	deleted,
	wordless,
}: WrittenMessage): string | undefined {
	const { words = [], offered = [], picked = [], attachments = [] } = content;
	if (deleted || wordless || timestamp === undefined) return undefined;
	const said = [...new Set([typed, ...words, ...picked])].join(' ').replace(/\s+/g, ' ').trim();
	if (said === '' && offered.length === 0 && attachments.length === 0) return undefined;
	return JSON.stringify([said, said === '' ? [offered, attachments.length] : 0]);
}
