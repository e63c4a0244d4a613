import type { TemplateError } from '../template';

/** What people call things that the context has under another name: other tools' names, the API's, the tutorial's. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	messages: 'message_history',
	history: 'message_history',
	chat_history: 'message_history',
	turns: 'message_history',
	conversation_history: 'message_history',
	transcript: 'fenced',
	fence: 'fenced',
	conversation: 'conversation_id',
	id: 'conversation_id',
	conversationid: 'conversation_id',
	customer: 'customer_name',
	caller: 'customer_name',
	agent: 'agent_name',
	user: 'agent_name',
	queue: 'queue_name',
	routing: 'queue_name',
	type: 'channel',
	media_type: 'channel',
	mediatype: 'channel',
	status: 'state',
	start: 'start_time',
	end: 'end_time',
	duration: 'duration_ms',
	sender: 'role',
	from: 'role',
	purpose: 'role',
	speaker: 'role',
	content: 'text',
	body: 'text',
	message: 'text',
	time: 'timestamp',
	date: 'timestamp',
	author: 'name',
};

/** The context's own name for what a template calls otherwise, if it has one there. */
export function otherNameOf(
	path: string | undefined,
	context: Readonly<Record<string, unknown>>,
): string | undefined {
	const [, parent = '', last = ''] = /^(.*?)\.?([A-Za-z_]\w*)$/.exec(path ?? '') ?? [];
	const name = OTHER_NAMES[last.toLowerCase()];
	if (name === undefined) return undefined;
	if (parent === '') return name in context ? name : undefined;
	const [first]: readonly unknown[] = Array.isArray(context.message_history)
		? context.message_history
		: [];
	const isTurn =
		parent.startsWith('message_history[') &&
		typeof first === 'object' &&
		first !== null &&
		name in first;
	return isTurn ? name : undefined;
}

/** What stands before a key: `m.` or `m[`. Looked for in at most an excerpt's length. */
const OWNER = /([A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}|\[[^\][]{0,60}\]){0,8})[.[]$/;

/**
 * The missing name as its author would write it rightly at this place: `m.text` for `m.txt`, though the data call it `message_history[0].txt`.
 * Undefined where the place does not show it.
 */
export function writtenRightly(
	{ path = '', excerpt }: TemplateError,
	suggestion: string | undefined,
): string | undefined {
	const [line = '', caret = ''] = excerpt.split('\n');
	const at = caret.length - 1;
	const key = /[A-Za-z_]\w*$/.exec(path)?.[0];
	if (key === undefined || !line.slice(at).replace(/^['"]/, '').startsWith(key)) return undefined;
	if (key === path) return suggestion ?? key;
	const owner = OWNER.exec(line.slice(0, at))?.[1];
	return owner === undefined ? undefined : `${owner}.${suggestion ?? key}`;
}

/** `$json`, `$node`, `$('Webhook')` … */
const EXPRESSION =
	/\$(?:json|node|input|item|items|now|today|vars|env|workflow|execution|parameter|binary|fromAI|jmespath|\(|[a-z])/i;

/** Whether a template error comes from an n8n expression in a template. */
export function isExpression({ excerpt }: TemplateError): boolean {
	return EXPRESSION.test(excerpt.split('\n')[0] ?? '');
}

export const EXPRESSION_ADVICE =
	"Templates are Jinja and see only the conversation and your extra variables, not n8n's data. Add a row under 'Extra Variables', give it a name and the expression as its value, and write that name here.";
