import { byName, type TestEntry } from '../registry';
import { COMPARISON_TESTS } from './comparison';
import { KIND_TESTS } from './kinds';

export const TEST_ENTRIES: readonly TestEntry[] = [...KIND_TESTS, ...COMPARISON_TESTS];
export const TESTS: ReadonlyMap<string, TestEntry> = byName(TEST_ENTRIES);
