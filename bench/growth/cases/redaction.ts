import {
	injectionSignals,
	leakCheck,
	redactContext,
	redactText,
	restore,
	sha256Hex,
	type FlatContext,
} from '../../../shared';
import type { Growth, GrowthCase } from '../growthCase';
import { contextOf, SHAPES } from '../inputs';

const onContext = (
	work: (context: FlatContext, text: string) => unknown,
): Record<string, GrowthCase> =>
	Object.fromEntries(
		SHAPES.map((shape) => [
			shape,
			(text: string) => {
				const context = contextOf(text, shape);
				return () => work(context, text);
			},
		]),
	);

export const redactCases: Readonly<Record<string, Growth>> = {
	redactText: [{ texts: 'all', cases: { text: (text) => () => redactText(text) } }],
	redactContext: [
		{ texts: 'all', cases: onContext((context) => redactContext(context)) },
		{
			texts: 'few',
			cases: {
				'known names': (text) => {
					const context = contextOf(text, 'one turn');
					const people = Array.from({ length: 200 }, (_, index) => ({
						name: `Person${index} Family${index}`,
						role: 'customer',
					}));
					return () => redactContext(context, { known: { people } });
				},
				'own patterns': (text) => {
					const context = contextOf(text, 'one turn');
					const patterns = [{ name: 'order', regex: '[A-Z]{2,}\\s?\\d+' }];
					return () => redactContext(context, { patterns, neverMask: ['acme', 'usb'] });
				},
			},
		},
	],
	leakCheck: [{ texts: 'all', cases: { text: (text) => () => leakCheck(text) } }],
	restore: [
		{
			texts: 'few',
			cases: {
				...onContext((context) => restore('Dear [CUSTOMER_1], [CARD_1]', context)),
				'a long answer': (text) => {
					const context = contextOf('My card is 4111 1111 1111 1111.', 'one turn');
					return () => restore(text, context);
				},
			},
		},
	],
	injectionSignals: [
		{ texts: 'all', cases: { text: (text) => () => injectionSignals(text) } },
		{ texts: 'few', cases: onContext((context) => injectionSignals(context)) },
	],
	sha256Hex: [{ texts: 'few', cases: { text: (text) => () => sha256Hex(text) } }],
};
