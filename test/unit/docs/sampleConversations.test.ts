/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- a test */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conversationIds } from '../../../sandbox/fixtures';

const page = readFileSync(join(__dirname, '../../../docs/flows.md'), 'utf8');
const listed = [...page.matchAll(/^\| `([0-9a-f-]{36})` \|/gm)].map(([, id = '']) => id);

test('every sample conversation on the page exists', () => {
	expect(listed.length).toBeGreaterThan(5);
	for (const id of listed) expect(Object.values(conversationIds)).toContain(id);
});
