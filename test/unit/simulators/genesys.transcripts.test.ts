import {
	conversationIds,
	conversationsByName,
	minimumPermissions,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { http, signedIn, signIn, type PlatformCaller } from './callers';

const { voiceTransferred, conference } = conversationsByName;
const call = voiceTransferred.conversation.id;
const [communication = ''] = Object.keys(voiceTransferred.transcripts);

interface Transcript {
	conversationId: string;
	communicationId: string;
	transcripts: Array<{ phrases: Array<{ text: string; startTimeMs: number }> }>;
	participants: Array<{ participantPurpose: string; startTimeMs: number; endTimeMs: number }>;
}

describe('the simulated transcripts', () => {
	let sim: GenesysSimulator;
	let api: PlatformCaller;
	beforeAll(async () => {
		sim = await startGenesysSimulator();
	});
	beforeEach(async () => {
		sim.reset();
		api = await signedIn(sim);
	});
	afterAll(async () => await sim.close());

	const path = (id: string, of: string, what: string) =>
		`/speechandtextanalytics/conversations/${id}/communications/${of}/${what}`;
	const urlOf = async () => {
		const { data } = await api.get(path(call, communication, 'transcripturl'));
		return (data as { url: string }).url;
	};

	it('lie behind a pre-signed URL outside the platform API, and need no token there', async () => {
		const url = await urlOf();
		expect(new URL(url).pathname).not.toContain('/api/v2');
		const { status, data } = await http.get(url);
		expect(status).toBe(200);
		const transcript = data as Transcript;
		expect(transcript).toMatchObject({ conversationId: call, communicationId: communication });
		const texts = transcript.transcripts[0]?.phrases.map(({ text }) => text).join('\n');
		expect(texts).toContain('it is [card number] expiring [card expiry date]');
	});

	it('refuse a bearer beside the signature with 400', async () => {
		const url = await urlOf();
		const { status, data } = await http.get(url, { headers: await signIn(sim) });
		expect(status).toBe(400);
		expect(data).toContain('<Code>InvalidArgument</Code>');
		expect((await http.get(url)).status).toBe(200);
	});

	it('expire, and refuse a signature that was never given', async () => {
		const url = await urlOf();
		sim.expireTranscriptUrls();
		const expired = await http.get(url);
		expect(expired.status).toBe(403);
		expect(expired.data).toContain('Request has expired');
		expect((await http.get(url.replace(/Signature=.{8}/, 'Signature=00000000'))).status).toBe(403);
		expect((await http.get(await urlOf())).status).toBe(200);
	});

	it('live for ten minutes', async () => {
		let now = Date.parse('2026-09-10T15:00:00.000Z');
		const timed = await startGenesysSimulator({ now: () => now });
		try {
			const { data } = await (
				await signedIn(timed)
			).get(path(call, communication, 'transcripturl'));
			const { url } = data as { url: string };
			now += 599_000;
			expect((await http.get(url)).status).toBe(200);
			now += 2_000;
			expect((await http.get(url)).status).toBe(403);
		} finally {
			await timed.close();
		}
	});

	it('say who was on the line when, so that every phrase has its people', async () => {
		const { transcripts, participants } = (await http.get(await urlOf())).data as Transcript;
		for (const { startTimeMs } of transcripts[0]?.phrases ?? []) {
			const there = participants.filter(
				(one) => one.startTimeMs <= startTimeMs && startTimeMs < one.endTimeMs,
			);
			expect(there.map((one) => one.participantPurpose)).toContain('customer');
		}
	});

	it('are listed with their recordings, one list for each communication', async () => {
		const { data } = await api.get(path(call, communication, 'transcripturls'));
		expect(data).toMatchObject({
			conversation: { id: call },
			communicationId: communication,
			urls: [{ recording: { id: voiceTransferred.recordings[0]?.id }, url: expect.any(String) }],
		});
		for (const of of Object.keys(conference.transcripts)) {
			const answer = await api.get(path(conference.conversation.id, of, 'transcripturl'));
			expect(answer.status).toBe(200);
		}
		expect(Object.keys(conference.transcripts)).toHaveLength(2);
	});

	it('are 404 where there are none', async () => {
		const { id } = conversationsByName.callbackEnded.conversation;
		expect((await api.get(path(id, communication, 'transcripturl'))).status).toBe(404);
		expect((await api.get(path(call, 'unknown', 'transcripturls'))).status).toBe(404);
	});

	it.each([
		['accepted', 202, 202],
		['empty', 200, 200],
		['notFound', 404, 404],
	] as const)('can be not ready yet, told as %s', async (how, single, list) => {
		sim.add({ ...voiceTransferred, pendingTranscripts: 2, pendingTranscriptsAs: how });
		const first = await api.get(path(call, communication, 'transcripturl'));
		const second = await api.get(path(call, communication, 'transcripturls'));
		expect([first.status, second.status]).toEqual([single, list]);
		expect(first.data).not.toHaveProperty('url');
		if (how === 'empty') expect(second.data).toMatchObject({ urls: [] });
		expect(new URL(await urlOf()).search).toContain('X-Amz-Expires=600');
	});

	it('need both permissions singly, one as a list', async () => {
		sim.setPermissions(['recording:recording:view']);
		const single = await api.get(path(call, communication, 'transcripturl'));
		expect(single).toMatchObject({
			status: 403,
			data: {
				code: 'missing.permissions',
				messageParams: { permissions: '[speechAndTextAnalytics:data:view]' },
			},
		});
		expect((await api.get(path(call, communication, 'transcripturls'))).status).toBe(200);
	});

	it('come with sentiment and two kinds of summary, each with its permission', async () => {
		const sentiment = `/speechandtextanalytics/conversations/${call}`;
		expect(await api.get(sentiment)).toMatchObject({
			status: 200,
			data: { conversation: { id: call }, sentimentTrendClass: 'Improving' },
		});
		expect((await api.get(`${sentiment}/summaries`)).status).toBe(403);
		expect((await api.get(`/conversations/${call}/summaries`)).status).toBe(403);
		sim.setPermissions([
			...minimumPermissions,
			'speechAndTextAnalytics:aiSummary:view',
			'conversation:summary:view',
		]);
		expect(await api.get(`${sentiment}/summaries`)).toMatchObject({
			status: 200,
			data: { entities: [{ insights: expect.any(Array) }] },
		});
		expect(await api.get(`/conversations/${call}/summaries`)).toMatchObject({
			status: 200,
			data: { summary: { status: 'Completed' } },
		});
		const { harmless } = conversationIds;
		expect((await api.get(`/speechandtextanalytics/conversations/${harmless}`)).status).toBe(404);
		expect((await api.get(`/conversations/${harmless}/summaries`)).status).toBe(404);
	});
});
