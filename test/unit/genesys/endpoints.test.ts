/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readFileSync } from 'node:fs';
import { genesysRoutes } from '../../../sandbox/simulators/genesys/routes';
import {
	type Endpoint,
	endpointPath,
	ENDPOINTS,
	permissionNames,
	permissionsInWords,
} from '../../../shared/genesys/api/endpoints';
import { GenesysCloudOAuth2Api } from '../../../credentials/GenesysCloudOAuth2Api.credentials';
import openapi from '../../contract/openapi/genesys.json';

const root = `${__dirname}/../../..`;
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

const rows: Array<[string, Endpoint]> = Object.entries(ENDPOINTS);
const named = new Set(rows.flatMap(([, { permissions }]) => permissionNames(permissions)));
const PERMISSION = /\b[a-zA-Z]+:[a-zA-Z]+:[a-zA-Z]+\b/g;

describe.each(rows)('the endpoint %s', (_name, endpoint) => {
	const { method, path, permissions, unlisted } = endpoint;
	const plain = (value: string) => value.replace(/\{\w+\}/g, '{}');
	const route = genesysRoutes.find(
		(one) => one.method === method && plain(one.path) === plain(path),
	);

	test('is a route of the simulator, which lets in whoever has what the row asks for', () => {
		expect(route).toBeDefined();
		const roles =
			'allOf' in permissions ? [permissions.allOf] : permissions.anyOf.map((one) => [one]);
		const { anyPermission = [], allPermissions = [] } = route ?? {};
		for (const role of roles) {
			expect(anyPermission.length === 0 || anyPermission.some((one) => role.includes(one))).toBe(
				true,
			);
			expect(allPermissions.filter((one) => !role.includes(one))).toEqual([]);
		}
		expect(anyPermission.length + allPermissions.length === 0).toBe(unlisted === true);
	});

	test('is in the API description', () => {
		const methods = (openapi.paths as Record<string, object>)[path];
		expect(Object.keys(methods ?? {})).toContain(method.toLowerCase());
	});

	test('is a line of docs/operations.md with its permissions', () => {
		const words = permissionsInWords(permissions).replace(PERMISSION, '`$&`');
		const line = `| \`${method} ${path}\` | ${unlisted === true ? `not listed: ${words}` : words} |`;
		expect(read('docs/operations.md')).toContain(`\n${line}\n`);
	});
});

test('every operation of the API description has a row', () => {
	const described = Object.entries(openapi.paths).flatMap(([path, item]) =>
		['get', 'post'].filter((method) => method in item).map((m) => `${m.toUpperCase()} ${path}`),
	);
	expect(rows.map(([, { method, path }]) => `${method} ${path}`).sort()).toEqual(described.sort());
});

test('README names every permission of the table, and the two documents name no other', () => {
	const inReadme = new Set(read('README.md').match(PERMISSION));
	inReadme.delete('recording:recording:viewSensitiveData');
	expect([...inReadme].sort()).toEqual([...named].sort());
	const others = (read('docs/operations.md').match(PERMISSION) ?? []).filter(
		(permission) => !named.has(permission),
	);
	expect(others).toEqual([]);
});

test("the credential's test asks for the list of queues and names its permission", () => {
	const { test: probe } = new GenesysCloudOAuth2Api();
	expect(probe.request.url).toBe(ENDPOINTS.queues.path);
	expect(JSON.stringify(probe.rules)).toContain(permissionsInWords(ENDPOINTS.queues.permissions));
});

test('transcript addresses and sentiment need both permissions', () => {
	for (const name of ['transcriptUrls', 'transcriptUrl', 'sentiment'] as const)
		expect(permissionsInWords(ENDPOINTS[name].permissions)).toBe(
			'recording:recording:view and speechAndTextAnalytics:data:view',
		);
});

test('placeholders are filled in and encoded', () => {
	expect(endpointPath(ENDPOINTS.email, { conversationId: 'a/b', messageId: 'c d' })).toBe(
		'/api/v2/conversations/emails/a%2Fb/messages/c%20d',
	);
});
