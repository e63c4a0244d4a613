import { toConversation } from '../../../shared/genesys/convert/toConversation';
import heldOut from '../../outside/conversations/heldOut/securePause.json';
import cases from '../../outside/conversations/securePause.json';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const START = Date.parse(at(0));

interface Case {
	name: string;
	input: {
		recording?: object;
		recording2?: object;
		conversation?: object;
		participant?: object;
		call?: object;
		phrases: unknown[][];
	};
	expected: { held: string[]; kept: string[] };
}

const all: Case[] = [...(cases.cases as Case[]), ...(heldOut.cases as Case[])];

function read({ input }: Case) {
	const agent = part({ id: 'a', purpose: 'agent', medium: 'calls', connected: 0, to: 900 });
	const customer = part({ id: 'c', purpose: 'customer', medium: 'calls', connected: 0, to: 900 });
	const [call] = customer.calls as object[];
	const body = {
		...conversationBody(
			[{ ...customer, ...input.participant, calls: [{ ...call, ...input.call }] }, agent],
			{
				endTime: at(900),
			},
		),
		...input.conversation,
	};
	const recordings = [input.recording, input.recording2].flatMap((one, index) =>
		one === undefined ? [] : [{ id: `r-${index}`, media: 'audio', startTime: at(0), ...one }],
	);
	const phrases = input.phrases.map(([second, text], index) => ({
		text,
		startTimeMs: START + Number(second) * 1_000,
		duration: { milliseconds: 3_000 },
		participantPurpose: 'external',
		phraseIndex: index,
	}));
	return toConversation(body, {
		recordings,
		transcripts: [{ communicationId: 'x', transcripts: [{ transcriptId: 't', phrases }] }],
	});
}

test.each(all.map((one) => [one.name, one] as const))('a secure pause: %s', (_name, one) => {
	const { turns, missing } = read(one);
	const said = turns.map(({ text }) => text);
	for (const text of one.expected.kept) expect(said).toContain(text);
	for (const text of one.expected.held) expect(said).not.toContain(text);
	const counted = missing.find(({ reason }) => reason === 'securePause')?.detail ?? '0 phrase';
	expect(Number(/\d+/.exec(counted)?.[0])).toBe(one.expected.held.length);
});

test.each([
	['a pause with a reason nobody knows', { type: 'Pause', reason: 'Other' }],
	['a pause in two words', { type: 'Secure Pause' }],
	['a pause with a length of nothing', { type: 'SecurePause', location: 95_000, durationMs: 0 }],
	['a description of a secure pause', { type: 'Annotation', description: 'Secure pause by agent' }],
])('%s holds back what may lie in it', (_name, annotation) => {
	const { turns } = read({
		name: '',
		input: {
			recording: { annotations: [{ location: 95_000, durationMs: 60_000, ...annotation }] },
			phrases: [
				[5, 'hello'],
				[100, 'four one one one'],
			],
		},
		expected: { held: [], kept: [] },
	});
	expect(turns.map(({ text }) => text)).toEqual(['hello']);
});
