/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import type { Demo } from '../../sandbox/demo/startDemo';
import type { Checks } from './Checks';
import type { Editor, Theme } from './Editor';
import { keepImage } from './images';

const saved = z.object({ id: z.string() });

const option = z.object({
	name: z.string(),
	displayName: z.string().optional(),
	default: z.unknown(),
	displayOptions: z.unknown(),
});
const property = z.object({
	displayName: z.string(),
	name: z.string(),
	type: z.string(),
	options: z.array(z.object({ name: z.string() }).passthrough()).optional(),
	displayOptions: z
		.object({ show: z.record(z.array(z.unknown())).optional() })
		.passthrough()
		.optional(),
});
const nodeTypes = z.array(
	z
		.object({
			name: z.string(),
			displayName: z.string(),
			version: z.unknown(),
			properties: z.array(z.unknown()),
		})
		.passthrough(),
);

/** With what it takes for all of an operation's fields to be there. */
const shown = [
	{ type: 'genesysGetConversation', resource: 'conversation', operation: 'get' },
	{
		type: 'genesysGetConversation',
		resource: 'conversation',
		operation: 'getMany',
		timeRange: 'between',
	},
	{ type: 'genesysGetConversation', resource: 'transcript', operation: 'get' },
	{
		type: 'flattenRenderPrompt',
		resource: 'prompt',
		operation: 'render',
		templatePreset: 'complianceReview',
	},
	{ type: 'flattenRenderPrompt', resource: 'prompt', operation: 'preview' },
	{ type: 'flattenRenderPrompt', resource: 'prompt', operation: 'restore' },
	{ type: 'llmChat', resource: 'chat', operation: 'complete', structuredOutput: 'jsonSchema' },
];

const packageName = 'n8n-nodes-genesys-llm';

async function describe({ origin, rest }: Demo): Promise<Map<string, z.infer<typeof property>[]>> {
	const all: unknown = await (
		await fetch(`${origin}/types/nodes.json`, { headers: { cookie: rest.session } })
	).json();
	const ours = nodeTypes.parse(all).filter(({ name }) => name.startsWith(`${packageName}.`));
	return new Map(
		ours.map(({ name, properties }) => [
			name.slice(packageName.length + 1),
			properties.map((each) => property.parse(each)),
		]),
	);
}

/** A workflow with a node for each operation, all of its options added with their defaults. */
async function everyOperation(demo: Demo) {
	const described = await describe(demo);
	const nodes = shown.map(({ type, ...choice }, index) => {
		const chosen: Record<string, unknown> = choice;
		const properties = (described.get(type) ?? []).filter(({ displayOptions }) =>
			Object.entries(displayOptions?.show ?? {}).every(
				([name, values]) => !(name in chosen) || values.includes(chosen[name]),
			),
		);
		const collections = properties.filter(({ type: kind }) => kind === 'collection');
		const added = collections.map(({ name, options = [] }) => {
			const all = options
				.map((each) => option.parse(each))
				.filter(({ displayOptions }) => displayOptions === undefined);
			return [name, Object.fromEntries(all.map((each) => [each.name, each.default]))] as const;
		});
		const title = `${index + 1} ${type} ${choice.operation}`;
		const parameters = { ...choice, ...Object.fromEntries(added) };
		const node = {
			id: title,
			name: title,
			type: `${packageName}.${type}`,
			typeVersion: 1,
			position: [index * 220, 0],
			parameters,
		};
		const fields = collections.flatMap(({ options = [] }) =>
			options.flatMap((each) => option.parse(each).displayName ?? []),
		);
		return { node, title, fields };
	});
	const workflow = {
		name: 'Every operation',
		nodes: nodes.map(({ node }) => node),
		connections: {},
		settings: {},
	};
	const { id } = saved.parse(await demo.rest.call('POST', '/rest/workflows', workflow));
	return { id, nodes };
}

/** What the panel of a node cannot show whole: labels that end in dots, and fields without one. */
const cutLabels = `[...document.querySelectorAll('[data-test-id="ndv"] label, [data-test-id="ndv"] [class*="label"] [class*="title"]')]
	.filter((element) => element.offsetParent !== null && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).textOverflow === 'ellipsis')
	.map((element) => element.textContent.trim())`;

/** Every operation of every node, opened in both themes with all of its options. */
export async function checkOperations(checks: Checks, demo: Demo, editor: Editor): Promise<void> {
	const { page } = editor;
	const usual = page.viewportSize() ?? { width: 1600, height: 900 };
	for (const theme of ['light', 'dark'] as const satisfies readonly Theme[]) {
		await editor.useTheme(theme);
		await page.setViewportSize({ width: 1600, height: 3_200 });
		// Anew for each: the editor saves what it shows, without options that are empty.
		const { id, nodes } = await everyOperation(demo);
		await editor.openWorkflow(id);
		for (const { title, fields } of nodes) {
			await checks.check(
				`every field of ${title} is in sight and whole, in the ${theme} theme`,
				async () => {
					await editor.openNode(title);
					await sleep(500);
					await keepImage(editor.part('ndv'), `operation-${title.replace(/\s+/g, '-')}-${theme}`);
					const text = await editor.part('ndv').innerText();
					const absent = fields.filter((field) => !text.includes(field));
					assert.deepEqual(absent, [], 'fields that are not there');
					assert.deepEqual(await page.evaluate(cutLabels), [], 'labels that are cut');
					assert.doesNotMatch(text, /\bundefined\b|\[object Object\]/);
					await editor.closeNode();
				},
			);
		}
	}
	await page.setViewportSize(usual);
	await editor.useTheme('light');
}

/** Lists that are filled by Genesys Cloud. */
export async function checkLists(checks: Checks, demo: Demo, editor: Editor): Promise<void> {
	const { page } = editor;
	await checks.check(
		'the filter "Queues" shows the names of the queues, from Genesys Cloud',
		async () => {
			const parameters = {
				resource: 'conversation',
				operation: 'getMany',
				filters: { queues: { queues: [{ id: { __rl: true, mode: 'list', value: '' } }] } },
			};
			const name = 'Get many conversations';
			const node = {
				id: name,
				name,
				type: `${packageName}.genesysGetConversation`,
				typeVersion: 1,
				position: [0, 0],
				parameters,
				credentials: { genesysCloudOAuth2Api: { id: 'gllmGenesysCloud', name: 'Genesys Cloud' } },
			};
			const { id } = saved.parse(
				await demo.rest.call('POST', '/rest/workflows', {
					name: 'Queues',
					nodes: [node],
					connections: {},
					settings: {},
				}),
			);
			await editor.openWorkflow(id);
			await editor.openNode(name);
			await editor.part('rlc-input').first().click();
			const items = editor.part('rlc-item');
			await items.first().waitFor();
			const names = await items.allInnerTexts();
			await keepImage(editor.page, 'queues-from-list');
			for (const queue of ['Billing', 'Orders', 'Technical Support'])
				assert.ok(
					names.some((text) => text.includes(queue)),
					names.join(', '),
				);
			await items.filter({ hasText: 'Orders' }).first().click();
			assert.match(
				await page
					.locator('[data-test-id="rlc-input"] input, input[data-test-id="rlc-input"]')
					.first()
					.inputValue(),
				/Orders/,
			);
			await editor.closeNode();
		},
	);
}
