import { createCircuitBreaker, type CircuitBreaker } from '../../shared/retry';
import { nodeClock } from './clock';
import { processStore } from './processStore';

const breakers = processStore<CircuitBreaker>();

export interface Circuit {
	/** Whose circuit it is: origin, model and credential. */
	key: readonly string[];
	/** Failures in a row that open it; 0 for no breaker. */
	failureThreshold: number;
	openMs: number;
}

/** The breaker of a key and its settings, the same one for all items and executions of this process. */
export function breaker({ key, failureThreshold, openMs }: Circuit): CircuitBreaker | undefined {
	if (failureThreshold <= 0) return undefined;
	const id = JSON.stringify([...key, failureThreshold, openMs]);
	return breakers(id, () => createCircuitBreaker({ failureThreshold, openMs }, nodeClock));
}
