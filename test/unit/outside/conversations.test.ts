import type { ConversationParts } from '../../../shared';
import { isAutomatic, purposeKind } from '../../../shared/domain';
import { toConversation, type Conversation } from '../../../shared/genesys';
import delivery from '../../outside/conversations/delivery.json';
import edited from '../../outside/conversations/edited.json';
import heldOutDelivery from '../../outside/conversations/heldOut/delivery.json';
import heldOutEdited from '../../outside/conversations/heldOut/edited.json';
import heldOutLive from '../../outside/conversations/heldOut/liveContent.json';
import heldOutChats from '../../outside/conversations/heldOut/ordinaryChats.json';
import heldOutPurposes from '../../outside/conversations/heldOut/purposes.json';
import heldOutRecorded from '../../outside/conversations/heldOut/recordedContent.json';
import live from '../../outside/conversations/liveContent.json';
import ordinaryChats from '../../outside/conversations/ordinaryChats.json';
import purposes from '../../outside/conversations/purposes.json';
import recorded from '../../outside/conversations/recordedContent.json';
import { at, bulk, conversationBody, part } from '../../support/genesysPayloads';

interface Case {
	name: string;
	input: object;
	expected: object;
}

/** Those that rules were written for, then those that were held out. */
function casesOf<I, E>(...files: Array<{ cases: Case[] }>): Array<[string, I, E]> {
	return files
		.flatMap(({ cases }) => cases)
		.map(({ name, input, expected }) => [name, input as I, expected as E]); // as `about` describes
}

type By = 'customer' | 'agent';

const people = (listed: string[] = []) => [
	part({ id: 'c', purpose: 'customer', connected: 0, to: 300, more: { name: 'Ada' } }),
	part({
		id: 'a',
		purpose: 'agent',
		connected: 1,
		to: 300,
		lists: listed,
		more: { userId: 'u-a', name: 'Bob' },
	}),
];
const ended = (listed: string[] = []) => conversationBody(people(listed), { endTime: at(300) });

const liveMessage = (by: By, normalizedMessage: object, more: object = {}) => ({
	id: 'm',
	timestamp: at(20),
	direction: by === 'customer' ? 'inbound' : 'outbound',
	status: by === 'customer' ? 'received' : 'sent',
	normalizedMessage,
	...more,
});

const recording = (by: By, message: object) => [
	{
		id: 'r',
		media: 'message',
		fileState: 'AVAILABLE',
		messagingTranscript: [
			{
				id: 'm',
				timestamp: at(20),
				purpose: by,
				participantId: by === 'customer' ? 'c' : 'a',
				...message,
			},
		],
	},
];

interface ContentExpectation {
	said: string[];
	lacks?: string[];
	offered?: string[];
	chose?: string;
	choseHas?: string[];
	turn?: string | null;
	gap: { reason: string; affectsTranscript: boolean } | null;
}

function expectContent(conversation: Conversation, expected: ContentExpectation): void {
	const [turn] = conversation.turns;
	const text = turn?.text ?? '';
	let from = 0;
	for (const words of expected.said) {
		expect(text.slice(from)).toContain(words);
		from = text.indexOf(words, from) + words.length;
	}
	for (const words of expected.lacks ?? []) expect(text).not.toContain(words);
	if (expected.turn !== undefined) expect(turn?.text ?? null).toBe(expected.turn);
	if (expected.offered !== undefined) expect(turn?.offered).toEqual(expected.offered);
	if (expected.chose !== undefined) expect(turn?.chose).toBe(expected.chose);
	for (const words of expected.choseHas ?? []) expect(turn?.chose).toContain(words);
	const gaps = conversation.missing.filter(({ reason }) => reason === 'notText');
	expect(gaps.map(({ reason, affectsTranscript }) => ({ reason, affectsTranscript }))).toEqual(
		expected.gap === null ? [] : [expected.gap],
	);
	// No message leaves without a turn or a gap; events and receipts are no messages.
	if (expected.turn !== null) expect(conversation.turns.length + gaps.length).toBeGreaterThan(0);
}

describe('live content', () => {
	test.each(casesOf<{ by: By; normalizedMessage: object }, ContentExpectation>(live, heldOutLive))(
		'%s',
		(_name, { by, normalizedMessage }, expected) => {
			const messages = bulk(liveMessage(by, normalizedMessage));
			expectContent(toConversation(ended(), { messages }), expected);
		},
	);
});

describe('recorded content', () => {
	test.each(casesOf<{ by: By; message: object }, ContentExpectation>(recorded, heldOutRecorded))(
		'%s',
		(_name, { by, message }, expected) => {
			const recordings = recording(by, message);
			expectContent(toConversation(ended(), { recordings }), expected);
		},
	);
});

