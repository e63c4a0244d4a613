import { parseErrorBody } from '../../../shared/llm/errors/errorBody';
import { kindOf } from '../../../shared/llm/errors/errorKinds';
import { wordsOf } from '../../../shared/llm/errors/requestWords';
import { ERROR_RULES } from '../../../shared/llm/errors/errorRules';

const at = { status: 400, waitNamed: false };

describe('a rule of the table', () => {
	test.each(ERROR_RULES.map((rule) => [rule.kind, rule.provider, rule.example, rule] as const))(
		'says %s for what %s sends: %s',
		(kind, _provider, example, rule) => {
			const error = 'code' in rule ? { message: 'x', code: example } : { message: example };
			expect(kindOf(parseErrorBody(JSON.stringify({ error })) ?? {}, at)).toBe(kind);
		},
	);
});

/** As gateways wrap them. */
const WRAPPERS: ReadonlyArray<readonly [string, (sentence: string) => unknown]> = [
	[
		'LiteLLM',
		(sentence) => ({
			error: {
				message: `litellm.BadRequestError: OpenAIException - ${sentence}`,
				type: 'None',
				param: 'None',
				code: '400',
			},
		}),
	],
	[
		'LiteLLM with JSON',
		(sentence) => ({
			error: {
				message: `litellm.BadRequestError: AnthropicException - ${JSON.stringify({ error: { message: sentence } })}`,
			},
		}),
	],
	[
		'Python',
		(sentence) => ({
			error: {
				message: `Error code: 400 - {'error': {'message': ${JSON.stringify(sentence)}, 'code': None}}`,
			},
		}),
	],
	[
		'bytes',
		(sentence) => ({
			error: {
				message: `litellm.BadRequestError: AnthropicException - b'${JSON.stringify({ error: { message: sentence } })}'`,
			},
		}),
	],
	[
		'OpenRouter',
		(sentence) => ({
			error: {
				message: 'Provider returned error',
				code: 400,
				metadata: { raw: JSON.stringify({ error: { message: sentence } }) },
			},
		}),
	],
	['Portkey', (sentence) => ({ error: { message: `openai error: ${sentence}`, code: null } })],
	['Bedrock', (sentence) => ({ message: `The model returned the following errors: ${sentence}` })],
	['FastAPI', (sentence) => ({ detail: sentence })],
	[
		'Gemini',
		(sentence) => [{ error: { code: 400, message: sentence, status: 'INVALID_ARGUMENT' } }],
	],
	['JSON API', (sentence) => ({ errors: [{ detail: sentence }] })],
	['a sentence alone', (sentence) => ({ error: sentence })],
];

describe('behind a gateway', () => {
	const sentences = ERROR_RULES.filter((rule) => 'words' in rule).map(
		({ kind, example }) => [kind, example] as const,
	);
	test.each(WRAPPERS)('as %s wraps it every sentence says the same', (_name, wrap) => {
		const told = sentences.map(([, example]) =>
			kindOf(parseErrorBody(JSON.stringify(wrap(example))) ?? {}, at),
		);
		expect(told).toEqual(sentences.map(([kind]) => kind));
	});
});

describe('what a prompt says', () => {
	const customer =
		'they told me insufficient quota, invalid api key, content filter, rate limit and model not found';
	test.each([
		`Invalid content: '${customer}'`,
		`Invalid 'messages[1].content': got "${customer}"`,
		`litellm.BadRequestError: OpenAIException - could not parse "${customer}"`,
	])('is no verdict, quoted as in %s', (message) => {
		expect(
			kindOf(parseErrorBody(JSON.stringify({ error: { message } })) ?? {}, at),
		).toBeUndefined();
	});

	test('is no verdict without quotes either, where it was sent', () => {
		const body = { message: `bad token near ${customer}` };
		expect(
			kindOf(body, {
				...at,
				wasSent: (part) =>
					wordsOf({ model: 'm', messages: [{ role: 'user', content: customer }] }).hasRun(part),
			}),
		).toBeUndefined();
	});
});

test('names that are none are not read as names', () => {
	for (const name of ['None', 'null', '', 'undefined'])
		expect(
			parseErrorBody(
				JSON.stringify({ error: { message: 'x y z', code: name, type: name, param: name } }),
			),
		).toMatchObject({ message: 'x y z', codes: [] });
});
