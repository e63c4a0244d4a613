import { conversationsByName, numberedConversation } from '../../../sandbox/fixtures';
import { answerTo } from '../../../sandbox/simulators/llm/answer';

const asksForFlag = { role: 'system', text: 'Begin with FLAG: yes or FLAG: no.' };

function transcript(name: 'flagged' | 'harmless' | 'cardReadOut' | 'passwordReset'): string {
	return conversationsByName[name].messages
		.filter(({ normalizedMessage }) => 'text' in normalizedMessage)
		.map(
			({ timestamp, direction, normalizedMessage }) =>
				`[${timestamp}] ${direction === 'inbound' ? 'customer' : 'agent'}: ${normalizedMessage.text}`,
		)
		.join('\n');
}

describe('the sample conversations', () => {
	it.each([
		['flagged', 'yes'],
		['cardReadOut', 'yes'],
		['harmless', 'no'],
		['passwordReset', 'no'],
	] as const)('the simulated model says of %s FLAG: %s', (name, verdict) => {
		const answer = answerTo([asksForFlag, { role: 'user', text: transcript(name) }]);
		expect(answer.split('\n')[0]).toBe(`FLAG: ${verdict}`);
	});

	it('are the same on every start, and numbered ones all different', () => {
		expect(numberedConversation(7)).toEqual(numberedConversation(7));
		const ids = Array.from(
			{ length: 50 },
			(_, number) => numberedConversation(number).conversation.id,
		);
		expect(new Set(ids).size).toBe(50);
	});

	it('have a missed alert without connectedTime before the agent who answered', () => {
		const agents = conversationsByName.passwordReset.conversation.participants.filter(
			({ purpose }) => purpose === 'agent',
		);
		expect(agents.map((agent) => [agent.name, 'connectedTime' in agent])).toEqual([
			['Bob Tier Two', false],
			['Carla Ruiz', true],
		]);
	});

	it('have no text at all when the customer left in the queue', () => {
		const texts = conversationsByName.abandoned.messages.map(
			({ normalizedMessage }) => normalizedMessage.text,
		);
		expect(texts).toEqual([undefined]);
	});
});
