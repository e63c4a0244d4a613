import {
	conversationIds,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { genesysAppsUrl } from '../../../shared/genesys/api/regions';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { fetchConversation } from '../../../shared/genesys/fetch/fetchConversation';
import { fakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const customer = (more: object = {}, communication: object = {}, medium = 'calls') =>
	part({
		id: 'c',
		purpose: 'customer',
		medium,
		connected: 0,
		to: 90,
		more: { ...more },
		communication: { ...communication },
	});
const agent = (more: object = {}, communication: object = {}) =>
	part({
		id: 'a',
		purpose: 'agent',
		medium: 'calls',
		connected: 5,
		to: 90,
		more: { userId: 'u-1', name: 'Bob', ...more },
		communication: { disconnectedTime: at(90), ...communication },
	});
const read = (people: unknown[], fields: Record<string, unknown> = {}) =>
	toConversation(conversationBody(people, { endTime: at(90), ...fields }));

test('a conversation has its divisions, language, flag, tag and contact', () => {
	const facts = read(
		[
			customer({
				externalContactId: 'contact-1',
				conversationRoutingData: { language: { id: 'l-1', name: 'Deutsch' } },
			}),
			agent({ flaggedReason: 'general' }),
		],
		{
			divisions: [{ division: { id: 'd-1', name: 'Home' } }, { division: { id: 'd-2' } }],
			externalTag: 'crm-7',
		},
	);
	expect(facts).toMatchObject({
		divisions: [{ id: 'd-1', name: 'Home' }, { id: 'd-2' }],
		language: 'Deutsch',
		flaggedReason: 'general',
		externalTag: 'crm-7',
		externalContactId: 'contact-1',
	});
});

test('analytics names divisions and language by id', () => {
	const { divisions, language, flaggedReason, externalTag } = toConversation({
		conversationId: 'x',
		conversationStart: at(0),
		conversationEnd: at(90),
		divisionIds: ['d-1'],
		externalTag: 'crm-7',
		participants: [
			{
				participantId: 'c',
				purpose: 'customer',
				flaggedReason: 'general',
				sessions: [
					{
						sessionId: 's',
						mediaType: 'voice',
						segments: [
							{
								segmentType: 'interact',
								segmentStart: at(0),
								segmentEnd: at(90),
								requestedLanguageId: 'l-1',
							},
						],
					},
				],
			},
		],
	});
	expect({ divisions, language, flaggedReason, externalTag }).toEqual({
		divisions: [{ id: 'd-1' }],
		language: 'l-1',
		flaggedReason: 'general',
		externalTag: 'crm-7',
	});
});

test('without any of them it has none of the keys', () => {
	const conversation = read([customer(), agent({ wrapup: { code: 'w' } })]);
	for (const key of [
		'voicemail',
		'acwPending',
		'divisions',
		'language',
		'flaggedReason',
		'externalTag',
		'externalContactId',
		'url',
	])
		expect(conversation).not.toHaveProperty(key);
});

test.each([
	['complete', { id: 'v', status: 'complete' }],
	['pending', { id: 'v', status: 'pending' }],
	['none', undefined],
])('a voicemail whose upload is %s', (uploadStatus, expected) => {
	const { voicemail } = read([customer({}, { voicemail: { id: 'v', uploadStatus } }, 'callbacks')]);
	expect(voicemail).toEqual(expected);
});

describe('after-call work', () => {
	test.each<[string, object, object, string | undefined]>([
		[
			'pending by its state',
			{},
			{ afterCallWork: { state: 'pending', startTime: at(91) } },
			at(91),
		],
		['pending by its state, without a start', {}, { afterCallWork: { state: 'pending' } }, at(90)],
		['begun and not ended', { startAcwTime: at(92) }, {}, at(92)],
		['required and not there', { wrapupRequired: true }, {}, at(90)],
		['required of the call and not there', {}, { wrapupRequired: true }, at(90)],
	])('that is %s is told with whose it is and since when', (_name, more, communication, since) => {
		expect(read([customer(), agent(more, communication)]).acwPending).toEqual({
			since,
			participantId: 'a',
			userId: 'u-1',
			agentName: 'Bob',
		});
	});

	test.each<[string, object, object]>([
		['complete', {}, { afterCallWork: { state: 'complete', startTime: at(91), endTime: at(95) } }],
		['skipped', { wrapupRequired: true }, { afterCallWork: { state: 'skipped' } }],
		['ended', { startAcwTime: at(91), endAcwTime: at(95) }, {}],
		['required and done', { wrapupRequired: true, wrapup: { code: 'w' } }, {}],
		['not required', {}, {}],
		[
			'required of somebody still on the line',
			{ wrapupRequired: true, endTime: undefined },
			{ state: 'connected', disconnectedTime: undefined },
		],
	])('that is %s is not pending', (_name, more, communication) => {
		expect(read([customer(), agent(more, communication)])).not.toHaveProperty('acwPending');
	});
});

describe('the link to a conversation', () => {
	let sim: GenesysSimulator;
	beforeAll(async () => {
		sim = await startGenesysSimulator();
	});
	afterAll(async () => await sim.close());

	const ID = conversationIds.voiceTransferred;
	const urlOf = async (fields: { region: string; appsUrl?: string }) => {
		sim.reset();
		const appsUrl = genesysAppsUrl(fields);
		const connection = connectionTo(sim, await signIn(sim), fakeClock(), { appsUrl });
		return (await fetchConversation(connection, ID, [])).conversation.url;
	};

	test.each([
		[
			{ region: 'mypurecloud.de' },
			`https://apps.mypurecloud.de/directory/#/analytics/interactions/${ID}/admin/details`,
		],
		[
			{ region: 'us_west_2' },
			`https://apps.usw2.pure.cloud/directory/#/analytics/interactions/${ID}/admin/details`,
		],
		[
			{ region: 'custom', appsUrl: 'https://apps.example/' },
			`https://apps.example/directory/#/analytics/interactions/${ID}/admin/details`,
		],
		[{ region: 'custom' }, undefined],
	])('of %j is %s', async (fields, expected) => {
		expect(await urlOf(fields)).toBe(expected);
	});
});
