import fc from 'fast-check';

type Json = Record<string, unknown>;

export interface Made {
	conversation: Json;
	messages: Array<{ entities: unknown[] }>;
}

export interface MadeWithList extends Made {
	/** The messages the conversation lists, and whether a reader has to meet them again. */
	listed: Array<{ id: string; hasWords: boolean }>;
}

const START = Date.UTC(2026, 8, 9, 10);

/** As the platform and others spell times: with and without milliseconds, in UTC or in a zone. Few, so that ties occur. */
const time = fc
	.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('ms', 'none', 'zone'))
	.map(([seconds, spelling]) => {
		const iso = new Date(START + seconds * 1000).toISOString();
		if (spelling === 'none') return iso.replace('.000Z', 'Z');
		return spelling === 'ms'
			? iso
			: new Date(START + seconds * 1000 + 7_200_000).toISOString().replace('Z', '+02:00');
	});

const message = fc.record(
	{
		timestamp: time,
		direction: fc.constantFrom('inbound', 'outbound'),
		status: fc.constantFrom('received', 'removed'),
		createdBy: fc.record({ id: fc.constantFrom('u0', 'u1', 'u2'), name: fc.constant('Author') }),
		normalizedMessage: fc.record(
			{
				type: fc.constantFrom('Text', 'Structured', 'Event', 'Receipt'),
				text: fc.string(),
				originatingEntity: fc.constantFrom('Human', 'Bot'),
			},
			{ requiredKeys: ['type'] },
		),
		textBody: fc.string(),
	},
	{ requiredKeys: ['normalizedMessage'] },
);

const participant = (ids: readonly string[]) =>
	fc.record(
		{
			purpose: fc.constantFrom('customer', 'agent', 'acd', 'workflow', 'user', 'external'),
			name: fc.constantFrom('Ada', 'Ben', 'Cora'),
			userId: fc.constantFrom('u0', 'u1', 'u2'),
			startTime: time,
			connectedTime: time,
			endTime: time,
			queueId: fc.constantFrom('q0', 'q1'),
			queueName: fc.constantFrom('Billing', 'Sales'),
			monitoredParticipantId: fc.constant('p0'),
			messages: fc.array(
				fc.record(
					{
						type: fc.constant('webmessaging'),
						state: fc.constantFrom('connected', 'disconnected', 'alerting', 'parked'),
						connectedTime: time,
						messages: fc.subarray([...ids]).map((list) =>
							list.map((messageId) => ({
								messageId,
								messageTime: new Date(START).toISOString(),
							})),
						),
					},
					{ requiredKeys: ['type', 'messages'] },
				),
				{ minLength: 1, maxLength: 1 },
			),
		},
		{ requiredKeys: ['purpose', 'messages'] },
	);

/** A conversation with messages, in which who, when and what are drawn at random but ids are not repeated. */
export const conversationAndMessages: fc.Arbitrary<MadeWithList> = fc
	.array(message, { maxLength: 8 })
	.chain((drawn) => {
		const entities = drawn.map((entity, index) => ({ id: `m${index}`, ...entity }));
		const ids = entities.map(({ id }) => id);
		return fc.tuple(
			fc.array(participant(ids), { maxLength: 6 }),
			fc.boolean(),
			fc.constant(entities),
		);
	})
	.map(([drawn, ended, entities]) => {
		const participants = drawn.map((p, index) => ({ id: `p${index}`, ...p }));
		const mentioned = new Set(
			participants.flatMap((p) =>
				p.messages.flatMap((c) => c.messages.map(({ messageId }) => messageId)),
			),
		);
		return {
			conversation: {
				id: 'x',
				startTime: new Date(START).toISOString(),
				...(ended ? { endTime: new Date(START + 60_000).toISOString() } : {}),
				participants,
			},
			messages: [{ entities: entities.slice(0, 4) }, { entities: entities.slice(4) }],
			listed: entities
				.filter(({ id }) => mentioned.has(id))
				.map(({ id, textBody, normalizedMessage: { type, text } }) => ({
					id,
					hasWords: !['Event', 'Receipt'].includes(type) && (text || textBody || '').trim() !== '',
				})),
		};
	});

const shuffled = (list: readonly unknown[]): fc.Arbitrary<unknown[]> =>
	fc.shuffledSubarray([...list], { minLength: list.length });

/** The same in another order: participants, what each lists, entities, bodies. */
export function shuffledConversation({
	conversation,
	messages,
}: {
	conversation: object;
	messages: Made['messages'];
}): fc.Arbitrary<Made> {
	const participants =
		'participants' in conversation && Array.isArray(conversation.participants)
			? (conversation.participants as Json[])
			: [];
	const relisted = participants.map((p) => {
		const communications = Array.isArray(p.messages) ? (p.messages as Json[]) : [];
		const reordered = communications.map((c) =>
			shuffled(Array.isArray(c.messages) ? (c.messages as unknown[]) : []).map((list) => ({
				...c,
				messages: list,
			})),
		);
		return fc.tuple(...reordered).map((list) => ({ ...p, messages: list }));
	});
	const people = fc.tuple(...relisted).chain(shuffled);
	const texts = shuffled(messages.flatMap(({ entities }) => entities)).chain((entities) =>
		fc
			.integer({ min: 0, max: entities.length })
			.map((cut) => [{ entities: entities.slice(0, cut) }, { entities: entities.slice(cut) }]),
	);
	return fc.tuple(people, texts).map(([list, bodies]) => ({
		conversation: { ...conversation, participants: list },
		messages: bodies,
	}));
}

/** Where the values of a JSON value are. */
function pathsOf(
	value: unknown,
	path: ReadonlyArray<string | number> = [],
): Array<ReadonlyArray<string | number>> {
	if (typeof value !== 'object' || value === null) return [path];
	const keys: Array<string | number> = Array.isArray(value)
		? [...value.keys()]
		: Object.keys(value);
	return [path, ...keys.flatMap((key) => pathsOf((value as Json)[key], [...path, key]))];
}

function replaced(
	value: unknown,
	[key, ...rest]: ReadonlyArray<string | number>,
	junk: unknown,
): unknown {
	if (key === undefined) return junk;
	if (Array.isArray(value))
		return (value as unknown[]).map((element, index) =>
			index === key ? replaced(element, rest, junk) : element,
		);
	return { ...(value as Json), [key]: replaced((value as Json)[key], rest, junk) };
}

/** The value with up to five of its parts replaced by junk. */
export function damaged(value: unknown): fc.Arbitrary<unknown> {
	const junk = fc.oneof(
		fc.constantFrom<unknown>(null, '', [], {}, 0, true, 'x', [null], -1),
		fc.jsonValue({ maxDepth: 2 }),
	);
	return fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 5 }).map((hits) =>
		hits.reduce<unknown>((current, [where, what]) => {
			const paths = pathsOf(current);
			return replaced(current, paths[where % paths.length] ?? [], what);
		}, value),
	);
}
