// The repository's address stands in package.json; these derive links from it.
import { readFileSync } from 'node:fs';

export const readManifest = () => JSON.parse(readFileSync('package.json', 'utf8'));

/** `https://github.com/owner/name`, without a slash at the end. */
export const addressOf = (manifest) =>
	manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** `owner/name`, as GitHub Actions gives it. */
export const slugOf = (manifest) => new URL(addressOf(manifest)).pathname.slice(1);
