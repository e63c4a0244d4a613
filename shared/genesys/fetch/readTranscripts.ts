import type { GenesysConnection } from '../api/client';
import { getTranscripts } from '../api/operations/getTranscript';
import { orRefusal, Refusal } from '../api/refusal';
import type { WireConversation } from '../api/schemas/conversationSchema';
import { type Call, callsIn, customerCalls, recordedCalls } from './callsToAsk';
import { fetchRecordings } from './fetchTexts';
import { isOverdue, mayStillCome, sinceEnd } from './pendingWindow';

/** What became of the transcript of one communication. */
export interface TranscriptOf {
	communicationId: string;
	status: 'available' | 'pending' | 'none' | 'forbidden' | 'failed' | 'notLicensed';
	/** Why it was asked for: it is a customer's, a recording is of it, or it is one of the others. */
	line: 'customer' | 'recorded' | 'other';
	/** When the communication ended; absent while it is open. */
	endedAt?: string;
	/** The transcripts as the API sent them. */
	bodies: unknown[];
	/** Why there are none. */
	refusal?: Refusal;
	/** The API has none, and doesn't say whether one is to come. */
	empty?: true;
}

export interface ReadTranscripts {
	calls: TranscriptOf[];
	/** Recordings that were read on the way, as the API sent them. */
	recordings?: unknown[];
}

/** What was asked for, for `source`. */
export type TriedCall = Pick<TranscriptOf, 'communicationId' | 'line' | 'status'>;

export function triedCalls(calls: readonly TranscriptOf[]): TriedCall[] {
	return calls.map(({ communicationId, line, status }) => ({ communicationId, line, status }));
}

/**
 * The voice transcripts of a conversation, communication by communication: the customers' first. Only if the API has none of these, those
 * that recordings are of, then all others; at most as many as there are calls. A communication that is still open is not asked for:
 * its transcript is made when it ends.
 *
 * @param only this communication and no other, whosever it is
 * @param given recordings that were read already
 * @throws ServiceError auth, rate_limited, cancelled
 */
export async function readTranscripts(
	connection: GenesysConnection,
	wire: WireConversation,
	only?: string,
	given?: unknown,
): Promise<ReadTranscripts> {
	const all = callsIn(wire);
	if (only !== undefined) {
		const call = all.find(({ id }) => id === only) ?? { id: only, endedAt: wire.endTime };
		return { calls: await readEach(connection, wire, [call], 'customer') };
	}
	const calls = await readEach(connection, wire, customerCalls(wire), 'customer');
	if (!areEmpty(calls)) return { calls };
	const next = async (candidates: readonly Call[], line: TranscriptOf['line']): Promise<void> => {
		const asked = new Set(calls.map(({ communicationId }) => communicationId));
		const open = candidates.filter(({ id }) => !asked.has(id));
		const left = Math.max(0, all.length - calls.length);
		calls.push(...(await readEach(connection, wire, open.slice(0, left), line)));
	};
	const recordings =
		calls.length < all.length
			? (given ?? (await fetchRecordings(connection, wire, { patient: false })))
			: undefined;
	await next(recordedCalls(wire, recordings), 'recorded');
	if (areEmpty(calls)) await next(all, 'other');
	return {
		calls: calls.some(({ status }) => status === 'available') ? calls.map(settled) : calls,
		...(Array.isArray(recordings) ? { recordings: recordings as unknown[] } : {}),
	};
}

const areEmpty = (calls: readonly TranscriptOf[]): boolean =>
	calls.length > 0 && calls.every(({ empty }) => empty === true);

/** The words are on another line: this one has none, and nobody waits for it. */
function settled(call: TranscriptOf): TranscriptOf {
	if (call.empty !== true) return call;
	const detail = 'The transcript of the call is on another line.';
	return { ...call, status: 'none', refusal: new Refusal({ status: 404, reason: 'none', detail }) };
}

async function readEach(
	connection: GenesysConnection,
	wire: WireConversation,
	calls: readonly Call[],
	line: TranscriptOf['line'],
): Promise<TranscriptOf[]> {
	const found: TranscriptOf[] = [];
	let refused: Pick<TranscriptOf, 'status' | 'refusal'> | undefined;
	for (const { id, endedAt } of calls) {
		const about = { communicationId: id, line, ...(endedAt === undefined ? {} : { endedAt }) };
		const one: TranscriptOf =
			refused === undefined
				? { ...about, bodies: [], ...(await read(connection, wire, id, endedAt)) }
				: { ...about, bodies: [], ...refused };
		// What one call is refused for, the others of the same conversation are.
		if (one.status === 'forbidden' || one.status === 'notLicensed')
			refused = { status: one.status, refusal: one.refusal };
		found.push(one);
	}
	return found;
}

type Outcome = Pick<TranscriptOf, 'status' | 'refusal' | 'empty'> & { bodies?: unknown[] };

function without(status: 'pending' | 'none', detail: string, http: number): Outcome {
	return { status, refusal: new Refusal({ status: http, reason: status, detail }) };
}

async function read(
	connection: GenesysConnection,
	wire: WireConversation,
	communicationId: string,
	endedAt: string | undefined,
): Promise<Outcome> {
	if (endedAt === undefined)
		return without('pending', "The call isn't over. Its transcript is made when it ends.", 202);
	const answer = await orRefusal(getTranscripts(connection, wire.id, communicationId));
	if (answer instanceof Refusal) {
		const { reason } = answer;
		const status = reason === 'forbidden' || reason === 'notLicensed' ? reason : 'failed';
		return { status, refusal: answer };
	}
	if (answer.status === 'available') return { status: 'available', bodies: answer.bodies };
	const since = sinceEnd(endedAt, connection);
	if (answer.status === 'pending') {
		return isOverdue(endedAt, connection)
			? without(
					'none',
					`Genesys Cloud still answers "not ready" (202), ${since}. There may never be a transcript.`,
					202,
				)
			: without(
					'pending',
					`Genesys Cloud isn't ready with the transcript, ${since}. Try again later.`,
					202,
				);
	}
	const empty = mayStillCome(endedAt, connection)
		? without('pending', `Genesys Cloud has no transcript yet, ${since}. Try again later.`, 404)
		: without(
				'none',
				`Genesys Cloud has no transcript, ${since}. It doesn't say whether one will come.`,
				404,
			);
	return { ...empty, empty: true };
}
