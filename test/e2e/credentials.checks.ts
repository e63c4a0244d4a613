/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { z } from 'zod';

import { demoCredentials } from '../../sandbox/demo/credentials';
import type { Demo } from '../../sandbox/demo/startDemo';
import type { Checks } from './Checks';

const saved = z.object({ id: z.string() });
const testResult = z.object({ status: z.enum(['OK', 'Error']), message: z.string() });

/** Saves one of the demo's credentials under another name, with some values replaced, and presses its test button. */
async function testCredential(demo: Demo, type: string, changes: Record<string, string>) {
	const known = demoCredentials(demo.genesys, demo.llm, demo.salesforce.url).find(
		(credential) => credential.type === type,
	);
	assert.ok(known);
	const entered = { name: 'Under test', type, data: { ...known.data, ...changes } };
	const { id } = saved.parse(await demo.rest.call('POST', '/rest/credentials', entered));
	const result = await demo.rest.call('POST', '/rest/credentials/test', {
		credentials: { ...entered, id },
	});
	await demo.rest.call('DELETE', `/rest/credentials/${id}`);
	return testResult.parse(result);
}

export async function checkCredentials(checks: Checks, demo: Demo): Promise<void> {
	await checks.check('the Genesys credential test passes with the right secret', async () => {
		const { status, message } = await testCredential(demo, 'genesysCloudOAuth2Api', {});
		assert.equal(status, 'OK', message);
	});

	await checks.check('the Genesys credential test fails with a wrong secret', async () => {
		const { status, message } = await testCredential(demo, 'genesysCloudOAuth2Api', {
			clientSecret: 'wrong',
		});
		assert.equal(status, 'Error', message);
		assert.notEqual(message, '');
	});

	await checks.check(
		'the Genesys credential test names the role when a permission is missing',
		async () => {
			demo.genesys.setPermissions([]);
			const { status, message } = await testCredential(demo, 'genesysCloudOAuth2Api', {});
			demo.genesys.reset();
			assert.equal(status, 'Error', message);
			assert.match(message, /role/i);
		},
	);

	await checks.check('the LLM credential test passes with the right key', async () => {
		const { status, message } = await testCredential(demo, 'llmApi', {});
		assert.equal(status, 'OK', message);
	});

	await checks.check(
		'the LLM credential test fails with its own message for a wrong key',
		async () => {
			const { status, message } = await testCredential(demo, 'llmApi', { apiKey: 'wrong' });
			assert.equal(status, 'Error', message);
			assert.match(message, /key/i);
			assert.doesNotMatch(message, /^Authorization failed|status code 401/);
		},
	);
}
