import type { IExecuteFunctions } from 'n8n-workflow';
import type { LlmConnection } from '../../shared/llm';
import type { Resilience } from '../../shared/retry';
import { breaker } from '../adapter/breakers';
import { pacer, tokenPacer } from '../adapter/pacer';
import { toPolicy } from '../adapter/timeoutFields';
import { CREDENTIAL } from './connection';
import type { CompleteDefaults, CompleteOptions } from './options';

const MINUTE_MS = 60_000;

/** So many a millisecond limit nobody: without a limit of the user's the pacer is there to be paused by a 429. */
const UNLIMITED = { limit: 1_000, intervalMs: 1 };

/** Makes what stands before a model of the node's server: breaker and pace belong to the process, the policy to the item. */
export function resilienceOf(
	context: IExecuteFunctions,
	connection: LlmConnection,
	defaults: CompleteDefaults,
) {
	// A credential that n8n handed over without an id is known by its address alone.
	const credential = context.getNode().credentials?.[CREDENTIAL]?.id ?? '';
	const { origin } = new URL(connection.baseUrl);
	const key = JSON.stringify(['llm', credential, origin]);
	return (model: string, options: CompleteOptions): Resilience => {
		const {
			requestsPerMinute = 0,
			tokensPerMinute = 0,
			breakerFailures,
			breakerPauseMs,
			retryUnclear,
		} = options;
		return {
			policy: toPolicy(options, defaults),
			retryUnclear,
			limiter: pacer({
				key,
				...(requestsPerMinute > 0
					? { limit: requestsPerMinute, intervalMs: MINUTE_MS }
					: UNLIMITED),
			}),
			tokens: tokenPacer({ key, limit: tokensPerMinute, intervalMs: MINUTE_MS }),
			breaker: breaker({
				key: [origin, model, credential],
				failureThreshold: breakerFailures ?? defaults.breakerFailures,
				openMs: breakerPauseMs ?? defaults.breakerPauseMs,
			}),
		};
	};
}
