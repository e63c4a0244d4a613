/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- a test */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { n8nOfCompat } from './release';

/** Manifest of the package whose code `import 'name'` reaches in these tests. */
function manifestOf(name: string): unknown {
	let folder = dirname(require.resolve(name));
	while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

test.each(Object.entries(n8nOfCompat.core))('these tests run on %s %s', (name, version) => {
	expect(manifestOf(name)).toMatchObject({ name, version });
});

test(`these tests run on Node ${n8nOfCompat.nodeMajor}`, () => {
	expect(process.versions.node.split('.')[0]).toBe(String(n8nOfCompat.nodeMajor));
});
