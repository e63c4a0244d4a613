import type { Agent, Bot, ConversationParticipant, WrapUp } from '../../model';
import { connectedTimes, isAgent, isBot } from '../people/roles';
import { compare, compareTimes, earliest, latest, span } from '../../time';
import {
	MEDIA,
	type WireConversation,
	type WireParticipant,
	type WireWrapUp,
} from '../../api/schemas/conversationSchema';
import type { Names } from '../people/displayNames';

/** Everybody of ours who was alerted or connected, one entry per user, in the order in which they connected. */
export function findAgents(
	people: readonly ConversationParticipant[],
	current: ConversationParticipant | undefined,
): Agent[] {
	const byUser = new Map<string, ConversationParticipant[]>();
	for (const [index, p] of people.filter(isAgent).entries()) {
		const key = p.userId === undefined ? `participant ${p.id ?? index}` : `user ${p.userId}`;
		byUser.set(key, [...(byUser.get(key) ?? []), p]);
	}
	const agents = [...byUser.values()].map((mine): Agent => {
		const there = mine.filter((p) => connectedTimes(p).length > 0);
		return {
			userId: mine[0]?.userId,
			name: mine.find((p) => p.name !== undefined)?.name,
			participantIds: mine.flatMap((p) => p.id ?? []),
			connectedTime: earliest(there.flatMap(connectedTimes)),
			endTime: there.some((p) => p.endTime === undefined)
				? undefined
				: latest(there.map((p) => p.endTime)),
			missedAlerts: mine.filter((p) => p.declined).length,
			current: current !== undefined && mine.includes(current),
		};
	});
	const rank = (agent: Agent): number => (agent.connectedTime === undefined ? 1 : 0);
	return agents.sort((a, b) => rank(a) - rank(b) || compareTimes(a.connectedTime, b.connectedTime));
}

/** The programs that took part, in time order: bots, flows, the IVR. */
export function findBots(people: readonly ConversationParticipant[]): Bot[] {
	return people
		.filter(isBot)
		.map((p) => ({ participantId: p.id, purpose: p.purpose, name: p.name }));
}

function communicationsOf(p: WireParticipant) {
	return (Object.keys(MEDIA) as Array<keyof typeof MEDIA>).flatMap((medium) => p[medium]);
}

/**
 * Every wrap-up, in time order. A participant and his communication tell the same one, the second sometimes alone.
 *
 * @param wire participants in the same order as `people`
 */
export function findWrapUps(
	wire: readonly WireParticipant[],
	people: readonly ConversationParticipant[],
	names: Names,
): WrapUp[] {
	const found = wire.flatMap((p, index): WrapUp[] => {
		const person = people[index];
		const told = [p.wrapup, ...communicationsOf(p).map((c) => c.wrapup)].filter(
			(wrapUp) => wrapUp !== undefined,
		);
		return onceEach(told).map(({ code, name, notes, endTime }) => ({
			code,
			name: name ?? names.wrapupCodes.get(code),
			notes: notes === '' ? undefined : notes,
			time: endTime,
			participantId: p.id,
			userId: p.userId,
			agentName: person?.name,
		}));
	});
	return found.sort((a, b) => compareTimes(a.time, b.time));
}

/** The same one may be told with more here and less there. */
function onceEach(told: readonly WireWrapUp[]): WireWrapUp[] {
	const fits = (a: string | undefined, b: string | undefined): boolean => !a || !b || a === b;
	const unique: WireWrapUp[] = [];
	for (const one of told
		.filter(({ code, notes, name }) => Boolean(code || notes || name))
		.sort((a, b) => compare(JSON.stringify(b), JSON.stringify(a)))) {
		const same = unique.findIndex(
			(other) =>
				other.code === one.code && fits(other.notes, one.notes) && fits(other.endTime, one.endTime),
		);
		const other = unique[same];
		if (other === undefined) unique.push(one);
		else
			unique[same] = {
				...other,
				notes: other.notes || one.notes,
				name: other.name ?? one.name,
				endTime: other.endTime ?? one.endTime,
			};
	}
	return unique;
}

/** After-call work of all agents together, in ms; undefined when none is told. */
export function afterCallWorkMs(wire: WireConversation): number | undefined {
	const spans = wire.participants.flatMap((p) => {
		const own = span(p.startAcwTime, p.endAcwTime);
		if (own !== undefined) return [own];
		const told = communicationsOf(p).flatMap(({ afterCallWork: work }) =>
			work === undefined ? [] : (span(work.startTime, work.endTime) ?? []),
		);
		if (told.length > 0) return told;
		const seconds = p.wrapup?.durationSeconds;
		return seconds === undefined || seconds < 0 ? [] : [seconds * 1000];
	});
	return spans.length === 0 ? undefined : spans.reduce((sum, ms) => sum + ms, 0);
}
