/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- a test */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTCOMES } from '../../../shared/llm/errors/outcomes';

test('docs/outcomes.md has every outcome, and no other, with the same words', () => {
	const text = readFileSync(join(__dirname, '../../../docs/outcomes.md'), 'utf8');
	const table = text.slice(text.indexOf('| code |'), text.indexOf('`internal_error`'));
	const rows = [...table.matchAll(/^\| `(\w+)` \| (\w+) \| (.+) \|$/gm)].map(
		([, code, retryable, meaning]) => ({ code, retryable, meaning }),
	);
	expect(rows).toEqual(OUTCOMES);
});

test('the codes that a flow may route on are all there', () => {
	const promised =
		'rate_limited, quota_exhausted, content_filtered, refused, truncated, schema_invalid, timeout, server_error, circuit_open, auth, bad_request, cancelled, budget_exhausted';
	expect(OUTCOMES.map(({ code }) => code)).toEqual(expect.arrayContaining(promised.split(', ')));
});
