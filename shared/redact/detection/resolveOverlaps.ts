import type { Match } from '../reading/turnReading';
import { isHighRisk } from '../entities';

/**
 * Candidates of one text without overlaps: the longest first, of equal ones the one of higher risk, then the one found first. Since a
 * later one is never longer than one that was taken, it overlaps only if its first or last character is taken.
 */
export function resolve<T extends Match>(candidates: readonly T[], length: number): T[] {
	if (candidates.length < 2) return [...candidates];
	const taken = new Uint8Array(length);
	const length_ = ({ start, end }: Match): number => end - start;
	const sorted = [...candidates].sort(
		(a, b) =>
			length_(b) - length_(a) || Number(isHighRisk(b.entity)) - Number(isHighRisk(a.entity)),
	);
	const kept: T[] = [];
	for (const candidate of sorted) {
		if (candidate.end <= candidate.start || taken[candidate.start] || taken[candidate.end - 1])
			continue;
		taken.fill(1, candidate.start, candidate.end);
		kept.push(candidate);
	}
	return kept.sort((a, b) => a.start - b.start);
}
