// README.md as npm's page needs it: npm shows it away from the repository, so every link and image gets its whole address, at the
// tag that is published. `node scripts/release/npmPage.mjs` prints it.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { addressOf, readManifest, slugOf } from './address.mjs';

const LINK = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;
const IMAGE_TAG = /(<img\b[^>]*\bsrc=")([^"]+)(")/g;

/** A path of this repository: neither a whole address nor a heading of the same page. */
const isRelative = (target) => !/^([a-z][a-z\d+.-]*:|#|\/)/i.test(target);

export function npmPage(markdown, manifest) {
	const tag = `v${manifest.version}`;
	const page = (target) => `${addressOf(manifest)}/blob/${tag}/${target}`;
	const raw = (target) => `https://raw.githubusercontent.com/${slugOf(manifest)}/${tag}/${target}`;
	const whole = (target, isImage) =>
		isRelative(target) ? (isImage ? raw(target) : page(target)) : target;
	const rewritten = (text) =>
		text
			.replace(LINK, (_, bang, label, target) => {
				// A badge is an image inside a link.
				const inner = rewritten(label);
				return `${bang}[${inner}](${whole(target, bang === '!')})`;
			})
			.replace(IMAGE_TAG, (_, before, target, after) => before + whole(target, true) + after);
	// What stands in code is shown as it is.
	return markdown
		.split(/(^```[\s\S]*?^```$|`[^`\n]+`)/m)
		.map((part) => (part.startsWith('`') ? part : rewritten(part)))
		.join('');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
	process.stdout.write(npmPage(readFileSync('README.md', 'utf8'), readManifest()));
