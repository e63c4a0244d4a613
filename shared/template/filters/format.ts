import { runtimeFault } from '../templateError';
import type { FilterEntry } from '../registry';
import { escapeHtml } from '../values/html';
import { printf } from '../values/printf';
import { show } from '../values/print';
import { Dict, Markup, type Value } from '../values/valueTypes';

/** Filters that fill a pattern. */
export const FORMAT_FILTERS: readonly FilterEntry[] = [
	{
		name: 'format',
		open: true,
		markup: 'sees',
		summary: 'Fills the places of a format text: `%s`, `%d`, `%.2f`, `%05d`, `%(name)s`.',
		example: {
			template: "{{ '%s waited %.1f min'|format(name, 2.25) }} {{ '%(a)s!'|format(a='x') }}",
			data: { name: 'John' },
			output: 'John waited 2.2 min x!',
		},
		apply(value, args, { budget }, named) {
			if (args.length > 0 && named.size > 0)
				throw runtimeFault('format takes either positional or named values');
			const escaped = (item: Value): Value =>
				Markup.is(value) && typeof item === 'string' ? escapeHtml(item, budget) : item;
			const fields = new Dict();
			for (const [name, item] of named) fields.set(name, escaped(item));
			const values = { positional: args.map(escaped), named: named.size > 0 ? fields : undefined };
			const text = printf(show(value, budget), values, budget);
			return Markup.is(value) ? new Markup(text) : text;
		},
	},
];
