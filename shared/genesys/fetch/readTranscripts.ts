import type { GenesysConnection } from '../api/client';
import { getTranscripts } from '../api/operations/getTranscript';
import { mayStillCome } from './pendingWindow';
import { orRefusal, Refusal } from '../api/refusal';
import type {
	WireCommunication,
	WireConversation,
	WireParticipant,
} from '../api/schemas/conversationSchema';

/** What became of the transcript of one communication. */
export interface TranscriptOf {
	communicationId: string;
	status: 'available' | 'pending' | 'none' | 'forbidden' | 'failed';
	/** When the communication ended; absent while it is open. */
	endedAt?: string;
	/** The transcripts as the API sent them. */
	bodies: unknown[];
	/** Why there are none. */
	refusal?: Refusal;
}

/**
 * The voice transcripts of a conversation, communication by communication. They lie on the customer's; only a call without a
 * customer is looked for at everybody's. A communication that is still open is not asked for: its transcript is made when it ends.
 *
 * @param only this communication and no other, whosever it is
 * @throws ServiceError auth, rate_limited, cancelled
 */
export async function readTranscripts(
	connection: GenesysConnection,
	wire: WireConversation,
	only?: string,
): Promise<TranscriptOf[]> {
	const found: TranscriptOf[] = [];
	let forbidden: Refusal | undefined;
	for (const { id, endedAt } of callsOf(wire, only)) {
		const one: TranscriptOf =
			forbidden === undefined
				? await read(connection, wire, id, endedAt)
				: { communicationId: id, endedAt, status: 'forbidden', bodies: [], refusal: forbidden };
		// What one call is refused for, the others of the same conversation are.
		if (one.status === 'forbidden') forbidden = one.refusal;
		found.push(one);
	}
	return found;
}

async function read(
	connection: GenesysConnection,
	wire: WireConversation,
	communicationId: string,
	endedAt: string | undefined,
): Promise<TranscriptOf> {
	const without = (status: 'pending' | 'none', detail: string, http: number): TranscriptOf => {
		const refusal = new Refusal({ status: http, reason: status, detail });
		return {
			communicationId,
			status,
			...(endedAt === undefined ? {} : { endedAt }),
			bodies: [],
			refusal,
		};
	};
	if (endedAt === undefined)
		return without('pending', 'The call is not over; its transcript is made when it ends.', 202);
	const answer = await orRefusal(getTranscripts(connection, wire.id, communicationId));
	if (answer instanceof Refusal) {
		return {
			communicationId,
			status: answer.reason === 'forbidden' ? 'forbidden' : 'failed',
			endedAt,
			bodies: [],
			refusal: answer,
		};
	}
	if (answer.status === 'available')
		return { communicationId, status: 'available', endedAt, bodies: answer.bodies };
	if (answer.status === 'pending' || mayStillCome(endedAt, connection.tools.clock.now())) {
		return without(
			'pending',
			'Genesys Cloud has no transcript yet; they come within minutes of the end, sometimes later. Try again.',
			202,
		);
	}
	return without(
		'none',
		'Genesys Cloud has no transcript: the call was not recorded or not transcribed.',
		404,
	);
}

/** Whether a conversation has calls whose words could be had. */
export const hasCalls = (wire: WireConversation): boolean =>
	wire.participants.some((p) => p.calls.length + p.callbacks.length > 0);

interface Call {
	id: string;
	endedAt?: string;
}

/** Each once, in the order of the payload. A callback alone, whose call was never made, has nothing to transcribe. */
function callsOf(wire: WireConversation, only: string | undefined): Call[] {
	const customers = wire.participants.filter(({ purpose }) =>
		['customer', 'external'].includes((purpose ?? '').toLowerCase()),
	);
	const of = (people: readonly WireParticipant[]): Call[] =>
		people.flatMap((p) =>
			p.calls.flatMap((c) =>
				c.id === undefined ? [] : [{ id: c.id, endedAt: endOf(c, p, wire) }],
			),
		);
	const all = of(wire.participants);
	if (only !== undefined)
		return [all.find(({ id }) => id === only) ?? { id: only, endedAt: wire.endTime }];
	const theirs = of(customers);
	return [...new Map((theirs.length > 0 ? theirs : all).map((call) => [call.id, call])).values()];
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
