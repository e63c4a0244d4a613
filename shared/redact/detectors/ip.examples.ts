import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [['from 203.0.113.9 and 2001:db8::1', 'from [IP_1] and [IP_2]']],
	leaves: ['version 10.0.0.1', '1.2.3', '12:30:45', '999.1.1.1', 'std::vector'],
};
