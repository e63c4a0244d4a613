// Everything under test/ that needs no real n8n. Arguments go to jest: npm test -- test/unit/retry
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'build/test-results.json';
mkdirSync('build', { recursive: true });
rmSync(results, { force: true });

const { status } = spawnSync(
	process.execPath,
	['node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, ...process.argv.slice(2)],
	// jest writes its report to stderr and the JSON, which the file has too, to stdout.
	{ stdio: ['ignore', 'ignore', 'inherit'] },
);

let counts = { passed: 0, failed: 1 };
try {
	const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites } =
		JSON.parse(readFileSync(results, 'utf8'));
	// A suite that could not be loaded has no tests to count, and is a failure all the same.
	counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
	if (numFailedTestSuites > 0 && counts.failed === 0) counts.failed = numFailedTestSuites;
} catch {
	console.error('jest wrote no results: it did not get as far as running a test.');
}
if (status !== 0 && counts.failed === 0) counts.failed = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(status === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1);
