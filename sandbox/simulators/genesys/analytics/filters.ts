import { isObject, type JsonObject } from '../../core/answer';
import { checkPredicate, matchesPredicate, type Place, type Scope } from './predicates';

/** Thrown with the reason when a filter is none. */
export class FilterError extends Error {}

function listOf(value: unknown, what: string): JsonObject[] {
	if (value === undefined) return [];
	const list: unknown[] = Array.isArray(value) ? value : [undefined];
	if (!list.every(isObject)) throw new FilterError(`${what} must be a list of objects.`);
	return list;
}

function checkKeys(object: JsonObject, known: readonly string[], what: string): void {
	const wrong = Object.keys(object).find((key) => !known.includes(key));
	if (wrong !== undefined) throw new FilterError(`Unknown field ${wrong} in ${what}.`);
}

function checkType({ type }: JsonObject): void {
	if (type !== 'and' && type !== 'or') throw new FilterError('The type of a filter is and or or.');
}

/** Filters of a query body, checked; throws FilterError. */
export function checkFilters(value: unknown, scope: Scope): JsonObject[] {
	const filters = listOf(value, `${scope}Filters`);
	for (const filter of filters) {
		checkKeys(filter, ['type', 'clauses', 'predicates'], 'a filter');
		checkType(filter);
		const clauses = listOf(filter.clauses, 'clauses');
		for (const clause of clauses) {
			checkKeys(clause, ['type', 'predicates'], 'a clause');
			checkType(clause);
		}
		const predicates = [filter, ...clauses].flatMap((one) => listOf(one.predicates, 'predicates'));
		if (predicates.length === 0) throw new FilterError('A filter needs a predicate.');
		for (const predicate of predicates) {
			const reason = checkPredicate(predicate, scope);
			if (reason !== undefined) throw new FilterError(reason);
		}
	}
	return filters;
}

function combined(type: unknown, results: readonly boolean[]): boolean {
	return type === 'or' ? results.includes(true) : !results.includes(false);
}

function matchesAt(filter: JsonObject, place: Place): boolean {
	const own = listOf(filter.predicates, 'predicates').map((one) => matchesPredicate(one, place));
	const clauses = listOf(filter.clauses, 'clauses').map((clause) => matchesAt(clause, place));
	return combined(filter.type, [...own, ...clauses]);
}

function* placesIn(conversation: JsonObject): Generator<Place> {
	for (const participant of listOf(conversation.participants, 'participants')) {
		for (const session of listOf(participant.sessions, 'sessions')) {
			for (const segment of listOf(session.segments, 'segments'))
				yield { conversation, participant, session, segment };
		}
	}
}

/** Every filter must hold; a segment filter in one segment (with its session and participant), each in any. */
export function matchesFilters(
	conversation: JsonObject,
	conversationFilters: readonly JsonObject[],
	segmentFilters: readonly JsonObject[],
): boolean {
	if (!conversationFilters.every((filter) => matchesAt(filter, { conversation }))) return false;
	if (segmentFilters.length === 0) return true;
	const places = [...placesIn(conversation)];
	return segmentFilters.every((filter) => places.some((place) => matchesAt(filter, place)));
}
