import { readAhead } from '../../../nodes/adapter/readAhead';
import { nodeClock } from '../../../nodes/adapter/clock';

const turnOfTheLoop = async () => await nodeClock.sleep(5);

test('reads every item once, whoever asks first', async () => {
	const reads: number[] = [];
	const value = readAhead(5, (item) => {
		reads.push(item);
		return item * 10;
	});
	const values: number[] = [];
	for (let item = 0; item < 5; item++) {
		values.push(value(item));
		if (item % 2 === 0) await turnOfTheLoop();
	}
	await turnOfTheLoop();
	expect(values).toEqual([0, 10, 20, 30, 40]);
	expect(reads).toEqual([0, 1, 2, 3, 4]);
});

test('reads one item ahead for each that began, and none that does not exist', async () => {
	const reads: number[] = [];
	const value = readAhead(4, (item) => reads.push(item));
	value(0);
	value(1);
	expect(reads).toEqual([0, 1]);
	await turnOfTheLoop();
	expect(reads).toEqual([0, 1, 2, 3]);
	value(2);
	value(3);
	await turnOfTheLoop();
	expect(reads).toEqual([0, 1, 2, 3]);
});

test('a failure belongs to its item, whenever it was read', async () => {
	const value = readAhead(3, (item) => {
		if (item === 1) throw new Error('item 1');
		return item;
	});
	expect(value(0)).toBe(0);
	await turnOfTheLoop();
	expect(() => value(1)).toThrow('item 1');
	expect(value(2)).toBe(2);
});
