/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import fc from 'fast-check';
import {
	redactContext,
	redactText,
	restore,
	type PartialContext,
	type RedactOptions,
} from '../../shared';
import { HELD_OUT } from '../corpus/heldOut';
import { SPOKEN, WRITTEN } from '../corpus/conversations';
import { makeCorpus } from '../corpus/makeCorpus';
import { makers } from '../corpus/values';
import { Random } from '../corpus/random';

const RUNS = Number(process.env.REDACT_RUNS ?? 400);

/** Bits of text that are private, that look so, or that try to confuse. */
const bit = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.tuple(fc.constantFrom(...Object.keys(makers)), fc.integer())
			.map(([name, seed]) => makers[name]?.(new Random(seed)) ?? ''),
	},
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			'my name is',
			'account number',
			'last four of your social?',
			'card ending in',
			'my pin is',
			'password is',
			'call me at',
			'hi',
			'this is',
			'born on',
			'expires',
			'order',
			'and',
			'Jane Doe',
			'jane',
			"Doe's",
			'JANE DOE',
			'Will',
			'uh',
			'oh',
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'[CUSTOMER_1]',
			'[PHONE_1]',
			'[CARD_2]',
			'[customer_1]',
			'[PERSON_10]',
			'[card number]',
			'[',
			']',
			'[[EMAIL_1]]',
			'[CUSTOMER_FIRST_1]',
			'[PERSON_B_1]',
			'[name]',
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'\u200b',
			'\u00ad',
			'\u202e',
			'\ue000',
			'\ue001',
			'\u0660\u0661\u0662\u0663',
			'\uff11\uff12\uff13\uff14',
			'\u{1d7d8}\u{1d7d9}',
			'\ud800',
			'İ',
			'ß',
			'\u00a0',
			'\n',
			'\t',
			'😀',
			'\u{e0041}',
		),
	},
	{ weight: 2, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
	{ weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
);
const text = fc
	.array(fc.tuple(bit, fc.constantFrom(' ', ' ', ' ', '', ', ', '. ', '\n')), { maxLength: 10 })
	.map((bits) => bits.flat().join(''));
const name = fc.oneof(
	fc.constantFrom(
		'Jane Doe',
		'Doe, Jane',
		'Will May',
		'Anders',
		'Anonymous',
		'',
		'+1 317 555 0100',
		'jane@example.com',
		'O’Neil Smith',
		'Summer',
		'Li',
	),
	fc.string({ maxLength: 14 }),
);
const context: fc.Arbitrary<PartialContext> = fc.record({
	customer_name: name,
	agent_name: name,
	customer_names: fc.array(name, { maxLength: 2 }),
	subject: text,
	queue_name: fc.constantFrom('Billing', 'Q7'),
	participants: fc.array(
		fc.record({
			role: fc.constantFrom('customer', 'agent', 'workflow', 'acd', 'user'),
			name,
			participant_id: fc.constant('p'),
		}),
		{ maxLength: 3 },
	),
	transfers: fc.array(
		fc.record({
			kind: fc.constant('blind'),
			time: fc.constant('t'),
			from: name,
			to: fc.oneof(name, fc.constant('Billing')),
		}),
		{ maxLength: 1 },
	),
	wrap_up_notes: fc.array(text, { maxLength: 2 }),
	attributes: fc.dictionary(
		fc.oneof(
			fc.constantFrom(
				'accountNumber',
				'customerName',
				'pin',
				'Card on file',
				'note',
				'orderNumber',
				'__proto__',
			),
			fc.stringMatching(/^[\p{L}\d _-]{0,8}$/u),
		),
		fc.oneof(text, name),
		{ maxKeys: 3 },
	),
	message_history: fc.array(fc.record({ role: fc.constantFrom('customer', 'agent'), name, text }), {
		maxLength: 6,
	}),
});
const options: fc.Arbitrary<RedactOptions> = fc.constantFrom<RedactOptions>(
	{},
	{},
	{ entities: ['Payment'] },
	{ entities: ['PERSON', 'EMAIL_ADDRESS'] },
	{ neverMask: ['Jane', 'example.com'] },
	{
		patterns: [
			{ name: 'Order', regex: '\\b[A-Z]\\d{3}-\\d{4}\\b' },
			{ name: 'Any', regex: 'ord.*', flags: 'i' },
		],
	},
	{
		known: {
			phones: ['tel:+13175550100'],
			emails: ['jane@example.com'],
			addresses: ['12 Oak Street'],
			people: [{ name: 'Jane Doe', role: 'customer' }],
		},
	},
);

/** Every text of a context by its path. */
function textsOf(value: unknown, path = ''): Map<string, string> {
	if (typeof value === 'string') return new Map([[path, value]]);
	if (typeof value !== 'object' || value === null) return new Map();
	return new Map(
		Object.entries(value).flatMap(([key, inner]) => [...textsOf(inner, `${path}/${key}`)]),
	);
}

describe('redactContext', () => {
	it('finds nothing more in what it redacted', () => {
		fc.assert(
			fc.property(context, options, (conversation, chosen) => {
				const once = redactContext(conversation, chosen);
				const twice = redactContext(once.context, chosen);
				expect(twice.context).toEqual(once.context);
				expect(twice.findings).toEqual([]);
			}),
			{ numRuns: RUNS },
		);
	});

	it('is undone by restore, text by text', () => {
		fc.assert(
			fc.property(context, options, (conversation, chosen) => {
				const original = textsOf(conversation);
				for (const [path, redacted] of textsOf(redactContext(conversation, chosen).context)) {
					expect(restore(redacted, conversation, chosen).text).toBe(original.get(path));
				}
			}),
			{ numRuns: RUNS / 2 },
		);
	});

	it('leaves no value of six or more characters in any text', () => {
		fc.assert(
			fc.property(
				context,
				fc.constantFrom<RedactOptions>({}, { entities: ['Identity'] }),
				(conversation, chosen) => {
					const { context: redacted, findings } = redactContext(conversation, chosen);
					const all = [...textsOf(redacted)]
						.filter(([path]) => !/role|queue_name|kind|participant_id/.test(path))
						.map(([, each]) => each.replaceAll(/\[[A-Z_]+_\d+\]/g, '\n'));
					for (const { turn, field, start, end } of findings) {
						const path =
							field === undefined
								? `/message_history/${(turn ?? 1) - 1}/text`
								: `/${field.replaceAll(/\[(\d+)\]/g, '/$1').replaceAll('.', '/')}`;
						const value = textsOf(conversation).get(path)?.slice(start, end) ?? '';
						expect(value).not.toBe('');
						if (value.length >= 6 && !/^(?:BILLING|\s)|CUSTOMER|AGENT|PERSON/i.test(value)) {
							// Programs keep their names, and a placeholder that somebody typed stays.
							const programs =
								conversation.participants?.some(
									({ role, name: own }) =>
										(role === 'workflow' || role === 'acd') && own.includes(value),
								) ?? false;
							if (!programs) expect(all.filter((each) => each.includes(value))).toEqual([]);
						}
					}
				},
			),
			{ numRuns: RUNS },
		);
	});

	it('gives findings in order, without overlaps, inside their texts', () => {
		fc.assert(
			fc.property(context, (conversation) => {
				const last = new Map<string, number>();
				for (const { turn, field, start, end } of redactContext(conversation).findings) {
					const key = field ?? String(turn);
					expect(start).toBeGreaterThanOrEqual(last.get(key) ?? 0);
					expect(end).toBeGreaterThan(start);
					last.set(key, end);
				}
			}),
			{ numRuns: RUNS / 2 },
		);
	});
});

describe('redactText', () => {
	it('changes nothing outside its findings', () => {
		fc.assert(
			fc.property(text, options, (input, chosen) => {
				const { text: output, findings } = redactText(input, chosen);
				let at = 0;
				let out = 0;
				for (const { start, end } of findings) {
					const kept = input.slice(at, start);
					expect(output.slice(out, out + kept.length)).toBe(kept);
					const placeholder = /^\[[A-Z_]+_\d+\]/.exec(output.slice(out + kept.length))?.[0];
					expect(placeholder).toBeDefined();
					out += kept.length + (placeholder ?? '').length;
					at = end;
				}
				expect(output.slice(out)).toBe(input.slice(at));
			}),
			{ numRuns: RUNS * 2 },
		);
	});

	it('finds nothing more in what it redacted', () => {
		fc.assert(
			fc.property(text, options, (input, chosen) => {
				const once = redactText(input, chosen).text;
				expect(redactText(once, chosen)).toEqual({ text: once, findings: [] });
			}),
			{ numRuns: RUNS * 2 },
		);
	});
});

describe('on the labelled corpus', () => {
	it('restores every turn of every conversation', () => {
		for (const conversation of makeCorpus([...WRITTEN, ...SPOKEN, ...HELD_OUT], 800, 5)) {
			const original: PartialContext = {
				customer_name: 'Jane Doe',
				message_history: conversation.map(({ role, text: said }) => ({ role, text: said })),
			};
			redactContext(original).context.message_history.forEach(({ text: redacted = '' }, index) => {
				const { text: restored, unknown, altered } = restore(redacted, original);
				expect(restored).toBe(conversation[index]?.text);
				expect([...unknown, ...altered]).toEqual([]);
			});
		}
	});
});
