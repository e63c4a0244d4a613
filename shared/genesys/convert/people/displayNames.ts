import { gap } from '../../missing';
import type { ConversationParticipant, Missing } from '../../model';
import { ENDPOINTS, type Permissions, permissionsInWords } from '../../api/endpoints';
import { byTime } from '../../time';
import { bodiesIn } from '../../api/schemas/lenient';
import { absenceIn, type ConversationParts } from '../conversationParts';

/** Names by id, as far as they were handed in. */
export interface Names {
	queues: NameLookup;
	users: NameLookup;
	wrapupCodes: NameLookup;
}

interface NameLookup {
	get(id: string | undefined): string | undefined;
	/** Why a name is not there: the list was not handed in, could not be had, or does not know the id. */
	whyNot: string;
	/** Which permission would help. */
	permissions: Permissions;
}

export function readNames(names: ConversationParts['names']): Names {
	return {
		queues: listOf(names?.queues, ENDPOINTS.queues.permissions),
		users: listOf(names?.users, ENDPOINTS.users.permissions),
		wrapupCodes: listOf(names?.wrapupCodes, ENDPOINTS.wrapupCodes.permissions),
	};
}

function listOf(part: unknown, permissions: Permissions): NameLookup {
	const known = new Map<string, string>();
	for (const { id, name } of bodiesIn(part)) {
		if (typeof id === 'string' && typeof name === 'string' && name !== '')
			known.set(id.toLowerCase(), name);
	}
	const given = part === undefined || part === null ? 'notFetched' : 'none';
	const absence = absenceIn(part);
	return {
		get: (id) => (id === undefined ? undefined : known.get(id.toLowerCase())),
		whyNot: absence?.reason ?? given,
		permissions: absence?.permissions ?? permissions,
	};
}

/** Names where the payload has ids only: those it tells of the same user or queue elsewhere, else those that were handed in. A name it does have stays. */
export function named(
	participants: readonly ConversationParticipant[],
	names: Names,
): ConversationParticipant[] {
	const [users, queues] = [new Map<string, string>(), new Map<string, string>()];
	for (const { userId, name, queueId, queueName } of byTime(participants)) {
		if (userId !== undefined && name !== undefined && !users.has(userId)) users.set(userId, name);
		if (queueId !== undefined && queueName !== undefined && !queues.has(queueId))
			queues.set(queueId, queueName);
	}
	return participants.map((p) => ({
		...p,
		name: p.name ?? users.get(p.userId ?? '') ?? names.users.get(p.userId),
		queueName: p.queueName ?? queues.get(p.queueId ?? '') ?? names.queues.get(p.queueId),
		wrapUp: p.wrapUp && {
			...p.wrapUp,
			name: p.wrapUp.name ?? names.wrapupCodes.get(p.wrapUp.code),
		},
	}));
}

/** The platform's own wrap-up codes, such as ININ-WRAP-UP-TIMEOUT, have no record and so no name. */
export const isSystemCode = (code: string): boolean => /^ININ-/i.test(code);

/**
 * Ids that have no name. Names of wrap-up codes never come with a conversation, so they count as missing only when
 * they were asked for.
 */
export function missingNames(
	participants: readonly ConversationParticipant[],
	names: Names,
	codes: ReadonlyArray<string | undefined>,
): Missing[] {
	const queueNames = new Set(
		participants.flatMap((p) =>
			p.queueName !== undefined || (p.purpose === 'acd' && p.name !== undefined) ? [p.queueId] : [],
		),
	);
	const userNames = new Set(participants.flatMap((p) => (p.name !== undefined ? [p.userId] : [])));
	return [
		...gaps(
			'queueName',
			participants.map((p) => p.queueId).filter((id) => !queueNames.has(id)),
			names.queues,
		),
		...gaps(
			'userName',
			participants.map((p) => p.userId).filter((id) => !userNames.has(id)),
			names.users,
		),
		...(names.wrapupCodes.whyNot === 'notFetched'
			? []
			: gaps(
					'wrapUpName',
					codes.filter(
						(code) =>
							code !== undefined &&
							!isSystemCode(code) &&
							names.wrapupCodes.get(code) === undefined,
					),
					names.wrapupCodes,
				)),
	];
}

const WORDS: Readonly<Record<string, string>> = {
	queueName: 'queue',
	userName: 'user',
	wrapUpName: 'wrap-up code',
};

const WHY: Readonly<Record<string, string>> = {
	notFetched: 'was not fetched',
	notLicensed: 'is not available without a license',
	failed: 'could not be had',
	pending: 'is not there yet',
	none: 'is not known',
};

function gaps(
	what: string,
	ids: ReadonlyArray<string | undefined>,
	{ whyNot, permissions }: NameLookup,
): Missing[] {
	const unique = [...new Set(ids.filter((id) => id !== undefined))].sort();
	const why =
		whyNot === 'forbidden'
			? `may not be read: the OAuth client lacks the permission ${permissionsInWords(permissions)}`
			: (WHY[whyNot] ?? 'is not known');
	return unique.map((id) =>
		gap({
			what,
			reason: whyNot,
			id,
			detail: `The name of the ${WORDS[what] ?? what} ${id} ${why}.`,
		}),
	);
}
