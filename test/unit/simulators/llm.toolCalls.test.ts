import { toolCallFor } from '../../../sandbox/simulators/llm/toolCalls';
import { startLlmSimulator } from '../../../sandbox/simulators/llm';

const id = 'd1b2a3c4-2c6f-4d78-8b91-3e5a7c9f1b22';
const tool = (name: string, parameter: string) => ({
	type: 'function',
	function: {
		name,
		parameters: { type: 'object', properties: { [parameter]: { type: 'string' } } },
	},
});
const asked = { role: 'user', content: `What happened in ${id}?` };

describe('toolCallFor', () => {
	it('calls the first function that takes an id, with the id of the question', () => {
		expect(
			toolCallFor({
				messages: [asked],
				tools: [tool('weather', 'place'), tool('get_conversation', 'conversationId')],
			}),
		).toEqual({
			name: 'get_conversation',
			arguments: { conversationId: id },
		});
	});

	it.each([
		['no tools were offered', { messages: [asked] }],
		['no tool takes an id', { messages: [asked], tools: [tool('weather', 'place')] }],
		[
			'the question names no id',
			{ messages: [{ role: 'user', content: 'Hello' }], tools: [tool('get', 'id')] },
		],
		[
			'a tool has answered',
			{ messages: [asked, { role: 'tool', content: '{}' }], tools: [tool('get', 'id')] },
		],
		['tools are forbidden', { messages: [asked], tools: [tool('get', 'id')], tool_choice: 'none' }],
	])('answers in words when %s', (_, body) => {
		expect(toolCallFor(body)).toBeUndefined();
	});
});

it('tells the call as chat completions do', async () => {
	const llm = await startLlmSimulator();
	const response = await fetch(`${llm.baseUrl}/chat/completions`, {
		method: 'POST',
		headers: { authorization: `Bearer ${llm.apiKey}`, 'content-type': 'application/json' },
		body: JSON.stringify({
			model: 'gpt-4o',
			messages: [asked],
			tools: [tool('get_conversation', 'conversationId')],
		}),
	});
	const body: unknown = await response.json();
	await llm.close();
	expect(body).toMatchObject({
		choices: [
			{
				finish_reason: 'tool_calls',
				message: {
					content: null,
					tool_calls: [{ type: 'function', function: { name: 'get_conversation' } }],
				},
			},
		],
	});
});
