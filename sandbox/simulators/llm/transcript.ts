/** One turn as a reader would recognise it in a prompt, whatever the template made of it. */
export interface Turn {
	role: string;
	text: string;
}

interface Line extends Turn {
	/** Whether a time stands before the text, as in a transcript and unlike in `- Customer: Milo`. */
	stamped: boolean;
}

const speakers = 'customer|agent|user|bot|botflow|workflow|acd|external|internal|system';
/** `customer: text`, `[2026-09-14T09:12:00Z] agent (Alice): text`, `- [t12] **Customer**: text` … */
const spoken = new RegExp(
	`^([\\d\\sTZ:.,+\\-\\[\\]()#|/*>_"'t]*)\\b(${speakers})\\b([^:\\n]{0,60}|[^\\n]{0,60}[)\\]}])?:\\s+(\\S.*)$`,
	'i',
);
/** `- Customer: Milo`: a fact of a list, unless it carries a time. */
const listed = /^\s*[-*]\s/;
const time = /\d\d:\d\d/;
/** A blank line, a heading or a fence ends a turn that goes over several lines. */
const ending = /^\s*$|^\s*(?:[A-Z][A-Z ]+:|#+ |---|```|<\/?[\w-]+>)/;

const inJson = new RegExp(
	`"role"\\s*:\\s*"(${speakers})"[^{}]*?"text"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`,
	'gi',
);
const inMarkup = new RegExp(`<[^<>]*role="(${speakers})"[^<>]*>([^<]+)`, 'gi');

function lineTurn(line: string): Line | undefined {
	const [, before = '', role, after = '', text] = spoken.exec(line) ?? [];
	if (role === undefined || text === undefined) return undefined;
	const stamped = time.test(before) || time.test(after);
	if (!stamped && listed.test(line)) return undefined;
	return { role: role.toLowerCase(), text: text.trim(), stamped };
}

/** When some lines carry a time, the others are facts, or a customer's forgery. */
function spokenTurns(prompt: string): Turn[] {
	const all = prompt.split('\n').map((line) => ({ line, turn: lineTurn(line) }));
	const onlyStamped = all.some(({ turn }) => turn?.stamped === true);
	const turns: Turn[] = [];
	let open: Turn | undefined;
	for (const { line, turn } of all) {
		if (turn !== undefined && (turn.stamped || !onlyStamped)) {
			open = { role: turn.role, text: turn.text };
			turns.push(open);
		} else if (ending.test(line)) {
			open = undefined;
		} else if (open !== undefined) {
			open.text += `\n${line.trim()}`;
		}
	}
	return turns;
}

function foundTurns(prompt: string, pattern: RegExp): Turn[] {
	return [...prompt.matchAll(pattern)].map(([, role = '', text = '']) => ({
		role: role.toLowerCase(),
		text: text.replace(/\\n/g, ' ').replace(/\\"/g, '"').trim(),
	}));
}

/** The turns written in a prompt: lines that begin with a speaker, JSON objects with role and text, or tags with a role. */
export function turnsIn(prompt: string): Turn[] {
	return [...spokenTurns(prompt), ...foundTurns(prompt, inJson), ...foundTurns(prompt, inMarkup)];
}

/** What the prompt says about a labelled fact, e.g. `Queue: Billing` or `"queue_name": "Billing"`. */
export function factIn(prompt: string, label: string): string | undefined {
	const pattern = new RegExp(
		`\\b${label}(?:[_ ]?name)?\\W{0,3}[:=][ \\t]*["'*]*([^\\n"',;|]{1,60})`,
		'i',
	);
	const [, value] = pattern.exec(prompt) ?? [];
	const text = value
		?.split(/\.\s/)[0]
		?.trim()
		.replace(/[*.]+$/, '');
	return text === undefined || text === '' ? undefined : text;
}
