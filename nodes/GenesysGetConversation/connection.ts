import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { invalidInput } from '../../shared/errors';
import {
	GENESYS_RETRY,
	genesysAddress,
	genesysAppsUrl,
	type GenesysConnection,
} from '../../shared/genesys';
import { newEffort } from '../../shared/retry';
import { nodeClock } from '../adapter/clock';
import {
	nodeTransport,
	oneTokenAtATime,
	plainTransport,
	type HttpContext,
} from '../adapter/httpTransport';
import { pacer } from '../adapter/pacer';
import {
	patienceFields,
	patienceSchema,
	toPolicy,
	type PatienceDefaults,
} from '../adapter/timeoutFields';

export const CREDENTIAL = 'genesysCloudOAuth2Api';

export const DEFAULTS: PatienceDefaults = { timeoutMs: 30_000, policy: GENESYS_RETRY };

/** Of the 300 a minute that Genesys Cloud allows each token, with room for the repeats that n8n sends after an expired one. */
export const DEFAULT_REQUESTS_PER_MINUTE = 270;

/** What "per minute" means, in milliseconds. */
const RATE_INTERVAL_MS = 60_000;

/** The option of every operation that calls the API. */
const REQUESTS_PER_MINUTE: INodeProperties = {
	displayName: 'Requests per Minute',
	name: 'requestsPerMinute',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: DEFAULT_REQUESTS_PER_MINUTE,
	description:
		'How many requests to send in a minute at most, counted over all items and executions of this n8n process that use the credential. Genesys Cloud allows 300 per token; 240 leaves a fifth to other integrations with the same OAuth client. Use the same number in all nodes. 0 switches the limit off.',
};

/** The option of every operation that fetches what Genesys Cloud makes after the end of a conversation. */
const PENDING_FOR_HOURS: INodeProperties = {
	displayName: 'Pending For (Hours)',
	name: 'pendingForHours',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 2 },
	default: 1,
	description:
		'How long after the end of a conversation a transcript, recording or summary that does not exist counts as pending. After that, the reason is none. Genesys Cloud usually needs minutes, on busy days hours.',
};

/** The options of every operation that calls the API, beside its own. */
export const connectionSchema = patienceSchema.extend({
	requestsPerMinute: z.number().int().min(0).optional(),
	pendingForHours: z.number().min(0).optional(),
});

/** The fields of the schema, alphabetical. */
export function connectionFields(): INodeProperties[] {
	return [...patienceFields(DEFAULTS), PENDING_FOR_HOURS, REQUESTS_PER_MINUTE].sort((a, b) =>
		a.displayName.localeCompare(b.displayName),
	);
}

type ConnectionOptions = z.output<typeof connectionSchema>;

const credentialFields = z.object({
	region: z.string().min(1).catch('mypurecloud.com'),
	loginUrl: z.string().optional().catch(undefined),
	apiUrl: z.string().optional().catch(undefined),
	appsUrl: z.string().optional().catch(undefined),
	clientId: z.string().catch(''),
});

/** Makes the connection of one item; transport, token and pace are shared by all items of the run. */
export async function genesysConnector(
	context: HttpContext,
): Promise<(options: ConnectionOptions) => GenesysConnection> {
	const fields = credentialFields.parse(await context.getCredentials(CREDENTIAL));
	const address = genesysAddress(fields);
	if (address === undefined) {
		throw invalidInput(
			'The Genesys Cloud credential leads nowhere: its region is not valid, or it is Custom and a URL is missing',
			"Choose a region from the list, or enter 'Login URL' and 'API URL' in the credential, both beginning with https://.",
		);
	}
	const transport = oneTokenAtATime(nodeTransport(context, CREDENTIAL, { refreshOn401: true }));
	const download = plainTransport(context);
	// Each credential has a token of its own. One that n8n handed over without an id is known by its client.
	const credentialId = context.getNode().credentials?.[CREDENTIAL]?.id ?? fields.clientId;
	const key = `${credentialId} ${address.apiUrl}`;
	const signal =
		'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
	return (options) => ({
		transport,
		download,
		limiter: pacer({
			key,
			limit: options.requestsPerMinute ?? DEFAULT_REQUESTS_PER_MINUTE,
			intervalMs: RATE_INTERVAL_MS,
		}),
		...address,
		appsUrl: genesysAppsUrl(fields),
		customRegion: fields.region === 'custom',
		timeoutMs: options.timeoutMs ?? DEFAULTS.timeoutMs,
		...(options.pendingForHours === undefined
			? {}
			: { pendingForMs: options.pendingForHours * 3_600_000 }),
		policy: toPolicy(options, DEFAULTS),
		tools: { clock: nodeClock, random: Math.random, signal },
		effort: newEffort(),
	});
}
