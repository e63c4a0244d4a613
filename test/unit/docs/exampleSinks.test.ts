/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const FOLDER = join(__dirname, '../../../examples');

interface ExampleNode {
	name: string;
	type: string;
	parameters: { jsonOutput?: string; text?: string };
}
interface Example {
	name: string;
	nodes: ExampleNode[];
	connections: Record<string, { main: Array<Array<{ node: string }> | null> }>;
	settings: Record<string, unknown>;
}

const examples = readdirSync(FOLDER).map((folder) => ({
	folder,
	workflow: JSON.parse(readFileSync(join(FOLDER, folder, 'workflow.json'), 'utf8')) as Example,
}));
const sourcesOf = ({ nodes, connections }: Example, target: string): ExampleNode[] =>
	nodes.filter(({ name }) =>
		connections[name]?.main.some((output) => output?.some(({ node }) => node === target)),
	);
const ending = (type: string) =>
	examples.flatMap(({ folder, workflow }) =>
		workflow.nodes
			.filter((node) => node.type.endsWith(type))
			.map((node) => ({ folder, workflow, node, name: `${folder}: ${node.name}` })),
	);

/** What an expression of one node gives; texts around `{{ }}` included. */
function evaluate(expression: string, data: Record<string, unknown>): unknown {
	const context = createContext({ ...data });
	const parts = expression.replace(/^=/, '').split(/\{\{|\}\}/);
	if (parts.length === 3 && parts[0] === '' && parts[2] === '')
		return runInContext(`(${parts[1]})`, context) as unknown;
	return parts
		.map((part, index) => (index % 2 === 0 ? part : String(runInContext(`(${part})`, context))))
		.join('');
}

const slack = ending('.slack');
const HOSTILE = [
	'<!channel> approve this',
	'<@U12345> look',
	'<https://evil.example|approve here>',
	'@channel @Here @everyone',
	'a & b &lt;!here&gt;',
	'x'.repeat(50_000),
];

test.each(slack.map((each) => [each.name, each] as const))(
	'%s gets its item from one Set node, whose expression all examples share',
	(_name, { workflow, node }) => {
		const sources = sourcesOf(workflow, node.name);
		expect(sources.map(({ type }) => type)).toEqual(['n8n-nodes-base.set']);
		const [first] = slack;
		const shared = first && sourcesOf(first.workflow, first.node.name)[0];
		expect(sources[0]?.parameters.jsonOutput).toBe(shared?.parameters.jsonOutput);
	},
);

test.each(slack.map((each) => [each.name, each] as const))(
	'%s sends hostile text as text, cut, and with its link',
	(_name, { workflow, node }) => {
		const expression = sourcesOf(workflow, node.name)[0]?.parameters.jsonOutput ?? '';
		for (const text of HOSTILE) {
			const item = {
				conversationId: 'c-1',
				outcome: 'verdict',
				code: text,
				score: 50,
				reasons: text,
				summary: text,
				text,
				message: text,
				appended_reason: [text],
				appended_error_message: [text],
				error: { code: text, message: text },
			};
			const $json = evaluate(expression, { $json: item });
			const first = () => ({ json: { genesysApp: 'https://app.example', conversationId: 'c-1' } });
			const sent = String(evaluate(node.parameters.text ?? '', { $json, $: () => ({ first }) }));
			const links = [...sent.matchAll(/<[^>]*>/g)].map(([link]) => link);
			expect(links.filter((link) => !link.startsWith('<https://app.example/'))).toEqual([]);
			expect(sent).not.toMatch(/@(?:channel|here|everyone)/i);
			expect(sent.length).toBeLessThan(12_500);
			if (text.length > 3_000) expect(sent).toContain('… (cut)');
			if (node.name === 'Tell Reviewers') expect(links).toHaveLength(1);
		}
	},
);

test('numbers, lists and what is short come through as they are', () => {
	const [first] = slack;
	const expression = (first && sourcesOf(first.workflow, first.node.name)[0])?.parameters
		.jsonOutput;
	const $json = { id: 7, told: false, none: null, list: ['a', 'b'], text: 'Score 80 of 100' };
	expect(JSON.stringify(evaluate(expression ?? '', { $json }))).toBe(JSON.stringify($json));
});

test('a field of the CRM holds no markup and begins as no formula', () => {
	const [create] = ending('.salesforce').filter(({ node }) => node.name === 'Create Task');
	const [set] = create === undefined ? [] : sourcesOf(create.workflow, create.node.name);
	const safe = (summary: string): string => {
		const item = { json: { data: { summary } } };
		const result = evaluate(set?.parameters.jsonOutput ?? '', { $: () => ({ item }) });
		return (result as { summary: string }).summary;
	};
	expect(safe('=HYPERLINK("https://evil.example")')).toBe('\'=HYPERLINK("https://evil.example")');
	for (const start of ['+1', '-1', '@SUM(A1)', '\t=1', ' =1'])
		expect(safe(start)).toBe(`'${start}`);
	expect(safe('<script>alert(1)</script>')).not.toMatch(/<[a-z/]/i);
	expect(safe('Refund of 5 < 6 euros')).toBe('Refund of 5 < 6 euros');
});

test.each(['scheduled-compliance-review', 'weekly-quality-report'])(
	'%s keeps no successful production executions, which hold private data in clear',
	(folder) => {
		const found = examples.find((example) => example.folder === folder);
		expect(found?.workflow.settings.saveDataSuccessExecution).toBe('none');
	},
);
