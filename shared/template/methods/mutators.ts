import { isList } from '../values/data';
import type { Value } from '../values/valueTypes';

const ADD =
	'write {% set xs = xs + [x] %}; in a loop, keep the list in a namespace: {% set ns.xs = ns.xs + [x] %}';
const LEAVE_OUT =
	"make a list without it: {% set xs = xs|reject('eq', x)|list %}, or a slice: xs[1:], xs[:-1]";

/** Methods of Python (and `push` of JavaScript) that change a list, and what gives the same result here. */
const OF_LISTS: ReadonlyMap<string, string> = new Map([
	['append', ADD],
	['push', ADD],
	['insert', 'write {% set xs = [x] + xs %}'],
	['extend', 'write {% set xs = xs + ys %}'],
	['remove', LEAVE_OUT],
	['pop', LEAVE_OUT],
	['clear', 'write {% set xs = [] %}'],
	['sort', 'use the filter: xs|sort'],
	['reverse', 'use the filter: xs|reverse'],
]);

const OF_OBJECTS: ReadonlyMap<string, string> = new Map([
	['update', 'write {% set d = dict(d, key=value) %}'],
	['setdefault', "write d.get('key', value)"],
	['pop', "read it with d.get('key')"],
	['popitem', "read it with d.get('key')"],
	['clear', 'write {% set d = {} %}'],
]);

/** What to write instead of a method that would change `owner`; undefined for any other name. */
export function insteadOfChanging(owner: Value, name: string): string | undefined {
	const advice = (isList(owner) ? OF_LISTS : OF_OBJECTS).get(name);
	return advice === undefined ? undefined : `a template can't change data; ${advice}`;
}
