import fc from 'fast-check';
import { countTokens } from '../../shared/tokens/countTokens';
import { TOKEN_ENCODINGS } from '../../shared/tokens/encodings';

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.lorem({ maxCount: 40 }),
	fc.stringMatching(/^(?:<\|[a-z_]{1,8}\|>|[ \n\ta-c']){0,60}$/),
);

test('any text has a count, which the estimate never undercuts', () => {
	fc.assert(
		fc.property(text, (value) => {
			const [o200k = 0, cl100k = 0, estimate = 0] = TOKEN_ENCODINGS.map((encoding) =>
				countTokens(value, encoding),
			);
			expect(Math.max(o200k, cl100k)).toBeLessThanOrEqual(estimate);
			expect(Math.min(o200k, cl100k)).toBeGreaterThanOrEqual(value === '' ? 0 : 1);
		}),
		{ numRuns: 1000 },
	);
});
