/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- a test */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

const source = ['shared', 'nodes', 'credentials']
	.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true }).map((file) =>
			join(root, folder, String(file)),
		),
	)
	.filter((file) => file.endsWith('.ts'))
	.map((file) => readFileSync(file, 'utf8').replaceAll("\\'", "'"))
	.join('\n')
	// What differs in a message is written `…` on the page.
	.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…');

const messages = [
	...readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8').matchAll(/^\| `([^`]+)`/gm),
].map(([, message = '']) => message);

test('the page has messages', () => {
	expect(messages.length).toBeGreaterThan(30);
});

test.each(messages)('"%s" is one of ours', (message) => {
	for (const part of message.split('…').map((text) => text.trim())) expect(source).toContain(part);
});
