import type { INodeProperties } from 'n8n-workflow';
import { locatorList } from '../lists';

const CHANNEL_NAMES = [
	{ name: 'Apple Messages', value: 'apple' },
	{ name: 'Callback', value: 'callback' },
	{ name: 'Email', value: 'email' },
	{ name: 'Facebook', value: 'facebook' },
	{ name: 'Instagram', value: 'instagram' },
	{ name: 'Messaging (Any)', value: 'message' },
	{ name: 'Open Messaging', value: 'open' },
	{ name: 'SMS', value: 'sms' },
	{ name: 'Voice', value: 'voice' },
	{ name: 'Web Chat (History)', value: 'chat' },
	{ name: 'Web Messaging', value: 'webmessaging' },
	{ name: 'WhatsApp', value: 'whatsapp' },
];

/** Which conversations: the time range and how they belong to it. */
export const timeRangeFields: INodeProperties[] = [
	{
		displayName: 'Time Range',
		name: 'timeRange',
		type: 'options',
		options: [
			{ name: 'Between Two Times', value: 'between' },
			{ name: 'Last Hours', value: 'lastHours', description: 'The hours up to now' },
			{ name: 'On a Date', value: 'date', description: 'A whole day in the time zone' },
			{
				name: 'Yesterday',
				value: 'yesterday',
				description: 'The whole day before today, in the time zone',
			},
		],
		default: 'yesterday',
	},
	{
		displayName: 'Hours',
		name: 'hours',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: 2 },
		default: 24,
		description:
			'How many hours to look back from now. For a schedule without gaps prefer Yesterday, or two times: the moment a schedule starts varies.',
		displayOptions: { show: { timeRange: ['lastHours'] } },
	},
	{
		displayName: 'Date',
		name: 'date',
		type: 'dateTime',
		default: '',
		placeholder: 'e.g. 2026-11-21',
		description: 'The day; a time of day is ignored',
		displayOptions: { show: { timeRange: ['date'] } },
	},
	{
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		default: '',
		placeholder: 'e.g. 2026-11-21T08:00',
		description: 'The start of the range, which is part of it',
		displayOptions: { show: { timeRange: ['between'] } },
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'dateTime',
		default: '',
		placeholder: 'e.g. 2026-11-21T18:00',
		description: 'The end of the range, which is no longer part of it',
		displayOptions: { show: { timeRange: ['between'] } },
	},
	{
		displayName: 'Time Zone',
		name: 'timeZone',
		type: 'string',
		default: '',
		placeholder: 'e.g. Europe/Berlin',
		description:
			'IANA name of the time zone that days and times without an offset are in. Empty: the time zone of the workflow.',
		displayOptions: { show: { timeRange: ['yesterday', 'date', 'between'] } },
	},
	{
		displayName: 'Conversations',
		name: 'status',
		type: 'options',
		options: [
			{
				name: 'All',
				value: 'all',
				description: 'Going on at some time in the range, ended or not',
			},
			{
				name: 'Ended',
				value: 'ended',
				description: 'Ended in the range: ranges in a row have each conversation exactly once',
			},
			{ name: 'Started', value: 'started', description: 'Started in the range, ended or not' },
		],
		default: 'ended',
		description: 'How a conversation belongs to the range',
	},
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { returnAll: [false] } },
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		options: [
			{
				name: 'Conversations With Texts',
				value: 'full',
				description:
					'Each conversation as the operation Get gives it: one to several more requests for each',
			},
			{
				name: 'Facts',
				value: 'facts',
				description:
					'People, times, queues, transfers, holds and wrap-ups from analytics, without any text',
			},
			{
				name: 'Summary',
				value: 'summary',
				description: 'ID, channel, times, queue, agents and wrap-up codes',
			},
		],
		default: 'summary',
		description: 'How much to return of each conversation',
	},
];

export const filterFields: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	description: 'A conversation must pass every filter; of the values of one filter it needs one',
	options: [
		locatorList({
			displayName: 'Agents',
			name: 'agents',
			one: 'Agent',
			placeholder: 'e.g. 7d92f6d3-0000-4000-8000-000000000000',
			searchListMethod: 'searchUsers',
			description: 'Agents who took part, or were alerted',
		}),
		{
			displayName: 'Channels',
			name: 'channels',
			type: 'multiOptions',
			options: CHANNEL_NAMES,
			default: [],
		},
		{
			displayName: 'Direction',
			name: 'direction',
			type: 'options',
			options: [
				{ name: 'Inbound', value: 'inbound' },
				{ name: 'Outbound', value: 'outbound' },
			],
			default: 'inbound',
			description: 'Who began: the customer (inbound) or your organization (outbound)',
		},
		{
			displayName: 'Division IDs',
			name: 'divisionIds',
			type: 'string',
			default: '',
			placeholder: 'e.g. 3f0e…, 9a51…',
			description: 'IDs of divisions, separated by commas (Admin > Account Settings > Divisions)',
		},
		{
			displayName: 'Minimum Duration (Ms)',
			name: 'minDurationMs',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 60_000,
			description:
				'From start to end, in milliseconds: 60000 is a minute. What still lasts is measured up to now.',
		},
		locatorList({
			displayName: 'Queues',
			name: 'queues',
			one: 'Queue',
			placeholder: 'e.g. 52ea1f0c-0000-4000-8000-000000000000',
			searchListMethod: 'searchQueues',
			description: 'Queues the conversation was in',
		}),
		locatorList({
			displayName: 'Wrap-Up Codes',
			name: 'wrapUpCodes',
			one: 'Wrap-Up Code',
			placeholder: 'e.g. 560d87d0-0000-4000-8000-000000000000',
			searchListMethod: 'searchWrapUpCodes',
			description: 'Wrap-up codes that agents chose',
		}),
	],
};
