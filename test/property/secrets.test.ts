import fc from 'fast-check';
import { explainAnswer as explainGenesys } from '../../shared/genesys/api/explainGenesysError';
import { explainAnswer as explainLlm } from '../../shared/llm/errors/explainLlmError';
import { toTransportError } from '../../shared/http/transportError';
import { everyText } from '../support/everyText';

/** As tokens and keys look: long, with digits among the letters. */
const token = fc
	.tuple(
		fc.constantFrom('', 'sk-', 'sk-proj-', 'gsk_', 'xai-', 'Bearer '),
		fc.stringMatching(/^[A-Za-z0-9_-]{20,48}$/),
	)
	.filter(([, text]) => /\d[A-Za-z]/.test(text) && /[g-z]/i.test(text))
	.map(([prefix, text]) => `${prefix}${text}`);

/** Words nobody writes into a message by accident. */
const words = fc.constantFrom(
	'my card is 4111 1111 1111 1111',
	'Jane Doe, 12 Elm Street, wrote this',
	'jane@example.com asked\nfor her refund',
);

const places = [
	'message',
	'code',
	'type',
	'param',
	'status',
	'contextId',
	'error',
	'description',
	'object',
	'detail',
];

/** A body with the secret somewhere: as a value, in a sentence, as a key, nested, in a list, or in no JSON at all. */
const bodyWith = (secret: string) =>
	fc
		.tuple(
			fc.subarray(places, { minLength: 1 }),
			fc.constantFrom('flat', 'nested', 'list', 'page', 'text'),
			fc.constantFrom(secret, `before ${secret} after`, `a.b_${secret}`),
		)
		.map(([keys, shape, value]) => {
			const object = {
				...Object.fromEntries(keys.map((key) => [key, value])),
				messageParams: { a: value, [secret]: value },
				details: [{ value, retryDelay: value }],
			};
			if (shape === 'flat') return JSON.stringify(object);
			if (shape === 'nested') return JSON.stringify({ type: 'error', error: object });
			if (shape === 'list') return JSON.stringify([{ error: object }]);
			return shape === 'page' ? `<html>${value}</html>` : value;
		});

const headerNames = [
	'x-request-id',
	'request-id',
	'inin-correlation-id',
	'genesys-correlation-id',
	'retry-after',
	'www-authenticate',
	'x-should-retry',
	'location',
];
const planted = fc.oneof(token, words).chain((secret) =>
	fc.record({
		secret: fc.constant(secret),
		status: fc.constantFrom(300, 400, 401, 402, 403, 404, 408, 409, 413, 422, 429, 500, 503, 529),
		body: bodyWith(secret),
		headers: fc.dictionary(fc.constantFrom(...headerNames), fc.constant(secret)),
	}),
);

test('no error of Genesys Cloud repeats what was planted in body or headers', () => {
	fc.assert(
		fc.property(planted, ({ secret, status, body, headers }) => {
			const request = {
				method: 'GET' as const,
				url: 'https://api.mypurecloud.com/api/v2/conversations/x',
				headers: { Authorization: secret },
				body: [secret],
			};
			const error = explainGenesys(
				request,
				{ status, headers, body },
				{ subject: 'conversation x', permissions: { anyOf: ['a:b:c'] } },
				0,
			);
			return !everyText(error).includes(secret);
		}),
		{ numRuns: 2_000 },
	);
});

test('no error of a chat server repeats what was planted in body or headers', () => {
	fc.assert(
		fc.property(planted, ({ secret, status, body, headers }) => {
			const request = {
				method: 'POST' as const,
				url: 'https://llm.example/v1/chat/completions',
				headers: { Authorization: secret },
				body: { messages: [secret] },
			};
			return !everyText(
				explainLlm(
					request,
					{ status, headers, body },
					{
						model: 'gpt-x',
						asked: { model: 'gpt-x', messages: [{ role: 'user', content: secret }] },
						nowMs: 0,
					},
				),
			).includes(secret);
		}),
		{ numRuns: 2_000 },
	);
});

test('no failure of a transport repeats what the client put into its error', () => {
	const secretly = fc.oneof(token, words);
	const field = fc.constantFrom(
		'message',
		'code',
		'name',
		'stack',
		'body',
		'status',
		'config',
		'request',
		'response',
		'headers',
		'url',
	);
	const chain = (secret: string, names: string[], depth: number): object => ({
		...Object.fromEntries(names.map((name) => [name, secret])),
		...(depth > 0 ? { cause: chain(secret, names, depth - 1) } : {}),
	});
	fc.assert(
		fc.property(
			secretly,
			fc.uniqueArray(field),
			fc.nat({ max: 10 }),
			(secret, names, depth) =>
				!everyText(toTransportError(chain(secret, names, depth))).includes(secret),
		),
		{ numRuns: 1_000 },
	);
});
