/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { buildFolder, repositoryRoot } from '../../sandbox/n8n/paths';

/** Everything a run leaves behind to look at. */
export const outputFolder = join(buildFolder, 'e2e');

const docsFolder = join(repositoryRoot, 'docs/images');

/** With `--update-images` the pictures of the documentation are taken anew; otherwise a run changes nothing in the tree. */
const imageFolder = process.argv.includes('--update-images') ? docsFolder : outputFolder;

export async function takeImage(page: Page, name: string): Promise<void> {
	await mkdir(imageFolder, { recursive: true });
	await page.screenshot({
		path: join(imageFolder, `${name}.png`),
		animations: 'disabled',
		caret: 'hide',
	});
}

/** A picture to look at, never one of the documentation. */
export async function keepImage(of: Page | Locator, name: string): Promise<void> {
	await of.screenshot({
		path: join(outputFolder, `${name}.png`),
		animations: 'disabled',
		caret: 'hide',
	});
}

/** Returns where the picture of a failure lies. */
export async function takeFailureImage(page: Page, checkName: string): Promise<string> {
	const path = join(outputFolder, `failed-${checkName.replace(/[^\w]+/g, '-').slice(0, 80)}.png`);
	await page.screenshot({ path });
	return path;
}
