/** The door of genesys/: everything that the rest of the project may use. */
export { GENESYS_RETRY, type GenesysConnection } from './api/client';
export { endpointPath, ENDPOINTS, permissionsInWords } from './api/endpoints';
export { listNames, type NameKind } from './api/operations/getNames';
export {
	GENESYS_REGIONS,
	genesysAddress,
	genesysAppsUrl,
	type GenesysAddress,
	type GenesysRegion,
} from './api/regions';
export { cleanId } from './cleanId';
export { parseConversationId } from './conversationId';
export type { ConversationParts } from './convert/conversationParts';
export { parseAttributeNames } from './convert/people/attributes';
export { isConversationShape, toConversation } from './convert/toConversation';
export { fetchConversation, type FetchedConversation } from './fetch/fetchConversation';
export { DEFAULT_INCLUDES, type Include, INCLUDES } from './fetch/fetchParts';
export { fetchTranscript } from './fetch/fetchTranscript';
export { createNameCache, type NameCache } from './fetch/nameCache';
export { missingTexts } from './missing';
export {
	type Conversation,
	conversationSchema,
	type Missing,
	type Queue,
	type Transfer,
	type Turn,
} from './model';
export {
	SEARCH_CHANNELS,
	type SearchChannel,
	type SearchFilters,
	type SearchStatus,
} from './search/criteria';
export { type ConversationSearch, findConversations } from './search/findConversations';
export { nameConversations } from './search/nameConversations';
export { addNote, type SearchReport } from './search/report';
export { summarise } from './search/summarize';
export { inZone, resolveTimeRange, type TimeRange, type TimeRangeChoice } from './search/timeRange';
