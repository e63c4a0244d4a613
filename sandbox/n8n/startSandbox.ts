/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Cleanup } from './Cleanup';
import { n8nEnvironment, type N8nPlace } from './environment';
import { freePorts } from './freePorts';
import { ensureN8n } from './installN8n';
import { ensureNode } from './installNode';
import { startN8nProcess, type N8nProcess } from './n8nProcess';
import { buildFolder } from './paths';
import { say } from './progress';
import { RestClient, type Owner } from './RestClient';
import { runCommand, tail } from './runCommand';
import { SandboxError } from './SandboxError';
import { createUserFolder, installTarball, removeUserFolder } from './userFolder';
import { n8n2, type N8nRelease } from './versions';
import type { Workflow } from './workflowFile';

/** A credential as `n8n import:credentials` reads it. */
export interface ImportedCredential {
	id: string;
	name: string;
	type: string;
	data: Record<string, unknown>;
}

export interface SandboxContent {
	tarball: string;
	credentials: ImportedCredential[];
	workflows: Workflow[];
	/** File name of n8n's log under build/. */
	logName: string;
	/** Which n8n; by default the one of the demo. */
	release?: N8nRelease;
	/** For development: n8n loads the nodes anew when the files in `packageFolder` change. */
	reloadsNodes?: boolean;
}

export interface Sandbox {
	/** Address of the editor. */
	origin: string;
	owner: Owner;
	/** Signed in as the owner. */
	rest: RestClient;
	n8n: N8nProcess;
	/** Where the package is installed. */
	packageFolder: string;
	/** Ends n8n as a power cut does, and starts it again over the same data, at the same address. */
	restart: () => Promise<void>;
	/** Ends n8n and deletes its data. */
	stop: () => Promise<void>;
}

/** Only for a throw-away n8n that listens on loopback, which is why it may be printed and committed. */
const owner: Owner = {
	email: 'demo@example.com',
	firstName: 'Demo',
	lastName: 'Owner',
	password: 'Demo-2026',
};

async function importInto(
	place: N8nPlace,
	programs: { node: string; n8n: string },
	what: string,
	content: unknown,
) {
	const file = join(place.userFolder, `${what}.json`);
	await writeFile(file, JSON.stringify(content), { mode: 0o600 });
	const { code, output } = await runCommand(
		programs.node,
		[programs.n8n, `import:${what}`, `--input=${file}`],
		{
			cwd: place.userFolder,
			env: n8nEnvironment(place),
		},
	);
	await rm(file);
	if (code !== 0 || !output.includes('Successfully imported')) {
		throw new SandboxError(
			`n8n refused the ${what} of the demo:\n${tail(output)}`,
			'Please report this output.',
		);
	}
}

/** A real n8n with the package, credentials and workflows in it, and its owner signed in. */
export async function startSandbox(content: SandboxContent): Promise<Sandbox> {
	const { release = n8n2, reloadsNodes = false } = content;
	const programs = { node: await ensureNode(release), n8n: await ensureN8n(release) };
	const [port = 0, brokerPort = 0] = await freePorts(2);
	const cleanup = new Cleanup();
	return await cleanup.undoOnFailure(async () => {
		const userFolder = await createUserFolder();
		cleanup.add(async () => await removeUserFolder(userFolder));
		const place = { release, userFolder, port, brokerPort, reloadsNodes };
		const packageFolder = await installTarball(content.tarball, userFolder, programs.node);
		say('Importing credentials and workflows …');
		await importInto(place, programs, 'credentials', content.credentials);
		await importInto(place, programs, 'workflow', content.workflows);
		say(`Starting n8n ${release.version} …`);
		await mkdir(buildFolder, { recursive: true });
		await rm(join(buildFolder, content.logName), { force: true });
		const start = async () =>
			await startN8nProcess(programs.node, programs.n8n, {
				cwd: userFolder,
				env: n8nEnvironment(place),
				logFile: join(buildFolder, content.logName),
			});
		let running = await start();
		const n8n: N8nProcess = {
			log: () => running.log(),
			died: running.died,
			kill: async () => await running.kill(),
			stop: async () => await running.stop(),
		};
		cleanup.add(n8n.stop);
		const origin = `http://127.0.0.1:${port}`;
		const rest = new RestClient(origin);
		await rest.setUpOwner(owner);
		const restart = async () => {
			await running.kill();
			running = await start();
		};
		const stop = async () => await cleanup.run();
		return { origin, owner, rest, n8n, packageFolder, restart, stop };
	});
}
