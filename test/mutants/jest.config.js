const base = require('../../jest.config.js');

const folders = (process.env.MUTANTS_TESTS ?? 'unit').split(',');

/** The tests that a mutant in shared/ must turn red. Left out: tests of the source text itself, which Stryker changes, and of what isn't in shared/. */
module.exports = {
	...base,
	rootDir: '../..',
	testMatch: folders.map((folder) => `<rootDir>/test/${folder}{/**/*,*}.test.ts`),
	testPathIgnorePatterns: [
		'/node_modules/',
		'<rootDir>/test/unit/(runner|simulators)/',
		'<rootDir>/test/unit/template/examples',
	],
	maxWorkers: 1,
};
