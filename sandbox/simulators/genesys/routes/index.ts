import type { GenesysRoute } from '../route';
import { getConversation } from './conversations';
import { getEmail, listEmails } from './emails';
import { bulkMessages, getMessage } from './messages';
import { oauthToken } from './oauthToken';
import { listQueues } from './routing';
import { tokensMe } from './tokensMe';

export const genesysRoutes: readonly GenesysRoute[] = [
	oauthToken,
	tokensMe,
	getConversation,
	bulkMessages,
	getMessage,
	listEmails,
	getEmail,
	listQueues,
];
