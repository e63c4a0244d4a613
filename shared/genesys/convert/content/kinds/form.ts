import { z } from 'zod';
import { boolean, listOf, optional, text, type JsonObject } from '../../../api/schemas/lenient';
import { joined, lines, type ContentKind, type ContentReading } from '../contentReading';
import { buttonResponseSchema } from './buttonResponse';
import { datePickerSchema, readDatePicker } from './datePicker';
import { listPickerSchema, readListPicker } from './listPicker';
import { promptSchema, promptWords } from './bubble';

const input = z.object({ id: text, title: text, subtitle: text, responseText: text });
const wheelPicker = z.object({
	id: text,
	items: listOf(z.object({ title: text, isSelected: boolean })),
});
const component = z.object({
	input: optional(input),
	datePicker: optional(datePickerSchema),
	listPicker: optional(listPickerSchema),
	wheelPicker: optional(wheelPicker),
});
const page = z.object({ title: text, subtitle: text, pageComponents: listOf(component) });
const answer = z.object({
	id: text,
	component: optional(z.object({ buttonResponse: optional(buttonResponseSchema) })),
});
const schema = z.object({
	form: optional(
		z.object({
			introduction: optional(z.object({ title: text, subtitle: text })),
			receivedMessage: optional(promptSchema),
			formPages: listOf(page),
			response: listOf(answer),
			originatingMessageId: text,
		}),
	),
});

type Component = z.infer<typeof component>;

/** Joins the label of a field and what was filled in. Redaction reads the label as the question. */
const filledIn = (label: string | undefined, value: string): string =>
	label === undefined || label.trim() === '' ? value : `${label} = ${value}`;

function readComponent({
	input: field,
	wheelPicker: wheel,
	datePicker,
	listPicker,
}: Component): ContentReading {
	const labelled = (reading: ContentReading, label: string | undefined): ContentReading => ({
		...reading,
		picked: (reading.picked ?? []).map((value) => filledIn(label, value)),
	});
	return joined([
		{
			words: lines(field?.title, field?.subtitle),
			picked: lines(field?.responseText).map((value) => filledIn(field?.title, value)),
		},
		...(datePicker === undefined ? [] : [labelled(readDatePicker(datePicker), datePicker.title)]),
		...(listPicker === undefined
			? []
			: [labelled(readListPicker(listPicker), labelOf({ listPicker }))]),
		{
			offered: (wheel?.items ?? []).flatMap(({ title }) => lines(title)),
			picked: (wheel?.items ?? []).flatMap((one) =>
				one.isSelected === true ? lines(one.title) : [],
			),
		},
	]);
}

function labelOf({ input: field, datePicker, listPicker }: Partial<Component>): string | undefined {
	return field?.title ?? datePicker?.title ?? listPicker?.title ?? listPicker?.sections[0]?.title;
}

/** The labels of the fields, by id; a page with one field is labelled by its title where the field has none. */
function labelsOf(pages: ReadonlyArray<z.infer<typeof page>>): Map<string, string> {
	const labels = new Map<string, string>();
	for (const { title, pageComponents } of pages)
		for (const one of pageComponents) {
			const { input: field, datePicker, listPicker, wheelPicker: wheel } = one;
			const id = field?.id ?? datePicker?.id ?? listPicker?.id ?? wheel?.id;
			const label = labelOf(one) ?? (pageComponents.length === 1 ? title : undefined);
			if (id !== undefined && label !== undefined) labels.set(id, label);
		}
	return labels;
}

/** The labels of a form that a message asks to fill in, by the field's id. */
export function formLabels(element: JsonObject): ReadonlyMap<string, string> {
	return labelsOf(schema.safeParse(element).data?.form?.formPages ?? []);
}

/** A form: what it asks for, or what was filled in. */
export const form: ContentKind = {
	read(element, labels = () => undefined) {
		const sent = schema.safeParse(element).data?.form;
		if (sent === undefined) return undefined;
		const own = labelsOf(sent.formPages);
		const answers = sent.response.flatMap(({ id = '', component: given }) =>
			lines(given?.buttonResponse?.text).map((value) =>
				filledIn(own.get(id) ?? labels(sent.originatingMessageId, id), value),
			),
		);
		const pages = sent.formPages.flatMap((one) => [
			{ words: lines(one.title, one.subtitle) },
			...one.pageComponents.map(readComponent),
		]);
		const picked = [
			...answers,
			...pages.flatMap((one) => ('picked' in one ? (one.picked ?? []) : [])),
		];
		// The labels stand with the answers.
		if (picked.length > 0) return { picked };
		const asked = [
			...lines(sent.introduction?.title, sent.introduction?.subtitle),
			...promptWords(sent.receivedMessage),
		];
		return joined([{ words: asked }, ...pages]);
	},
	without: 'words',
};
