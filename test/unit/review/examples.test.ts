/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceError } from '../../../shared/errors';
import { auditRecord, type ReviewFacts } from '../../../shared/review/audit/auditRecord';
import { collectQuotes } from '../../../shared/review/evidence/collectQuotes';
import { judgeEvidence } from '../../../shared/review/evidence/judgeEvidence';
import { rubricVersion, type RubricInput } from '../../../shared/review/rubric/rubric';
import { RUBRIC_QUOTES_PATH, rubricPrompt } from '../../../shared/review/rubric/rubricAnswer';
import { scoreRubric } from '../../../shared/review/rubric/scoreRubric';
import type { EvidenceResult, EvidenceTurn, Quote } from '../../../shared/review/reviewTypes';
import { verifyQuotes } from '../../../shared/review/evidence/verifyQuotes';

const guide = readFileSync(join(__dirname, '../../../docs/evidence.md'), 'utf8');
const BLOCKS = [...guide.matchAll(/```(json|text) (\w+)\n([\s\S]*?)\n?```/g)].map(
	([, kind, name, text]) => ({ kind, name: name ?? '', text: text ?? '' }),
);

/** The blocks of a name, parsed; their shapes are the guide's promise and fail below when they are others. */
function blocks<T>(name: string): T[] {
	return BLOCKS.filter((block) => block.name === name).map(({ text }) => JSON.parse(text) as T);
}

/** The only block of a name. */
function block<T>(name: string): T {
	const [only, ...others] = blocks<T>(name);
	expect([name, others]).toEqual([name, []]);
	return only!;
}

describe('docs/evidence.md shows', () => {
	const turns = block<EvidenceTurn[]>('turns');
	const quotes = blocks<Quote[]>('quotes');
	const evidence = blocks<EvidenceResult[]>('evidence');

	it('quotes and their results', () => {
		expect(quotes.length).toBeGreaterThan(4);
		expect(evidence).toEqual(quotes.map((list) => verifyQuotes(list, turns)));
	});

	const rows = [...guide.matchAll(/^\| `([^|`]+)` \| (`?)([^|]*?)`? \|$/gm)].filter(
		// Keys of the node's output are in tables as well.
		([, path = '']) => /[.[]|^nothing$/.test(path) && !path.startsWith('meta.'),
	);
	it.each(
		rows.map(([, path = '', quoted = '', gives = '']) => [path, quoted !== '', gives] as const),
	)('what the path %s gives', (path, found, gives) => {
		const collect = () => collectQuotes(block('verdict'), path);
		if (found) expect(JSON.stringify(collect())).toBe(gives);
		else
			expect(collect).toThrow(
				expect.objectContaining({ constructor: ServiceError, message: gives }),
			);
	});

	it('has paths', () => expect(rows).toHaveLength(6));

	it('a judgement', () => {
		expect(block('judgement')).toEqual(judgeEvidence(block('results'), block('coverage')));
	});

	it('a rubric, its prompt, its version, and the score of an answer', () => {
		const rubric = block<RubricInput>('rubric');
		expect(BLOCKS.find(({ name }) => name === 'prompt')?.text).toBe(rubricPrompt(rubric));
		expect(guide).toContain(`\`${rubricVersion(rubric)}\` for the rubric above`);
		expect(block('score')).toEqual(scoreRubric(rubric, block('answer')));
		expect(verifyQuotes(collectQuotes(block('answer'), RUBRIC_QUOTES_PATH), turns)).toMatchObject([
			{ verified: true, path: 'answers.identity.evidence[0]' },
		]);
	});

	it('an audit record', () => {
		expect(block('audit')).toEqual(auditRecord(block<ReviewFacts>('facts')));
	});
});
