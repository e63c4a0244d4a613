import { growthExponent, LINEAR } from '../../support/growth';

const numbers = (size: number) => Array.from({ length: size }, (_, index) => index);
const spin = (steps: number): number => {
	let sum = 0;
	for (let step = 0; step < steps; step++) sum = (sum + step * step) % 1_000_003;
	return sum;
};

describe('the growth of work', () => {
	test.each<[name: string, work: (input: number[]) => unknown]>([
		['linear', (input) => spin(input.length * 100)],
		['of a sort', (input) => [...input].sort((a, b) => (a % 7) - (b % 7) || a - b)],
		['too short to be measured', (input) => input.length],
	])('is below the limit for work that is %s', (_name, work) => {
		expect(growthExponent(numbers, work, { from: 12_500, to: 100_000 })).toBeLessThan(LINEAR);
	});

	test.each<[name: string, from: number, work: (input: number[]) => unknown]>([
		['a loop in a loop', 500, (input) => spin(input.length ** 2)],
		['a search from the start', 2_500, (input) => input.map((one) => input.indexOf(one))],
	])('is above the limit for %s', (_name, from, work) => {
		expect(growthExponent(numbers, work, { from, to: from * 8 })).toBeGreaterThan(LINEAR);
	});
});
