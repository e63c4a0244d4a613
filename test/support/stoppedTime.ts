type Part = FakeableAPI[]; // a global type of @types/jest

const PROCESS: Part = ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate'];
const TIMERS: Part = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];

/** The date stays at `now` until the test ends it with `jest.useRealTimers()`; timers go on. */
export function stopDate(now: string): void {
	const doNotFake: Part = [...PROCESS, ...TIMERS, 'hrtime', 'performance'];
	jest.useFakeTimers({ now: Date.parse(now), doNotFake });
}

/** No timer fires until the test moves it, or ends it with `jest.useRealTimers()`; servers and promises go on. */
export function stopTimers(): void {
	jest.useFakeTimers({ doNotFake: [...PROCESS, 'Date', 'hrtime', 'performance'] });
}
