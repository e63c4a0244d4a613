import * as fc from 'fast-check';
import { cleanServerSentence } from '../../shared/cleanSentence';

const NAMES = [
	'Jane',
	'Whitfield',
	'Okonkwo',
	'Grant',
	'Will',
	'Mustermann',
	'Søren',
	'Nguyễn',
	'Aoife',
	'Иван',
	'May',
	'Mark',
];
const PLACES = ['Springfield', 'Kaiserstraße', 'Elm', 'Coventry', 'Łódź'];
const FRAMES = [
	(quote: string) => `Invalid value: '${quote}' is not allowed for messages[1].content`,
	(quote: string) => `Invalid 'messages[1].content': got "${quote}"`,
	(quote: string) => `litellm.BadRequestError: OpenAIException - content ${quote} was rejected`,
	(quote: string) => `{"error": {"message": "could not tokenize \\"${quote}\\""}}`,
	(quote: string) => `The request (${quote.toUpperCase()}) exceeds the limit`,
	(quote: string) => `unexpected token at ${quote}`,
];

const name = fc.constantFrom(...NAMES);
const number = fc.integer({ min: 100, max: 999_999_999 }).map(String);
const turn = fc
	.tuple(name, fc.constantFrom(...PLACES), number, number)
	.map(
		([who, place, order, phone]) =>
			`customer: my name is ${who}, I live in ${place}, and the order ${order} never came; call ${phone} please`,
	);

/** A part of a turn that begins and ends at a word. */
const quoted = fc
	.tuple(fc.array(turn, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), fc.nat())
	.map(([turns, which, from, length]) => {
		const words = (turns[which % turns.length] ?? '').split(' ');
		const start = from % words.length;
		return { turns, quote: words.slice(start, start + 1 + (length % words.length)).join(' ') };
	});

const plainWords = (text: string): string[] =>
	(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1);

test('no name, number or long run of a conversation survives in what a server says of it', () => {
	fc.assert(
		fc.property(quoted, fc.constantFrom(...FRAMES), ({ turns, quote }, frame) => {
			const said = cleanServerSentence(frame(quote), { texts: turns }) ?? '';
			const words = plainWords(said);
			const all = plainWords(quote);
			const private_ = all.filter(
				(word) =>
					/^\d{3,}$/.test(word) ||
					[...NAMES, ...PLACES].some((known) => known.toLowerCase() === word),
			);
			for (const word of private_) {
				// A name that is a plain word too may stand in the frame, in lower case.
				if (!['will', 'grant', 'may', 'mark'].includes(word)) expect(words).not.toContain(word);
			}
			for (let at = 0; at + 5 <= all.length; at++)
				expect(words.join(' ')).not.toContain(all.slice(at, at + 5).join(' '));
			expect(said.length).toBeLessThanOrEqual(300);
		}),
		{ numRuns: 400 },
	);
});

test('any text is read, whatever it holds', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary', maxLength: 3_000 }),
			fc.array(fc.string({ unit: 'binary' })),
			(sentence, texts) => {
				expect((cleanServerSentence(sentence, { texts }) ?? '').length).toBeLessThanOrEqual(300);
			},
		),
	);
});
