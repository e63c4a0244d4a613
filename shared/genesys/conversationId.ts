import { invalidInput } from '../errors';
import { cleanId } from './cleanId';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** What stands before a conversation's id in an address: a path of interactions or conversations, or a query field. */
const URL_HINT =
	/(?:interactions?|conversations?)\/(?:[a-z-]+\/)*$|[?&#](?:interaction|conversation)(?:id)?=$/i;
const MAX_ADDRESS = 2_000;

/**
 * The conversation id in what a user typed or pasted: the bare id, or a Genesys URL that contains one, such as
 * `https://apps.mypurecloud.com/directory/#/analytics/interactions/<id>/admin/details`.
 *
 * @param displayName of the parameter it stands in, for messages
 * @throws ServiceError `invalid_input` when there is none, or a URL holds several and none stands where an id belongs
 */
export function parseConversationId(input: unknown, displayName = 'Conversation ID'): string {
	const text = typeof input === 'string' ? cleanId(input) : '';
	if (typeof input !== 'string' && input !== undefined && input !== null)
		throw notText(input, displayName);
	if (text === '') {
		throw invalidInput(
			`The parameter '${displayName}' is empty`,
			'Enter the ID of a Genesys Cloud conversation, or an expression that gives one, e.g. {{ $json.conversationId }}.',
		);
	}
	if (/^[A-Za-z0-9_-]{1,100}$/.test(text)) return bareId(text, displayName);
	// Longer than any address: somebody's whole payload, in which an id could be anybody's.
	if (text.length > MAX_ADDRESS) throw noId(displayName);
	const decoded = cleanId(decode(text));
	if (!/[/#?]/.test(decoded)) throw noId(displayName);

	const found = [...decoded.matchAll(UUID)];
	const first = found[0];
	if (first === undefined) throw noId(displayName);
	if (new Set(found.map((match) => match[0].toLowerCase())).size === 1)
		return first[0].toLowerCase();
	const placed = found.find((match) => URL_HINT.test(decoded.slice(0, match.index)));
	if (placed === undefined) throw noId(displayName);
	return placed[0].toLowerCase();
}

const ONE_UUID = new RegExp(`^${UUID.source}$`, 'i');

/**
 * The platform's own ids are UUIDs. A test system may have others, which go to the API as they are; a word or a plain number is
 * surely none, and asking for it would only cost a request and give a puzzling "not found".
 */
function bareId(text: string, displayName: string): string {
	if (ONE_UUID.test(text)) return text.toLowerCase();
	const isCompound = /\d/.test(text) && /[A-Za-z0-9][_-][A-Za-z0-9]/.test(text);
	if (!isCompound) throw noId(displayName);
	return text;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function notText(input: unknown, displayName: string) {
	const kind = Array.isArray(input)
		? 'a list'
		: `${typeof input === 'object' ? 'an' : 'a'} ${typeof input}`;
	return invalidInput(
		`The parameter '${displayName}' is ${kind}, not text`,
		'Enter an expression that returns the ID of one conversation, e.g. {{ $json.conversationId }}. To read several, use one item for each.',
	);
}

function noId(displayName: string) {
	return invalidInput(
		`The parameter '${displayName}' holds no conversation ID`,
		'Enter the ID alone (e.g. 6d958a27-27ac-4da5-83a5-7ecac4a2ff11), or the address of the interaction in Genesys Cloud, which contains it.',
	);
}
