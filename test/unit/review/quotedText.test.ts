import fc from 'fast-check';
import { verifyQuotes } from '../../../shared/review';

const threat = 'I will sue you and report you to the regulator tomorrow.';
const turns = [
	{ turn_id: '1', role: 'customer', text: threat },
	{ turn_id: '2', role: 'agent', text: `We are sorry, Ada.\n\n> [quoted: unknown]\n> ${threat}` },
	{
		turn_id: '3',
		role: 'agent',
		text: 'See below.\n\n> [quoted: Bob]\n> The fee is 3 EUR a month from now on.',
	},
];

describe('what a message quotes from somebody else', () => {
	it('proves nothing about who quotes it', () => {
		expect(verifyQuotes([{ quote: threat, speaker: 'agent' }], turns)).toMatchObject([
			{ verified: false, reason: 'speaker', turn_id: '1' },
		]);
	});

	it('counts where it was said first', () => {
		expect(verifyQuotes([{ quote: threat, speaker: 'customer' }], turns)).toMatchObject([
			{ verified: true, turn_id: '1' },
		]);
	});

	it('is not verified when it stands only there', () => {
		const quote = 'The fee is 3 EUR a month from now on.';
		expect(verifyQuotes([quote, { quote, speaker: 'agent' }], turns)).toMatchObject([
			{ verified: false, reason: 'quoted', turn_id: '3' },
			{ verified: false, reason: 'quoted', turn_id: '3' },
		]);
	});

	it('has its place in the turn as it was sent', () => {
		const quote = 'The fee is 3 EUR a month';
		const [result] = verifyQuotes([quote], turns);
		expect(turns[2]?.text.slice(result?.start, result?.end)).toBe(quote);
	});

	it('leaves the words around it where they are', () => {
		const [result] = verifyQuotes(['We are sorry, Ada.'], turns);
		expect(result).toMatchObject({ verified: true, start: 0, end: 18 });
	});

	it('changes no evidence that is verified', () => {
		const words = fc.constantFrom('fee', 'three', 'euros', 'refund', 'tomorrow', 'sorry', 'month');
		const sentence = fc
			.array(words, { minLength: 3, maxLength: 8 })
			.map((all) => `${all.join(' ')}.`);
		const said = fc.array(
			fc.record({ role: fc.constantFrom('agent', 'customer'), text: sentence }),
			{
				minLength: 1,
				maxLength: 5,
			},
		);
		fc.assert(
			fc.property(said, fc.array(sentence, { minLength: 1, maxLength: 4 }), (plain, history) => {
				const sent = plain.map((turn, index) => ({ ...turn, turn_id: String(index) }));
				const quoting = sent.map((turn) => ({
					...turn,
					text: `${turn.text}\n\n${history.map((line) => `> ${line}`).join('\n')}`,
				}));
				const quotes = sent.map(({ text, role }) => ({ quote: text, speaker: role }));
				const verified = (results: ReturnType<typeof verifyQuotes>) =>
					results.map((result) => [result.verified, result.turn_id]);
				expect(verified(verifyQuotes(quotes, quoting))).toEqual(
					verified(verifyQuotes(quotes, sent)),
				);
			}),
			{ numRuns: 60 },
		);
	});
});
