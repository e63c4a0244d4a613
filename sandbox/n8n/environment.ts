/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import type { N8nRelease } from './versions';

/** What a program needs of the machine. Proxies are left out: everything here is on loopback. */
const kept = [
	'PATH',
	'HOME',
	'USERPROFILE',
	'SYSTEMROOT',
	'COMSPEC',
	'TEMP',
	'TMP',
	'TMPDIR',
	'LANG',
	'NODE_EXTRA_CA_CERTS',
];

/** One n8n: what it is, where it keeps its data and where it listens. */
export interface N8nPlace {
	release: N8nRelease;
	userFolder: string;
	port: number;
	/** Where n8n's own task runner connects to; two n8n on one machine need two. */
	brokerPort: number;
	/** n8n watches the package's files, and loads nodes anew when they change. */
	reloadsNodes?: boolean;
}

/**
 * Built from nothing rather than from the caller's environment: a developer's own N8N_* or DB_* variables would
 * otherwise point the demo at their real database.
 */
export function n8nEnvironment({
	release,
	userFolder,
	port,
	brokerPort,
	reloadsNodes = false,
}: N8nPlace): NodeJS.ProcessEnv {
	const machine = kept.flatMap((name) =>
		process.env[name] === undefined ? [] : [[name, process.env[name]]],
	);
	return {
		...(Object.fromEntries(machine) as NodeJS.ProcessEnv),
		N8N_USER_FOLDER: userFolder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		// Served over plain HTTP on loopback: a secure cookie would never come back.
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		// The list of verified community packages; ours is installed by hand.
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_DISABLED_MODULES: release.disabledModules.join(','),
		// How soon a published workflow's webhook exists; n8n's own default is 15 s.
		N8N_WORKFLOW_PUBLICATION_OUTBOX_POLL_INTERVAL_MS: '500',
		GENERIC_TIMEZONE: 'UTC',
		TZ: 'UTC',
		...(reloadsNodes ? { N8N_DEV_RELOAD: 'true' } : {}),
		...release.environment,
	};
}
