import { startLlmSimulator, type LlmSimulator } from '../../../sandbox/simulators';
import { http } from './callers';

describe('the simulated chat-completions server, asked wrongly,', () => {
	let sim: LlmSimulator;
	beforeAll(async () => {
		sim = await startLlmSimulator();
	});
	afterAll(async () => await sim.close());

	const hello = [{ role: 'user', content: 'Hi' }];
	it.each<[string, unknown, object]>([
		['no JSON', '{', { code: null }],
		['no model', { messages: hello }, { message: 'you must provide a model parameter' }],
		['no messages', { model: 'gpt-4o' }, { code: 'missing_required_parameter', param: 'messages' }],
		['an empty list', { model: 'gpt-4o', messages: [] }, { code: 'empty_array' }],
		['messages as text', { model: 'gpt-4o', messages: 'Hi' }, { code: 'invalid_type' }],
		[
			'another role',
			{ model: 'gpt-4o', messages: [{ role: 'bot', content: '' }] },
			{ param: 'messages[0].role' },
		],
		[
			'no content',
			{ model: 'gpt-4o', messages: [{ role: 'user' }] },
			{ param: 'messages[0].content' },
		],
		[
			'temperature as text',
			{ model: 'gpt-4o', messages: hello, temperature: '0' },
			{ code: 'invalid_type' },
		],
		[
			'temperature 3',
			{ model: 'gpt-4o', messages: hello, temperature: 3 },
			{ code: 'decimal_above_max_value' },
		],
		[
			'max_tokens 0',
			{ model: 'gpt-4o', messages: hello, max_tokens: 0 },
			{ code: 'integer_below_min_value' },
		],
		[
			'another parameter',
			{ model: 'gpt-4o', messages: hello, timeout: 3 },
			{ code: 'unknown_parameter', param: 'timeout' },
		],
		['a wish to stream', { model: 'gpt-4o', messages: hello, stream: true }, { param: 'stream' }],
	])('answers a request with %s with 400', async (_name, body, error) => {
		const { status, data } = await http.post(`${sim.baseUrl}/chat/completions`, body, {
			headers: { Authorization: `Bearer ${sim.apiKey}`, 'Content-Type': 'application/json' },
		});
		expect(status).toBe(400);
		expect((data as { error: object }).error).toMatchObject(error);
	});
});
