/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'genesys-llm-surface-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('shared/index.ts bundles alone to one CommonJS file that needs nothing', async () => {
	const outfile = join(folder, 'shared.cjs');
	const result = await build({
		entryPoints: [join(__dirname, '../../shared/index.ts')],
		bundle: true,
		format: 'cjs',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		outfile,
		metafile: true,
		logLevel: 'silent',
	});
	const output = Object.values(result.metafile.outputs)[0];
	expect(output?.imports).toEqual([]);
	const surface = (await import(outfile)) as Record<string, unknown>;
	expect(surface).toMatchObject({
		toConversation: expect.any(Function),
		flattenConversation: expect.any(Function),
		compileTemplate: expect.any(Function),
		renderTemplate: expect.any(Function),
		lintTemplate: expect.any(Function),
		chat: expect.any(Function),
		retry: expect.any(Function),
		parseRetryAfter: expect.any(Function),
		providers: expect.any(Array),
	});
});
