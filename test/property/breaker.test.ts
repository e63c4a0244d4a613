import fc from 'fast-check';
import { createCircuitBreaker, type CircuitPass } from '../../shared/retry/circuitBreaker';
import { fakeClock } from '../support/fakeClock';

type Step =
	| { kind: 'enter' }
	| { kind: 'end'; which: number; verdict: keyof CircuitPass }
	| { kind: 'wait'; ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 4, arbitrary: fc.constant({ kind: 'enter' as const }) },
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant('end' as const),
			which: fc.nat(20),
			verdict: fc.constantFrom<keyof CircuitPass>('succeeded', 'failed', 'failed', 'ended'),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('wait' as const),
			ms: fc.integer({ min: 0, max: 1_500 }),
		}),
	},
);

test('never more than one probe is under way, nobody passes an open circuit, and it always opens for all again', () => {
	fc.assert(
		fc.property(
			fc.array(step, { maxLength: 200 }),
			fc.integer({ min: 1, max: 4 }),
			(steps, failureThreshold) => {
				const clock = fakeClock(0);
				const breaker = createCircuitBreaker({ failureThreshold, openMs: 1_000 }, clock);
				const open: Array<{ pass: CircuitPass; probe: boolean }> = [];
				for (const each of steps) {
					if (each.kind === 'wait') clock.advance(each.ms);
					else if (each.kind === 'end')
						open.splice(each.which % Math.max(1, open.length), 1)[0]?.pass[each.verdict]();
					else {
						const { state } = breaker;
						const pass = breaker.enter();
						if (state === 'open') expect(pass).toBeUndefined();
						if (state === 'closed') expect(pass).toBeDefined();
						if (pass !== undefined) open.push({ pass, probe: state === 'half-open' });
						if (breaker.state === 'half-open')
							expect(open.filter(({ probe }) => probe).length).toBeLessThanOrEqual(1);
					}
					expect(breaker.retryAfterMs).toBeGreaterThanOrEqual(0);
					expect(breaker.retryAfterMs).toBeLessThanOrEqual(1_000);
				}
				for (const { pass } of open) pass.ended();
				clock.advance(1_000);
				const probe = breaker.enter();
				expect(probe).toBeDefined();
				probe?.succeeded();
				if (breaker.state !== 'closed') throw new Error('The circuit stays open for ever');
			},
		),
		{ numRuns: 1_000 },
	);
});
