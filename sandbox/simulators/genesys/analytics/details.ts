import type { ConversationStore } from '../store';
import { wholeDays } from './interval';
import { select, type Selection } from './select';

const keptQueries = 8;

/** What a details query finds: conversations that STARTED on a UTC day its interval touches. */
export class DetailsQueries {
	/** Results by query and state of the data: a client pages, and filtering 10,000 anew for each page is slow. */
	private readonly kept = new Map<string, readonly string[]>();

	constructor(private readonly conversations: ConversationStore) {}

	idsOf(selection: Selection): readonly string[] {
		const key = JSON.stringify([this.conversations.version, selection]);
		const known = this.kept.get(key);
		if (known !== undefined) return known;
		const { fromMs, toMs } = wholeDays(selection.interval);
		const ids = select(
			this.conversations,
			selection,
			({ startMs }) => startMs >= fromMs && startMs < toMs,
		);
		this.kept.set(key, ids);
		for (const oldest of this.kept.keys()) {
			if (this.kept.size <= keptQueries) break;
			this.kept.delete(oldest);
		}
		return ids;
	}
}

/** Never exact, another number on every page, zero only when there is nothing. */
export function approximateTotal(total: number, pageNumber: number): number {
	if (total === 0) return 0;
	const drift = [1, 0, 2, -1, 3][(pageNumber - 1) % 5] ?? 0;
	return Math.max(1, total + drift);
}
