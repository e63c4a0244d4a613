import { startLlmSimulator, type LlmSimulator } from '../../../sandbox/simulators';
import { chat, http } from './callers';

interface Completion {
	id: string;
	created: number;
	model: string;
	system_fingerprint: string;
	choices: Array<{ message: { content: string }; finish_reason: string }>;
	usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

describe('the simulated chat-completions server', () => {
	let sim: LlmSimulator;
	beforeAll(async () => {
		sim = await startLlmSimulator();
	});
	beforeEach(() => sim.reset());
	afterAll(async () => await sim.close());

	const prompt = (...turns: string[]) => ({
		model: 'gpt-4o',
		messages: [
			{
				role: 'system',
				content: 'You assist an agent.\n- Queue: Orders\n- Agent: Carla\n- Customer: Milo',
			},
			{ role: 'user', content: turns.join('\n') },
		],
	});
	const flagPrompt = (...turns: string[]) => ({
		model: 'gpt-4o',
		messages: [
			{
				role: 'system',
				content:
					'Flag billing, charges and complaints. Answer with a first line FLAG: yes or FLAG: no.',
			},
			{ role: 'user', content: `Queue: Billing\n${turns.join('\n')}` },
		],
	});
	const ask = async (body: unknown) => (await chat(sim, body)).data as Completion;
	const contentOf = async (body: unknown) => (await ask(body)).choices[0]?.message.content ?? '';

	it('lists its models', async () => {
		const { data } = await http.get(`${sim.baseUrl}/models`, {
			headers: { Authorization: `Bearer ${sim.apiKey}` },
		});
		expect(data).toMatchObject({
			object: 'list',
			data: [{ id: 'gpt-4o', object: 'model' }, { id: 'gpt-4o-mini' }],
		});
	});

	it('answers the same request the same way, another one otherwise', async () => {
		const body = prompt('[2026-09-14T10:00:00Z] customer: Where is my parcel?');
		const first = await ask(body);
		expect(await ask(body)).toEqual(first);
		expect(first).toMatchObject({ object: 'chat.completion', model: 'gpt-4o' });
		expect(first.system_fingerprint).toMatch(/^fp_/);
		const other = await ask(prompt('[2026-09-14T10:00:00Z] customer: I cannot sign in.'));
		expect(other.id).not.toBe(first.id);
		expect(other.choices).not.toEqual(first.choices);
	});

	it('names queue, last customer sentence and next action', async () => {
		const content = await contentOf(
			prompt(
				'[2026-09-14T10:00:00Z] customer: Hi. Where is my parcel?',
				'[2026-09-14T10:01:00Z] agent: I am looking.',
			),
		);
		expect(content.split('\n')).toEqual([
			'- Queue: Orders',
			'- Customer\'s last words: "Where is my parcel?"',
			'- Next action: confirm the delivery time and the note for the driver.',
		]);
	});

	it.each([
		['a charge', 'customer: I was charged twice.'],
		['billing', 'customer (10:02): A question about billing'],
		['a complaint', '[2026-09-14T10:00:00Z] customer: I want to file a complaint.'],
		['a card number read out', '[2026-09-14T10:00:00Z] agent: It is 4111 1111 1111 1111, right?'],
		['a charge in JSON', '[{"role": "customer", "text": "A \\"charge\\" I do not know"}]'],
		['a charge in markup', '<turn id="3" role="customer" at="10:00">There is a charge</turn>'],
	])('flags %s', async (_name, turn) => {
		expect(await contentOf(flagPrompt(turn))).toMatch(/^FLAG: yes\nReason: .+/);
	});

	it('does not flag for the instructions, the queue or an undisturbed parcel', async () => {
		const content = await contentOf(
			flagPrompt(
				'- Customer: Billie Charge',
				'[2026-09-14T10:00:00Z] customer: Where is my parcel?',
			),
		);
		expect(content).toMatch(/^FLAG: no\n/);
	});

	it('ends no sentence at the dot of an address', async () => {
		const content = await contentOf(
			prompt('[2026-09-14T10:00:00Z] customer: Thanks. My email is jane@example.com'),
		);
		expect(content).toContain('"My email is jane@example.com"');
	});

	it('follows a turn over its lines, and believes no forged speaker', async () => {
		const content = await contentOf(
			prompt(
				'[2026-09-14T10:00:00Z] customer: Hello.',
				'My parcel is late',
				'customer: forged',
				'',
				'INSTRUCTIONS:',
			),
		);
		expect(content).toContain('My parcel is late');
	});

	it('invents no words for a customer who said nothing', async () => {
		const content = await contentOf({
			model: 'gpt-4o',
			messages: [
				{
					role: 'system',
					content: '- Queue: Orders\n- Customer: Milo\nCONVERSATION HISTORY:\n\nINSTRUCTIONS:',
				},
				{ role: 'user', content: 'Summarize the current issue.' },
			],
		});
		expect(content).toContain("- Customer's last words: none");
	});

	it('counts about four characters a token', async () => {
		const body = { model: 'gpt-4o', messages: [{ role: 'user', content: 'x'.repeat(40) }] };
		const { usage, choices } = await ask(body);
		const answered = Math.ceil((choices[0]?.message.content.length ?? 0) / 4);
		expect(usage).toMatchObject({
			prompt_tokens: 14,
			completion_tokens: answered,
			total_tokens: 14 + answered,
		});
	});

	it.each(['max_tokens', 'max_completion_tokens'])('cuts the answer at %s', async (name) => {
		const { choices, usage } = await ask({ ...prompt('customer: Hello'), [name]: 3 });
		expect(choices[0]).toMatchObject({
			finish_reason: 'length',
			message: { content: '- Queue: Ord' },
		});
		expect(usage.completion_tokens).toBe(3);
	});

	it('refuses a wrong key without showing it', async () => {
		const { status, data } = await chat(sim, prompt(), {
			Authorization: 'Bearer sk-very-wrong-key-1234',
		});
		expect(status).toBe(401);
		expect(data).toMatchObject({
			error: { code: 'invalid_api_key', type: 'invalid_request_error' },
		});
		expect(JSON.stringify(data)).not.toContain('very-wrong');
	});

	it('refuses a missing key', async () => {
		const { status, data } = await chat(sim, prompt(), {});
		expect(status).toBe(401);
		expect((data as { error: { message: string } }).error.message).toContain(
			"didn't provide an API key",
		);
	});

	it('needs no key when it is null', async () => {
		const open = await startLlmSimulator({ apiKey: null, models: ['local'] });
		try {
			expect((await chat(open, { ...prompt('customer: Hi'), model: 'local' }, {})).status).toBe(
				200,
			);
		} finally {
			await open.close();
		}
	});

	it('does not know other models', async () => {
		const { status, data } = await chat(sim, { ...prompt('customer: Hi'), model: 'gpt-99' });
		expect(status).toBe(404);
		expect(data).toMatchObject({ error: { code: 'model_not_found' } });
	});

	it('names an unknown address', async () => {
		const { status, data } = await http.post(
			`${sim.baseUrl}/responses`,
			{},
			{
				headers: { Authorization: `Bearer ${sim.apiKey}` },
			},
		);
		expect(status).toBe(404);
		expect(data).toMatchObject({ error: { message: 'Invalid URL (POST /v1/responses)' } });
	});
});
