import type { Communication, ConversationParticipant } from '../../model';
import { connectedTimes, customersAmong, isAgent } from '../people/roles';
import { compare, compareTimes } from '../../time';

/** How a disconnect is spelt by GET /conversations (`transfer.consult`), analytics (`consultTransfer`) and events (`TRANSFER_CONSULT`). */
const SPELLINGS: Readonly<Record<string, string>> = {
	conferencetransfer: 'transfer.conference',
	transferconference: 'transfer.conference',
	consulttransfer: 'transfer.consult',
	transferconsult: 'transfer.consult',
	forwardtransfer: 'transfer.forward',
	transferforward: 'transfer.forward',
	noanswertransfer: 'transfer.noanswer',
	transfernoanswer: 'transfer.noanswer',
	notavailabletransfer: 'transfer.notavailable',
	transfernotavailable: 'transfer.notavailable',
	transportfailure: 'transport.failure',
	sessionexpired: 'session.expired',
	dndtransfer: 'transfer.dnd',
	transferdnd: 'transfer.dnd',
};

/** One spelling of a disconnect type: that of `GET /conversations/{id}`, in lower case. */
export function normaliseDisconnect(type: string | undefined): string | undefined {
	if (type === undefined || type === '') return undefined;
	return SPELLINGS[type.toLowerCase().replace(/[^a-z]/g, '')] ?? type.toLowerCase();
}

const PLATFORM = new Set(['system', 'timeout', 'inactivity']);

/**
 * Who hung up (inferred from payloads): the agent's communication `client` means the agent, the customer's `endpoint` the
 * customer; `peer` refers to the other side; `system`, `timeout` and `inactivity` mean the platform. Undefined while the
 * conversation is open, `unknown` when nothing tells.
 */
export function disconnectedBy(
	people: readonly ConversationParticipant[],
	agent: ConversationParticipant | undefined,
	ended: boolean,
): 'agent' | 'customer' | 'platform' | 'unknown' | undefined {
	if (!ended) return undefined;
	const customers = customersAmong(people);
	// A callback's own end says nothing of the call that was made.
	const spoken = customers.some((p) => p.communications.some((c) => c.channel === 'voice'));
	// Not of the agent alone: whom he had asked in between may have joined last and left first.
	const ours = lastOf(
		people.filter((p) => p === agent || (isAgent(p) && connectedTimes(p).length > 0)),
		spoken,
	);
	const theirs = lastOf(customers, spoken);
	const [a, c] = [ours?.disconnectType, theirs?.disconnectType];
	if (a === 'client' && c === 'endpoint')
		return compareTimes(theirs?.disconnectedTime, ours?.disconnectedTime) < 0
			? 'customer'
			: 'agent';
	if (a === 'client') return 'agent';
	if (c === 'endpoint') return 'customer';
	if ([a, c].some((type) => type !== undefined && PLATFORM.has(type))) return 'platform';
	// The peer of the customer is the agent and the other way round, as long as both do not point at each other.
	if (c === 'peer' && a === 'endpoint') return 'agent';
	if (a === 'peer' && c === 'client') return 'customer';
	if (c === 'peer' && (ours === undefined || a?.startsWith('transfer')))
		return platformElsewhere(people.filter((p) => !customers.includes(p)));
	return 'unknown';
}

/** Nobody had answered, or the last agent had handed the customer on: the other side was a queue or a flow. */
function platformElsewhere(others: readonly ConversationParticipant[]): 'platform' | 'unknown' {
	const last = lastOf(others, false);
	return last?.disconnectType !== undefined && PLATFORM.has(last.disconnectType)
		? 'platform'
		: 'unknown';
}

function lastOf(
	people: readonly ConversationParticipant[],
	voiceOnly: boolean,
): Communication | undefined {
	const all = people.flatMap((p) =>
		p.communications.map((c) => ({
			c,
			end: c.disconnectedTime ?? p.endTime,
			id: c.id ?? p.id ?? '',
		})),
	);
	const fitting =
		voiceOnly && all.some(({ c }) => c.channel === 'voice')
			? all.filter(({ c }) => c.channel === 'voice')
			: all;
	return fitting.sort((a, b) => compareTimes(a.end, b.end) || compare(a.id, b.id)).at(-1)?.c;
}
