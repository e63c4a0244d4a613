import { agents, queues, webMessagingConversation } from '../../sandbox/fixtures';
import { communicationId, mediaConversation } from '../../sandbox/fixtures/mediaConversation';
import { stableUuid } from '../../sandbox/fixtures/stableId';
import { voiceTranscript } from '../../sandbox/fixtures/voiceTranscript';

const hourMs = 3_600_000;

/** What an agent says who does everything the rubric of the example asks for. */
const wellDone = [
	'Before we go on about the account, may I verify who you are, please?',
	'This conversation may be recorded and reviewed.',
	'Please keep your full card number out of this chat.',
	'I registered the complaint, the next step is a call from our team.',
	'I stay at your side and answer what you ask.',
];

/** An ended chat that passes the review, some hours ago; with `careless` one that does not. */
export function reviewable(number: number, { hoursAgo = 3, careless = false } = {}) {
	const said = careless ? ['Yes.'] : wellDone;
	return webMessagingConversation({
		id: stableUuid(`reviewable conversation ${number}`),
		startTime: new Date(Date.now() - hoursAgo * hourMs).toISOString(),
		endsAfter: 300,
		customerName: 'Jane Roe',
		queue: queues.orders,
		queuedAfter: 4,
		answeredBy: { agent: agents.carla, after: 10 },
		turns: [
			{ by: 'customer', after: 3, text: `Parcel ${number} came broken.` },
			...said.map((text, index) => ({ by: 'agent' as const, after: 20 + index * 10, text })),
			{ by: 'customer', after: 200, text: 'Fine.' },
		],
	});
}

/** An ended call whose transcript is not ready the first time somebody asks for it. */
export function callWithLateTranscript(name: string) {
	const id = stableUuid(`call with a late transcript, ${name}`);
	const startTime = new Date(Date.now() - 4 * hourMs).toISOString();
	const endsAfter = 120;
	const conversation = mediaConversation({
		id,
		startTime,
		endsAfter,
		medium: 'calls',
		from: 'tel:+13175550142',
		to: 'tel:+13175550199',
		parts: [
			{
				key: 'customer',
				purpose: 'customer',
				name: 'Jane Roe',
				from: 0,
				to: endsAfter,
				queue: queues.orders,
			},
			{
				key: 'agent',
				purpose: 'agent',
				name: agents.alice.name,
				from: 8,
				to: endsAfter,
				queue: queues.orders,
				agent: agents.alice,
			},
		],
	});
	const callId = communicationId(id, 'customer');
	const transcript = voiceTranscript({
		conversationId: id,
		communicationId: callId,
		startTime,
		endsAfter,
		participants: [
			{ purpose: 'customer', from: 0, to: endsAfter },
			{
				purpose: 'agent',
				userId: agents.alice.userId,
				queueId: queues.orders.id,
				from: 8,
				to: endsAfter,
			},
		],
		phrases: [
			{ by: 'external', after: 9, lasts: 3, text: 'My parcel came broken.' },
			...wellDone.map((text, index) => ({
				by: 'internal' as const,
				after: 15 + index * 8,
				lasts: 6,
				text,
			})),
		],
	});
	return { conversation, transcripts: { [callId]: [transcript] }, pendingTranscripts: 1 };
}
