import type { IDataObject } from 'n8n-workflow';
import { runWorkflow, type HarnessNode } from '../support/n8nHarness';

const conversation = {
	id: 'c-1',
	type: 'chat',
	state: 'connected',
	participants: [{ id: 'p-1', name: 'John Doe', role: 'customer' }],
	messages: [{ from: 'p-1', text: 'Hello {{ channel }}', timestamp: '2024-05-12T10:30:00Z' }],
};

const node = (parameters: HarnessNode['parameters'], onError?: HarnessNode['onError']): HarnessNode[] => [
	{ name: 'Render', type: 'flattenRenderPrompt', parameters, onError },
];

async function render(parameters: HarnessNode['parameters'], item: IDataObject = conversation as never) {
	const { error, output } = await runWorkflow(node({ userTemplate: 'u', ...parameters }), [item]);
	return { error, json: error === undefined ? output('Render')[0]?.json : undefined };
}

describe('templates from the input', () => {
	test('are taken from each item, and only there are evaluated by n8n', async () => {
		const items = ['A {{ channel }}', 'B {{ state }}', 'A {{ channel }}'].map((systemTemplate) => ({
			...conversation,
			systemTemplate,
			userTemplate: 'for {{ customer_name }}',
		}));
		const { output } = await runWorkflow(node({ templateSource: 'input' }), items as never);
		expect(output('Render').map(({ json }) => [json.systemPrompt, json.userMessage])).toEqual([
			['A chat', 'for John Doe'],
			['B connected', 'for John Doe'],
			['A chat', 'for John Doe'],
		]);
	});

	test('fail the item that has none, instead of rendering nothing', async () => {
		const { output } = await runWorkflow(
			node({ templateSource: 'input' }, 'continueErrorOutput'),
			[conversation, { ...conversation, systemTemplate: 's', userTemplate: 'u' }] as never,
		);
		expect(output('Render', 0)).toMatchObject([{ pairedItem: { item: 1 } }]);
		expect(output('Render', 1)[0]?.json).toMatchObject({
			error: { code: 'invalid_input' },
			message: "The parameter 'System Template From Input' gives no text for this item",
		});
	});

	test('fail alone when one of them is wrong', async () => {
		const items = ['{{ channel', '{{ channel }}'].map((systemTemplate) => ({ ...conversation, systemTemplate, userTemplate: '' }));
		const { output } = await runWorkflow(node({ templateSource: 'input' }, 'continueErrorOutput'), items as never);
		expect(output('Render', 0)).toHaveLength(1);
		expect(output('Render', 1)[0]?.json).toMatchObject({ error: { code: 'template_error' }, details: { kind: 'syntax', line: 1 } });
	});
});

test('a source that gives nothing fails the item instead of taking another', async () => {
	const { error } = await render({ source: '={{ $json.nope }}' });
	expect(error?.message).toBe("The parameter 'Source' gives nothing for this item");
});

describe('text of the conversation', () => {
	test('is never parsed as a template', async () => {
		const { json } = await render({ systemTemplate: '{{ message_history[0].text }}' });
		expect(json?.systemPrompt).toBe('Hello {{ channel }}');
	});
});

describe('extra variables', () => {
	test('stand beside the context under their own names', async () => {
		const { json } = await render({
			systemTemplate: '{{ company }} {{ limits.refund }} {{ channel }}',
			extraVariables: { variable: [{ name: 'company', value: 'Acme' }] },
			extraVariablesJson: '{"limits": {"refund": 50}}',
		});
		expect(json?.systemPrompt).toBe('Acme 50 chat');
		expect(json?.context).not.toHaveProperty('company');
	});

	test.each<[name: string, variables: { name: string; value: string }[], json: string, message: RegExp]>([
		['hides a key of the context', [{ name: 'channel', value: 'x' }], '{}', /'channel' has the name of a key of the context/],
		['is given twice', [{ name: 'a', value: 'x' }], '{"a": 1}', /'a' is given twice/],
		['cannot be written in a template', [{ name: 'a b', value: 'x' }], '{}', /'a b' cannot be written/],
		['comes from JSON that is no object', [], '[1]', /is not a JSON object/],
	])('are an error when one %s', async (_name, variable, extraVariablesJson, message) => {
		const { error } = await render({ systemTemplate: 's', extraVariables: { variable }, extraVariablesJson });
		expect(error?.message).toMatch(message);
	});

	test('cannot reach the prototype of anything', async () => {
		const { error } = await render({ systemTemplate: '{{ __proto__.polluted }}', extraVariablesJson: '{"__proto__": {"polluted": 1}}' });
		expect(error).toBeUndefined();
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
});

describe('missing facts', () => {
	test('are the empty text by default', async () => {
		const { json } = await render({ systemTemplate: '[{{ agent_name }}][{{ queue_name }}]' });
		expect(json?.systemPrompt).toBe('[][]');
	});

	test('are undefined on demand, and then need a default', async () => {
		const options = { missingValues: 'undefined' };
		const { error } = await render({ systemTemplate: '{{ agent_name }}', options });
		expect(error?.message).toContain("'agent_name' is undefined");
		const { json } = await render({ systemTemplate: "{{ agent_name|default('nobody') }} {{ customer_name }}", options });
		expect(json?.systemPrompt).toBe('nobody John Doe');
	});
});

describe('white space', () => {
	test('follows the options', async () => {
		const systemTemplate = 'a\n  {% if true %}\nb\n  {% endif %}\n';
		expect((await render({ systemTemplate })).json?.systemPrompt).toBe('a\n  \nb\n  ');
		expect((await render({ systemTemplate, options: { trimBlocks: true, lstripBlocks: true } })).json?.systemPrompt).toBe('a\nb\n');
		expect((await render({ systemTemplate, options: { keepTrailingNewline: true } })).json?.systemPrompt).toBe('a\n  \nb\n  \n');
	});
});
