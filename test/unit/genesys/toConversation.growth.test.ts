import { toConversation } from '../../../shared/genesys';
import { growthExponent } from '../../support/growth';
import { at } from '../../support/genesysPayloads';

/** A conversation whose messages are half the customer's and half those of many agents, one after another. */
function conversationOf({ messages, people }: { messages: number; people: number }) {
	const half = Array.from({ length: messages / 2 }, (_, index) => index);
	const listed = (from: number, step: number) =>
		half
			.filter((index) => index % step === from)
			.map((index) => ({
				messageId: `m${2 * index + (step === 1 ? 0 : 1)}`,
				messageTime: at(index),
			}));
	const agents = people - 1;
	const participants = [
		{
			id: 'c',
			purpose: 'customer',
			connectedTime: at(0),
			messages: [{ id: 'cc', connectedTime: at(0), messages: listed(0, 1) }],
		},
		...Array.from({ length: agents }, (_, agent) => ({
			id: `a${agent}`,
			purpose: 'agent',
			userId: `u${agent}`,
			name: `Agent ${agent}`,
			connectedTime: at(agent),
			endTime: at(agent + 1),
			messages: [
				{
					id: `ca${agent}`,
					connectedTime: at(agent),
					messages: agents === 1 ? [] : listed(agent, agents),
				},
			],
		})),
	];
	const entities = Array.from({ length: messages }, (_, index) => ({
		id: `m${index}`,
		direction: index % 2 === 0 ? 'inbound' : 'outbound',
		timestamp: at(index / 2),
		normalizedMessage: { type: 'Text', text: `text number ${index}` },
		...(index % 2 === 0 ? {} : { createdBy: { id: `u${((index - 1) / 2) % agents}` } }),
	}));
	return [{ id: 'x', startTime: at(0), participants }, { messages: [{ entities }] }] as const;
}

type Input = ReturnType<typeof conversationOf>;
const convert = ([body, parts]: Input) => toConversation(body, parts);

test('every message has its turn and its writer', () => {
	const { turns } = convert(conversationOf({ messages: 200, people: 21 }));
	expect(turns).toHaveLength(200);
	expect(turns.filter(({ role }) => role === 'agent')).toHaveLength(100);
	expect(new Set(turns.map(({ name }) => name)).size).toBeGreaterThan(20);
});

test('four times the messages take less than five times the CPU', () => {
	const exponent = growthExponent((messages) => conversationOf({ messages, people: 51 }), convert, {
		from: 2_500,
		to: 10_000,
	});
	expect(4 ** exponent).toBeLessThan(5);
});

test('eight times the participants take less than ten times the CPU', () => {
	const exponent = growthExponent(
		(people) => conversationOf({ messages: 2_000, people }),
		convert,
		{
			from: 250,
			to: 2_000,
		},
	);
	expect(8 ** exponent).toBeLessThan(10);
});
