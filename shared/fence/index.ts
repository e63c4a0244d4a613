/** The door of fence/: everything that the rest of the project may use. */
export { fence, type Fenced, type FenceOptions, inLetters, transcriptLines } from './fence';
export { oneLine } from './oneLine';
export { type InjectionSignal, injectionSignals, injectionSignalsInSteps } from './signals';
