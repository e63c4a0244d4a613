/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { existsSync } from 'node:fs';

import { chromium, type Browser } from 'playwright-core';

import { SandboxError } from '../../sandbox/n8n/SandboxError';

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without the background flags, Chromium calls out to servers that have nothing to do with the test. */
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage',
];

function findChromium(): string {
	const { CHROMIUM_PATH: given } = process.env;
	if (given !== undefined && given !== '') return given;
	const found = usualPlaces.find((place) => existsSync(place));
	if (found === undefined) {
		throw new SandboxError(
			'The end-to-end test needs a Chromium or Chrome, and none is in the usual places.',
			'Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to its executable.',
		);
	}
	return found;
}

/** A new headless browser with an empty profile. */
export async function launchBrowser(): Promise<Browser> {
	return await chromium.launch({ executablePath: findChromium(), headless: true, args: flags });
}
