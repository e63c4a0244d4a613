import { isFromOutside } from '../../../domain';
import { withoutNotes } from '../content/notation';
import { gap } from '../../missing';
import type { ConversationParticipant, Missing } from '../../model';
import {
	agentAt,
	isBot,
	connectedTimes,
	customersAmong,
	isAgent,
	isCustomer,
} from '../people/roles';
import { compare, compareTimes, timeOf } from '../../time';
import type { WireConversation } from '../../api/schemas/conversationSchema';
import type { WireEmail } from '../../api/schemas/partSchemas';
import { htmlToText } from './htmlToText';
import { withOnlyCopies } from './quotes/onlyCopies';
import { madeId, type Utterance, type SourceTexts } from './utterance';

/** A mail, and which endpoint told it: the emails API (whole bodies) or a recording. */
export interface SourcedEmail {
	email: WireEmail;
	source: 'emails' | 'recordings';
}

/**
 * The mails of a conversation, without the quoted history that stands in another of them. A mail has no direction, so who wrote it is told by address and name:
 * the customer's own, ours, else whether it is the address the conversation began with.
 *
 * @param people in time order
 */
export function sayEmails(
	emails: readonly SourcedEmail[],
	wire: WireConversation,
	people: readonly ConversationParticipant[],
	direction: string | undefined,
): SourceTexts {
	const unique = onceEach(emails);
	const words = withOnlyCopies(unique.map(({ body }) => withoutNotes(body.text)));
	const isCustomers = customersMails(
		unique.map(({ email }) => email),
		wire,
		people,
		direction,
	);
	const missing: Missing[] = [];
	const said: Utterance[] = [];
	for (const [index, { id, email, source, body }] of unique.entries()) {
		const kinds = email.attachments
			.filter((file) => file.inlineImage !== true)
			.map((file) => file.contentType ?? file.mime ?? 'file');
		if (kinds.length > 0)
			missing.push(
				gap({
					what: 'attachment',
					reason: 'notText',
					id,
					detail: 'An attachment was sent; its content is not read.',
				}),
			);
		if (body.preview)
			missing.push(
				gap({
					what: 'emailBody',
					reason: 'notFetched',
					id,
					detail: 'Only the first words of this mail were fetched.',
				}),
			);
		const text = words[index] || kinds.map((kind) => `[attachment: ${kind}]`).join(' ');
		if (text === '') {
			missing.push(
				gap({ what: 'emailBody', reason: 'none', id, detail: 'This mail has no text.' }),
			);
			continue;
		}
		const speaker = isCustomers(email)
			? customerOf(email, wire, people)
			: ourSideAt(people, timeOf(email.time), email.from?.name);
		said.push({
			id,
			key: id,
			timestamp: email.time ?? '',
			text,
			role: speaker.role,
			name: speaker.participant?.name ?? email.from?.name,
			participantId: speaker.participant?.id,
			source,
		});
	}
	return { said, missing };
}

interface ReadEmail extends SourcedEmail {
	id: string;
	body: { text: string; preview: boolean };
}

/** Each mail once: whole before preview, the emails API before recordings. A recording may know a mail by another id. */
function onceEach(emails: readonly SourcedEmail[]): ReadEmail[] {
	const read = emails.map(({ email, source }): ReadEmail => {
		const body = bodyOf(email);
		return {
			email,
			source,
			body,
			id: email.id || madeId(email.time, email.from?.email, body.text),
		};
	});
	const rank = (one: ReadEmail): string =>
		[
			one.body.text === '' ? 2 : one.body.preview ? 1 : 0,
			one.source === 'emails' ? 0 : 1,
			one.body.text,
			JSON.stringify(one.email),
		].join(' ');
	read.sort(
		(a, b) =>
			compareTimes(a.email.time, b.email.time) || compare(a.id, b.id) || compare(rank(a), rank(b)),
	);
	const ids = new Set<string>();
	const byId = read.filter(({ id }) => !ids.has(id) && ids.add(id));
	const told = new Set(byId.filter(({ source }) => source === 'emails').map(sameness));
	return byId.filter(
		(one) => one.source === 'emails' || one.email.time === undefined || !told.has(sameness(one)),
	);
}

