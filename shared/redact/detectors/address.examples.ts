import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		[
			'I live at 12 Oak Street, Springfield, IL 62704',
			'I live at [ADDRESS_1], Springfield, IL [ZIP_1]',
		],
		['ship to 1600 martin luther king boulevard', 'ship to [ADDRESS_1]'],
		['P.O. Box 123', '[ADDRESS_1]'],
		['my zip code is 90210', 'my zip code is [ZIP_1]'],
		['Hauptstraße 12', '[ADDRESS_1]'],
	],
	leaves: ['12 minutes down the road', '2 orders on the street', '$45 street value'],
};
