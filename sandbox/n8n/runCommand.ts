/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { spawn } from 'node:child_process';

export interface CommandOptions {
	cwd: string;
	env?: NodeJS.ProcessEnv;
}

export interface CommandResult {
	code: number;
	stdout: string;
	/** Standard output and standard error as they came. */
	output: string;
}

/** Resolves when the program has ended; one that cannot be started counts as one that failed. It never outlives this process. */
export async function runCommand(
	program: string,
	args: string[],
	{ cwd, env = process.env }: CommandOptions,
): Promise<CommandResult> {
	return await new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd,
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
			// npm is a .cmd file on Windows, which only a shell can start.
			shell: process.platform === 'win32' && program === 'npm',
		});
		// Not SIGTERM: n8n's command line would clean up in a folder that is being deleted, for ever.
		const killAtExit = () => child.kill('SIGKILL');
		process.once('exit', killAtExit);
		let stdout = '';
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => {
			stdout += chunk.toString();
			output += chunk.toString();
		});
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('error', (error) =>
			resolve({ code: 1, stdout, output: `${output}${error.message}\n` }),
		);
		child.on('close', (code) => {
			process.off('exit', killAtExit);
			resolve({ code: code ?? 1, stdout, output });
		});
	});
}

/** The last lines of a long output, for an error message. */
export function tail(output: string, lines = 15): string {
	return output.trimEnd().split('\n').slice(-lines).join('\n');
}
