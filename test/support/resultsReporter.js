const { appendFileSync, mkdirSync, rmSync } = require('node:fs');
const { dirname } = require('node:path');

/**
 * Writes what ran to the file that TEST_RESULTS names, one JSON line per test file, as soon as the file has ended.
 * Only texts and numbers are written. jest's own --json writes whatever a test throws, and crashes on a circular error.
 */
module.exports = class ResultsReporter {
	constructor() {
		this.file = process.env.TEST_RESULTS;
		if (!this.file) throw new Error('TEST_RESULTS names no file for the results.');
	}

	write(line) {
		appendFileSync(this.file, `${JSON.stringify(line)}\n`);
	}

	onRunStart({ numTotalTestSuites }) {
		mkdirSync(dirname(this.file), { recursive: true });
		rmSync(this.file, { force: true });
		this.write({ kind: 'start', files: numTotalTestSuites });
	}

	onTestResult(_test, { testFilePath, testExecError, failureMessage, testResults, perfStats }) {
		const tests = testResults.map(({ fullName, status }) => ({ fullName, status }));
		this.write({
			kind: 'file',
			name: String(testFilePath),
			seconds: Math.round((perfStats?.runtime ?? 0) / 100) / 10,
			broken: testExecError ? String(failureMessage ?? testExecError.message) : null,
			tests,
		});
	}

	onRunComplete() {
		this.write({ kind: 'end' });
	}
};
