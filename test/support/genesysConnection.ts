import { axiosTransport } from '../../sandbox/axiosTransport';
import type { GenesysSimulator } from '../../sandbox/simulators';
import type { Clock } from '../../shared/clock';
import { GENESYS_RETRY, type GenesysConnection } from '../../shared/genesys/api/client';
import { newEffort } from '../../shared/retry/retry';

/** A bearer of the simulated organization, fetched as any client does. */
export async function signIn(sim: GenesysSimulator): Promise<string> {
	const basic = Buffer.from(`${sim.clientId}:${sim.clientSecret}`).toString('base64');
	const answer = await fetch(`${sim.loginUrl}/oauth/token`, {
		method: 'POST',
		headers: { Authorization: `Basic ${basic}` },
		body: new URLSearchParams({ grant_type: 'client_credentials' }),
	});
	return ((await answer.json()) as { access_token: string }).access_token;
}

/** A connection to the simulator without n8n, waiting on the given clock and without jitter. */
export function connectionTo(
	sim: GenesysSimulator,
	bearer: string,
	clock: Clock,
	change: Partial<GenesysConnection> & { signal?: AbortSignal } = {},
): GenesysConnection {
	const { signal, ...others } = change;
	return {
		transport: axiosTransport({ Authorization: `Bearer ${bearer}` }),
		download: axiosTransport(),
		apiUrl: sim.apiUrl,
		loginUrl: sim.loginUrl,
		timeoutMs: 120_000,
		policy: GENESYS_RETRY,
		tools: { clock, random: () => 0, signal },
		effort: newEffort(),
		...others,
	};
}
