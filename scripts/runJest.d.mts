export interface JestRun {
	readonly files: ReadonlyArray<{ readonly name: string; readonly seconds: number }>;
	readonly tests: ReadonlyArray<{
		readonly file: string;
		readonly fullName: string;
		readonly status: string;
	}>;
	/** What failed without being a test: a file that can't be loaded, a run that broke off. */
	readonly problems: readonly string[];
}

export declare function runJest(options: {
	readonly args: readonly string[];
	/** The file that the results go to, one JSON line per test file. */
	readonly results: string;
	/** The program that runs jest; this Node unless given. */
	readonly node?: string;
	readonly env?: Readonly<Record<string, string>>;
}): Promise<JestRun>;
