import { locateFault } from '../templateError';
import type { Evaluate } from './scope';

/** Errors without a position of their own point at `at`. */
export function located(at: number, evaluate: Evaluate): Evaluate {
	return (frame) => {
		try {
			return evaluate(frame);
		} catch (error) {
			throw locateFault(error, at);
		}
	};
}
