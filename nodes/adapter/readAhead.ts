import { attempt, type Result } from '../../shared/result';
import { nodeClock } from './clock';

/**
 * Reads the parameters of the items to come while the requests of those under way are out: evaluating expressions is most of what a
 * node computes, and there is time for it then. One item is read ahead for each that begins, so no more are held than are under way.
 *
 * @param count number of items
 * @param read what is thrown here is thrown again for the item it belongs to
 * @returns the value of an item, each to be asked for once
 */
export function readAhead<T>(
	count: number,
	read: (itemIndex: number) => T,
): (itemIndex: number) => T {
	const ahead = new Map<number, Result<T>>();
	let next = 0;

	const readNext = (): void => {
		if (next >= count) return;
		const itemIndex = next++;
		ahead.set(
			itemIndex,
			attempt(() => read(itemIndex)),
		);
	};

	return (itemIndex) => {
		next = Math.max(next, itemIndex + 1);
		// Once what is under way has sent its request.
		void nodeClock.sleep(0).then(readNext, () => undefined);
		const known = ahead.get(itemIndex);
		ahead.delete(itemIndex);
		if (known === undefined) return read(itemIndex);
		if (known.ok) return known.value;
		throw known.error;
	};
}
