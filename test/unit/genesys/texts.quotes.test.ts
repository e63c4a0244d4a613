/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- a test, which reads its cases from a file */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToText } from '../../../shared/genesys/convert/texts/htmlToText';
import { withOnlyCopies } from '../../../shared/genesys/convert/texts/quotes/onlyCopies';
import { splitQuotes } from '../../../shared/genesys/convert/texts/quotes/splitQuotes';
import { growthExponent, LINEAR } from '../../support/growth';

interface QuotedCase {
	readonly name: string;
	readonly input: { readonly format: 'text' | 'html'; readonly body: string };
	readonly expected: {
		readonly written: readonly string[];
		readonly quoted: readonly string[];
		readonly sender?: string;
	};
}

const FOLDER = join(__dirname, '../../outside/conversations');
const casesOf = (file: string): QuotedCase[] =>
	(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { cases: QuotedCase[] }).cases;

/** What a case gets wrong; empty when it is right. */
function wrongIn({ input, expected }: QuotedCase): string[] {
	const parts = splitQuotes(input.format === 'html' ? htmlToText(input.body) : input.body);
	const written = parts.filter(({ quoted }) => !quoted).map(({ text }) => text);
	const quotes = parts.filter(({ quoted }) => quoted).map(({ text }) => text);
	const inOrder = (words: readonly string[], text: string): boolean => {
		let at = 0;
		return words.every((word) => (at = text.indexOf(word, at) + word.length) >= word.length);
	};
	return [
		...(expected.written.every((text) => written.join('\n').includes(text))
			? []
			: ['written is missing']),
		...(inOrder(expected.quoted, quotes.join('\n')) ? [] : ['quoted is missing']),
		...expected.quoted
			.filter((text) => written.join('\n').includes(text))
			.map(() => 'quoted counts as written'),
		...(expected.quoted.length === 0 && quotes.length > 0 && input.format === 'text'
			? ['nothing is quoted']
			: []),
		...(expected.sender === undefined || parts.some(({ sender }) => sender === expected.sender)
			? []
			: ['the sender is missing']),
	];
}

describe('splitQuotes', () => {
	it.each(casesOf('quotedEmail.json').map((one) => [one.name, one] as const))(
		'%s',
		(_name, one) => {
			expect(wrongIn(one)).toEqual([]);
		},
	);

	it('is right about nine of ten emails that no rule was written for', () => {
		const cases = casesOf('heldOut/quotedEmail.json');
		const wrong = cases.map(wrongIn).filter((faults) => faults.length > 0);
		expect(wrong.length).toBeLessThanOrEqual(cases.length / 10);
	});

	it('loses no word', () => {
		const body = 'One.\n> Two.\n\nOn Fri, Ada wrote:\n> Three.\nFour.';
		expect(splitQuotes(body)).toEqual([
			{ quoted: false, text: 'One.' },
			{ quoted: true, text: 'Two.' },
			{ quoted: true, text: 'Three.' },
			{ quoted: false, text: 'Four.' },
		]);
	});

	it.each([
		['marks', '> '],
		['headers', 'On Fri, 4 Sep 2026 at 10:12, Ada wrote:\n'],
		['beginnings of headers', 'On Fri '],
		['fields', 'From: a\nSent: b\nTo: c\n'],
		['separators', '-----Original Message-----\n'],
		['lines', 'On\n'],
	])('is linear in %s', (_what, unit) => {
		const make = (size: number) => unit.repeat(size / unit.length);
		expect(growthExponent(make, splitQuotes, { from: 30_000, to: 240_000 })).toBeLessThan(LINEAR);
	});
});

describe('withOnlyCopies', () => {
	const first = 'I will sue you and report you to the regulator tomorrow.';
	const texts = (...bodies: string[]) => withOnlyCopies(bodies);

	it('leaves out quoted history that stands in another email, in any order and however it is wrapped', () => {
		const reply = `We are sorry.\n\nOn Fri, Ada wrote:\n> I will sue you and report\n> you to the regulator tomorrow.`;
		expect(texts(first, reply)).toEqual([first, 'We are sorry.']);
		expect(texts(reply, first)).toEqual(['We are sorry.', first]);
	});

	it('keeps what stands nowhere else, once, marked with its sender', () => {
		const forwarded = `Please see below.\n\nFrom: Ada Byron <ada@x.example>\nSent: Friday\nTo: Bob\n\n${first}`;
		const [one, two] = texts(forwarded, `Thanks.\n\n> ${first}`);
		expect(one).toBe(`Please see below.\n\n> [quoted: Ada Byron]\n> ${first}`);
		expect(two).toBe('Thanks.');
	});

	it('keeps inline replies in order', () => {
		expect(
			texts('> Did you get the parcel we sent?\n\nYes.\n\n> Is it complete and in order?\n\nNo.'),
		).toEqual([
			'> [quoted: unknown]\n> Did you get the parcel we sent?\n\nYes.\n\n> [quoted: unknown]\n> Is it complete and in order?\n\nNo.',
		]);
	});

	it('never leaves an email without words', () => {
		expect(texts(first, `> ${first}`)).toEqual([first, `> [quoted: unknown]\n> ${first}`]);
	});
});
