import type { ConversationStore } from '../store';
import { wholeDays } from './interval';
import { select, type Selection } from './select';

const keptQueries = 8;

interface Kept {
	/** The state of the data that `ids` are of. */
	version: number;
	ids: readonly string[];
	/** Verdicts on conversations that never change, for when others have come. */
	known: Map<string, boolean>;
}

/** What a details query finds: conversations that STARTED on a UTC day its interval touches. */
export class DetailsQueries {
	/** By query: a client pages, and filtering 10,000 anew for each page is slow. */
	private readonly kept = new Map<string, Kept>();

	constructor(private readonly conversations: ConversationStore) {}

	idsOf(selection: Selection): readonly string[] {
		const { version } = this.conversations;
		const key = JSON.stringify(selection);
		const before = this.kept.get(key);
		if (before?.version === version) return before.ids;
		const known = before?.known ?? new Map<string, boolean>();
		const { fromMs, toMs } = wholeDays(selection.interval);
		const ids = select(
			this.conversations,
			selection,
			({ startMs }) => startMs >= fromMs && startMs < toMs,
			known,
		);
		this.kept.set(key, { version, ids, known });
		for (const oldest of this.kept.keys()) {
			if (this.kept.size <= keptQueries) break;
			this.kept.delete(oldest);
		}
		return ids;
	}

	clear(): void {
		this.kept.clear();
	}
}

/** Never exact, another number on every page, zero only when there is nothing. */
export function approximateTotal(total: number, pageNumber: number): number {
	if (total === 0) return 0;
	const drift = [1, 0, 2, -1, 3][(pageNumber - 1) % 5] ?? 0;
	return Math.max(1, total + drift);
}
