import type { Browser, Locator, Page } from 'playwright-core';

import type { Sandbox } from '../../sandbox/n8n/startSandbox';

const waitMs = 30_000;

export type Theme = 'light' | 'dark';

/** n8n's editor as a person uses it: what they see and click, never its inner state. */
export class Editor {
	private constructor(
		readonly page: Page,
		private readonly origin: string,
	) {}

	static async signIn(browser: Browser, { origin, owner }: Sandbox): Promise<Editor> {
		const context = await browser.newContext({
			viewport: { width: 1600, height: 900 },
			permissions: ['clipboard-read', 'clipboard-write'],
			reducedMotion: 'reduce',
		});
		context.setDefaultTimeout(waitMs);
		const page = await context.newPage();
		await page.goto(`${origin}/signin`);
		await page.locator('input[name="emailOrLdapLoginId"]').fill(owner.email);
		await page.locator('input[name="password"]').fill(owner.password);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.waitForURL(/\/(home|workflow)/);
		return new Editor(page, origin);
	}

	part(testId: string): Locator {
		return this.page.locator(`[data-test-id="${testId}"]`);
	}

	/** As chosen under *Settings → Personal*. Takes effect with the next page. */
	async useTheme(theme: Theme): Promise<void> {
		// A text: this project's types know no browser.
		await this.page.evaluate(`localStorage.setItem('N8N_THEME', ${JSON.stringify(theme)})`);
		await this.page.reload();
	}

	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.origin}/workflow/${id}`);
		await this.part('canvas-node').first().waitFor();
	}

	/** A new workflow that begins with a manual trigger. The panel of nodes is drawn anew while it loads, so a click may need a second page. */
	async newWorkflow(): Promise<void> {
		for (let attempt = 1; ; attempt += 1) {
			await this.page.goto(`${this.origin}/workflow/new`);
			await this.part('node-creator-plus-button').first().waitFor();
			await this.searchNodes('Trigger manually');
			const found = this.part('node-creator-item-name')
				.filter({ hasText: 'Trigger manually' })
				.first();
			const clicked = await found.click({ timeout: attempt < 3 ? 8_000 : waitMs }).then(
				() => true,
				(error: unknown) => (attempt < 3 ? false : Promise.reject(error as Error)),
			);
			if (clicked) break;
		}
		await this.part('canvas-node').first().waitFor();
	}

	/** The id of the workflow on the canvas. */
	get workflowId(): string {
		return /\/workflow\/([^/?]+)/.exec(this.page.url())?.[1] ?? '';
	}

	/** Types into the node panel's search. Returns the names of the nodes it offers, best first. */
	async searchNodes(text: string): Promise<string[]> {
		const search = this.part('node-creator-search-bar');
		if (!(await search.isVisible())) await this.part('node-creator-plus-button').first().click();
		await search.fill(text);
		const names = this.part('node-creator-item-name');
		await names.filter({ hasText: text }).first().waitFor();
		return (await names.allInnerTexts()).map((name) => name.trim());
	}

	/** Adds a node that the panel has found by one of its actions; its own panel opens. */
	async addFoundNode(name: string, action: string): Promise<void> {
		await this.part('node-creator-item-name').filter({ hasText: name }).first().click();
		await this.part('node-creator-item-name').filter({ hasText: action }).click();
		await this.part('ndv').waitFor();
	}

	/** A node on the canvas. */
	node(name: string): Locator {
		return this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	}

	/** Opens a node's panel, in place of one that is still open. */
	async openNode(name: string): Promise<void> {
		if (await this.part('ndv').isVisible()) await this.closeNode();
		await this.node(name).dblclick();
		await this.part('ndv').waitFor();
	}

	async closeNode(): Promise<void> {
		await this.part('ndv-close-button').click();
		await this.part('ndv').waitFor({ state: 'hidden' });
	}

	/** A parameter's field in the open node panel. */
	parameter(name: string): Locator {
		return this.part(`parameter-input-${name}`);
	}

	/** Empties a code field of the open panel and leaves the cursor in it. */
	async clearCode(name: string): Promise<void> {
		await this.parameter(name).locator('.cm-content').click();
		await this.page.keyboard.press('ControlOrMeta+A');
		await this.page.keyboard.press('Delete');
	}

	/** Writes into a code field key by key, as a person types. */
	async typeCode(name: string, text: string): Promise<void> {
		await this.clearCode(name);
		await this.page.keyboard.type(text, { delay: 5 });
	}

	/** Writes into a code field by way of the clipboard. */
	async pasteCode(name: string, text: string): Promise<void> {
		await this.clearCode(name);
		// A text: this project's types know no browser.
		await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
		await this.page.keyboard.press('ControlOrMeta+V');
	}

	async save(): Promise<void> {
		await this.page.keyboard.press('ControlOrMeta+S');
	}

	/** Runs the workflow on the canvas from one of its triggers, and returns when the editor says that all went well. */
	async execute(trigger: string): Promise<void> {
		await this.node(trigger).hover();
		await this.part(`execute-workflow-button-${trigger}`).click();
		const notice = this.page
			.getByRole('alert')
			.filter({ hasText: 'Workflow executed successfully' });
		await notice.waitFor();
		await notice.locator('.el-notification__closeBtn').click();
		await notice.waitFor({ state: 'detached' });
		await this.part('zoom-to-fit').hover();
	}
}
