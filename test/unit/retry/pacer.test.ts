import { pacer } from '../../../nodes/adapter/pacer';

const pace = (change: Partial<Parameters<typeof pacer>[0]> = {}) => ({
	key: 'credential',
	limit: 2,
	intervalMs: 60_000,
	...change,
});

describe('the limiter of a credential', () => {
	test('is the same one for every execution', () => {
		expect(pacer(pace())).toBe(pacer(pace()));
	});

	test.each([
		['another credential', { key: 'other' }],
		['another limit', { limit: 3 }],
		['another interval', { intervalMs: 1 }],
	])('is not shared with %s', (_name, change) => {
		expect(pacer(pace(change))).not.toBe(pacer(pace()));
	});

	test('is none for the limit 0', () => {
		expect(pacer(pace({ limit: 0 }))).toBeUndefined();
	});

	test('outlives two hundred others only while it is used', () => {
		const [used, unused] = [pacer(pace({ key: 'used' })), pacer(pace({ key: 'unused' }))];
		for (let other = 0; other < 250; other++) {
			pacer(pace({ key: `other ${other}` }));
			expect(pacer(pace({ key: 'used' }))).toBe(used);
		}
		expect(pacer(pace({ key: 'unused' }))).not.toBe(unused);
	});
});
