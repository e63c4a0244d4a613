/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs on a developer's machine, never inside n8n */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { tail } from './runCommand';
import { SandboxError } from './SandboxError';

const readyLine = 'Editor is now accessible';
const startLimitMs = 120_000;
const stopLimitMs = 10_000;

export interface N8nProcess {
	/** Everything n8n has written so far. */
	log: () => string;
	/** Resolves with a sentence when n8n ends without having been asked to. */
	died: Promise<string>;
	/** Ends it at once, in the middle of whatever it does. */
	kill: () => Promise<void>;
	stop: () => Promise<void>;
}

/** n8n starts a task runner of its own: on POSIX both share a process group, which is signalled as one. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		if (process.platform === 'win32') child.kill(signal);
		else process.kill(-child.pid, signal);
	} catch {
		// The group is gone already, which is what was wanted.
	}
}

/** Starts `n8n start` and returns once the editor answers. */
export async function startN8nProcess(
	node: string,
	n8n: string,
	options: { env: NodeJS.ProcessEnv; cwd: string; logFile: string },
): Promise<N8nProcess> {
	const child = spawn(node, [n8n, 'start'], {
		cwd: options.cwd,
		env: options.env,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
	});
	const file = createWriteStream(options.logFile, { flags: 'a' });
	let log = '';
	let ended = false;
	let stopping = false;
	const killAtExit = () => signalGroup(child, 'SIGKILL');
	process.once('exit', killAtExit);
	const exited = new Promise<void>((resolve) => {
		child.once('error', (error) => {
			log += `${error.message}\n`;
			ended = true;
			resolve();
		});
		child.once('exit', () => {
			ended = true;
			resolve();
		});
	});
	const ready = new Promise<void>((resolve) => {
		const read = (chunk: Buffer) => {
			log += chunk.toString();
			file.write(chunk);
			if (log.includes(readyLine)) resolve();
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
	});
	const died = exited.then(async () => {
		if (stopping) await new Promise(() => {});
		return `n8n ended by itself (exit code ${child.exitCode ?? child.signalCode ?? 'none'}):\n${tail(log, 20)}`;
	});
	const kill = async () => {
		stopping = true;
		signalGroup(child, 'SIGKILL');
		await exited;
		process.off('exit', killAtExit);
		file.end();
		await once(file, 'close').catch(() => undefined);
	};
	const stop = async () => {
		stopping = true;
		if (!ended) {
			signalGroup(child, 'SIGTERM');
			await Promise.race([exited, sleep(stopLimitMs, undefined, { ref: false })]);
		}
		await kill();
	};

	const outcome = await Promise.race([
		ready.then(() => 'ready' as const),
		died,
		sleep(startLimitMs, `n8n did not start within ${startLimitMs / 1000} s:\n${tail(log, 20)}`, {
			ref: false,
		}),
	]);
	if (outcome !== 'ready') {
		await stop();
		throw new SandboxError(outcome, `The whole log is in ${options.logFile}.`);
	}
	return { log: () => log, died, kill, stop };
}
