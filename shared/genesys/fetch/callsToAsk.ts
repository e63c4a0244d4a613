import { asObject, bodiesIn } from '../api/schemas/lenient';
import type {
	WireCommunication,
	WireConversation,
	WireParticipant,
} from '../api/schemas/conversationSchema';

/** A call whose transcript may be asked for. */
export interface Call {
	id: string;
	/** Absent while it is open. */
	endedAt?: string;
}

/** Whether a conversation has calls whose words could be had. */
export const hasCalls = (wire: WireConversation): boolean =>
	wire.participants.some((p) => p.calls.length + p.callbacks.length > 0);

/** All calls, each once, in the order of the payload. A callback alone, whose call was never made, has nothing to transcribe. */
export function callsIn(wire: WireConversation): Call[] {
	return once(of(wire, wire.participants));
}

/** The customers' calls; those of everybody in a call without a customer. */
export function customerCalls(wire: WireConversation): Call[] {
	const customers = wire.participants.filter(({ purpose }) =>
		['customer', 'external'].includes((purpose ?? '').toLowerCase()),
	);
	const theirs = once(of(wire, customers));
	return theirs.length > 0 ? theirs : callsIn(wire);
}

/** The sessions that recordings are of. Without recordings the calls of which the conversation itself says that they were recorded. */
export function recordedCalls(wire: WireConversation, recordings: unknown): Call[] {
	const known = new Map(callsIn(wire).map((call) => [call.id, call]));
	const sessions = (Array.isArray(recordings) ? bodiesIn(recordings) : []).flatMap((body) => {
		const id = asObject(body)?.sessionId;
		return typeof id === 'string' && id !== '' ? [id] : [];
	});
	if (sessions.length > 0)
		return once(sessions.map((id) => known.get(id) ?? { id, endedAt: wire.endTime }));
	const recorded = new Set(
		wire.participants.flatMap((p) =>
			p.calls.flatMap(({ id, recording }) => (recording === true && id !== undefined ? [id] : [])),
		),
	);
	return [...known.values()].filter(({ id }) => recorded.has(id));
}

const once = (calls: readonly Call[]): Call[] => [
	...new Map(calls.map((call) => [call.id, call])).values(),
];

function of(wire: WireConversation, people: readonly WireParticipant[]): Call[] {
	return people.flatMap((p) =>
		p.calls.flatMap((c) => (c.id === undefined ? [] : [{ id: c.id, endedAt: endOf(c, p, wire) }])),
	);
}

function endOf(
	c: WireCommunication,
	p: WireParticipant,
	wire: WireConversation,
): string | undefined {
	const over = ['disconnected', 'terminated'].includes((c.state ?? '').toLowerCase());
	return (
		c.disconnectedTime ??
		p.endTime ??
		wire.endTime ??
		(over ? (c.connectedTime ?? p.startTime ?? wire.startTime) : undefined)
	);
}
