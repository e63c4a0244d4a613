import { ServiceError } from '../../errors';
import { type HttpResponse } from '../../http';
import type { Completion, Usage } from '../llmTypes';
import { usageInDetails } from '../usage';

/** What became of one request. `unclear`: it may have been executed, and billed, though no answer came. `outage`: network or server is in trouble. */
export type Exchanged =
	| { kind: 'completion'; completion: Completion }
	| { kind: 'rejected'; response: HttpResponse; error: ServiceError }
	| {
			kind: 'failed';
			error: ServiceError;
			unclear: boolean;
			outage: boolean;
			/** What it may have cost, where it was sent and no answer came. */
			estimate?: Usage;
	  };

/** What was counted, also for an answer that could not be used. */
export function usageOf(outcome: Exchanged): Usage | undefined {
	if (outcome.kind === 'completion') return outcome.completion.usage;
	return outcome.kind === 'failed' ? usageInDetails(outcome.error.details) : undefined;
}
