const swc = [
	'@swc/jest',
	{
		jsc: { parser: { syntax: 'typescript' }, target: 'es2022', keepClassNames: true },
		module: { type: 'commonjs' },
		sourceMaps: 'inline',
	},
];

/** Every folder of test/ that runs without a real n8n; test/e2e has its own runner (npm run test:e2e). */
module.exports = {
	testMatch: ['<rootDir>/test/{unit,property,contract,workflow,package,differential}/**/*.test.ts'],
	transform: { '^.+\\.ts$': swc },
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
	setupFiles: ['<rootDir>/test/support/quiet.js'],
	// Long enough for a machine with much else to do; a test that hangs is found all the same.
	testTimeout: 180_000,
	maxWorkers: 2,
};
