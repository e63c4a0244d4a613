import { isObject, type JsonObject } from '../../core/answer';

const programs = new Set(['acd', 'ivr', 'workflow']);

function objects(value: unknown): JsonObject[] {
	const list: unknown[] = Array.isArray(value) ? value : [];
	return list.filter(isObject);
}

/** The segments of calls in which three people or more talk at one time. */
export function conferenceSegments(participants: readonly JsonObject[]): ReadonlySet<JsonObject> {
	const found = new Set<JsonObject>();
	const people = participants.filter(
		({ purpose, calls }) => !programs.has(String(purpose)) && objects(calls).length > 0,
	);
	if (people.length < 3) return found;
	const talking = people.flatMap((participant) =>
		objects(participant.calls)
			.flatMap((call) => objects(call.segments))
			.filter(({ type }) => type === 'Interact')
			.map((segment) => ({
				participant,
				segment,
				from: Date.parse(String(segment.startTime)),
				to: Date.parse(String(segment.endTime)) || Infinity,
			})),
	);
	for (const { from: moment } of talking) {
		const now = talking.filter(({ from, to }) => from <= moment && moment < to);
		if (new Set(now.map(({ participant }) => participant)).size < 3) continue;
		for (const { segment } of now) found.add(segment);
	}
	return found;
}
