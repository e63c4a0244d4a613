/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { providers } from '../../../shared/llm/providers';
import { ANTHROPIC_MAX_TOKENS } from '../../../shared/llm/providers/anthropic';
import { AZURE_API_VERSION } from '../../../shared/llm/providers/azureOpenAi';
import type { Provider } from '../../../shared/llm/llmTypes';

const text = readFileSync(join(__dirname, '../../../docs/providers.md'), 'utf8');
const rows = text
	.split('\n')
	.filter((line) => line.startsWith('| '))
	.map((line) => line.split('|').map((cell) => cell.trim()));
const table: readonly Provider[] = providers;

describe.each(table.map((provider) => [provider.displayName, provider] as const))(
	'the documentation of %s',
	(name, provider) => {
		const row = rows.find(([, first]) => first === name) ?? [];

		test('has its address', () => {
			expect(row[2]).toContain(
				provider.defaultBaseUrl ??
					provider.credential?.urlExample?.replace('https://llm.example.com/v1', '') ??
					'',
			);
		});

		test('tells where the key goes', () => {
			const { apiKey, header } = provider.credential ?? {};
			const expected =
				apiKey === 'none'
					? 'none'
					: apiKey === 'optional'
						? 'when'
						: header === 'Authorization'
							? 'bearer'
							: header;
			expect(row[3]).toContain(expected);
		});

		test('tells how a structure is asked for', () => {
			const { jsonSchema, jsonObject } = provider.capabilities ?? {};
			if (provider.capabilities === undefined) return expect(row[4]).toContain('tried');
			expect([
				row[4]?.includes('schema'),
				row[4]?.includes('strict'),
				row[4]?.includes('object'),
			]).toEqual([jsonSchema !== false, jsonSchema === 'strict', jsonObject]);
		});
	},
);

test('the rows stand in the order of the dropdown', () => {
	const names = table.map(({ displayName }) => displayName);
	expect(
		rows.map(([, first]) => first).filter((first) => first !== undefined && names.includes(first)),
	).toEqual(names);
});

test('versions and limits in it are those of the code', () => {
	expect(text).toContain(`\`${AZURE_API_VERSION}\``);
	expect(text).toContain(ANTHROPIC_MAX_TOKENS.toLocaleString('en'));
});
