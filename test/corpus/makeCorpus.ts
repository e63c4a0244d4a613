import { makers } from './values';
import { Random } from './random';

export interface Label {
	entity: string;
	start: number;
	end: number;
}

export interface LabelledTurn {
	role: 'agent' | 'customer';
	text: string;
	labels: Label[];
}

export type Maker = (random: Random) => string;

/** Conversations from scripts, at least so many turns; the same seed gives the same ones. */
export function makeCorpus(
	scripts: readonly string[],
	turns: number,
	seed: number,
	values: Readonly<Record<string, Maker>> = makers,
): LabelledTurn[][] {
	const random = new Random(seed);
	const conversations: LabelledTurn[][] = [];
	for (let count = 0, index = 0; count < turns; index++) {
		const script = scripts[index % scripts.length];
		if (script === undefined) break;
		const conversation = make(random, script, values);
		conversations.push(conversation);
		count += conversation.length;
	}
	return conversations;
}

function make(
	random: Random,
	script: string,
	values: Readonly<Record<string, Maker>>,
): LabelledTurn[] {
	const last = new Map<string, string>();
	return script.split('|').map((line) => {
		const turn: LabelledTurn = {
			role: line.startsWith('A ') ? 'agent' : 'customer',
			text: '',
			labels: [],
		};
		for (const [index, piece] of line.slice(2).split(/[{}]/).entries()) {
			if (index % 2 === 0) {
				turn.text += piece;
				continue;
			}
			const name = piece.replace('.again', '');
			const make_ = values[name];
			if (make_ === undefined) throw new Error(`no maker for ${name}`);
			const value = piece.endsWith('.again') ? (last.get(name) ?? make_(random)) : make_(random);
			last.set(name, value);
			const start = turn.text.length;
			turn.text += value;
			const entity = name.split('.')[0] ?? '';
			if (entity === entity.toUpperCase())
				turn.labels.push({ entity, start, end: turn.text.length });
		}
		return turn;
	});
}
