import { runtimeFault } from '../templateError';
import type { FilterEntry } from '../registry';
import { textOf, wholeNumber } from '../values/arguments';
import { iterate } from '../values/compare';
import { toJson } from '../values/jsonText';
import { isNumeric, numberOf } from '../values/numberValues';
import { show } from '../values/print';
import { formatInstant, parseInstant } from './datetime';

/** Filters of ours, for prompts. */
export const PROMPT_FILTERS: readonly FilterEntry[] = [
	{
		name: 'json',
		parameters: { indent: 2 },
		summary:
			'JSON as people read it: keys in their order, letters and HTML as they are, indented (`indent=none` for one line).',
		example: {
			template: "{{ {'name': 'Zoë', 'tags': ['<vip>']}|json(none) }}",
			output: '{"name": "Zoë", "tags": ["<vip>"]}',
		},
		apply(value, [indent], { budget }) {
			const width =
				indent === null
					? undefined
					: Math.max(0, Math.min(16, wholeNumber(indent, "the filter 'json'")));
			const style = {
				indent: width === undefined ? undefined : ' '.repeat(width),
				sortKeys: false,
				ascii: false,
			};
			return budget.made(toJson(value, style, budget));
		},
	},
	{
		name: 'bullets',
		parameters: { mark: '- ' },
		summary: 'One line per element, each behind a mark; further lines of an element are indented.',
		example: {
			template: "{{ ['billing', 'two\\nlines']|bullets }}",
			output: '- billing\n- two\n  lines',
		},
		apply(value, [mark], { budget }) {
			const bullet = textOf(mark, "the filter 'bullets'");
			const hanging = `\n${' '.repeat(bullet.length)}`;
			const lines = iterate(value, budget, 'list').map((item) => {
				const text = show(item, budget);
				budget.charge(text.length + bullet.length);
				const parts = text.split('\n');
				budget.charge(parts.length * hanging.length);
				return bullet + parts.join(hanging);
			});
			return lines.join('\n');
		},
	},
	{
		name: 'datetime',
		parameters: { zone: 'UTC', format: '%Y-%m-%d %H:%M' },
		summary:
			'An ISO 8601 time (or milliseconds since 1970) in a time zone: `%Y %m %d %H %I %M %S %p %j %y %A %a %B %b %Z %z %%`.',
		example: {
			template: "{{ '2024-05-12T10:30:00Z'|datetime('Europe/Berlin', '%d.%m.%Y %H:%M') }}",
			output: '12.05.2024 12:30',
		},
		apply(value, [zone, format], { budget }) {
			const instant = isNumeric(value)
				? numberOf(value)
				: parseInstant(textOf(value, "the filter 'datetime'"));
			const pattern = textOf(format, "the filter 'datetime'");
			if (pattern.length > 200) throw runtimeFault('the format of datetime is too long');
			return budget.made(formatInstant(instant, textOf(zone, "the filter 'datetime'"), pattern));
		},
	},
];
