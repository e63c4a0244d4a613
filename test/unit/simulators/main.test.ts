/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { http } from './callers';

interface Addresses {
	genesys: { loginUrl: string; apiUrl: string; clientId: string; clientSecret: string };
	llm: { baseUrl: string; apiKey: string };
	conversationIds: Record<string, string>;
}

describe('the simulators as a process of their own', () => {
	const folder = mkdtempSync(join(tmpdir(), 'simulators-'));
	const program = join(folder, 'main.cjs');
	let child: ChildProcess | undefined;

	beforeAll(() => {
		const entryPoints = [join(__dirname, '../../../sandbox/simulators/main.ts')];
		buildSync({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'cjs' });
	});
	afterAll(() => {
		child?.kill('SIGKILL');
		rmSync(folder, { recursive: true });
	});

	it.each(['SIGTERM', 'SIGINT'] as const)('print their addresses and end on %s', async (signal) => {
		const started = spawn(process.execPath, [program, '--llm-port', '0'], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		child = started;
		const [line] = (await once(createInterface(started.stdout), 'line')) as [string];
		const { genesys, llm, conversationIds } = JSON.parse(line) as Addresses;
		expect(conversationIds.flagged).toMatch(/^[0-9a-f-]{36}$/);
		const models = await http.get(`${llm.baseUrl}/models`, {
			headers: { Authorization: `Bearer ${llm.apiKey}` },
		});
		expect(models.status).toBe(200);
		await http.post(`${genesys.apiUrl}/_sim/faults`, { kind: 'hang' });
		const hanging = http.get(`${genesys.apiUrl}/api/v2/tokens/me`).catch(() => 'dropped');
		await new Promise((resolve) => setTimeout(resolve, 50));
		started.kill(signal);
		expect(await once(started, 'exit')).toEqual([0, null]);
		expect(await hanging).toBe('dropped');
	});

	it('refuse a port that is none', async () => {
		const started = spawn(process.execPath, [program, '--genesys-port', 'x'], { stdio: 'ignore' });
		child = started;
		expect(await once(started, 'exit')).toEqual([1, null]);
	});
});
