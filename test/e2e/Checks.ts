/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { stripVTControlCharacters } from 'node:util';

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Named checks, one after another; one that fails does not hide those after it. */
export class Checks {
	private passed = 0;

	private failed = 0;

	/** `explain` is asked for more, a screenshot's path for instance, when a check fails. */
	constructor(private readonly explain: (name: string) => Promise<string[]>) {}

	/** `name` is a fact: "answers the webhook with the model's answer". */
	async check(name: string, body: () => Promise<void>): Promise<void> {
		try {
			await body();
			this.passed += 1;
			print(`  ok    ${name}`);
		} catch (error) {
			this.failed += 1;
			const reason = stripVTControlCharacters(
				error instanceof Error ? error.message : String(error),
			).slice(0, 2_000);
			const more = await this.explain(name).catch((problem: unknown) => [String(problem)]);
			print(
				[
					`  FAIL  ${name}`,
					...[reason, ...more]
						.join('\n')
						.split('\n')
						.map((line) => `        ${line}`),
				].join('\n'),
			);
		}
	}

	/** The closing line. */
	summary(): string {
		return `${this.passed} passed, ${this.failed} failed`;
	}

	get allPassed(): boolean {
		return this.failed === 0 && this.passed > 0;
	}
}
