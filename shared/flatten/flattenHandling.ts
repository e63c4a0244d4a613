import type { Conversation, Transfer } from '../genesys';
import type { FlatContext, TransferContext } from '../domain';

type Handling = Pick<
	FlatContext,
	| 'duration_ms'
	| 'agents'
	| 'missed_alert_count'
	| 'bot_names'
	| 'transfer_count'
	| 'transfers'
	| 'consult_count'
	| 'hold_count'
	| 'hold_ms'
	| 'on_hold'
	| 'disconnected_by'
	| 'wrap_up_codes'
	| 'wrap_up_names'
	| 'wrap_up_notes'
	| 'acw_ms'
>;

/** How the conversation was handled, flat. A source that tells nothing of it (the tutorial's shape) gives empty lists and zeros. */
export function handlingOf({
	agents = [],
	bots = [],
	transfers = [],
	holds,
	wrapUps = [],
	...conversation
}: Conversation): Handling {
	return {
		duration_ms: conversation.durationMs ?? '',
		agents: agents
			.filter((agent) => agent.connectedTime !== undefined)
			.map((agent) => ({
				name: agent.name ?? 'Anonymous',
				user_id: agent.userId ?? '',
				current: agent.current,
			})),
		missed_alert_count: agents.reduce((sum, { missedAlerts }) => sum + missedAlerts, 0),
		bot_names: unique(bots.map(({ name }) => name)),
		transfer_count: transfers.length,
		transfers: transfers.map(toTransfer),
		consult_count: conversation.consults ?? 0,
		hold_count: holds?.count ?? 0,
		hold_ms: holds?.totalMs ?? 0,
		on_hold: holds?.now ?? false,
		disconnected_by: conversation.disconnectedBy ?? '',
		wrap_up_codes: unique(wrapUps.map(({ code }) => code)),
		wrap_up_names: unique(wrapUps.map(({ name }) => name)),
		wrap_up_notes: wrapUps.flatMap(({ notes }) => notes ?? []),
		acw_ms: conversation.acwMs ?? '',
	};
}

function toTransfer({ kind, time, by, toQueue, toUser }: Transfer): TransferContext {
	return { kind, time: time ?? '', from: by?.name ?? '', to: toUser?.name ?? toQueue?.name ?? '' };
}

function unique(values: ReadonlyArray<string | undefined>): string[] {
	return [...new Set(values.filter((value) => value !== undefined))];
}
