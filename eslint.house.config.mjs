// The rules of this house, beside n8n's own (eslint.config.mjs, which must stay as n8n ships it): who may import whom, and no
// escape from the types.
import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import tseslint from 'typescript-eslint';

const N8N = '^@?n8n(-|/)';
const NODE_BUILTINS = '^(node:.*|fs|path|https?|os|events|crypto|timers)$';
const HTTP_CLIENT = '^axios$';

/** An import of something below one of these folders, from anywhere: `../genesys/model`, `../../shared/genesys/model`. */
const below = (...folders) => `^\\.{1,2}/(.*/)?(${folders.join('|')})(/|$)`;

/** The same for imports that leave a folder which has a file of such a name itself: `../../prompt/presets`, not `./prompt`. */
const outside = (...folders) => `^(\\.\\./)+(${folders.join('|')})(/|$)`;

/** Folder, what it must not import, and why. A folder also keeps the rules of the folders it lies in. */
const layers = [
	[
		'shared',
		[
			N8N,
			NODE_BUILTINS,
			HTTP_CLIENT,
			'^nunjucks$',
			below('nodes', 'credentials', 'sandbox', 'test'),
		],
		'shared/ is pure: no n8n, no Node built-ins, no HTTP client',
	],
	[
		'shared/http',
		[below('genesys', 'llm', 'flatten', 'prompt', 'template', 'retry/retry', 'retry/backoff')],
		'http knows errors, and how a server words a wait',
	],
	[
		'shared/retry',
		[below('genesys', 'llm', 'flatten', 'prompt', 'template')],
		'retry knows http and errors only',
	],
	[
		'shared/genesys',
		[below('llm', 'flatten', 'prompt', 'template')],
		'genesys and llm do not know each other',
	],
	[
		'shared/llm',
		[below('genesys', 'flatten', 'prompt', 'template')],
		'genesys and llm do not know each other',
	],
	[
		'shared/flatten',
		[below('llm', 'http', 'retry', 'prompt', 'template', 'genesys/api', 'genesys/fetch')],
		"flatten knows genesys' types only",
	],
	[
		'shared/redact',
		[
			below(
				'genesys',
				'llm',
				'http',
				'retry',
				'prompt',
				'template',
				'fence',
				'flatten/flattenConversation',
				'flatten/flattenHandling',
			),
		],
		'redact knows FlatContext only',
	],
	[
		'shared/tokens',
		[
			below(
				'genesys',
				'llm',
				'http',
				'retry',
				'prompt',
				'template',
				'redact',
				'fence',
				'flatten/flattenConversation',
				'flatten/flattenHandling',
			),
		],
		'tokens knows FlatContext only',
	],
	[
		'shared/fence',
		[
			below(
				'genesys',
				'llm',
				'http',
				'retry',
				'prompt',
				'template',
				'redact',
				'tokens',
				'flatten/flattenConversation',
				'flatten/flattenHandling',
			),
		],
		'fence knows FlatContext only',
	],
	[
		'shared/review',
		[below('llm', 'http', 'retry', 'prompt', 'template', 'genesys', 'flatten/(?!context$)[^/]+')],
		'review knows turns and answers, and at most the type of the context',
	],
	[
		'shared/template',
		[
			outside('genesys', 'llm', 'flatten', 'http', 'retry', 'prompt'),
			'^\\.\\./(\\.\\./)*clock$',
			'^zod$',
		],
		'the template language knows nothing of ours',
	],
	[
		'nodes/adapter',
		[HTTP_CLIENT, below('GenesysGetConversation', 'FlattenRenderPrompt', 'LlmChat')],
		'the adapter knows no node',
	],
	[
		'nodes/GenesysGetConversation',
		[HTTP_CLIENT, below('FlattenRenderPrompt', 'LlmChat')],
		'a node knows no other node',
	],
	[
		'nodes/FlattenRenderPrompt',
		[HTTP_CLIENT, below('GenesysGetConversation', 'LlmChat')],
		'a node knows no other node',
	],
	[
		'nodes/LlmChat',
		[HTTP_CLIENT, below('GenesysGetConversation', 'FlattenRenderPrompt')],
		'a node knows no other node',
	],
	['credentials', [HTTP_CLIENT, below('nodes')], 'a credential knows shared/ only'],
	[
		'sandbox/simulators',
		[below('shared', 'nodes', 'credentials')],
		'a simulator that shares our code shares our bugs',
	],
];

/** A later match replaces an earlier one, so a folder's own list repeats what the folders around it forbid. */
const importRules = layers.map(([folder]) => ({
	files: [`${folder}/**/*.ts`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: layers
					.filter(([outer]) => folder === outer || folder.startsWith(`${outer}/`))
					.flatMap(([, regexes, message]) => regexes.map((regex) => ({ regex, message }))),
			},
		],
	},
}));

export default tseslint.config(
	{ ignores: ['dist', 'build', 'node_modules', 'coverage'] },
	{
		files: ['**/*.ts'],
		languageOptions: { parser: tseslint.parser },
		plugins: {
			'@typescript-eslint': tseslint.plugin,
			'@n8n/community-nodes': n8nCommunityNodesPlugin,
		},
		// The disables in test and sandbox files are for rules of the other config, which must be known here to be ignored.
		linterOptions: { reportUnusedDisableDirectives: 'off' },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
			'@typescript-eslint/no-unused-vars': 'error',
			eqeqeq: 'error',
			'no-eval': 'error',
			'no-new-func': 'error',
		},
	},
	...importRules,
	{
		files: ['shared/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				'process',
				'setTimeout',
				'setInterval',
				'globalThis',
				'global',
				'fetch',
				'console',
			],
		},
	},
	{ files: ['shared/template/**/*.ts'], rules: { 'max-lines': ['error', 250] } },
);
