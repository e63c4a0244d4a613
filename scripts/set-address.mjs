// npm run address -- https://github.com/owner/name: writes the repository's address into package.json and into the two places that
// n8n's lint wants to see it in as plain text. A test compares them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { addressOf, readManifest } from './release/address.mjs';

const address = (process.argv[2] ?? '').replace(/\/+$/, '').replace(/\.git$/, '');
if (!/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(address)) {
	// Provenance and n8n's verification know GitHub only.
	console.error('Usage: npm run address -- https://github.com/owner/name');
	process.exit(1);
}

const before = addressOf(readManifest());
const files = ['package.json', ...readdirSync('credentials').map((file) => `credentials/${file}`)];
for (const file of files)
	writeFileSync(file, readFileSync(file, 'utf8').replaceAll(before, address));
console.log(`${before} → ${address}`);
