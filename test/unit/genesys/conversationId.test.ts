import { parseConversationId } from '../../../shared/genesys/conversationId';
import { errorOf } from '../../support/everyText';

const ID = '6d958a27-27ac-4da5-83a5-7ecac4a2ff11';
const OTHER = 'e535e3d0-6c99-47e9-aa00-bf253e3b3aaa';

describe('a conversation id', () => {
	test.each([
		['bare', ID, ID],
		['with spaces and line ends around it', ` ${ID}\n`, ID],
		['in capitals', ID.toUpperCase(), ID],
		['of a test system goes to the API as it is', 'conversation_1-A', 'conversation_1-A'],
	])('%s is taken', (_name, input, expected) => {
		expect(parseConversationId(input)).toBe(expected);
	});

	test.each([
		[
			'the interaction view',
			`https://apps.mypurecloud.com/directory/#/engage/admin/interactions/${ID}`,
		],
		[
			'the performance view',
			`https://apps.mypurecloud.com/directory/#/analytics/interactions/${ID}/admin/details`,
		],
		[
			'the details with a query',
			`https://apps.mypurecloud.de/directory/#/analytics/interactions/${ID}/admin?tab=details`,
		],
		[
			'another region',
			`https://apps.usw2.pure.cloud/directory/#/analytics/interactions/${ID}/admin/details/`,
		],
		['the agent workspace', `https://apps.mypurecloud.ie/directory/#/interactions/${ID}`],
		[
			'an embedded client',
			`https://apps.mypurecloud.com/crm/index.html?crm=salesforce#conversation/${ID}`,
		],
		['the API', `https://api.mypurecloud.com/api/v2/conversations/${ID}`],
		['the API for one medium', `https://api.mypurecloud.com/api/v2/conversations/messages/${ID}`],
		['a selfUri without a host', `/api/v2/conversations/${ID}`],
		[
			'an address without a protocol',
			`apps.mypurecloud.com/directory/#/analytics/interactions/${ID}/admin`,
		],
		[
			'an escaped address',
			encodeURIComponent(`https://apps.mypurecloud.com/directory/#/analytics/interactions/${ID}`),
		],
		[
			'capitals',
			`https://apps.mypurecloud.com/directory/#/analytics/interactions/${ID.toUpperCase()}/admin`,
		],
		[
			'a broken escape',
			`https://apps.mypurecloud.com/directory/#/analytics/interactions/${ID}?x=%E0%A4%A`,
		],
		[
			'the same id twice',
			`https://apps.example/interactions/${ID}?conversationId=${ID.toUpperCase()}`,
		],
	])('is found in %s', (_name, input) => {
		expect(parseConversationId(input)).toBe(ID);
	});

	test.each([
		[
			'a participant',
			`https://api.mypurecloud.com/api/v2/conversations/calls/${ID}/participants/${OTHER}`,
		],
		['a recording', `https://api.mypurecloud.com/api/v2/conversations/${ID}/recordings/${OTHER}`],
		[
			'an organization before it',
			`https://apps.example/${OTHER}/#/analytics/interactions/${ID}/admin`,
		],
		['a query with several ids', `https://apps.example/view?queueId=${OTHER}&conversationId=${ID}`],
		[
			'a query that calls it interaction',
			`https://apps.example/view?userId=${OTHER}&interactionId=${ID}`,
		],
	])('is told apart from the id of %s in the same address', (_name, input) => {
		expect(parseConversationId(input)).toBe(ID);
	});
});

describe('no conversation id', () => {
	test.each([
		['nothing', undefined],
		['null', null],
		['an empty text', ''],
		['spaces', ' \t\n'],
	])('%s is called empty', (_name, input) => {
		const error = errorOf(() => parseConversationId(input));
		expect(error).toMatchObject({ code: 'invalid_input', retryable: false });
		expect(error.message).toContain("'Conversation ID' is empty");
	});

	test.each([
		['a word', 'hello'],
		['a word of several', 'not-an-id'],
		['a plain number', '4711'],
		['an underscore', '_'],
		['a sentence', 'the conversation of yesterday'],
		['a path upwards', '../../oauth/token'],
		['an address without an id', 'https://apps.mypurecloud.com/directory/#/analytics/interactions'],
		['an id that is too short', 'https://apps.example/interactions/6d958a27-27ac-4da5'],
		['two ids, none where a conversation belongs', `https://apps.example/${ID}/${OTHER}`],
		['an expression that was not evaluated', '{{ $json.conversationId }}'],
		['a text of more than 100 characters', 'a'.repeat(101)],
		[
			'a whole conversation in the place of its address',
			JSON.stringify({ x: `interactions/${ID} `.repeat(100) }),
		],
	])('%s holds none', (_name, input) => {
		const error = errorOf(() => parseConversationId(input));
		expect(error).toMatchObject({ code: 'invalid_input', retryable: false });
		expect(error.message).toContain("'Conversation ID' holds no conversation ID");
		expect(error.message).not.toContain(input);
	});
});

test('the parameter is called as the editor calls it', () => {
	expect(errorOf(() => parseConversationId('hello', 'Interaction')).message).toContain(
		"'Interaction'",
	);
});
