import type { ManyOptions } from '../../fixtures';
import type { RecordedRequest } from '../core/answer';
import type { Controls } from '../core/control';
import type { FaultSpec } from '../core/faults';
import type { AnalyticsSettings } from './analytics/jobs';
import type { SimulatedConversation } from './store';
import type { RateWindow } from './tokens';

/** The role the reference asks for at least, as a client-credentials client has it. */
export const minimumPermissions: readonly string[] = [
	'conversation:communication:view',
	'conversation:message:view',
	'conversation:webmessaging:view',
	'analytics:conversationDetail:view',
	'recording:recording:view',
	'speechAndTextAnalytics:data:view',
	'routing:queue:view',
	'routing:wrapupCode:view',
];

export interface GenesysSimulatorOptions {
	/** Default 0: any free port. */
	port?: number;
	clientId?: string;
	clientSecret?: string;
	/** Life of a token in ms; default a day, as on the platform. */
	tokenLifeMs?: number;
	/** What the client's role grants; default `minimumPermissions`. */
	permissions?: readonly string[];
	/** Instead of the default conversations. */
	conversations?: readonly SimulatedConversation[];
	/** Requests per window and token; default unlimited. The platform allows 300. */
	ratePerMinute?: number;
	/** The window of `ratePerMinute` in ms; default 60,000. Shorter in tests that scale time. */
	rateWindowMs?: number;
	/** Default `fixed`. */
	rateWindow?: RateWindow;
	/** Beside the conversations: this many by number, derived when asked for. */
	many?: ManyOptions;
	/** Names of the wrap-up codes by id, instead of the default ones. */
	wrapUpCodeNames?: Readonly<Record<string, string>>;
	/** Life of a transcript URL in ms; default ten minutes, as on the platform. */
	transcriptUrlLifeMs?: number;
	/** How many requests are kept in `requests`, the newest; default all. */
	keepRequests?: number;
	/** The simulator's clock (jobs, URLs, tokens, the rate, `atMs` of requests); default the machine's. */
	now?: () => number;
}

export interface GenesysSimulator extends Controls {
	origin: string;
	loginUrl: string;
	apiUrl: string;
	clientId: string;
	clientSecret: string;
	requests: RecordedRequest[];
	/** Requests to the token endpoint, refused ones included. */
	readonly tokenCalls: number;
	/** Every token given out so far answers 401 from now on. */
	expireTokens(): void;
	/** Changes the client's role while running. */
	setPermissions(permissions: readonly string[]): void;
	fault(spec: FaultSpec): void;
	addConversation(
		conversation: SimulatedConversation['conversation'],
		messages?: SimulatedConversation['messages'],
		emails?: SimulatedConversation['emails'],
	): void;
	/** Adds a conversation with all that belongs to it. */
	add(entry: SimulatedConversation): void;
	/** Adds conversations by number. */
	addMany(options?: ManyOptions): void;
	/** These come in one by one, each after a page of a details query: the pages drift. */
	arriveLater(entries: readonly SimulatedConversation[]): void;
	/** Availability and fate of the analytics jobs submitted from now on. */
	setAnalytics(settings: Partial<AnalyticsSettings>): void;
	/** Every transcript URL given out so far has expired. */
	expireTranscriptUrls(): void;
	/** As just started: data, role, faults, tokens, records. */
	reset(): void;
	close(): Promise<void>;
}
