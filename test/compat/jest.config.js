const base = require('../../jest.config.js');

/** Set by scripts/compat.mjs: the node_modules that hold the other n8n-core and its n8n-workflow. */
const modules = process.env.N8N_COMPAT_MODULES;
if (!modules)
	throw new Error(
		'Run these tests with `npm run test:compat`, which installs the n8n-core they are for.',
	);

const from = (name) => ({ [`^${name}$`]: `${modules}/${name}` });

/** Every test that meets n8n's own code in process, on another n8n-core than the one in node_modules. */
module.exports = {
	...base,
	rootDir: '../..',
	testMatch: [
		'<rootDir>/test/{contract,workflow}/**/*.test.ts',
		'<rootDir>/test/compat/**/*.test.ts',
	],
	// reflect-metadata too: n8n's dependency injection and the harness must write into one register.
	moduleNameMapper: { ...from('n8n-core'), ...from('n8n-workflow'), ...from('reflect-metadata') },
};
