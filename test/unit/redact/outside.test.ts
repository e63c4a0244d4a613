/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, SEEDS, worldCorpora } from '../../outside/privacy';
import { listsOf, type Part } from '../../outside/privacy/lists';
import { SPEECH } from '../../outside/privacy/speech';

const ROOT = join(__dirname, '../../../shared/redact');
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.map((file) => readFileSync(join(ROOT, file), 'utf8'))
	.join('\n');
const lower = sources.toLowerCase();
/** Words alone, so that neither quotes nor line breaks hide a list. */
const words = lower.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
const parts: readonly Part[] = ['seen', 'heldOut'];

describe('what redaction is measured with', () => {
	it('shares no sentence with the rules', () => {
		const sentences = parts
			.flatMap((part) => [...LANGUAGES.flatMap((language) => language[part]), ...SPEECH[part]])
			.flatMap((script) => script.split('|'))
			.flatMap((turn) => turn.slice(2).split(/\{[^}]*\}|(?<=[.?!])\s/))
			.map((piece) =>
				piece
					.toLowerCase()
					.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
					.trim(),
			)
			.filter((piece) => piece.split(' ').length >= 6);
		expect(sentences.length).toBeGreaterThan(100);
		expect(sentences.filter((sentence) => words.includes(sentence))).toEqual([]);
	});

	it('shares no list of names or towns with the rules', () => {
		const shared: string[] = [];
		for (const { code } of LANGUAGES)
			for (const part of parts)
				for (const list of Object.values(listsOf(code, part)))
					for (let at = 0; at + 8 <= list.length; at++) {
						const run = list
							.slice(at, at + 8)
							.join(' ')
							.toLowerCase();
						if (words.includes(run)) shared.push(run);
					}
		expect(shared).toEqual([]);
		expect(lower).not.toContain('faker');
	});

	it('has other sentences and other names in the part that is only measured', () => {
		for (const { code, seen, heldOut } of LANGUAGES) {
			expect(seen.filter((script) => heldOut.includes(script))).toEqual([]);
			const known = new Set(listsOf(code, 'seen').last);
			expect(listsOf(code, 'heldOut').last.filter((name) => known.has(name))).toEqual([]);
		}
	});

	it.each(parts)('is the same every time: %s', (part) => {
		expect(worldCorpora(40, part)).toEqual(worldCorpora(40, part));
		expect(SEEDS[part]).toBeGreaterThan(0);
	});
});
