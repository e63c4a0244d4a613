import type { Clock } from '../../clock';
import type { HttpTransport } from '../../http';
import { type Resilience, type RetryPolicy } from '../../retry';
import type { Budget } from './budget';
import type { ServerQuirks } from './requestDraft';
import type { PriceTable } from '../prices';
import type { LlmConnection, Provider } from '../llmTypes';

/** Another model for an item that the first could not answer, at the same server unless said otherwise. */
export interface Fallback {
	model: string;
	provider?: Provider;
	connection?: LlmConnection;
	transport?: HttpTransport;
	/** With a breaker of its own: the first model's is open when it is needed. */
	resilience?: RetryPolicy | Resilience;
}

export interface ChatTools {
	provider: Provider;
	connection: LlmConnection;
	transport: HttpTransport;
	clock: Clock;
	/** A number in [0, 1), for jitter. */
	random: () => number;
	/** A policy alone, or with breaker and limiters. */
	resilience: RetryPolicy | Resilience;
	signal?: AbortSignal;
	/** Asked when the first model fails in a way that may pass, or its circuit is open. Never after part of an answer arrived. */
	fallback?: Fallback;
	/** Of the run. */
	budget?: Budget;
	/** Without a price for the model an answer has no cost. */
	prices?: PriceTable;
	/** Whether an answer with the wrong structure is asked for once more. Default true. */
	repair?: boolean;
	/** Whether a text that was cut off is an error. Default false: it is given, with the finish reason `length`. */
	failOnTruncated?: boolean;
	/** Longest body of an answer that is read, in megabytes. Default 20. */
	maxAnswerMb?: number;
	/** Whether an error tells what the server said, cleaned of everything it quotes. Default true. */
	serverMessage?: boolean;
	/** Names of people that are known; no error tells them. */
	names?: readonly string[];
	/** What becomes of thoughts that a model wrote into its answer. Default `apart`: in `reasoning`. */
	thoughts?: 'apart' | 'drop' | 'leave';
	/** Hand in the same one for all items of a run, and what a server does not take is asked for once instead of once per item. */
	memory?: ChatMemory;
}

/** What was learnt of servers and models in one run. */
export type ChatMemory = Map<string, ServerQuirks>;
