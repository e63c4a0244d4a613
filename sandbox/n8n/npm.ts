/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { runCommand, tail } from './runCommand';
import { SandboxError } from './SandboxError';

/**
 * `npm run` hands its own settings on as npm_* variables, this repository's `ignore-scripts` among them. An npm that
 * works in another folder must not see them; what the user set (registry, proxy, certificates) stays.
 */
export function npmEnvironment(): NodeJS.ProcessEnv {
	const inherited =
		/^npm_(?!config_)|^npm_config_(ignore_scripts|loglevel|local_prefix|prefix|global_prefix|init_module)$/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
}

/** Runs npm in `cwd`; a failure becomes an error that says what was tried and what to check. */
export async function runNpm(args: string[], cwd: string, remedy: string): Promise<string> {
	const { code, stdout, output } = await runCommand('npm', args, { cwd, env: npmEnvironment() });
	if (code !== 0) {
		throw new SandboxError(
			`\`npm ${args.join(' ')}\` failed with exit code ${code}:\n${tail(output)}`,
			remedy,
		);
	}
	return stdout;
}
