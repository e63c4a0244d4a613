import { byName, type FilterEntry } from '../registry';
import { FORMAT_FILTERS } from './format';
import { LAYOUT_FILTERS } from './layout';
import { LIST_FILTERS } from './listFilters';
import { NUMBER_FILTERS } from './numberFilters';
import { OBJECT_FILTERS } from './objects';
import { ORDER_FILTERS } from './order';
import { PROMPT_FILTERS } from './prompt';
import { SELECT_FILTERS } from './select';
import { TEXT_FILTERS } from './textFilters';
import { WEB_FILTERS } from './web';

/** Every filter, one entry each; a new one is an entry in a family and shows up in the guide and in the tests by itself. */
export const FILTER_ENTRIES: readonly FilterEntry[] = [
	...TEXT_FILTERS,
	...LAYOUT_FILTERS,
	...LIST_FILTERS,
	...SELECT_FILTERS,
	...ORDER_FILTERS,
	...OBJECT_FILTERS,
	...NUMBER_FILTERS,
	...FORMAT_FILTERS,
	...WEB_FILTERS,
	...PROMPT_FILTERS,
];

export const FILTERS: ReadonlyMap<string, FilterEntry> = byName(FILTER_ENTRIES);
