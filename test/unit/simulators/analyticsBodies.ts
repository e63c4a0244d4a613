/** What the tests read of an analytics conversation. */
export interface AnalyticsBody {
	conversationId: string;
	conversationStart: string;
	conversationEnd?: string;
	originatingDirection: string;
	divisionIds: string[];
	participants: Array<{
		participantId: string;
		participantName: string;
		purpose: string;
		userId?: string;
		sessions: Array<{
			sessionId: string;
			mediaType: string;
			messageType?: string;
			direction: string;
			ani?: string;
			segments: Array<{
				segmentStart: string;
				segmentEnd?: string;
				segmentType: string;
				queueId?: string;
				wrapUpCode?: string;
				disconnectType?: string;
				conference: boolean;
			}>;
			metrics: Array<{ name: string; value: number }>;
		}>;
	}>;
}

export interface DetailsPage {
	conversations?: AnalyticsBody[];
	totalHits: number;
}

export interface JobPage {
	conversations: AnalyticsBody[];
	cursor?: string;
	dataAvailabilityDate: string;
}
