import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { invalidInput } from '../../shared/errors';
import { GENESYS_RETRY, type GenesysConnection } from '../../shared/genesys/client';
import { genesysAddress } from '../../shared/genesys/regions';
import { newEffort } from '../../shared/retry/retry';
import { nodeClock } from '../adapter/clock';
import { nodeTransport, oneTokenAtATime } from '../adapter/httpTransport';
import { toPolicy, type Patience, type PatienceDefaults } from '../adapter/patience';

export const CREDENTIAL = 'genesysCloudOAuth2Api';

export const DEFAULTS: PatienceDefaults = { timeoutMs: 30_000, policy: GENESYS_RETRY };

const credentialFields = z.object({
	region: z.string().min(1).catch('mypurecloud.com'),
	loginUrl: z.string().optional().catch(undefined),
	apiUrl: z.string().optional().catch(undefined),
});

/** Makes the connection of one item; transport and token are shared by all items of the run. */
export async function genesysConnector(context: IExecuteFunctions): Promise<(options: Patience) => GenesysConnection> {
	const address = genesysAddress(credentialFields.parse(await context.getCredentials(CREDENTIAL)));
	if (address === undefined) {
		throw invalidInput(
			'The Genesys Cloud credential leads nowhere: its region is not valid, or it is Custom and a URL is missing',
			"Choose a region from the list, or enter 'Login URL' and 'API URL' in the credential, both beginning with https://.",
		);
	}
	const transport = oneTokenAtATime(nodeTransport(context, CREDENTIAL, { refreshOn401: true }));
	return (options) => ({
		transport,
		...address,
		timeoutMs: options.timeoutMs ?? DEFAULTS.timeoutMs,
		policy: toPolicy(options, DEFAULTS),
		tools: { clock: nodeClock, random: Math.random, signal: context.getExecutionCancelSignal() },
		effort: newEffort(),
	});
}
