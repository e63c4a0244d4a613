/**
 * Bodies in the shapes of the Genesys Cloud Platform API, with only what a test is about. Written by hand from the API's
 * models, not from the code under test.
 */
type Json = Record<string, unknown>;

/** `GET /api/v2/conversations/{id}`. Times are seconds after 10:00 on a fixed day unless given as text. */
export function conversationBody(participants: readonly unknown[], fields: Json = {}): Json {
	return { id: 'conversation-1', startTime: at(0), participants, ...fields };
}

export function at(seconds: number): string {
	return new Date(Date.UTC(2026, 8, 9, 10) + seconds * 1000).toISOString();
}

/** Who took part. `medium` names the array his one communication stands in. */
export interface Part {
	id: string;
	purpose: string;
	medium?: string;
	state?: string;
	from?: number;
	/** Absent: only alerted. */
	connected?: number;
	/** Absent: still there. */
	to?: number;
	/** Ids of the messages the communication lists. */
	lists?: readonly string[];
	/** Further keys of the participant. */
	more?: Json;
	/** Further keys of the communication. */
	communication?: Json;
}

export function part({
	id,
	purpose,
	medium = 'messages',
	state,
	from = 0,
	connected,
	to,
	lists = [],
	more,
	communication,
}: Part): Json {
	const times = {
		...(connected === undefined ? {} : { connectedTime: at(connected) }),
		...(to === undefined ? {} : { endTime: at(to) }),
	};
	return {
		id,
		purpose,
		startTime: at(from),
		...times,
		[medium]: [
			{
				id: `communication of ${id}`,
				state: state ?? (to === undefined ? 'connected' : 'disconnected'),
				direction: 'inbound',
				...(connected === undefined ? {} : { connectedTime: at(connected) }),
				...(medium === 'messages'
					? { type: 'webmessaging', messages: lists.map((messageId) => ({ messageId })) }
					: {}),
				...communication,
			},
		],
		...more,
	};
}

/** One entity of the bulk answer with `useNormalizedMessage=true`. */
export function entity(id: string, text: string, seconds: number, fields: Json = {}): Json {
	const direction = fields.direction ?? 'inbound';
	return {
		id,
		timestamp: at(seconds),
		direction,
		normalizedMessage: { id, type: 'Text', text, direction },
		...fields,
	};
}

export function bulk(...entities: unknown[]): Json {
	return { entities };
}
