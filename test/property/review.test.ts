import fc from 'fast-check';
import { createCorpus } from '../../shared/review/quoteSearch/corpus';
import { verifyQuotes } from '../../shared/review/evidence/verifyQuotes';

const word = fc.oneof(
	fc.stringMatching(/^[a-z]{1,9}$/),
	fc.constantFrom(
		'not',
		'refund',
		'don’t',
		'$5.00',
		'[CUSTOMER_1]',
		'[CUSTOMER_10]',
		'Straße',
		'café',
		'naïve',
		'10²',
		'退款',
		'👍🏽',
		'ＡＢＣ',
		'ﬁne',
		'مرحبا',
		'नमस्ते',
	),
);
const between = fc.constantFrom(
	' ',
	', ',
	'. ',
	' — ',
	'\n',
	'  ',
	' “',
	'” ',
	'… ',
	' (',
	'\u00a0',
);
/** Words with what stands between and behind them. */
const sentence = fc.array(fc.tuple(word, between), { minLength: 2, maxLength: 14 });
const written = (parts: ReadonlyArray<readonly [string, string]>) =>
	parts.map(([text, gap]) => text + gap).join('');
const turnsOf = (texts: readonly string[]) =>
	texts.map((text, index) => ({
		turn_id: `t${index}`,
		role: index % 2 === 0 ? 'customer' : 'agent',
		text,
	}));
const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
	sentence.map(written),
);

/** A conversation and some of the words of one of its turns, as written there. */
const quoted = fc
	.tuple(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), fc.nat())
	.map(([said, which, from, length]) => {
		const parts = said[which % said.length]!;
		const first = from % parts.length;
		const chosen = parts.slice(first, first + 1 + (length % (parts.length - first)));
		const quote = written(chosen).slice(0, -chosen.at(-1)![1].length);
		return { turns: turnsOf(said.map(written)), quote, chosen };
	});
const options = { minCharacters: 0 };

test('words of one turn, as written there, are exact, and the offsets give them back', () => {
	fc.assert(
		fc.property(quoted, ({ turns, quote }) => {
			const [result] = verifyQuotes([quote], turns, options);
			const turn = turns.find(({ turn_id }) => turn_id === result!.turn_id);
			expect([
				result!.verified,
				result!.match,
				turn?.text.slice(result!.start, result!.end),
			]).toEqual([true, 'exact', quote]);
		}),
		{ numRuns: 1_000 },
	);
});

const rewritten = fc.func(fc.nat({ max: 3 })).map(
	(choose) => (parts: ReadonlyArray<readonly [string, string]>) =>
		parts
			.map(([text, gap], index) => {
				const cased = [text, text.toUpperCase(), text.normalize('NFD'), `\u200b${text}`][
					choose(index, text)
				]!;
				return cased + [gap, ' ', ' - ', '! '][choose(text, index)]!;
			})
			.join(''),
);

test('the same words written otherwise are verified, and what stands at the offsets reads the same', () => {
	fc.assert(
		fc.property(quoted, rewritten, ({ turns, chosen }, rewrite) => {
			const quote = rewrite(chosen);
			const [result] = verifyQuotes([quote], turns, options);
			const turn = turns.find(({ turn_id }) => turn_id === result!.turn_id);
			const { read } = createCorpus([]);
			const plain = (text: string) => read(text).map(({ text: it }) => it);
			expect(result).toMatchObject({ verified: true });
			expect(plain(turn!.text.slice(result!.start, result!.end))).toEqual(plain(quote));
		}),
		{ numRuns: 1_000 },
	);
});

test('a quote with a word that nobody said is never found, however like it is', () => {
	fc.assert(
		fc.property(
			quoted,
			fc.nat(),
			fc.constantFrom('zqx', '7919', '[AGENT_7]', '鑫'),
			({ turns, chosen }, at, strange) => {
				const index = at % chosen.length;
				const quote = written(
					chosen.map(([text, gap], here) => [here === index ? strange : text, gap] as const),
				);
				const [result] = verifyQuotes([quote], turns, options);
				expect(result).toMatchObject({ verified: false, match: 'none' });
				expect(result!.similarity).toBeLessThan(1);
			},
		),
		{ numRuns: 1_000 },
	);
});

test('what is verified stands in the turn, and the order of the turns does not decide', () => {
	fc.assert(
		fc.property(
			quoted,
			fc.array(anyText, { maxLength: 4 }),
			fc.constantFrom(undefined, 'customer', 'agent'),
			({ turns, quote }, others, speaker) => {
				const quotes = [quote, ...others].map((text) => ({ quote: text, speaker }));
				const verdicts = (inOrder: typeof turns) =>
					verifyQuotes(quotes, inOrder, options).map(({ verified }) => verified);
				expect(verdicts([...turns].reverse())).toEqual(verdicts(turns));
			},
		),
		{ numRuns: 500 },
	);
});

test('no text breaks it, and every result is within bounds', () => {
	fc.assert(
		fc.property(
			fc.array(anyText, { maxLength: 5 }),
			fc.array(anyText, { maxLength: 5 }),
			fc.option(anyText, { nil: undefined }),
			(texts, quotes, speaker) => {
				const turns = turnsOf(texts);
				const results = verifyQuotes(
					quotes.map((quote) => ({ quote, speaker })),
					turns,
				);
				expect(results.map(({ quote }) => quote)).toEqual(quotes);
				for (const { verified, match, similarity, turn_id, start, end, reason } of results) {
					expect(similarity).toBeGreaterThanOrEqual(0);
					expect(similarity === 1).toBe(match !== 'none');
					expect(verified).toBe(reason === undefined);
					if (verified) expect(match).not.toBe('none');
					const length = turns.find((turn) => turn.turn_id === turn_id)?.text.length ?? 0;
					if (turn_id !== undefined)
						expect(0 <= start! && start! < end! && end! <= length).toBe(true);
					else expect([start, end]).toEqual([undefined, undefined]);
				}
			},
		),
		{ numRuns: 1_000 },
	);
});

test('a part of the text of a turn that cuts no word is verified or too short', () => {
	fc.assert(
		fc.property(fc.tuple(anyText, fc.nat(), fc.nat()), ([text, a, b]) => {
			const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
				number,
				number,
			];
			const words = createCorpus(turnsOf([text])).turns[0]!.words;
			fc.pre(
				words.every(({ start, end }) => !(start < from && from < end) && !(start < to && to < end)),
			);
			const [result] = verifyQuotes([text.slice(from, to)], turnsOf([text]), options);
			expect(result!.verified || result!.reason === 'empty').toBe(true);
		}),
		{ numRuns: 1_000 },
	);
});