const sameness = ({ email, body }: ReadEmail): string =>
	JSON.stringify([timeOf(email.time), body.text.replace(/\s+/g, ' ').trim()]);

function bodyOf(email: WireEmail): { text: string; preview: boolean } {
	const { textBody = '', htmlBody = '', textBodyPreview = '' } = email;
	if (textBody.trim() !== '') return { text: textBody, preview: false };
	const converted = htmlToText(htmlBody);
	if (converted !== '') return { text: converted, preview: false };
	return { text: textBodyPreview, preview: textBodyPreview !== '' };
}

const address = (value: string | undefined): string | undefined =>
	value
		?.replace(/^mailto:/i, '')
		.trim()
		.toLowerCase() || undefined;

function addressesOf(wire: WireConversation, fits: (purpose: string) => boolean): Set<string> {
	const found = wire.participants
		.filter((p) => fits((p.purpose ?? '').toLowerCase()))
		.map((p) => address(p.address));
	return new Set(found.filter((one) => one !== undefined));
}

/** Tells the customer's mails from ours. */
function customersMails(
	emails: readonly WireEmail[],
	wire: WireConversation,
	people: readonly ConversationParticipant[],
	direction: string | undefined,
): (email: WireEmail) => boolean {
	const theirs = addressesOf(wire, isFromOutside);
	const names = new Set(people.filter((p) => isCustomer(p) && p.name).map((p) => p.name));
	const ours = new Set(
		[address(wire.address)].filter((one) => one !== undefined && !theirs.has(one)),
	);
	const [first] = emails;
	const starter = address(first?.from?.email);
	const byCustomer = direction?.toLowerCase() !== 'outbound';
	return ({ from, to }) => {
		const sender = address(from?.email);
		if (sender !== undefined && theirs.has(sender)) return true;
		if (sender !== undefined && ours.has(sender)) return false;
		if (from?.name !== undefined && names.has(from.name)) return true;
		if (to.some((one) => ours.has(address(one.email)))) return true;
		if (to.some((one) => theirs.has(address(one.email) ?? ''))) return false;
		return (sender !== undefined && sender === starter) === byCustomer;
	};
}

interface Speaker {
	role: string;
	participant?: ConversationParticipant;
}

function customerOf(
	{ from }: WireEmail,
	wire: WireConversation,
	people: readonly ConversationParticipant[],
): Speaker {
	const sender = address(from?.email);
	const customers = customersAmong(people);
	const owner = wire.participants.find(
		(p) => p.id !== undefined && sender !== undefined && address(p.address) === sender,
	)?.id;
	const participant =
		customers.find((p) => owner !== undefined && p.id === owner) ??
		customers.find((p) => p.name !== undefined && p.name === from?.name) ??
		customers[0];
	return { role: participant?.purpose ?? 'customer', participant };
}

/** The agent whose name the mail has, else who had it then, else the last who had had it, else what answers by itself. */
function ourSideAt(
	people: readonly ConversationParticipant[],
	at: number,
	name: string | undefined,
): Speaker {
	const signed = people.filter(
		(p) => isAgent(p) && name !== undefined && p.name === name && !p.declined,
	);
	if (signed.length > 0) {
		const participant = agentAt(signed, at) ?? signed[0];
		return { role: participant?.purpose ?? 'agent', participant };
	}
	const earlier = people
		.filter((p) => isAgent(p) && timeOf(connectedTimes(p)[0]) <= at && connectedTimes(p).length > 0)
		.sort(
			(a, b) =>
				compareTimes(connectedTimes(a).at(-1), connectedTimes(b).at(-1)) ||
				compare(a.id ?? '', b.id ?? ''),
		);
	const participant = agentAt(people, at) ?? earlier.at(-1) ?? people.find((p) => isBot(p));
	return { role: participant?.purpose ?? 'agent', participant };
}
