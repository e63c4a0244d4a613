import type { LabelledTurn } from './makeCorpus';

export interface Span {
	entity: string;
	start: number;
	end: number;
}

export interface Score {
	/** Per entity: how many there are, how many were masked from end to end, how many findings of it there were and how many hit a label. */
	entities: Map<string, { total: number; masked: number; found: number; right: number }>;
	/** Turns without anything private, and how many of them were altered. */
	clean: number;
	altered: number;
	/** Turns that show what went wrong. */
	examples: string[];
}

/** Compares what was found with what is there. A value counts as masked when none of its letters and digits is left. */
export function score(
	corpus: readonly LabelledTurn[][],
	find: (conversation: readonly LabelledTurn[]) => Span[][],
): Score {
	const result: Score = { entities: new Map(), clean: 0, altered: 0, examples: [] };
	const row = (entity: string): { total: number; masked: number; found: number; right: number } => {
		const known = result.entities.get(entity) ?? { total: 0, masked: 0, found: 0, right: 0 };
		result.entities.set(entity, known);
		return known;
	};
	for (const conversation of corpus) {
		const found = find(conversation);
		conversation.forEach(({ text, labels }, index) => {
			const spans = found[index] ?? [];
			for (const label of labels) {
				const entry = row(label.entity);
				entry.total++;
				let left = 0;
				for (let at = label.start; at < label.end; at++)
					if (
						/[\p{L}\p{N}]/u.test(text[at] ?? '') &&
						!spans.some(({ start, end }) => start <= at && end > at)
					)
						left++;
				if (left === 0) entry.masked++;
				else result.examples.push(`missed ${label.entity}: ${text}`);
			}
			for (const span of spans) {
				const entry = row(span.entity);
				entry.found++;
				if (labels.some(({ start, end }) => start < span.end && end > span.start)) entry.right++;
				else
					result.examples.push(
						`wrong ${span.entity} "${text.slice(span.start, span.end)}": ${text}`,
					);
			}
			if (labels.length === 0) {
				result.clean++;
				if (spans.length > 0) result.altered++;
			}
		});
	}
	return result;
}

export function asTable({ entities, clean, altered }: Score): string {
	const rows = [...entities]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, { total, masked, found, right }]) => {
			const share = (part: number, whole: number): string =>
				whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
			return `| ${name} | ${masked}/${total} | ${share(masked, total)} | ${share(right, found)} |`;
		});
	return [
		'| entity | masked | recall | precision |',
		'|---|---|---|---|',
		...rows,
		'',
		`Clean turns altered: ${altered} of ${clean} (${((altered / Math.max(1, clean)) * 100).toFixed(2)} %).`,
	].join('\n');
}
