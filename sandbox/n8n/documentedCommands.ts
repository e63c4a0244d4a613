/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { repositoryRoot } from './paths';
import { SandboxError } from './SandboxError';

/** A fenced block of a Markdown file, with the heading it stands under. */
export interface CodeBlock {
	heading: string;
	language: string;
	text: string;
}

export function codeBlocks(markdown: string): CodeBlock[] {
	const blocks: CodeBlock[] = [];
	let heading = '';
	let open: CodeBlock | undefined;
	for (const line of markdown.split('\n')) {
		const fence = /^\s*```(\w*)\s*$/.exec(line);
		if (fence !== null && open === undefined) {
			open = { heading, language: fence[1] ?? '', text: '' };
		} else if (fence !== null && open !== undefined) {
			blocks.push({ ...open, text: open.text.trimEnd() });
			open = undefined;
		} else if (open !== undefined) {
			open.text += `${line}\n`;
		} else {
			heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
		}
	}
	return blocks;
}

/** The command with which the README installs a tarball, and the tarball's path from the home folder. */
export async function readmeInstallCommand(): Promise<{ command: string; tarball: string }> {
	const readme = await readFile(join(repositoryRoot, 'README.md'), 'utf8');
	for (const { language, text } of codeBlocks(readme)) {
		const tarball = /npm install ~\/(\S+\.tgz)/.exec(text)?.[1];
		if (language === 'sh' && tarball !== undefined) return { command: text, tarball };
	}
	throw new SandboxError(
		'README.md has no command that installs the tarball from the home folder.',
		'Add a `sh` block with `npm install ~/….tgz`.',
	);
}
