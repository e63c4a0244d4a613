import type { GenesysRoute } from '../route';
import { getAnalyticsDetails, queryDetails } from './analyticsDetails';
import { getJob, getJobResults, jobsAvailability, submitJob } from './analyticsJobs';
import { getConversation } from './conversations';
import { getEmail, listEmails } from './emails';
import { bulkMessages, getMessage } from './messages';
import { oauthToken } from './oauthToken';
import { listRecordings } from './recordings';
import { getWrapUpCode, listQueues, listWrapUpCodes } from './routing';
import { getSentiment, getSummary, listAiSummaries } from './speechAnalytics';
import { tokensMe } from './tokensMe';
import { presignedTranscript, transcriptUrl, transcriptUrls } from './transcripts';
import { listUsers } from './users';

export const genesysRoutes: readonly GenesysRoute[] = [
	oauthToken,
	tokensMe,
	getConversation,
	bulkMessages,
	getMessage,
	listEmails,
	getEmail,
	listRecordings,
	transcriptUrl,
	transcriptUrls,
	presignedTranscript,
	getSentiment,
	listAiSummaries,
	getSummary,
	getAnalyticsDetails,
	queryDetails,
	submitJob,
	jobsAvailability,
	getJob,
	getJobResults,
	listQueues,
	listWrapUpCodes,
	getWrapUpCode,
	listUsers,
];
