/** One turn as a reader would recognise it in a prompt, whatever the template made of it. */
export interface Turn {
	role: string;
	text: string;
}

const speakers = 'customer|agent|user|bot|botflow|workflow|acd|external|internal|system';
/** `customer: text`, `- [12] 2026-09-14T09:12:00Z agent (Alice): text`, `[CUSTOMER]: text` … */
const spoken = new RegExp(`^[^a-z]*(?:\\d[\\dTtZz:.+\\- ]*\\W+|t\\d+\\W+)*(${speakers})\\b([^:\\n]{0,60}|[^\\n]{0,60}[)\\]}])?:\\s+(\\S.*)$`, 'i');
const inJson = new RegExp(`"role"\\s*:\\s*"(${speakers})"[^{}]*?"text"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'gi');

/** The turns written in a prompt: lines that begin with a speaker, or JSON objects with role and text. */
export function turnsIn(prompt: string): Turn[] {
	const turns: Turn[] = [];
	for (const line of prompt.split('\n')) {
		const [, role, , text] = spoken.exec(line) ?? [];
		if (role !== undefined && text !== undefined) turns.push({ role: role.toLowerCase(), text: text.trim() });
	}
	for (const [, role, text] of prompt.matchAll(inJson)) {
		if (role !== undefined && text !== undefined) turns.push({ role: role.toLowerCase(), text: text.replace(/\\n/g, ' ').replace(/\\"/g, '"') });
	}
	return turns;
}

/** What the prompt says about a labelled fact, e.g. `Queue: Billing` or `"queue_name": "Billing"`. */
export function factIn(prompt: string, label: string): string | undefined {
	const [, value] = new RegExp(`\\b${label}(?:[_ ]?name)?\\W{0,3}[:=]\\s*["'*]*([^\\n"',;|]{1,60})`, 'i').exec(prompt) ?? [];
	const text = value?.trim().replace(/[*.]+$/, '');
	return text === undefined || text === '' ? undefined : text;
}
