import fc from 'fast-check';
import { fence } from '../../shared/fence/fence';
import { flattenConversation } from '../../shared/flatten/flattenConversation';
import type { FlatContext } from '../../shared/domain/flatContext';
import { toConversation } from '../../shared/genesys/convert/toConversation';
import { countTokens } from '../../shared/tokens/countTokens';
import { TOKEN_ENCODINGS, type TokenEncoding } from '../../shared/tokens/encodings';
import { fitToBudget } from '../../shared/tokens/fitToBudget';

const texts = fc.array(
	fc.oneof(
		fc.string({ maxLength: 60 }),
		fc.lorem({ maxCount: 30 }),
		fc.string({ unit: 'binary', maxLength: 30 }),
	),
	{ maxLength: 40 },
);

function contextOf(messages: readonly string[]): FlatContext {
	return flattenConversation(
		toConversation({
			id: 'c',
			participants: [{ id: 'p', role: 'customer', name: 'Jane' }],
			messages: messages.map((text, index) => ({
				from: 'p',
				text,
				timestamp: new Date(index * 1000).toISOString(),
			})),
		}),
	);
}

const promptOf = (context: FlatContext): string =>
	`You help an agent.\n${fence(context, { nonce: () => 'abcdefghijkl' }).text}`;
const measureIn =
	(encoding: TokenEncoding) =>
	(context: FlatContext): number =>
		countTokens(promptOf(context), encoding);

test.each(TOKEN_ENCODINGS.map((encoding) => [encoding]))(
	'a prompt never has more tokens in %s than its budget, whatever the conversation',
	(encoding) => {
		fc.assert(
			fc.property(texts, fc.nat(400), fc.nat(4), (messages, above, keepFirst) => {
				const context = contextOf(messages);
				const measure = measureIn(encoding);
				const budget = measure({ ...context, message_history: [] }) + above;
				const fitted = fitToBudget(context, { budget, measure, keepFirst });
				expect(fitted.tokens).toBe(measure(fitted.context));
				expect(fitted.tokens).toBeLessThanOrEqual(budget);
				const { count, turns, cut } = fitted.omittedTurns;
				expect(turns).toHaveLength(count);
				// Neighbours, and every turn that is left is whole but the one that was cut.
				turns.forEach((turn, index) => expect(turn).toBe((turns[0] ?? 0) + index));
				const kept = fitted.context.message_history.filter(({ source }) => source !== 'omitted');
				expect(kept.map(({ turn }) => turn)).toEqual(
					context.message_history.map(({ turn }) => turn).filter((turn) => !turns.includes(turn)),
				);
				for (const message of kept)
					if (message.turn !== cut)
						expect(message).toEqual(context.message_history[message.turn - 1]);
			}),
			{ numRuns: 150 },
		);
	},
);
