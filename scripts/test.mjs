// Everything under test/ that needs no real n8n. Arguments go to jest: npm test -- test/unit/retry
import { relative } from 'node:path';
import { runJest } from './runJest.mjs';

const { files, tests, problems } = await runJest({
	args: process.argv.slice(2),
	results: process.env.TEST_RESULTS ?? 'build/test-results.jsonl',
});
const count = (wanted) => tests.filter(({ status }) => status === wanted).length;
const print = (title, lines) => {
	if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
};

const slowest = [...files].sort((a, b) => b.seconds - a.seconds).slice(0, 5);
print(
	'the slowest test files',
	slowest.map(({ name, seconds }) => `${seconds} s  ${relative('.', name)}`),
);
print(
	'skipped',
	tests.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
);
print(
	'failed',
	tests
		.filter(({ status }) => status === 'failed')
		.map(({ file, fullName }) => `${relative('.', file)}: ${fullName}`),
);
print('problems', problems);

const failed = count('failed') + problems.length;
console.log(`\n${count('passed')} passed, ${failed} failed`);
process.exit(failed === 0 && count('passed') > 0 ? 0 : 1);
