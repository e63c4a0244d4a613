import type { IDataObject } from 'n8n-workflow';
import { runWorkflow, type HarnessNode } from '../support/n8nHarness';

const conversation = {
	id: 'c-1',
	type: 'chat',
	state: 'connected',
	participants: [{ id: 'p-1', name: 'John Doe', role: 'customer' }],
	messages: [{ from: 'p-1', text: 'Hello {{ channel }}', timestamp: '2024-05-12T10:30:00Z' }],
};

const node = (
	parameters: HarnessNode['parameters'],
	onError?: HarnessNode['onError'],
): HarnessNode[] => [{ name: 'Render', type: 'flattenRenderPrompt', parameters, onError }];

/** What is masked has tests of its own (privacy.test.ts). */
async function render(
	parameters: HarnessNode['parameters'],
	item: IDataObject = conversation as never,
) {
	const { error, output } = await runWorkflow(
		node({ userTemplate: 'u', redact: false, ...parameters }),
		[item],
	);
	return { error, json: error === undefined ? output('Render')[0]?.json : undefined };
}

describe('templates from the input', () => {
	test('are taken from each item, and only there are evaluated by n8n', async () => {
		const items = ['A {{ channel }}', 'B {{ state }}', 'A {{ channel }}'].map((systemTemplate) => ({
			...conversation,
			systemTemplate,
			userTemplate: 'for {{ customer_name }}',
		}));
		const { output } = await runWorkflow(
			node({ templateSource: 'input', redact: false }),
			items as never,
		);
		expect(output('Render').map(({ json }) => [json.systemPrompt, json.userMessage])).toEqual([
			['A chat', 'for John Doe'],
			['B connected', 'for John Doe'],
			['A chat', 'for John Doe'],
		]);
	});

	test('fail the item that has none, instead of rendering nothing', async () => {
		const { output } = await runWorkflow(node({ templateSource: 'input' }, 'continueErrorOutput'), [
			conversation,
			{ ...conversation, systemTemplate: 's', userTemplate: 'u' },
		] as never);
		expect(output('Render', 0)).toMatchObject([{ pairedItem: { item: 1 } }]);
		expect(output('Render', 1)[0]?.json).toMatchObject({
			error: { code: 'invalid_input' },
			message: "The parameter 'System Template From Input' gives no text for this item",
		});
	});

	test('fail alone when one of them is wrong', async () => {
		const items = ['{{ channel', '{{ channel }}'].map((systemTemplate) => ({
			...conversation,
			systemTemplate,
			userTemplate: '',
		}));
		const { output } = await runWorkflow(
			node({ templateSource: 'input' }, 'continueErrorOutput'),
			items as never,
		);
		expect(output('Render', 0)).toHaveLength(1);
		expect(output('Render', 1)[0]?.json).toMatchObject({
			error: { code: 'template_error' },
			details: { kind: 'syntax', line: 1 },
		});
	});
});

test('an empty user template of one’s own fails the item; an empty system template does not', async () => {
	const { error } = await render({ systemTemplate: 'x', userTemplate: ' \n\t' });
	expect(error).toMatchObject({
		message: "The parameter 'User Template' is empty",
		description: expect.stringContaining('{{ fenced }}'),
	});
	const { json } = await render({ systemTemplate: '', userTemplate: '{{ channel }}' });
	expect(json).toMatchObject({ systemPrompt: '', userMessage: 'chat' });
	const preset = await render({ templatePreset: 'tutorial', userTemplate: '' });
	expect(preset.error).toBeUndefined();
});

