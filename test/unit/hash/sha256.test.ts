import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256Hex } from '../../../shared/hash';

/** From FIPS 180-4's examples. */
test.each([
	['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
	['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
	[
		'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
		'248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
	],
	['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('%.20s… has the digest that the standard names', (text, digest) => {
	expect(sha256Hex(text)).toBe(digest);
});

test('agrees with the host for every text, lone surrogates and every length around a block included', () => {
	const expected = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
	for (let length = 0; length < 200; length++)
		expect(sha256Hex('x'.repeat(length))).toBe(expected('x'.repeat(length)));
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary', maxLength: 300 }),
				fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
			),
			(text) => {
				expect(sha256Hex(text)).toBe(expected(text));
			},
		),
		{ numRuns: 500 },
	);
});
