import { axiosTransport } from '../../../sandbox/axiosTransport';
import {
	startLlmSimulator,
	type LlmFaultSpec,
	type LlmSimulator,
} from '../../../sandbox/simulators';
import { listModels } from '../../../shared/llm/models';
import { failureOf } from '../../support/everyText';

let sim: LlmSimulator;

beforeAll(async () => {
	sim = await startLlmSimulator({ models: ['gpt-4o-mini', 'gpt-4o', 'o3'] });
});
afterAll(async () => await sim.close());
beforeEach(() => sim.reset());

const list = async (key = sim.apiKey, baseUrl = sim.baseUrl) =>
	await listModels(axiosTransport({ Authorization: `Bearer ${key}` }), { baseUrl }, 0);

test('the models are listed by name, with one request', async () => {
	expect(await list()).toEqual(['gpt-4o', 'gpt-4o-mini', 'o3']);
	expect(sim.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/models']);
});

test('each model is listed once, and keys nobody knows do no harm', async () => {
	sim.fault({
		kind: 'wrongShape',
		body: { object: 'list', data: [{ id: 'b', x: 1 }, { id: 'a' }, { id: 'b' }], y: 2 },
	});
	expect(await list()).toEqual(['a', 'b']);
});

describe('a list that cannot be had', () => {
	const cases: ReadonlyArray<readonly [string, LlmFaultSpec, string, string]> = [
		['a 401', { kind: 'status', status: 401 }, 'auth', 'API key'],
		['a 403', { kind: 'status', status: 403 }, 'permission_denied', 'list of models'],
		['a 404', { kind: 'status', status: 404 }, 'not_found', 'GET /v1/models'],
		['a 500', { kind: 'status', status: 500 }, 'server_error', 'could not answer'],
		['a reset', { kind: 'reset' }, 'network_error', 'GET /v1/models'],
		['a page', { kind: 'htmlError', status: 200 }, 'invalid_response', 'GET /v1/models'],
		['another shape', { kind: 'wrongShape' }, 'invalid_response', 'list of models'],
	];

	test.each(cases)(
		'because of %s says so in its own words, after one request',
		async (_name, fault, code, words) => {
			sim.fault({ ...fault, times: 'always' });
			const error = await failureOf(list());
			expect(error.code).toBe(code);
			expect(error.message).toContain(words);
			expect(error.message).not.toContain('(list)');
			expect(error.description).toBeTruthy();
			expect(sim.requests).toHaveLength(1);
		},
	);

	test('because of a wrong key does not repeat the key', async () => {
		const error = await failureOf(list('wrong-key-of-somebody'));
		expect(error.code).toBe('auth');
		expect(JSON.stringify([error.message, error])).not.toContain('somebody');
	});

	test('because nobody listens names the server', async () => {
		const error = await failureOf(list('x', 'http://127.0.0.1:1/v1'));
		expect(error).toMatchObject({ code: 'network_error' });
		expect(error.message).toContain('127.0.0.1:1');
	});
});