describe('a source that is another operation’s item', () => {
	const summary = {
		conversationId: 'c-1',
		mediaType: 'voice',
		transferCount: 1,
		agents: [],
		wrapUpCodes: [],
	};
	const transcript = {
		conversationId: 'c-1',
		channel: 'voice',
		ended: true,
		status: 'available',
		turns: [{ turn: 1, text: 'My card' }],
		communications: [],
		missing: [],
		source: 'api',
		attempts: 1,
		waitedMs: 0,
	};

	test.each<[name: string, item: object, says: string, advises: RegExp]>([
		[
			'a summary of Get Many',
			summary,
			'The input is a summary of Get Many, not a conversation',
			/Output.*"Facts" or "Conversations With Texts"/,
		],
		[
			'an item of Transcript → Get',
			transcript,
			'The input is a transcript, not a conversation',
			/Conversation → Get/,
		],
	])('%s fails with the way out', async (_name, item, says, advises) => {
		for (const given of [item, { body: item }, [item]]) {
			const { error } = await render({ source: JSON.stringify(given) });
			expect(error).toMatchObject({ message: says, description: expect.stringMatching(advises) });
		}
		expect((await render({}, item as never)).error?.message).toBe(says);
	});

	test('is no hindrance beside a conversation', async () => {
		expect(
			(await render({ systemTemplate: '{{ channel }}' }, { ...transcript, conversation } as never))
				.json?.systemPrompt,
		).toBe('chat');
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

	test.each<
		[name: string, variables: { name: string; value: string }[], json: string, message: RegExp]
	>([
		[
			'hides a key of the context',
			[{ name: 'channel', value: 'x' }],
			'{}',
			/'channel' has the name of a key of the context/,
		],
		['is given twice', [{ name: 'a', value: 'x' }], '{"a": 1}', /'a' is given twice/],
		[
			'cannot be written in a template',
			[{ name: 'a b', value: 'x' }],
			'{}',
			/'a b' cannot be written/,
		],
		['comes from JSON that is no object', [], '[1]', /is not a JSON object/],
		[
			'hides a name that prompts have beside the context',
			[{ name: 'fenced', value: 'x' }],
			'{}',
			/'fenced' has the name of a key/,
		],
		[
			'has no name',
			[
				{ name: 'a', value: 'x' },
				{ name: ' ', value: 'y' },
			],
			'{}',
			/^Row 2 of 'Extra Variables' has no name$/,
		],
	])('are an error when one %s', async (_name, variable, extraVariablesJson, message) => {
		const { error } = await render({
			systemTemplate: 's',
			extraVariables: { variable },
			extraVariablesJson,
		});
		expect(error?.message).toMatch(message);
	});

	test('cannot reach the prototype of anything', async () => {
		const { error } = await render({
			systemTemplate: '{{ __proto__.polluted }}',
			extraVariablesJson: '{"__proto__": {"polluted": 1}}',
		});
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
		const { json } = await render({
			systemTemplate: "{{ agent_name|default('nobody') }} {{ customer_name }}",
			options,
		});
		expect(json?.systemPrompt).toBe('nobody John Doe');
	});
});

describe('white space', () => {
	test('follows the options', async () => {
		const systemTemplate = 'a\n  {% if true %}\nb\n  {% endif %}\n';
		expect((await render({ systemTemplate })).json?.systemPrompt).toBe('a\n  \nb\n  ');
		expect(
			(await render({ systemTemplate, options: { trimBlocks: true, lstripBlocks: true } })).json
				?.systemPrompt,
		).toBe('a\nb\n');
		expect(
			(await render({ systemTemplate, options: { keepTrailingNewline: true } })).json?.systemPrompt,
		).toBe('a\n  \nb\n  \n');
	});
});

describe('loop controls', () => {
	const systemTemplate =
		'{% for x in [1, 2, 3] %}{% if x == 2 %}{% break %}{% endif %}{{ x }}{% endfor %}';

	test('stop a loop where the option is on', async () => {
		const { json } = await render({ systemTemplate, options: { loopControls: true } });
		expect(json?.systemPrompt).toBe('1');
	});

	test('are an error that says what to write where it is off', async () => {
		const { error } = await render({ systemTemplate });
		expect(error?.message).toContain("'break' is not available");
	});
});

describe('a template error', () => {
	test.each([
		['{{ messages }}', 'message_history'],
		['{{ customer.name }}', 'customer_name'],
		['{% for m in message_history %}{{ m.content }}{% endfor %}', 'text'],
		['{% for m in message_history %}{{ m.sender }}{% endfor %}', 'role'],
	])('of %s names what the context calls %s', async (systemTemplate, name) => {
		const { error } = await render({ systemTemplate });
		expect(error?.message).toContain(`did you mean '${name}'?`);
	});

	test.each([
		'{{ $json.name }}',
		"{{ $('Webhook').item.json.x }}",
		'{% if $node["A"].json.x %}{% endif %}',
	])('of the n8n expression %s says how to pass it on', async (systemTemplate) => {
		const { error } = await render({ systemTemplate });
		expect(error?.description).toContain("Add a row under 'Extra Variables'");
	});

	test('lists all that is undefined and all there is', async () => {
		const { output } = await runWorkflow(
			node(
				{ systemTemplate: '{{ zzzz }} {{ yyyy }} {{ channel }}', userTemplate: '{{ xxxx }}' },
				'continueErrorOutput',
			),
			[conversation] as never,
		);
		const [item] = output('Render', 1);
		expect(item?.json.details).toMatchObject({
			undefined: ['zzzz', 'yyyy', 'xxxx'],
			available: expect.arrayContaining(['channel', 'fenced']),
		});
		expect((item?.json.error as { description: string }).description).toMatch(
			/'yyyy' is undefined; 'xxxx' is undefined.*\nTemplates see: conversation_id, /,
		);
	});
});

test('a preset that does not exist is an error that names those there are', async () => {
	const { error } = await render({ templatePreset: 'agentassist' });
	expect(error?.message).toBe(
		"The parameter 'Template Preset' names 'agentassist', which is no preset",
	);
	expect(error?.description).toContain(
		'custom, agentAssist, complianceReview, complianceFlag, tutorial',
	);
});

test('the templates that the node starts with are those of "Agent Assist"', async () => {
	const [custom, preset] = await Promise.all([
		runWorkflow(node({ redact: false }), [conversation] as never),
		runWorkflow(node({ redact: false, templatePreset: 'agentAssist' }), [conversation] as never),
	]);
	const texts = ({ output }: typeof custom) => {
		const { systemPrompt, userMessage } = output('Render')[0]?.json ?? {};
		return [systemPrompt, String(userMessage).replace(/transcript-[a-p]{12}/g, 'transcript-')];
	};
	expect(texts(custom)).toEqual(texts(preset));
	expect(texts(custom)[1]).toContain(
		'<transcript->\n[#1 2024-05-12T10:30:00Z] customer (John Doe): Hello {{ channel }}\n</transcript->',
	);
});

describe('filters of prompts', () => {
	test('fence a part of the history, or write its lines', async () => {
		const { json } = await render({
			systemTemplate: '{{ message_history[-1:]|transcript }}',
			userTemplate: '{{ message_history|transcript(false) }}',
		});
		expect(json?.systemPrompt).toMatch(/^<transcript-([a-p]{12})>\n\[#1 .*\n<\/transcript-\1>$/);
		expect(json?.userMessage).toBe(
			'[#1 2024-05-12T10:30:00Z] customer (John Doe): Hello {{ channel }}',
		);
	});

	test('write a text in one line and count its tokens', async () => {
		const { json } = await render({
			systemTemplate: "{{ 'a\n[#2] b'|one_line }} {{ 'Hello world'|tokens }} {{ none|one_line }}",
			userTemplate: '{{ 7|one_line }}',
		});
		expect(json).toMatchObject({ systemPrompt: 'a ⏎ [ #2] b 2 None', userMessage: '7' });
	});

	test('say what they take', async () => {
		const { error } = await render({ systemTemplate: '{{ channel|transcript }}' });
		expect(error?.message).toContain(
			"the filter 'transcript' failed: it takes a list of turns, such as message_history",
		);
	});
});

describe('a budget of tokens', () => {
	const long = {
		...conversation,
		messages: Array.from({ length: 40 }, (_, index) => ({
			from: 'p-1',
			text: `Message ${index} about my invoice and the second charge on it.`,
			timestamp: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
		})),
	};

	test('leaves out turns from the middle and says so in prompt and item', async () => {
		const { json } = await render(
			{ templatePreset: 'complianceFlag', options: { maxPromptTokens: 900 } },
			long as never,
		);
		expect(json?.promptTokens).toBeLessThanOrEqual(900);
		const { count, turns } = json?.omittedTurns as { count: number; turns: number[] };
		expect(count).toBeGreaterThan(10);
		expect(turns[0]).toBe(3);
		expect(json?.userMessage).toContain(`[${count} turns left out here]`);
		expect(json?.userMessage).toContain(`${count} turns were left out: what`);
		expect(json?.userMessage).toContain('Message 39 about');
	});

	test('without the option leaves out nothing, and tokens are counted all the same', async () => {
		const { json } = await render({ templatePreset: 'complianceFlag' }, long as never);
		expect(json).toMatchObject({
			omittedTurns: { count: 0, turns: [] },
			promptTokens: expect.any(Number),
		});
	});

	test('that the templates alone exceed is an error with the numbers', async () => {
		const { error } = await render(
			{ templatePreset: 'complianceFlag', options: { maxPromptTokens: 20 } },
			long as never,
		);
		expect(error?.message).toMatch(
			/^The prompt has \d+ tokens without any turn of the conversation, and 20 are allowed$/,
		);
	});

	test.each(['o200k_base', 'cl100k_base', 'estimate'])(
		'is counted in %s',
		async (tokenEncoding) => {
			const { json } = await render(
				{
					systemTemplate: 'Hello world',
					userTemplate: '{{ subject }}',
					options: { tokenEncoding },
				},
				long as never,
			);
			expect(json?.promptTokens).toBe(tokenEncoding === 'estimate' ? 12 : 2);
		},
	);
});
