import {
	analyticsOnlyConversationId,
	conversationIds,
	conversationsByName,
	startGenesysSimulator,
	unknownConversationId,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { signedIn, type PlatformCaller } from './callers';

interface Recording {
	sessionId: string;
	media: string;
	fileState: string;
	annotations: Array<{ type: string; location: number; durationMs: number }>;
	messagingTranscript?: Array<{ id: string; purpose: string; messageText: string }>;
	emailTranscript?: Array<{ textBody?: string; htmlBody?: string }>;
	transcript?: Array<{ body?: string; utc: string; participantPurpose: string }>;
}

describe('the simulated recordings', () => {
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

	const ask = async (id: string, query = '?formatId=NONE&maxWaitMs=5000') =>
		await api.get(`/conversations/${id}/recordings${query}`);
	const recordings = async (id: string) => (await ask(id)).data as Recording[];

	it('have the text of an ended messaging conversation, the same as its messages, without events', async () => {
		const [recording] = await recordings(conversationIds.webMessagingEnded);
		expect(recording).toMatchObject({ media: 'message', fileState: 'AVAILABLE', annotations: [] });
		const { messages } = conversationsByName.webMessagingEnded;
		const texts = messages.flatMap(({ id, normalizedMessage: { text } }) =>
			text === undefined ? [] : [[id, text]],
		);
		const recorded = recording?.messagingTranscript?.map(({ id, messageText }) => [
			id,
			messageText,
		]);
		expect(recorded?.reverse()).toEqual(texts);
		expect(recording?.messagingTranscript?.map(({ purpose }) => purpose)).toEqual(
			expect.arrayContaining(['customer', 'workflow', 'agent']),
		);
	});

	it('have the mails, and the lines of an old web chat', async () => {
		const [mails] = await recordings(conversationIds.emailThread);
		expect(mails?.emailTranscript?.map((mail) => Object.keys(mail)[0])).toEqual([
			'textBody',
			'htmlBody',
		]);
		const [chat] = await recordings(conversationIds.webChatEnded);
		expect(chat?.transcript?.map(({ body }) => body)).toEqual([
			undefined,
			'My router blinks red.',
			'Hello Tom, please unplug it for a minute.',
			'Green again, thanks.',
		]);
	});

	it('carry the secure pauses of a call, and belong to a communication of it', async () => {
		const [recording] = await recordings(conversationIds.voiceTransferred);
		expect(
			recording?.annotations.map(({ type, location, durationMs }) => [type, location, durationMs]),
		).toEqual([
			['SecurePause', 95_000, 10_000],
			['Hold', 120_000, 60_000],
		]);
		expect(Object.keys(conversationsByName.voiceTransferred.transcripts)).toEqual([
			recording?.sessionId,
		]);
	});

	it('are an empty list when nothing was recorded, and 404 for who is not there', async () => {
		expect(await ask(conversationIds.flagged)).toMatchObject({ status: 200, data: [] });
		expect((await ask(unknownConversationId)).status).toBe(404);
		expect((await ask(analyticsOnlyConversationId)).status).toBe(404);
	});

	it('are not ready for as often as set, told as 202 or as an empty list', async () => {
		const { recordings: ready, ...entry } = conversationsByName.webMessagingEnded;
		const { id } = entry.conversation;
		sim.add({ ...entry, recordings: ready, pendingRecordings: 2 });
		expect(await ask(id)).toMatchObject({ status: 202, data: '' });
		expect((await ask(id)).status).toBe(202);
		expect(await ask(id)).toMatchObject({ status: 200, data: [{ media: 'message' }] });

		sim.add({ ...entry, recordings: ready, pendingRecordings: 1, pendingRecordingsAs: 'empty' });
		expect(await ask(id)).toMatchObject({ status: 200, data: [] });
		expect((await recordings(id)).length).toBe(1);
	});

	it('refuse a format that is none, and a role without the permission', async () => {
		expect((await ask(conversationIds.flagged, '?formatId=TEXT')).status).toBe(400);
		expect((await ask(conversationIds.flagged, '?maxWaitMs=soon')).status).toBe(400);
		sim.setPermissions(['conversation:communication:view']);
		const refused = await ask(conversationIds.flagged);
		expect(refused.status).toBe(403);
		expect((refused.data as { message: string }).message).toContain('recording:recording:view');
	});
});

describe('the simulated mails', () => {
	it('have a preview of plain text or HTML in the list, attachments in both, and the bodies singly', async () => {
		const sim = await startGenesysSimulator();
		try {
			const api = await signedIn(sim);
			const path = `/conversations/emails/${conversationIds.emailThread}/messages`;
			const list = (await api.get(path)).data as { entities: Array<Record<string, unknown>> };
			expect(list.entities.map(({ textBodyPreview }) => textBodyPreview)).toEqual([
				expect.stringMatching(/^Hello, I ordered size 38 .*\.\.\.$/),
				expect.stringMatching(/^Dear In&ecirc;s, size 38/),
			]);
			expect(list.entities[0]).not.toHaveProperty('textBody');
			expect(list.entities[1]).not.toHaveProperty('htmlBody');
			expect(list.entities[0]).toMatchObject({ attachments: [{ name: 'label.jpg' }] });
			const html = (await api.get(`${path}/thread-2`)).data as Record<string, unknown>;
			expect(html).not.toHaveProperty('textBody');
			expect(html.htmlBody).toContain('size 38 is on its way');
		} finally {
			await sim.close();
		}
	});
});