interface DeliveryInput {
	live?: Record<string, unknown> & { normalizedStatus?: string };
	recorded?: object;
	listed?: string;
}

describe('delivery', () => {
	test.each(
		casesOf<DeliveryInput, { delivery?: string | null; turn?: null; gap?: object }>(
			delivery,
			heldOutDelivery,
		),
	)('%s', (_name, input, expected) => {
		const text = 'The fee is 3 EUR.';
		const parts: ConversationParts = {};
		if (input.live !== undefined) {
			const { normalizedStatus: status, ...fields } = input.live;
			const body = liveMessage('agent', {
				type: 'Text',
				text,
				...(status === undefined ? {} : { status }),
			});
			parts.messages = bulk({ ...body, status: undefined, ...fields });
		}
		if (input.recorded !== undefined)
			parts.recordings = recording('agent', { messageText: text, ...input.recorded });
		const wire = ended(input.listed === undefined ? [] : ['m']);
		const listed = JSON.stringify(wire).replace(
			/"messageId":"m"/,
			`"messageId":"m","messageStatus":${JSON.stringify(input.listed ?? 'sent')}`,
		);
		const conversation = toConversation(JSON.parse(listed), parts);
		const [turn] = conversation.turns;
		if (expected.turn === null) {
			expect(turn).toBeUndefined();
			expect(conversation.missing[0]).toMatchObject(expected.gap ?? {});
		} else {
			expect(turn?.text).toBe(text);
			expect(turn?.delivery ?? null).toBe(expected.delivery);
		}
	});
});

interface Version {
	id: string;
	text: string;
	time: number;
	dateModified?: number;
	dateDeleted?: number;
}

describe('edited messages', () => {
	test.each(
		casesOf<{ versions: Version[] }, { text: string | null; edited: true | null }>(
			edited,
			heldOutEdited,
		),
	)('%s', (_name, { versions }, expected) => {
		const iso = (seconds: number | undefined) => (seconds === undefined ? undefined : at(seconds));
		const messages = bulk(
			...versions.map(({ id, text, time, dateModified, dateDeleted }) =>
				liveMessage(
					'customer',
					{
						type: 'Text',
						text,
						channel: {
							time: at(time),
							dateModified: iso(dateModified),
							dateDeleted: iso(dateDeleted),
						},
					},
					{ id, timestamp: at(time) },
				),
			),
		);
		const { turns } = toConversation(ended(), { messages });
		expect(turns.map(({ text }) => text)).toEqual(expected.text === null ? [] : [expected.text]);
		expect(turns[0]?.edited ?? null).toBe(expected.edited);
	});
});

interface Spoken {
	purpose?: string;
	participants?: Array<{
		purpose: string;
		name: string;
		connected: number | null;
		to: number;
		userId?: string;
	}>;
	phrases?: Array<[purpose: string, second: number, text: string]>;
}

describe('purposes', () => {
	test.each(
		casesOf<Spoken, { kind?: string; speakers?: Array<[string, string | null]> }>(
			purposes,
			heldOutPurposes,
		),
	)('%s', (_name, { purpose, participants = [], phrases = [] }, expected) => {
		if (purpose !== undefined) {
			expect(purposeKind(purpose)).toBe(expected.kind);
			expect(isAutomatic(purpose)).toBe(['program', 'queue'].includes(expected.kind ?? ''));
			return;
		}
		const wire = conversationBody(
			participants.map(({ purpose: role, name, connected, to, userId }, index) =>
				part({
					id: `p-${index}`,
					purpose: role,
					from: connected ?? 0,
					...(connected === null ? {} : { connected }),
					to,
					medium: 'calls',
					more: { name, ...(userId === undefined ? {} : { userId }) },
				}),
			),
			{ endTime: at(700) },
		);
		const transcripts = [
			{
				conversationId: 'c',
				transcripts: [
					{
						phrases: phrases.map(([participantPurpose, second, text]) => ({
							participantPurpose,
							text,
							startTimeMs: Date.parse(at(second)),
							duration: { milliseconds: 2_000 },
						})),
					},
				],
			},
		];
		const { turns } = toConversation(wire, { transcripts });
		expect(turns.map(({ role, name }) => [role, name ?? null])).toEqual(expected.speakers);
	});
});

describe('ordinary chats leave the coverage complete', () => {
	test.each(casesOf<{ content: object[] }, object>(ordinaryChats, heldOutChats))(
		'%s',
		(_name, { content }) => {
			const messages = bulk(liveMessage('customer', { type: 'Structured', content }));
			const { missing } = toConversation(ended(), { messages });
			expect(missing.filter(({ affectsTranscript }) => affectsTranscript)).toEqual([]);
		},
	);
});
