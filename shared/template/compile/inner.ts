import type { Statement } from '../ast';
import { type Execute, type Scope } from './scope';

/** Statements in a new scope of their own. */
export function inner(
	body: readonly Statement[],
	scope: Scope,
	prepare?: (child: Scope) => void,
): Execute {
	const child = scope.child();
	prepare?.(child);
	child.declareAssigned(body);
	const run = child.statements(body);
	const reset = child.reset();
	if (reset === undefined) return run;
	return (frame, output) => {
		reset(frame);
		return run(frame, output);
	};
}
