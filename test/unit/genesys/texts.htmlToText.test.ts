import fc from 'fast-check';
import { htmlToText } from '../../../shared/genesys/convert/texts/htmlToText';
import { growthExponent, LINEAR } from '../../support/growth';

test.each([
	['words without tags', 'Hello  there\n you', 'Hello there you'],
	['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
	['lines', 'One<br>Two<br/>Three<div>Four</div>Five', 'One\nTwo\nThree\nFour\nFive'],
	['an empty line that was meant', 'One<br><br>Two', 'One\n\nTwo'],
	['inline tags', '<b>Hel</b>lo <i>you</i>', 'Hello you'],
	['lists', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
	['tables', '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>', 'A B\nC'],
	[
		'quoted history',
		'New<blockquote>Old<blockquote>Older</blockquote></blockquote>',
		'New\n\n> Old\n>\n> > Older',
	],
	['preformatted lines', '<pre>a\n  b</pre>', 'a\n  b'],
	[
		'entities',
		'&lt;a&gt; &amp;amp; &eacute;&#233;&#xE9; &nbsp;&euro;&unknown; &copy 5',
		'<a> &amp; ééé €&unknown; © 5',
	],
	['entities that are no character', '&#0;&#xD800;&#1114112;x', '\u{fffd}\u{fffd}\u{fffd}x'],
	[
		'scripts, styles and heads',
		'<head><title>T</title></head><script>alert("</b>")</script><style>a{}</style>Text',
		'Text',
	],
	['comments', 'a<!-- <p>b</p> -->c', 'ac'],
	['conditional comments of mail programs', '<!--[if mso]><p>x</p><![endif]-->y', 'y'],
	['signs that are no tags', '1 < 2 and 3 > 2, a<3', '1 < 2 and 3 > 2, a<3'],
	['a tag with a > in its attribute', '<a title="a>b" href=x>link</a>', 'link'],
	['a tag that never ends', 'text <a href="x', 'text <a href="x'],
	['a script that never ends', 'text<script>evil()', 'text'],
	['tags in capitals', '<P>One</P><BR>Two', 'One\n\nTwo'],
	['letters whose small form is longer', 'İ<p>İ</p>', 'İ\n\nİ'],
	['nothing', '', ''],
])('%s', (_name, html, text) => {
	expect(htmlToText(html)).toBe(text);
});

test('never fails, and leaves no tag of a known kind behind', () => {
	const piece = fc.oneof(
		fc.string(),
		fc.constantFrom(
			'<p>',
			'</p>',
			'<br>',
			'<!--',
			'-->',
			'<script>',
			'</script>',
			'<a href="',
			'">',
			'&',
			'&#',
			'&amp;',
			'<blockquote>',
			'<pre>',
			'</pre>',
			'<head>',
			'"',
			"'",
			'=',
		),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
			expect(typeof htmlToText(pieces.join(''))).toBe('string');
		}),
		{ numRuns: 1_000 },
	);
});

test.each([
	['open tags', '<a href="'],
	['quotes', `<a x='`],
	['comments', '<!--'],
	['heads', '<head>'],
	['ampersands', '&#1'],
	['blockquotes', '<blockquote>x'],
	['signs', '<'],
	['mixed', `<a b="'><c d='">`],
])('the work on a mail full of %s grows with its length', (_name, piece) => {
	const mail = (pieces: number) => piece.repeat(pieces);
	expect(growthExponent(mail, htmlToText, { from: 12_500, to: 100_000 })).toBeLessThan(LINEAR);
});
