import type { Detector } from '../doc';
import { email } from './email';

/** Everything that is looked for. A new detector is a file and a line here. */
export const detectors: readonly Detector[] = [email];

export { person } from './person';
