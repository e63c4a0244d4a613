import {
	analyticsOnlyConversationId,
	conversationIds,
	startGenesysSimulator,
	unknownConversationId,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { queues, wrapUpCodes } from '../../../sandbox/fixtures';
import type { AnalyticsBody } from './analyticsBodies';
import { signedIn, type PlatformCaller } from './callers';

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

describe('a conversation in the simulated analytics', () => {
	const details = async (id: string) =>
		(await api.get(`/analytics/conversations/${id}/details`)).data as AnalyticsBody;

	it.each(Object.entries(conversationIds))('agrees with the body of %s', async (_name, id) => {
		const wire = (await api.get(`/conversations/${id}`)).data as {
			startTime: string;
			endTime?: string;
			participants: Array<{ id: string; purpose: string; userId?: string }>;
		};
		const told = await details(id);
		expect([told.conversationStart, told.conversationEnd]).toEqual([wire.startTime, wire.endTime]);
		expect(
			told.participants.map(({ participantId, purpose, userId }) => [
				participantId,
				purpose,
				userId,
			]),
		).toEqual(wire.participants.map(({ id: own, purpose, userId }) => [own, purpose, userId]));
		expect(told.participants.every(({ sessions }) => sessions.length > 0)).toBe(true);
	});

	it('has the call of a transfer in segments, with hold, wrap-ups and its own words for how they ended', async () => {
		const { participants, originatingDirection, divisionIds } = await details(
			conversationIds.voiceTransferred,
		);
		expect(originatingDirection).toBe('inbound');
		expect(divisionIds).toHaveLength(1);
		const of = (name: string) =>
			participants
				.filter(({ participantName }) => participantName === name)
				.flatMap(({ sessions }) => sessions);
		const alice = of('Alice Agent')[0];
		expect(alice).toMatchObject({
			mediaType: 'voice',
			direction: 'inbound',
			ani: 'tel:+13175550100',
		});
		expect(alice?.segments.map(({ segmentType }) => segmentType)).toEqual([
			...['alert', 'interact', 'hold', 'interact', 'wrapup'],
		]);
		expect(alice?.segments[3]?.disconnectType).toBe('consultTransfer');
		expect(alice?.segments[4]).toMatchObject({
			wrapUpCode: wrapUpCodes.escalated,
			queueId: queues.billing.id,
		});
		expect(alice?.metrics).toContainEqual(
			expect.objectContaining({ name: 'tHeld', value: 60_000 }),
		);
		expect(of('Bob Tier Two')[0]?.segments).toMatchObject([
			{ segmentType: 'alert', disconnectType: 'noAnswerTransfer' },
		]);
		expect(of('Carla Ruiz')[0]?.segments.at(-1)?.wrapUpCode).toBe('ININ-WRAP-UP-TIMEOUT');
	});

	it('tells media, message types, directions, conferences and callbacks', async () => {
		const sessions = async (id: string) =>
			(await details(id)).participants.flatMap((participant) => participant.sessions);
		expect((await sessions(conversationIds.smsEnded))[0]).toMatchObject({
			mediaType: 'message',
			messageType: 'sms',
		});
		expect((await details(conversationIds.outboundCall)).originatingDirection).toBe('outbound');
		const together = (await sessions(conversationIds.conference)).filter(({ segments }) =>
			segments.some(({ conference }) => conference),
		);
		expect(together).toHaveLength(3);
		const callback = await sessions(conversationIds.callbackEnded);
		expect(callback.map(({ mediaType }) => mediaType).sort()).toEqual([
			...['callback', 'callback', 'callback', 'voice', 'voice'],
		]);
		const wrapUps = callback.flatMap(({ segments }) => segments.filter((one) => one.wrapUpCode));
		expect(wrapUps).toHaveLength(1);
	});

	it('outlives the conversation itself', async () => {
		expect((await api.get(`/conversations/${analyticsOnlyConversationId}`)).status).toBe(404);
		expect(await details(analyticsOnlyConversationId)).toMatchObject({
			conversationId: analyticsOnlyConversationId,
		});
		const unknown = await api.get(`/analytics/conversations/${unknownConversationId}/details`);
		expect(unknown.status).toBe(404);
	});
});
