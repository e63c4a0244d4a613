import {
	conversationIds,
	conversationsByName,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { GENESYS_RETRY, type GenesysConnection } from '../../../shared/genesys/api/client';
import { type Endpoint, ENDPOINTS } from '../../../shared/genesys/api/endpoints';
import { getEmails } from '../../../shared/genesys/api/operations/getEmails';
import { getNames } from '../../../shared/genesys/api/operations/getNames';
import { fetchConversation } from '../../../shared/genesys/fetch/fetchConversation';
import { newEffort } from '../../../shared/retry/retry';
import openapi from '../../contract/openapi/genesys.json';
import models from '../../contract/openapi/genesysModels.json';
import { fakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';

const NAMES = ['queues', 'users', 'wrapupCodes'] as const;

/** A connection to a server that has `pages`, each of one entity, and says how they go on in `way`. */
function serverOf(pages: readonly string[], way: 'nextUri' | 'pageCount' | 'forever') {
	const asked: string[] = [];
	const connection: GenesysConnection = {
		transport: {
			async send({ url }) {
				const { pathname, search, searchParams } = new URL(url);
				if (/\/messages\/[^/]+$/.test(pathname))
					return {
						status: 200,
						headers: {},
						body: JSON.stringify({ id: pathname.split('/').at(-1) }),
					};
				asked.push(search);
				const page = Number(searchParams.get('pageNumber') ?? searchParams.get('after') ?? 1);
				const id = way === 'forever' ? pages[0] : pages[page - 1];
				const more = way === 'forever' || page < pages.length;
				const body = {
					entities: id === undefined ? [] : [{ id, name: `Name of ${id}` }],
					...(way === 'nextUri' && more
						? { nextUri: `https://elsewhere.example${pathname}?after=${page + 1}` }
						: {}),
					...(way === 'nextUri' ? {} : { pageCount: way === 'forever' ? 1_000 : pages.length }),
				};
				return { status: 200, headers: {}, body: JSON.stringify(body) };
			},
		},
		download: { send: async () => await Promise.reject(new Error('no download')) },
		apiUrl: 'https://api.mypurecloud.com',
		loginUrl: 'https://login.mypurecloud.com',
		timeoutMs: 1_000,
		policy: GENESYS_RETRY,
		tools: { clock: fakeClock(), random: () => 0 },
		effort: newEffort(),
	};
	return { connection, asked };
}

const IDS = ['a-1', 'a-2', 'a-3'];
const LISTS: ReadonlyArray<
	readonly [name: string, read: (connection: GenesysConnection) => Promise<unknown[]>]
> = [
	['emails', async (connection) => await getEmails(connection, 'c-1')],
	...NAMES.map(
		(name) =>
			[
				name,
				async (connection: GenesysConnection) => await getNames(connection, name, IDS),
			] as const,
	),
];

describe.each(LISTS)('the list of %s', (_name, read) => {
	test.each(['nextUri', 'pageCount'] as const)('is read to its end by %s', async (way) => {
		const { connection, asked } = serverOf(IDS, way);
		const found = await read(connection);
		expect(found.map((one) => (one as { id: string }).id)).toEqual(IDS);
		expect(asked).toHaveLength(3);
	});

	test('ends with a page that has nothing new', async () => {
		const { connection, asked } = serverOf(IDS, 'forever');
		expect(await read(connection)).toHaveLength(1);
		expect(asked).toHaveLength(2);
	});

	test('of one page takes one request', async () => {
		const { connection, asked } = serverOf(['a-1'], 'pageCount');
		await read(connection);
		expect(asked).toHaveLength(1);
	});
});

describe('the API description', () => {
	type Operation = { operationId: string; parameters?: Array<{ name?: string; $ref?: string }> };
	const keysOf = (operationId: string): string[] => {
		const { $ref = '' } =
			(models.operations as Record<string, { $ref?: string }>)[operationId] ?? {};
		const model = (models.models as Record<string, { properties: object }>)[
			$ref.split('/').at(-1) ?? ''
		];
		return Object.keys(model?.properties ?? {});
	};
	const PAGED = ['pageCount', 'nextUri', 'cursor', 'totalHits'];
	const lists = Object.entries(openapi.paths).flatMap(([path, item]) =>
		(['get', 'post'] as const).flatMap((method) => {
			const operation = (item as Partial<Record<'get' | 'post', Operation>>)[method];
			if (operation === undefined) return [];
			const parameters = (operation.parameters ?? []).map(
				({ name, $ref }) => name ?? $ref?.split('/').at(-1) ?? '',
			);
			const isList =
				keysOf(operation.operationId).some((key) => PAGED.includes(key)) ||
				parameters.some((name) => ['pageNumber', 'cursor'].includes(name));
			return isList ? [`${method.toUpperCase()} ${path}`] : [];
		}),
	);

	test('has no list that is not read page by page', () => {
		const rows: Endpoint[] = Object.values(ENDPOINTS);
		const paged = rows.filter(({ paging }) => paging !== undefined);
		expect(lists.length).toBeGreaterThan(5);
		expect(paged.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(lists.sort());
	});
});

describe('emails of a conversation', () => {
	let sim: GenesysSimulator;
	beforeAll(async () => {
		sim = await startGenesysSimulator();
	});
	afterAll(async () => await sim.close());

	test('come from all pages, those that a system sent into it included', async () => {
		sim.reset();
		const thread = conversationsByName.emailThread;
		const { emails } = thread;
		sim.add({
			...thread,
			emailPageSize: 1,
			agentlessEmailIds: emails.slice(-1).map(({ id }) => id),
		});
		const connection = connectionTo(sim, await signIn(sim), fakeClock());
		const { conversation } = await fetchConversation(connection, conversationIds.emailThread);
		expect(new Set(conversation.turns.map(({ turnId }) => turnId)).size).toBe(emails.length);
	});
});
